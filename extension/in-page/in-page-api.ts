import type { FormSnapshot, Locator } from '../../domain/form.ts';
import type { Pointed } from './pointer.ts';
import type { FillOutcome, FillTask } from '../../domain/plan.ts';

/** What the in-page script leaves in the isolated world of a document. Everything in and out is plain data. */
export interface InPage {
  readForm(): FormSnapshot;
  /** Writes controls in order, waits for the page to be quiet and looks at once. */
  fillControls(tasks: readonly FillTask[]): Promise<readonly FillOutcome[]>;
  /** Looks at controls 300 and 1,000 ms later: what they hold now, and whether the page complains. */
  sweep(tasks: readonly FillTask[]): Promise<readonly FillOutcome[]>;
  /** Puts a control back to `task.expected`, if it still holds what `task.value` wrote. */
  restore(task: FillTask): Promise<FillOutcome>;
  /** Shows which control is meant. Display only. */
  highlight(locator: Locator, caption?: string): void;
  /** Waits, at most a second, for the person's mouse to come to another control. */
  watchPointer(): Promise<Pointed>;
}
