/** Gets the module that defines an element. */
type Load = () => Promise<unknown>;

/**
 * Loads an element's own module when its tag first stands in the document: what few pages use costs no page anything.
 * A module that could not be had is asked for again when the document next changes; the element's content shows meanwhile.
 */
export function defineLater(modules: Readonly<Record<string, Load>>): void {
  const waiting = new Map(Object.entries(modules));
  const look = (): void => {
    for (const [tag, load] of waiting) {
      if (document.getElementsByTagName(tag).length === 0) continue;
      waiting.delete(tag);
      load().catch(() => waiting.set(tag, load));
    }
    if (waiting.size === 0) watcher.disconnect();
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document, { childList: true, subtree: true });
  look();
}
