import { fold } from '../../../domain/vietnamese.ts';
import { HEADING_STARTS, PERSON_WORDS } from '../../../domain/vocabulary/person-words.ts';
import {
  childrenOf,
  isElement,
  isText,
  matches,
  nextOf,
  queryAll,
  rawText,
  tagOf,
} from '../dom.ts';
import { capLabel, hasLetters, readText } from '../text.ts';
import { CONTROLS, holdsControl } from './heading.ts';

const LONGEST_LINE = 90;
/** "II. Thông tin về người mẹ": a number, words of headings, somebody. */
const ABOUT_SOMEBODY = new RegExp(
  `^(?:(?:[ivx]+|\\d+|[a-h]) )*(?:(?:${HEADING_STARTS.join('|')}) )*(?:${PERSON_WORDS.join('|')})(?: |$)`,
);
const NO_LINE = /^(?:label|a|button|ul|ol|small|em|option|script|style|dt|th|td|tr)$/;
const INLINE = /^(?:b|strong|u|i|font|span)$/;

/** Whether a line is written as one that begins a part about somebody. */
export function namesSomebody(text: string): boolean {
  return text.length <= LONGEST_LINE && ABOUT_SOMEBODY.test(fold(text));
}

/** Whether words stand before the first box inside an element: that box has a label of its own. */
function leadsWithWords(element: Element): boolean {
  for (const child of childrenOf(element)) {
    if (isText(child) && hasLetters(rawText(child))) return true;
    if (!isElement(child)) continue;
    if (matches(child, CONTROLS)) return false;
    if (holdsControl(child)) return leadsWithWords(child);
    if (hasLetters(readText(child))) return true;
  }
  return false;
}

/** Whether other words come between an element and the next box: then it is no box's label. */
function isFollowedByWords(element: Element): boolean {
  for (let after = nextOf(element); after !== null; after = nextOf(after)) {
    if (isText(after) && hasLetters(rawText(after))) return true;
    if (!isElement(after)) continue;
    if (holdsControl(after)) return !matches(after, CONTROLS) && leadsWithWords(after);
    if (hasLetters(readText(after))) return true;
  }
  return false;
}

const isBlock = (element: Element): boolean =>
  !getComputedStyle(element).display.startsWith('inline');

/** Words inside a line only begin a part when they end with a colon or a block follows them. */
function standsApart(element: Element, text: string): boolean {
  if (!INLINE.test(tagOf(element)) || isBlock(element)) return true;
  if (/[:：]\s*$/.test(text)) return true;
  for (let after = nextOf(element); after !== null; after = nextOf(after)) {
    if (isText(after) && hasLetters(rawText(after))) return false;
    if (isElement(after)) return isBlock(after);
  }
  return false;
}

/** Several places to go to are no title. */
const isMenu = (element: Element): boolean =>
  queryAll(element, 'a, li, [role=tab]').length > 0 || queryAll(element, 'button').length > 1;

/** One line of words, not a card of labels and values. */
const isOneLine = (element: Element): boolean =>
  queryAll(element, '*').filter(
    (one) => queryAll(one, '*').length === 0 && hasLetters(readText(one)),
  ).length <= 1;

/** A plain line that begins a part about somebody, by what it says and because no box can take it for its label. */
export function readLoneLine(element: Element): string | undefined {
  if (NO_LINE.test(tagOf(element)) || holdsControl(element)) return undefined;
  const text = readText(element);
  if (!namesSomebody(text) || isMenu(element) || !isOneLine(element)) return undefined;
  return standsApart(element, text) && isFollowedByWords(element) ? capLabel(text) : undefined;
}
