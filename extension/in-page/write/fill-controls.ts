import type { Saying } from '../../../domain/saying.ts';
import type { FillOutcome, FillTask } from '../../../domain/plan.ts';
import type { ReadControl } from '../control/found-control.ts';
import { readValue } from '../control/read-value.ts';
import { decide, fillControl, isWrong } from './fill-control.ts';
import { findAgain } from './find-again.ts';
import { judge, readComplaint, type Verdict } from './judge.ts';
import { keepPlace } from './keep-place.ts';
import { noteWrite, remember } from './memory.ts';
import { noteOthers, type OtherControls } from './other-controls.ts';
import { skipLost, toOutcome } from './outcome.ts';
import { postsBack } from './post-back.ts';
import { putBack } from './put-back.ts';
import { nextTask, wait, waitUntilQuiet } from './quiet.ts';
import { reveal } from './reveal.ts';
import { writeControl } from './write-control.ts';

/** Kinds that are written in one go: nothing has to open, load or be chosen before the next one's turn. */
const TYPED: ReadonlySet<string> = new Set(['text', 'textarea', 'number']);

interface Written {
  readonly task: FillTask;
  readonly started: number;
  readonly before: string;
  readonly error: string | undefined;
  changed: Saying | undefined;
}

function isTyped({ fingerprint, value }: FillTask): boolean {
  return TYPED.has(fingerprint.kind) && value.kind === 'text';
}

async function write(
  task: FillTask,
  { found, control }: ReadControl,
  others: OtherControls,
): Promise<Written> {
  const started = performance.now();
  const before = control.value;
  const error = readComplaint(found);
  remember(task.ref, { value: before, error });
  await reveal(found);
  await writeControl(found, task.value);
  await nextTask();
  others.accept(found);
  return { task, started, before, error, changed: others.describeChanges(found) };
}

function look({ task, before, error, changed }: Written): Verdict {
  const now = findAgain(task);
  if (now.is !== 'found') return skipLost(now);
  const verdict = judge(now.read.found, task.value, before, error);
  return changed === undefined || verdict.status === 'skipped'
    ? verdict
    : { ...verdict, reason: 'other-control-changed', detail: changed };
}

/** What the page did not take is put back, and written once more by itself, with all the patience there is. */
async function tryAlone({ task, before }: Written): Promise<FillOutcome> {
  const now = findAgain(task);
  if (now.is !== 'found') return fillControl(task);
  const { found } = now.read;
  if (readValue(found).value !== before) await putBack(found, before);
  // A mask may show a nought for nothing once it was entered: that is ours, not a person's.
  return { ...(await fillControl({ ...task, expected: readValue(found).value })), before };
}

/** Writes boxes one after another and waits for the page once, after the last. */
async function fillTyped(tasks: readonly FillTask[]): Promise<ReadonlyMap<FillTask, FillOutcome>> {
  const outcomes = new Map<FillTask, FillOutcome>();
  const written: Written[] = [];
  const others = noteOthers();
  const giveBack = keepPlace();
  for (const task of tasks) {
    const again = findAgain(task);
    // Locked, gone or refused: it may yet come free, and `fillControl` knows how long to wait.
    if (again.is !== 'found' || decide(again.read, task) !== undefined) continue;
    // What follows a box that sends the form would be lost with the answer.
    if (postsBack(again.read.found)) break;
    written.push(await write(task, again.read, others));
  }
  noteWrite();
  await waitUntilQuiet(document);
  await wait(50);
  const last = written.at(-1);
  const found = last === undefined ? undefined : findAgain(last.task);
  if (last !== undefined && found?.is === 'found')
    last.changed ??= others.describeChanges(found.read.found);
  for (const one of written) {
    const verdict = look(one);
    if (!isWrong(verdict))
      outcomes.set(one.task, toOutcome(one.task, one.started, verdict, one.before));
    await nextTask();
  }
  if (last !== undefined) giveBack(last.task);
  for (const one of written)
    if (!outcomes.has(one.task)) outcomes.set(one.task, await tryAlone(one));
  return outcomes;
}

/**
 * Writes controls in order and says what the page made of each. Boxes that stand next to each other in the order are
 * written together, so that the page is waited for once; every other control has the page to itself. Never throws.
 */
export async function fillControls(tasks: readonly FillTask[]): Promise<readonly FillOutcome[]> {
  const outcomes: FillOutcome[] = [];
  for (let at = 0; at < tasks.length;) {
    const end = tasks.findIndex((task, index) => index >= at && !isTyped(task));
    const run = tasks.slice(at, end === -1 ? tasks.length : Math.max(end, at + 1));
    const together = run.length > 1 ? await fillTogether(run) : new Map<FillTask, FillOutcome>();
    for (const task of run) outcomes.push(together.get(task) ?? (await fillControl(task)));
    at += run.length;
  }
  return outcomes;
}

async function fillTogether(
  tasks: readonly FillTask[],
): Promise<ReadonlyMap<FillTask, FillOutcome>> {
  try {
    return await fillTyped(tasks);
  } catch {
    // The page threw in the middle: each is then written, or seen to stand already, by itself.
    return new Map();
  }
}
