const BEAT_MS = 1000;

/**
 * Tells the watchdog (docs/kiosk/kiosk.sh) that the screen's content lives: the page's title, which nobody sees in full
 * screen, counts the seconds. A page that hangs, died or lost its first screen counts no further.
 */
export function beat(page: Document, isStanding: () => boolean, signal: AbortSignal): void {
  const { title } = page;
  let count = 0;
  const timer = setInterval(() => {
    if (isStanding()) page.title = `${title} · ${(count += 1)}`;
  }, BEAT_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
