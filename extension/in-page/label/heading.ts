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
  hasAttribute,
  queryAll,
  byId,
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
const CONTROLS_BUT_TICKS = `input:not([type=hidden]):not([type=checkbox]), ${DRAWN}`;
const HEADING_TAG = /^h[1-6]$/;
/** Names that heads of blocks carry in all the libraries seen: card-head, panel-heading, section-title, block-header. */
const HEADING_CLASS =
  /(?:^|[\s_-])(?:heading|head|header|title|legend|caption|sub-?header|section-?name|block-?name|tieu-?de)(?:[\s_-]|$)/i;
const LONGEST_HEADING = 160;

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

function titleBesideTick(cell: Element): Element | undefined {
  return query(cell, CONTROLS_BUT_TICKS) === undefined
    ? childElementsOf(cell).find((one) => isTitle(one) || /^(?:b|strong)$/.test(tagOf(one)))
    : undefined;
}

/** A row of one filled cell across the table heads the rows below it. */
function readRowHeading(row: Element): string | undefined {
  const cells = childElementsOf(row).filter((cell) => /^t[dh]$/.test(tagOf(cell)));
  const filled = cells.filter((cell) => hasLetters(readText(cell)) || holdsControl(cell));
  const [only] = filled;
  if (filled.length !== 1 || only === undefined) return undefined;
  // 'CHỦ HỒ SƠ [x] Là người nộp': a tick in a title row, its own words are not the title.
  const title = holdsControl(only) ? titleBesideTick(only) : only;
  const spans = Number(attribute(only, 'colspan')) > 1 || cells.length === 1;
  const text = title === undefined ? '' : readText(title);
  if (!hasLetters(text)) return undefined;
  return spans && text.length <= LONGEST_HEADING ? capLabel(text) : undefined;
}

/** The tab that opens a panel: by aria-labelledby, aria-controls, or a link to its id. */
export function findTab(panel: Element): Element | undefined {
  if (tagOf(panel) === 'details')
    return childElementsOf(panel).find((child) => tagOf(child) === 'summary');
  const root = rootOf(panel);
  const labelled = attribute(panel, 'aria-labelledby').split(/\s+/)[0] ?? '';
  const byLabel = labelled === '' ? undefined : byId(root, labelled);
  if (
    byLabel !== undefined &&
    (roleOf(byLabel) === 'tab' || /^(?:a|button|li)$/.test(tagOf(byLabel)))
  )
    return byLabel;
  const id = attribute(panel, 'id');
  if (id === '') return undefined;
  const name = CSS.escape(id);
  return queryAll(
    root,
    `[aria-controls="${name}"], a[href="#${name}"], [data-target="#${name}"], [data-bs-target="#${name}"], [data-tab="${name}"]`,
  ).find((one) => one !== panel);
}

/** Whether an element is a panel that a tab or the button of an accordion opens. */
export function isPanel(element: Element): boolean {
  return (
    /^(?:tabpanel|region)$/.test(roleOf(element)) ||
    /(?:^|\s)(?:tab-pane|tab-panel|tabpanel|tab-content-item|(?:accordion-|panel-)?collapse|accordion-(?:content|panel))(?:\s|$)/.test(
      classOf(element),
    )
  );
}

function headingOf(element: Element): string | undefined {
  const tag = tagOf(element);
  if (tag === 'fieldset') {
    const legend = childElementsOf(element).find((child) => tagOf(child) === 'legend');
    if (legend !== undefined) return capLabel(readText(legend));
  }
  if (tag === 'details') {
    const summary = childElementsOf(element).find((child) => tagOf(child) === 'summary');
    if (summary !== undefined) return capLabel(readText(summary));
  }
  if (isPanel(element)) {
    const tab = findTab(element);
    if (tab !== undefined) return capLabel(readInside(tab));
  }
  if (
    /^(?:dialog|group|region|radiogroup)$/.test(roleOf(element)) ||
    tag === 'section' ||
    tag === 'dialog'
  ) {
    const named = attribute(element, 'aria-label').trim();
    if (named !== '') return capLabel(named);
    const id = attribute(element, 'aria-labelledby').split(/\s+/)[0] ?? '';
    const title = id === '' ? undefined : byId(rootOf(element), id);
    if (title !== undefined) return capLabel(readText(title));
  }
  if (tag === 'table') {
    const caption = childElementsOf(element).find((child) => tagOf(child) === 'caption');
    if (caption !== undefined) return capLabel(readText(caption));
  }
  return undefined;
}

