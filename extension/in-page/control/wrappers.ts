import { parentElementOf, queryAll, tagOf } from '../dom.ts';

const MOST = 3;

/** What libraries put around a box they hide: the elements around it, from within, that hold nothing else to fill in. */
export function wrappersOf(box: Element): readonly Element[] {
  const wrappers: Element[] = [];
  let at = parentElementOf(box);
  while (at !== undefined && wrappers.length < MOST) {
    if (queryAll(at, 'input, select, textarea').length > 1) break;
    if (/^(?:td|th|li|form|fieldset|body)$/.test(tagOf(at))) break;
    wrappers.push(at);
    at = parentElementOf(at);
  }
  return wrappers;
}
