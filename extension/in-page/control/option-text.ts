import {
  attribute,
  byId,
  closest,
  isElement,
  isText,
  nextOf,
  parentElementOf,
  previousOf,
  queryAll,
  rawText,
  roleOf,
  rootOf,
  tagOf,
} from '../dom.ts';
import { labelsFor } from '../label/labels-for.ts';
import { capLabel, hasLetters, readInside, readText } from '../text.ts';
import { wrappersOf } from './wrappers.ts';

const isBox = (node: Node): boolean =>
  isElement(node) && /^(?:input|select|textarea)$/.test(tagOf(node));

function textOf(node: Node): string {
  if (isText(node)) return rawText(node).trim();
  return isElement(node) ? readText(node) : '';
}

/** The text between a box and the box or line break before or after it. */
function besideText(box: Element, step: (node: Node) => Node | null): string {
  const texts: string[] = [];
  for (let at = step(box); at !== null; at = step(at)) {
    if (isBox(at) || (isElement(at) && tagOf(at) === 'br')) break;
    texts.push(textOf(at));
  }
  const inOrder = step === previousOf ? texts.toReversed() : texts;
  return inOrder.join(' ').replace(/\s+/gu, ' ').trim();
}

/** What stands after a question's colon and its note: 'Cấp bản sao: (5) Có' is 'Có'. */
function afterQuestion(text: string): string {
  return text
    .slice(Math.max(text.lastIndexOf(':'), text.lastIndexOf('：')) + 1)
    .replace(/^\s*\([^)]*\)/u, '')
    .trim();
}

function siblingsOf(box: Element): readonly Element[] {
  const parent = parentElementOf(box);
  const [type, name] = [attribute(box, 'type'), attribute(box, 'name')];
  if (parent === undefined || name === '') return [box];
  return queryAll(parent, 'input').filter(
    (one) =>
      parentElementOf(one) === parent &&
      attribute(one, 'type') === type &&
      attribute(one, 'name') === name,
  );
}

/**
 * 'Cấp bản sao: Có ( ) Không ( ) Số lượng: [ ]': the words stand before their boxes when nothing, or the next question,
 * follows the last one and words of a choice precede the first.
 */
export function isNamedBefore(box: Element): boolean {
  const boxes = siblingsOf(box);
  if (boxes.length < 2) return false;
  const last = besideText(boxes.at(-1)!, nextOf);
  const first = besideText(boxes[0]!, previousOf);
  const asked = /[:：]/u.test(first);
  const open = !hasLetters(last) || (/[:：]\s*$/u.test(last) && asked);
  return (
    open &&
    hasLetters(afterQuestion(first)) &&
    boxes.slice(1).every((one) => hasLetters(besideText(one, previousOf)))
  );
}

/** The question before the words of a first choice that stand before their box; '' when there is none. */
export function questionBefore(box: Element): string {
  const text = besideText(box, previousOf);
  return text.slice(0, text.length - afterQuestion(text).length).trim();
}

/** The words right after or before a node, up to the next box. */
function wordsAround(node: Element, box: Element): string {
  for (let after = nextOf(node); after !== null; after = nextOf(after)) {
    if (isElement(after) && (tagOf(after) === 'br' || holdsBox(after))) break;
    if (hasLetters(textOf(after))) return textOf(after);
  }
  if (roleOf(box) === 'radio') return readText(box);
  for (let before = previousOf(node); before !== null; before = previousOf(before)) {
    if (isElement(before) && node !== box && holdsBox(before)) break;
    if (hasLetters(textOf(before))) return textOf(before);
  }
  return '';
}

function holdsBox(element: Element): boolean {
  return isBox(element) || queryAll(element, 'input, select, textarea').length > 0;
}

function besideWords(box: Element): string {
  if (isNamedBefore(box)) return afterQuestion(besideText(box, previousOf));
  const words = wordsAround(box, box);
  if (words !== '') return words;
  for (const wrapper of wrappersOf(box)) {
    const inside = readText(wrapper);
    const outer = hasLetters(inside) ? inside : wordsAround(wrapper, box);
    if (outer !== '') return outer;
  }
  return '';
}

/** The words of a radio or check box: its label, its name, or what stands beside it. */
export function optionText(box: Element): string {
  // What is drawn holds its own words; a tick of the browser's has none inside.
  const own = tagOf(box) === 'input' ? '' : attribute(box, 'aria-label') || readInside(box);
  if (hasLetters(own)) return capLabel(own);
  const id = attribute(box, 'id');
  const label =
    id === '' ? undefined : labelsFor(rootOf(box), id).find((one) => hasLetters(readText(one)));
  const around = label ?? closest(box, 'label');
  if (around !== undefined && hasLetters(readText(around))) return capLabel(readText(around));
  const named = attribute(box, 'aria-label');
  if (named !== '') return capLabel(named);
  const labelled = byId(rootOf(box), attribute(box, 'aria-labelledby').split(/\s+/)[0] ?? '');
  if (labelled !== undefined) return capLabel(readText(labelled));
  const beside = besideWords(box);
  return capLabel(beside === '' ? attribute(box, 'value') : beside);
}
