/** What a bench may be told: how many controls the long run of filling fills, in how many browsers, and the seed that repeats it. */
export interface BenchOptions {
  readonly fills: number;
  readonly seed: number;
  readonly browsers: number;
  /** Browsers the bench of killing kills. */
  readonly kills: number;
  /** Sessions the kiosk's bench plays. */
  readonly sessions: number;
  /** Transfers in the office's store: ten years of a large commune, or a million, which takes long to fill. */
  readonly transfers: number;
  /** A folder the office's filled stores stay in, to be filled on and measured again; removed at the end otherwise. */
  readonly store?: string;
}
