import type { FormSnapshot } from '../../../domain/form.ts';
import type { FillOutcome, FillTask } from '../../../domain/plan.ts';

/** What developers do to a page between two releases. */
export const DOM_CHANGES = [
  'renamed',
  'section-renamed',
  'moved-section',
  'swapped-labels',
  'swapped-ids',
  'twin',
  'twin-of-same-id',
  'removed',
  'other-kind',
  'reordered',
  'renamed-id',
] as const;
export type DomChange = (typeof DOM_CHANGES)[number];

/** What stands on the page now: for each control, which of the boxes of the fresh page it is; null for a new one. */
export interface Look {
  readonly snapshot: FormSnapshot;
  readonly boxes: readonly (number | null)[];
}

/** What the test calls inside the page. */
export interface DriftPage {
  numberBoxes(): Look;
  look(): Look;
  change(kind: DomChange, number: number): boolean;
  takeBack(): void;
  write(task: FillTask): Promise<{ readonly outcome: FillOutcome; readonly box: number | null }>;
}
