import { adoptStyles, type LitElement } from 'lit';

/**
 * Keeps what stands below an element where it was, or out of sight, until the person uses the element. A press elsewhere
 * gives nothing away: what it aims at must not move under it.
 */
function holdBelow(host: LitElement): void {
  const { top, height } = host.getBoundingClientRect();
  host.style.minBlockSize = `${Math.min(height, innerHeight - top)}px`;
  for (const press of ['click', 'keydown'])
    host.addEventListener(press, () => (host.style.minBlockSize = ''), { once: true });
}

/**
 * While an element has nothing better than what the page put inside it, that lies there as the page drew it: the element's
 * own styles come with its own content, so nothing moves when its script arrives. Call it with every update.
 * @returns whether the element is to draw its slot and nothing else
 */
export function showPlain(host: LitElement, isReady: boolean): boolean {
  const root = host.renderRoot as ShadowRoot;
  const wasPlain = root.adoptedStyleSheets.length === 0;
  const isPlain = !isReady && host.firstElementChild !== null;
  if (isPlain !== wasPlain)
    adoptStyles(root, isPlain ? [] : (host.constructor as typeof LitElement).elementStyles);
  if (wasPlain && !isPlain) holdBelow(host);
  return isPlain;
}
