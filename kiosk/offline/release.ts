/** Which built version the screen runs: the one that is known to start, and a newer one that is being tried. */
export interface Release {
  /** Started at least once; the screen falls back to it. */
  readonly good?: string;
  readonly trial?: { readonly version: string; readonly starts: number };
}

/** How often a new version may begin without its first screen standing; then the one before comes back. */
export const MOST_STARTS = 3;

/** A new version took over: it is tried, unless it is the first one or the good one again. */
export function beginTrial({ good }: Release, version: string): Release {
  if (good === undefined || good === version) return { good: version };
  return { good, trial: { version, starts: 0 } };
}

/** The page is asked for: which version answers, and what to remember. A trial that began too often ends here. */
export function countStart(release: Release): {
  readonly version?: string;
  readonly release: Release;
} {
  const { good, trial } = release;
  const settled = { ...(good !== undefined && { good }) };
  const answer = { ...(good !== undefined && { version: good }) };
  if (trial === undefined) return { ...answer, release };
  if (trial.starts >= MOST_STARTS) return { ...answer, release: settled };
  const { version, starts } = trial;
  return { version, release: { ...settled, trial: { version, starts: starts + 1 } } };
}

/** A version's first screen stands: it is the good one now. Word from any other version changes nothing. */
export function passTrial(release: Release, version: string): Release {
  return release.trial?.version === version ? { good: version } : release; // No trial most of the time.
}
