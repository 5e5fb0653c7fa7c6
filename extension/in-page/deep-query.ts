import { queryAll, shadowRootOf, type Root } from './dom.ts';

type Hosts = ReadonlyMap<Element, ShadowRoot>;

/** The shadow hosts of each tree while one reading lasts; undefined between readings, as pages grow new ones. */
let known: Map<Root, Hosts> | undefined;

/** Runs a reading that asks often: which elements have a shadow root is looked up once a tree. */
export function withKnownHosts<Result>(run: () => Result): Result {
  known = new Map();
  try {
    return run();
  } finally {
    known = undefined;
  }
}

function hostsOf(tree: Root): Hosts {
  const before = known?.get(tree);
  if (before !== undefined) return before;
  const hosts = new Map<Element, ShadowRoot>();
  for (const element of queryAll(tree, '*')) {
    const shadow = shadowRootOf(element);
    if (shadow !== null) hosts.set(element, shadow);
  }
  known?.set(tree, hosts);
  return hosts;
}

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
