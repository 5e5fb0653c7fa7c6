import {
  childrenOf,
  isText,
  parentElementOf,
  queryAll,
  rawText,
  rectOf,
  rootOf,
  type Root,
} from '../dom.ts';
import { onceAReading } from '../once-a-reading.ts';
import { hasLetters, isSilent, readText } from '../text.ts';
import { CONTROLS, holdsControl } from './heading.ts';

interface Placed {
  readonly text: string;
  readonly rect: DOMRect;
}

/** How far left of its box, and above it, a label may stand (CSS pixels). */
const FAR_LEFT = 320;
const FAR_ABOVE = 28;
const TOUCHING = 4;
const LONGEST = 80;

/** Every short text of a tree and where it is drawn. */
const textsOf = onceAReading((root: Root): readonly Placed[] =>
  queryAll(root, 'div, span, p, b, strong, label, td, font, i, em').flatMap((element): Placed[] => {
    if (!childrenOf(element).some((child) => isText(child) && hasLetters(rawText(child))))
      return [];
    if (isSilent(element) || holdsControl(element)) return [];
    const text = readText(element);
    const rect = rectOf(element);
    return hasLetters(text) && text.length <= LONGEST && rect.width > 0 ? [{ text, rect }] : [];
  }),
);

const boxesOf = onceAReading((root: Root): readonly DOMRect[] =>
  queryAll(root, CONTROLS)
    .map(rectOf)
    .filter(({ width }) => width > 0),
);

/** How far a text stands from a box it could name: left of it on its line, or right above it; undefined elsewhere. */
function distance(text: DOMRect, box: DOMRect): number | undefined {
  const inLine = Math.min(text.bottom, box.bottom) - Math.max(text.top, box.top);
  const left = box.left - text.right;
  if (inLine > Math.min(text.height, box.height) / 2 && left >= -TOUCHING && left <= FAR_LEFT)
    return left;
  const inColumn = Math.min(text.right, box.right) - Math.max(text.left, box.left);
  const above = box.top - text.bottom;
  return inColumn > 0 && above >= -TOUCHING && above <= FAR_ABOVE ? above * 4 : undefined;
}

/** Whether an element was put in its place by coordinates, so that its order in the document says nothing. */
export function isPlaced(anchor: Element): boolean {
  let at: Element | undefined = anchor;
  for (let level = 0; at !== undefined && level < 3; level += 1) {
    if (/^(?:absolute|fixed)$/.test(getComputedStyle(at).position)) return rectOf(at).width > 3;
    at = parentElementOf(at);
  }
  return false;
}

/** The text nearest to a box on the screen, when the box is also the nearest to the text; undefined when two come as near. */
export function findNearest(anchor: Element): string | undefined {
  const root = rootOf(anchor);
  const box = rectOf(anchor);
  const near = textsOf(root)
    .flatMap(({ text, rect }) => {
      const far = distance(rect, box);
      return far === undefined ? [] : [{ text, rect, far }];
    })
    .toSorted((a, b) => a.far - b.far);
  const [first, second] = near;
  if (first === undefined || second?.far === first.far) return undefined;
  const isTaken = boxesOf(root).some((other) => {
    const far = distance(first.rect, other);
    return far !== undefined && far < first.far;
  });
  return isTaken ? undefined : first.text;
}