function isWindow(element: Element): boolean {
  return (
    tagOf(element) === 'dialog' ||
    /^(?:alert)?dialog$/.test(roleOf(element)) ||
    hasAttribute(element, 'popover')
  );
}

/** Rows of a grid, by the names all grids give them: a part of a form may take several. */
const LAYOUT_ROW = /(?:^|\s)(?:row|form-row|ant-row|el-row|v-row|grid-row|d-flex)(?:\s|$)/;

/** How high a heading stands: h1 to h6, then what only its class calls a title, then a bold line. */
function rankOf(element: Element): number {
  const named = HEADING_TAG.test(tagOf(element))
    ? element
    : query(element, 'h1, h2, h3, h4, h5, h6');
  if (named !== undefined) return Number(tagOf(named).slice(1));
  return HEADING_CLASS.test(classOf(element)) || roleOf(element) === 'heading' ? 7 : 8;
}

/** Finds the headings above elements; what is found for an ancestor serves all it holds. */
export class SectionReader {
  readonly #known = new Map<Element, readonly string[]>();
  readonly #rows = new Map<Element, string | undefined>();
  readonly #headings = new Map<Element, string | undefined>();

  /** The headings an element stands under, outermost first. */
  read(element: Element): readonly string[] {
    const parent = parentElementOf(element);
    if (parent === undefined) return [];
    const own = (
      tagOf(element) === 'tr' ? [this.#rowHeading(element)] : this.#previousHeadings(element)
    ).filter((heading) => heading !== undefined && heading !== '') as string[];
    const above = this.#above(parent);
    // A legend is both the name of its fieldset and a heading before the box.
    return [...above, ...own.filter((heading) => heading !== above.at(-1))];
  }

  /** The heading row above a row; each row is looked at once for all the rows below it. */
  #rowHeading(row: Element): string | undefined {
    if (this.#rows.has(row)) return this.#rows.get(row);
    const passed = [row];
    let heading: string | undefined;
    for (let at = previousElementOf(row); at !== null; at = previousElementOf(at)) {
      heading = readRowHeading(at) ?? this.#rows.get(at);
      if (heading !== undefined || this.#rows.has(at)) break;
      passed.push(at);
    }
    for (const one of passed) this.#rows.set(one, heading);
    return heading;
  }

  #headingAt(element: Element): string | undefined {
    if (!this.#headings.has(element)) this.#headings.set(element, readHeading(element));
    return this.#headings.get(element);
  }

  /** A row of a grid that begins a part: its title goes on over the rows after it, as a card's never does. */
  #rowTitle(element: Element): Element | undefined {
    if (!LAYOUT_ROW.test(classOf(element)) || !holdsControl(element)) return undefined;
    return childElementsOf(element).find((child) => this.#headingAt(child) !== undefined);
  }

  /** The headings before an element in its parent, outermost first: the last one, and those above it that outrank it. */
  #previousHeadings(element: Element): readonly string[] {
    // A row with a title of its own begins another part.
    const isRow = LAYOUT_ROW.test(classOf(element)) && this.#rowTitle(element) === undefined;
    const found: string[] = [];
    let rank = Infinity;
    for (let at = previousElementOf(element); at !== null; at = previousElementOf(at)) {
      const title = this.#headingAt(at) === undefined && isRow ? this.#rowTitle(at) : at;
      const heading = title === undefined ? undefined : this.#headingAt(title);
      if (title === undefined || heading === undefined || rankOf(title) >= rank) continue;
      found.unshift(heading);
      rank = rankOf(title);
    }
    return found;
  }

  #above(element: Element): readonly string[] {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const named = headingOf(element);
    // A window over the page is about itself, wherever it stands in the document.
    const outer = isWindow(element) ? [] : this.read(element);
    const all =
      named === undefined || named === '' || outer.at(-1) === named ? outer : [...outer, named];
    this.#known.set(element, all);
    return all;
  }
}
