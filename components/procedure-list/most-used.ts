import type { IconPath } from '../icon.ts';

/** A tile of the first screen: a procedure many come for, with its pictogram and a hint in people's words. */
export interface MostUsed {
  readonly code: string;
  /** One path of strokes in a box of 24; that of the procedure's field where there is none. */
  readonly icon?: IconPath;
  /** The tile's own words when the procedure's heading is too long for it. */
  readonly name?: string;
  readonly hint: string;
}
