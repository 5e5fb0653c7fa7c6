import { attribute, parentElementOf, queryAll } from '../dom.ts';
import type { FoundControl } from './found-control.ts';

const TYPED = 'input:not([type]), input[type=text], input[type=number], input[type=tel]';

/**
 * The bare box behind one that shows a formatted text: libraries for amounts draw two side by side, and swap them while
 * a person types. What the bare one holds is what will be sent. Undefined when a box has no such twin.
 */
export function findTwinBox({ element, kind }: FoundControl): HTMLInputElement | undefined {
  if (kind !== 'text' && kind !== 'number') return undefined;
  const parent = parentElementOf(element);
  const boxes = parent === undefined ? [] : queryAll(parent, TYPED);
  const twin = boxes.find((one) => one !== element);
  const isTwin =
    boxes.length === 2 &&
    twin instanceof HTMLInputElement &&
    twin.parentElement === parent &&
    getComputedStyle(twin).display === 'none' &&
    // A plain box that is hidden until it is needed has a name of its own.
    [attribute(element, 'id'), attribute(element, 'name')].some((own) => own === '');
  return isTwin ? twin : undefined;
}
