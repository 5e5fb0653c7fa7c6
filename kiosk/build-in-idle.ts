import type { GrowingSearch } from '../domain/procedure-search.ts';

/** Builds a search bit by bit while the browser has nothing else to do: the first touch never waits for it. */
export function buildInIdle(search: GrowingSearch): void {
  requestIdleCallback((deadline) => {
    while (deadline.timeRemaining() > 0) if (search.build()) return;
    buildInIdle(search);
  });
}
