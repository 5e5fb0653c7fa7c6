import { deepQuery } from '../deep-query.ts';
import { attribute, childrenOf, shadowRootOf, tagOf } from '../dom.ts';
import { holdsControl } from '../label/heading.ts';
import { readText } from '../text.ts';
import { isLabel, type FoundPair } from './found-pair.ts';

/** Elements a label may name that nobody types into: an <output>, or a custom element that draws its own value. */
function isShownOnly(element: Element): boolean {
  return (tagOf(element) === 'output' || tagOf(element).includes('-')) && !holdsControl(element);
}

function shownText(element: Element): string {
  const own = readText(element);
  const shadow = own === '' ? shadowRootOf(element) : null;
  return shadow === null
    ? own
    : childrenOf(shadow)
        .map((child) => readText(child))
        .join(' ')
        .trim();
}

/** What a label names although it is no control. */
export function readLabelled(document: Document): FoundPair[] {
  return deepQuery(document, 'label').flatMap((label): FoundPair[] => {
    const named = label instanceof HTMLLabelElement ? label.control : null;
    if (named === null || !isShownOnly(named)) return [];
    const text = readText(label, (part) => part === named);
    return isLabel(text)
      ? [
          {
            label: text,
            value: shownText(named),
            valueElement: named,
            evidence: attribute(label, 'for') === '' ? 'wrap' : 'for',
          },
        ]
      : [];
  });
}
