import { quote } from '../../../domain/saying.ts';
import type { FillOutcome, FillReason, FillTask } from '../../../domain/plan.ts';
import type { ReadControl } from '../control/found-control.ts';
import { readValue } from '../control/read-value.ts';
import { isOrderOpen, readsInOrder } from './ask-order.ts';
import { findAgain, type FoundAgain } from './find-again.ts';
import { compareHeld, judge, readComplaint, type Verdict } from './judge.ts';
import { keepPlace } from './keep-place.ts';
import { noteWrite, remember, sinceWrite } from './memory.ts';
import { noteOthers } from './other-controls.ts';
import { skip, skipLost, toOutcome } from './outcome.ts';
import { untilTaken } from './post-back.ts';
import { putBack } from './put-back.ts';
import { wait, waitFor } from './quiet.ts';
import { reveal } from './reveal.ts';
import { otherWays, writeControl } from './write-control.ts';
import { takesYearFirst, writeYearFirst } from './write-year-first.ts';
import { isPickable } from './write-date.ts';

/** How long a locked control may take to be freed by what was written before it (milliseconds). */
const ENABLE_LIMIT = 6_000;
/** A page that has had this long since the last writing frees nothing any more. */
const LATE = 8_000;
/** A list that closes slowly lies over the next control for a moment (milliseconds). */
const COVERED = 2_000;
const CASCADE = new Set(['select', 'combobox']);

/**
 * Finds the control; the lower level of a cascade is locked while its choices are on their way, and what the last
 * writing opened may still lie over it.
 */
async function findFree(task: FillTask): Promise<FoundAgain> {
  const isWaiting = ({ control: { kind, state } }: ReadControl): boolean =>
    (state.disabled && (CASCADE.has(kind) || sinceWrite() < LATE)) ||
    (!state.visible && sinceWrite() < COVERED);
  const free = await waitFor(
    () => {
      const seen = findAgain(task);
      return seen.is === 'found' && isWaiting(seen.read) ? undefined : seen;
    },
    ENABLE_LIMIT,
    120,
  );
  return free ?? findAgain(task);
}

function refuse({ control, found }: ReadControl, task: FillTask): FillReason | undefined {
  const { state, kind, maxLength } = control;
  if (kind === 'file') return 'kind-not-fillable';
  if (!state.visible) return 'control-hidden';
  if (state.disabled) return 'control-disabled';
  if (state.readOnly && !isPickable(found)) return 'control-read-only';
  const text = task.value.kind === 'text' || task.value.kind === 'date' ? task.value.text : '';
  return maxLength !== undefined && text.length > maxLength ? 'too-long' : undefined;
}

/** A page that takes the day for the month. */
const OTHER_ORDER = {
  status: 'reverted',
  reason: 'page-changed-value',
  detail: { vi: 'Trang đọc tháng trước ngày.', en: 'The page reads the month before the day.' },
} as const;

/** Whether the page did not take what was written. */
export function isWrong({ status }: Verdict): boolean {
  return status === 'reverted' || status === 'rejected';
}

/** Writes and looks; where the page did not take the text, once more in each other way; at last the old value again. */
async function writeAndLook(task: FillTask, { found, control }: ReadControl): Promise<Verdict> {
  const before = control.value;
  const error = readComplaint(found);
  remember(task.ref, { value: before, error });
  const look = (): Verdict => {
    const now = findAgain(task);
    return now.is === 'found' ? judge(now.read.found, task.value, before, error) : skipLost(now);
  };
  const settle = async (): Promise<Verdict> => {
    noteWrite();
    await untilTaken(found);
    await wait(50);
    return look();
  };
  const undo = async (): Promise<void> => {
    const now = findAgain(task);
    if (now.is === 'found' && readValue(now.read.found).value !== before)
      await putBack(now.read.found, before);
  };

  await reveal(found);
  const others = noteOthers();
  const refusal = await writeControl(found, task.value);
  if (refusal !== undefined) {
    await undo();
    return skip(refusal.reason, readValue(found).value, refusal.detail);
  }
  let verdict = await settle();
  const text = 'text' in task.value ? task.value.text : undefined;
  for (const type of text === undefined ? [] : otherWays(found)) {
    const now = isWrong(verdict) ? findAgain(task) : undefined;
    if (now?.is !== 'found') break; // Taken, or gone: no other way will help.
    type(now.read.found.element as HTMLElement, text!);
    verdict = await settle();
  }
  if (isOrderOpen(found, task.value, verdict)) {
    const isRight = await readsInOrder(found, task.value, error);
    if (isRight) await writeControl(found, task.value);
    verdict = isRight ? await settle() : { ...verdict, ...OTHER_ORDER };
  }
  if (isWrong(verdict) && takesYearFirst(found, task.value)) {
    const isTaken = await writeYearFirst(found, task.value);
    if (isTaken) verdict = await settle();
  }
  if (isWrong(verdict)) {
    await undo();
    return { ...verdict, readBack: readNow(task) ?? verdict.readBack };
  }
  const changed = verdict.status === 'skipped' ? undefined : others.describeChanges(found);
  return changed === undefined
    ? verdict
    : { ...verdict, reason: 'other-control-changed', detail: changed };
}

function readNow(task: FillTask): string | undefined {
  const now = findAgain(task);
  return now.is === 'found' ? readValue(now.read.found).value : undefined;
}

/** What can be said before writing: the value already stands, or it must not be written; undefined when it may. */
export function decide({ found, control }: ReadControl, task: FillTask): Verdict | undefined {
  const stands = compareHeld(found, task.value) !== 'different';
  // A reload under the first try, or a person's own hand: the value may already stand.
  if (stands && control.value !== '') return judge(found, task.value, task.expected, undefined);
  const refused = refuse({ found, control }, task);
  if (refused !== undefined) return skip(refused, control.value);
  return control.value === task.expected
    ? undefined
    : skip('value-changed-since-preview', control.value);
}

async function fill(task: FillTask): Promise<{ verdict: Verdict; before?: string }> {
  const again = await findFree(task);
  if (again.is !== 'found') return { verdict: skipLost(again) };
  const decided = decide(again.read, task);
  if (decided !== undefined) return { verdict: decided };
  return {
    verdict: await writeAndLook(task, again.read),
    before: again.read.control.value,
  };
}

/** Writes one control as planned, waits for the page to come to rest and looks at what it made of it. Never throws. */
export async function fillControl(task: FillTask): Promise<FillOutcome> {
  const started = performance.now();
  const giveBack = keepPlace();
  try {
    const { verdict, before } = await fill(task);
    return toOutcome(task, started, verdict, before);
  } catch (error) {
    const detail = quote(error instanceof Error ? error.message : String(error));
    return toOutcome(task, started, skip('failed', readNow(task) ?? '', detail));
  } finally {
    giveBack(task);
  }
}
