import { deepQuery } from '../deep-query.ts';
import {
  childElementsOf,
  childrenOf,
  classOf,
  closest,
  isText,
  queryAll,
  rawText,
  tagOf,
} from '../dom.ts';
import { holdsControl } from '../label/heading.ts';
import { readText } from '../text.ts';
import { isLabel, type FoundPair } from './found-pair.ts';

const LONGEST = 40;

function isPlainLabel(element: Element): boolean {
  const text = readText(element);
  return (
    isLabel(text) &&
    text.length <= LONGEST &&
    !/\d/.test(text) &&
    !/^(?:h[1-6]|a|button|li|img|nav|td|th|dt)$/.test(tagOf(element)) &&
    queryAll(element, 'a, button').length === 0
  );
}

function isPlainValue(element: Element): boolean {
  return (
    !/^(?:h[1-6]|ul|ol|table|button|nav|td|th|dd)$/.test(tagOf(element)) &&
    queryAll(element, '*').length <= 6 &&
    queryAll(element, 'button, h1, h2, h3, h4, h5, h6, table, ul').length === 0
  );
}

/** What two blocks must have in common to be drawn by one template. */
function shapeOf(block: Element, label: Element, value: Element): string {
  return [block, label, value].map((one) => `${tagOf(one)}.${classOf(one)}`).join(' ');
}

/**
 * Blocks of exactly two texts, drawn alike at least twice: cards and rows whose class names say nothing
 * (`<div><span>Dân tộc</span><b>Tày</b></div>`). One block alone could be anything.
 */
export function readTwinBlocks(document: Document): FoundPair[] {
  const shapes = new Map<string, FoundPair[]>();
  for (const block of deepQuery(document, 'div, li, p, section, article')) {
    const [label, value, ...others] = childElementsOf(block);
    if (label === undefined || value === undefined || others.length > 0) continue;
    if (childrenOf(block).some((child) => isText(child) && rawText(child).trim() !== '')) continue;
    if (!isPlainLabel(label) || !isPlainValue(value) || holdsControl(block)) continue;

    if (closest(block, 'nav, header, footer, table, [role=tablist], [role=listbox]') !== undefined)
      continue;
    const shape = shapeOf(block, label, value);
    const pair: FoundPair = {
      label: readText(label),
      value: readText(value),
      valueElement: value,
      evidence: 'term',
    };
    shapes.set(shape, [...(shapes.get(shape) ?? []), pair]);
  }
  return [...shapes.values()].flatMap((pairs) => {
    const labels = new Set(pairs.map(({ label }) => label));
    return labels.size > 1 ? pairs : [];
  });
}
