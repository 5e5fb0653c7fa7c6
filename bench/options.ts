/** What a bench may be told: how many controls the long run of filling fills, in how many browsers, and the seed that repeats it. */
export interface BenchOptions {
  readonly fills: number;
  readonly seed: number;
  readonly browsers: number;
  /** Browsers the bench of killing kills. */
  readonly kills: number;
  /** Sessions the kiosk's bench plays. */
  readonly sessions: number;
  /** The office's store with a million transfers, which takes long to fill. */
  readonly full: boolean;
}
