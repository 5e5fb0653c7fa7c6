import type { FillOutcome, FillTask } from '../../../domain/plan.ts';
import { findAgain } from './find-again.ts';
import { judge } from './judge.ts';
import { recall } from './memory.ts';
import { skipLost, toOutcome } from './outcome.ts';
import { nextTask, wait } from './quiet.ts';

/** When the written controls are looked at again, in milliseconds after the call. */
const LOOKS = [300, 1_000] as const;

function look(task: FillTask, started: number): FillOutcome {
  const again = findAgain(task);
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

/** Looks at written controls 300 and 1,000 ms later; the waits are shared by all, the last look counts. */
export async function sweep(tasks: readonly FillTask[]): Promise<readonly FillOutcome[]> {
  const started = performance.now();
  let outcomes: FillOutcome[] = [];
  for (const at of LOOKS) {
    await wait(at - (performance.now() - started));
    outcomes = [];
    for (const task of tasks) {
      outcomes.push(look(task, started));
      await nextTask(); // A page with many controls goes on answering its user.
    }
  }
  return outcomes;
}
