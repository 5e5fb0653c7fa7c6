import type { FillOutcome, FillTask } from '../../../domain/plan.ts';
import { findAgain, type FoundAgain } from './find-again.ts';
import { judge } from './judge.ts';
import { recall } from './memory.ts';
import { describeLateChanges } from './other-controls.ts';
import { skipLost, toOutcome } from './outcome.ts';
import { nextTask, wait } from './quiet.ts';

/** When the written controls are looked at again, in milliseconds after the call. */
const LOOKS = [300, 1_000] as const;

function look(task: FillTask, again: FoundAgain, started: number): FillOutcome {
  if (again.is !== 'found') return toOutcome(task, started, skipLost(again));
  const before = recall(task.ref);
  const verdict = judge(
    again.read.found,
    task.value,
    before?.value ?? task.expected,
    before?.error,
  );
  return toOutcome(task, started, verdict, before?.value);
}

/** What changed late elsewhere is told with the last control written: which one did it cannot be known. */
function tellOthers(
  outcomes: readonly FillOutcome[],
  seen: readonly FoundAgain[],
): readonly FillOutcome[] {
  const written = seen.flatMap((again) => (again.is === 'found' ? [again.read.found] : []));
  const detail = describeLateChanges(written);
  const last = outcomes.findLastIndex(
    ({ reason }) => reason === 'kept' || reason === 'page-changed-form',
  );
  if (detail === undefined || last === -1) return outcomes;
  return outcomes.with(last, { ...outcomes[last]!, reason: 'other-control-changed', detail });
}

/** Looks at written controls 300 and 1,000 ms later; the waits are shared by all, the last look counts. */
export async function sweep(tasks: readonly FillTask[]): Promise<readonly FillOutcome[]> {
  const started = performance.now();
  let outcomes: FillOutcome[] = [];
  let seen: FoundAgain[] = [];
  for (const at of LOOKS) {
    await wait(at - (performance.now() - started));
    outcomes = [];
    seen = [];
    for (const task of tasks) {
      const again = findAgain(task);
      seen.push(again);
      outcomes.push(look(task, again, started));
      await nextTask(); // A page with many controls goes on answering its user.
    }
  }
  return tellOthers(outcomes, seen);
}
