import { queryAll, shadowRootOf, type Root } from './dom.ts';
import { onceAReading } from './once-a-reading.ts';

/** The shadow hosts of a tree, in reading order. */
export const hostsOf = onceAReading((tree: Root): ReadonlyMap<Element, ShadowRoot> => {
  const hosts = new Map<Element, ShadowRoot>();
  for (const element of queryAll(tree, '*')) {
    const shadow = shadowRootOf(element);
    if (shadow !== null) hosts.set(element, shadow);
  }
  return hosts;
});

/** Elements that match, in reading order, through open and (where the browser lets us) closed shadow roots. */
export function deepQuery(root: Root, selector: string): Element[] {
  const found: Element[] = [];
  const walk = (tree: Root): void => {
    const hosts = hostsOf(tree);
    if (hosts.size === 0) {
      found.push(...queryAll(tree, selector));
      return;
    }
    for (const element of queryAll(tree, '*')) {
      if (Element.prototype.matches.call(element, selector)) found.push(element);
      const shadow = hosts.get(element);
      if (shadow !== undefined) walk(shadow);
    }
  };
  walk(root);
  return found;
}
