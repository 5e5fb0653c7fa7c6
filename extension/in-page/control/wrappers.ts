import { parentElementOf, queryAll, tagOf } from '../dom.ts';
import { onceAReading } from '../once-a-reading.ts';

const MOST = 3;

/** Hidden ones too: a library that hides its own leaves it where it draws another. */
const inputsIn = onceAReading(
  (frame: Element): number => queryAll(frame, 'input, select, textarea').length,
);

/** What libraries put around a box they hide: the elements around it, from within, that hold nothing else to fill in. */
export function wrappersOf(box: Element): readonly Element[] {
  const wrappers: Element[] = [];
  let at = parentElementOf(box);
  while (at !== undefined && wrappers.length < MOST) {
    if (inputsIn(at) > 1) break;
    if (/^(?:td|th|li|form|fieldset|body)$/.test(tagOf(at))) break;
    wrappers.push(at);
    at = parentElementOf(at);
  }
  return wrappers;
}
