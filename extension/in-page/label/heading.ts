import {
  attribute,
  childElementsOf,
  classOf,
  contains,
  parentElementOf,
  previousElementOf,
  query,
  rootOf,
  roleOf,
  tagOf,
  queryAll,
  type Root,
} from '../dom.ts';
import { hostsOf } from '../deep-query.ts';
import { readStep } from './stepper.ts';
import { onceAReading } from '../once-a-reading.ts';
import { capLabel, hasLetters, readInside, readText } from '../text.ts';

/** What a person types into or chooses from. */
const DRAWN =
  'select, textarea, [contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only], [role=combobox], ' +
  '[role=radiogroup], [role=radio], [role=spinbutton], [role=textbox], button[aria-haspopup=listbox]';
export const CONTROLS = `input:not([type=hidden]), [role=checkbox], [role=switch], ${DRAWN}`;
/** What a person types into or chooses from; a tick in a title row is none of it. */
export const CONTROLS_BUT_TICKS = `input:not([type=hidden]):not([type=checkbox]), ${DRAWN}`;
/** h1 to h6. */
export const HEADING_TAG = /^h[1-6]$/;
/** Names that heads of blocks carry in all the libraries seen: card-head, panel-heading, section-title, block-header. */
export const HEADING_CLASS =
  /(?:^|[\s_-])(?:heading|head|header|title|legend|caption|sub-?header|section-?name|block-?name|tieu-?de)(?:[\s_-]|$)/i;
/** Longer texts are no headings (characters). */
export const LONGEST_HEADING = 160;

/** The elements around shadow roots that hold a control: a query from outside does not look into those. */
const shadowHolders = onceAReading((root: Root): ReadonlySet<Element> => {
  const holders = new Set<Element>();
  for (const [host, shadow] of hostsOf(root)) {
    if (query(shadow, CONTROLS) === undefined && shadowHolders(shadow).size === 0) continue;
    for (let at: Element | undefined = host; at !== undefined; at = parentElementOf(at))
      holders.add(at);
  }
  return holders;
});

/** Whether a control stands inside an element (or is it), also in a shadow root. */
export const holdsControl = onceAReading(
  (element: Element): boolean =>
    Element.prototype.matches.call(element, CONTROLS) ||
    query(element, CONTROLS) !== undefined ||
    shadowHolders(rootOf(element)).has(element),
);

/** Whether an element says by its tag, role or class name that it heads a block. */
export function isTitle(element: Element): boolean {
  const tag = tagOf(element);
  return (
    HEADING_TAG.test(tag) ||
    tag === 'legend' ||
    roleOf(element) === 'heading' ||
    (tag !== 'label' && HEADING_CLASS.test(classOf(element)))
  );
}

function isBoldLine(element: Element): boolean {
  if (!/^(?:p|div|li|b|strong|span|td|u|font|center)$/.test(tagOf(element))) return false;
  const text = readText(element);
  if (text.length > LONGEST_HEADING || /[:：]\s*$/.test(text)) return false;
  let inner = element;
  for (;;) {
    const [only, ...others] = childElementsOf(inner);
    if (only === undefined || others.length > 0 || readText(only) !== text) break;
    inner = only;
  }
  const style = getComputedStyle(inner);
  return (
    Number(style.fontWeight) >= 600 || (style.textTransform === 'uppercase' && text.length > 3)
  );
}

/** A title's text; the title of an accordion is all button. */
function readTitle(title: Element): string {
  const text = readText(title);
  if (hasLetters(text)) return text;
  const button = query(title, 'button, [role=button]');
  return button === undefined ? '' : readInside(button);
}

/** Whether a block is the head of what follows: a heading and at most a line under it. A whole card is not. */
function isHead(block: Element, heading: Element): boolean {
  if (HEADING_CLASS.test(classOf(block))) return true;
  const others = queryAll(block, '*').filter(
    (one) =>
      !contains(heading, one) && childElementsOf(one).length === 0 && hasLetters(readText(one)),
  );
  return others.length <= 1;
}

/** "Đề nghị … đăng ký khai tử cho người có tên dưới đây:": in a declaration such a sentence begins another person's part. */
const OPENING =
  /(?:cho|của|về|đối với)\s+(?:người|trẻ|cháu|con)(?:\s+\p{L}+){0,6}\s+(?:dưới|sau) đây\s*[:：.]?\s*$/iu;
const LONGEST_OPENING = 260;

function isNamedInside(box: Element): boolean {
  return /\p{L}{2}/u.test(attribute(box, 'placeholder').replace(/\(?\b[dmy/.-]{6,}\)?/gi, ''));
}

/** The first line of a block whose boxes all say their names inside: it names the block, not its first box. */
export function headsNamedBoxes(element: Element): boolean {
  const parent = parentElementOf(element);
  if (parent === undefined || previousElementOf(element) !== null || holdsControl(element))
    return false;
  if (/^(?:label|a|button|ul|ol)$/.test(tagOf(element)) || /[:：]\s*$/.test(readText(element)))
    return false;
  const boxes = queryAll(parent, 'input:not([type]), input[type=text], input[type=tel], textarea');
  return boxes.length > 1 && boxes.every(isNamedInside);
}

/** The text of an element that heads what follows it; undefined when it is no heading. */
export function readHeading(element: Element): string | undefined {
  if (holdsControl(element)) return undefined;
  const step = readStep(element);
  if (step !== undefined) return step;
  const tag = tagOf(element);
  const isNamed =
    HEADING_TAG.test(tag) ||
    roleOf(element) === 'heading' ||
    tag === 'legend' ||
    tag === 'caption' ||
    tag === 'summary';
  const inner = isNamed ? undefined : query(element, 'h1, h2, h3, h4, h5, h6, [role=heading]');
  const nested = inner !== undefined && isHead(element, inner) ? inner : undefined;
  const text = readTitle(nested ?? element);
  if (text.length <= LONGEST_OPENING && OPENING.test(text) && tag !== 'label')
    return capLabel(text);
  if (!hasLetters(text) || text.length > LONGEST_HEADING) return undefined;
  if (isNamed || nested !== undefined) return capLabel(text);
  // The head of a whole site (its name, its menu) heads no block.
  if (queryAll(element, 'nav, a').length > 1) return undefined;
  if (tag === 'label' || tag === 'a' || tag === 'button' || tag === 'ul') return undefined;
  const named = tag !== 'li' && HEADING_CLASS.test(classOf(element));
  return named || isBoldLine(element) || headsNamedBoxes(element) ? capLabel(text) : undefined;
}
