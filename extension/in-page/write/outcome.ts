import type { Saying } from '../../../domain/saying.ts';
import type { FillOutcome, FillReason, FillTask } from '../../../domain/plan.ts';
import type { FoundAgain } from './find-again.ts';
import type { Verdict } from './judge.ts';

/** A verdict as the answer to a task. @param started `performance.now()` when the task began */
export function toOutcome(
  task: FillTask,
  started: number,
  verdict: Verdict,
  before = task.expected,
): FillOutcome {
  return { ref: task.ref, ...verdict, before, milliseconds: performance.now() - started };
}

/** Nothing was written, and why. */
export function skip(reason: FillReason, readBack = '', detail?: Saying): Verdict {
  return { status: 'skipped', reason, readBack, ...(detail === undefined ? {} : { detail }) };
}

/** Why a control could not be found again. */
export function skipLost(again: Exclude<FoundAgain, { is: 'found' }>): Verdict {
  return skip(again.is === 'missing' ? 'control-missing' : 'control-changed');
}
