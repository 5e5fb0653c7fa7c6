import { quote, type Saying } from '../../../domain/saying.ts';
import type { FillOutcome, FillTask } from '../../../domain/plan.ts';
import { readValue } from '../control/read-value.ts';
import { findAgain } from './find-again.ts';
import { compareHeld, type Verdict } from './judge.ts';
import { skip, skipLost, toOutcome } from './outcome.ts';
import { untilTaken } from './post-back.ts';
import { putBack } from './put-back.ts';
import { wait } from './quiet.ts';
import { reveal } from './reveal.ts';

const NO_WAY_BACK: Saying = {
  vi: 'Trang không cho bỏ chọn; hãy sửa bằng tay nếu cần.',
  en: 'The page does not let the choice go; correct it by hand if need be.',
};

function compareBack(task: FillTask, held: string): Verdict {
  return held === task.expected
    ? { status: 'kept', reason: 'kept', readBack: held }
    : {
        status: 'reverted',
        reason: 'page-changed-value',
        readBack: held,
        ...(task.expected === '' && held !== '' ? { detail: NO_WAY_BACK } : {}),
      };
}

async function undo(task: FillTask): Promise<Verdict> {
  const again = findAgain(task);
  if (again.is !== 'found') return skipLost(again);
  const { found, control } = again.read;
  if (control.value === task.expected)
    return { status: 'kept', reason: 'kept', readBack: control.value };
  if (compareHeld(found, task.value) === 'different')
    return skip('value-changed-since-preview', control.value);
  if (control.state.disabled) return skip('control-disabled', control.value);
  await reveal(found);
  const doubt = await putBack(found, task.expected);
  await untilTaken(found);
  // A searched list shows an emptied box for a moment before it writes its choice back.
  await wait(found.kind === 'combobox' ? 350 : 50);
  const after = findAgain(task);
  const held = after.is === 'found' ? readValue(after.read.found).value : '';
  return doubt === undefined
    ? compareBack(task, held)
    : { status: 'reverted', reason: 'page-changed-value', readBack: held, detail: doubt };
}

/** Puts a control back to what it held before (`task.expected`), when it still holds what was written. Never throws. */
export async function restore(task: FillTask): Promise<FillOutcome> {
  const started = performance.now();
  try {
    return toOutcome(task, started, await undo(task));
  } catch (error) {
    const detail = quote(error instanceof Error ? error.message : String(error));
    return toOutcome(task, started, skip('failed', '', detail));
  }
}
