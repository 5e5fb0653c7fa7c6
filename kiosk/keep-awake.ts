/** Keeps the screen lit while the page is seen. The browser takes the lock away with the page; it is asked for again. */
export function keepAwake(page: Document, signal: AbortSignal): void {
  const ask = async (): Promise<void> => {
    if (page.visibilityState !== 'visible') return;
    try {
      await navigator.wakeLock.request('screen');
    } catch {
      // Refused by the machine's own settings or a low battery: its power plan decides then.
    }
  };
  page.addEventListener('visibilitychange', () => void ask(), { signal });
  void ask();
}
