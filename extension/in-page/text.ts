import { foldSpaces } from '../../domain/vietnamese.ts';
import {
  attribute,
  childrenOf,
  classOf,
  hasAttribute,
  isElement,
  isText,
  tagOf,
  rawText,
} from './dom.ts';
import { onceAReading } from './once-a-reading.ts';

/** Longest label, heading or option text taken from a page, in characters. */
export const MAX_LABEL = 300;
/** Longest value taken from a page, in characters. */
export const MAX_VALUE = 4000;

/** What is read of one run of text, spaces included; no value is longer, and a megabyte costs seconds. */
const MAX_RAW = 4 * MAX_VALUE;

const NOT_TEXT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'input',
  'select',
  'textarea',
  'button',
  'option',
  'datalist',
  'iframe',
  'object',
  'img',
  'mat-icon',
  'canvas',
  'video',
  'audio',
  'head',
]);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'label',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'wbr',
  'mat-label',
]);
const ICON = /(?:^|\s)(?:material-icons|material-symbols)/;
const HIDDEN_CLASS = /(?:^|\s)(?:d-none|ng-hide|hidden|hide|v-messages)(?:\s|$)/;
/** What stands beside a label, in an element of its own, for a box that must not stay empty. */
const REQUIRED_MARK = /^\s*\(?(?:bắt buộc(?: nhập)?|required)\)?\s*$/i;
const LONGEST_MARK = 24;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Whether an element flows with the text around it by its tag. */
export function isInline(element: Element): boolean {
  return INLINE.has(tagOf(element));
}

/** Whether an element never counts as text: a control, a script, an icon, or hidden by its own attributes. */
export function isSilent(element: Element): boolean {
  if (NOT_TEXT.has(tagOf(element))) return true;
  if (hasAttribute(element, 'hidden')) return true;
  const classes = classOf(element);
  if (classes !== '' && (ICON.test(classes) || HIDDEN_CLASS.test(classes))) return true;
  const style = attribute(element, 'style');
  if (style !== '' && HIDDEN_STYLE.test(style)) return true;
  const role = attribute(element, 'role');
  return role === 'alert' || role === 'tooltip' || role === 'listbox' || role === 'img';
}

/** By its own style only: what stands in a closed tab is read as it will show when the tab is opened. */
function isRendered(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.display !== 'none' && style.visibility === 'visible';
}

/** What stands in the place of a slot is what the page put between the tags of its custom element. */
function shownChildren(element: Element): readonly Node[] {
  if (!(element instanceof HTMLSlotElement)) return childrenOf(element);
  const assigned = element.assignedNodes({ flatten: true });
  return assigned.length > 0 ? assigned : childrenOf(element);
}

function gather(node: Node, skip: ((element: Element) => boolean) | undefined): string {
  if (isText(node)) return rawText(node).slice(0, MAX_RAW);
  if (!isElement(node) || isSilent(node)) return '';
  if (skip?.(node) === true) return ' ';
  if (!isRendered(node)) return '';
  if (tagOf(node) === 'br') return ' ';
  let text = '';
  for (const child of shownChildren(node)) text += gather(child, skip);
  if (text.length <= LONGEST_MARK && REQUIRED_MARK.test(text)) return ' ';
  return isInline(node) ? text : ` ${text} `;
}

const readWhole = onceAReading((node: Node) => foldSpaces(gather(node, undefined)));

/** Text as a person reads it: no controls, scripts, icons or validators; blocks apart; white space folded. */
export function readText(node: Node, skip?: (element: Element) => boolean): string {
  return skip === undefined ? readWhole(node) : foldSpaces(gather(node, skip));
}

/** Text inside an element that is itself no text, such as a button that opens a block. */
export function readInside(element: Element, skip?: (element: Element) => boolean): string {
  return foldSpaces(
    childrenOf(element)
      .map((child) => gather(child, skip))
      .join(''),
  );
}

/** Text cut to the length a label may have. */
export function capLabel(text: string): string {
  return text.length <= MAX_LABEL ? text : text.slice(0, MAX_LABEL);
}

/** Text cut to the length a value may have. */
export function capValue(text: string): string {
  return text.length <= MAX_VALUE ? text : text.slice(0, MAX_VALUE);
}

/** Whether a text says anything: a letter at least, so that ':', '*', '1.' and '/' are no labels. */
export function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}
