/** Time in which the page shows what the person came for. */
const SHOWING_MILLISECONDS = 1000;

/** What nobody waits for: done when the page was shown and has nothing else to do. */
export function onceAtRest(work: () => void): void {
  setTimeout(() => requestIdleCallback(work, { timeout: 3000 }), SHOWING_MILLISECONDS);
}
