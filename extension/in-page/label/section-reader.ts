import {
  attribute,
  byId,
  childElementsOf,
  classOf,
  hasAttribute,
  parentElementOf,
  previousElementOf,
  query,
  roleOf,
  rootOf,
  tagOf,
} from '../dom.ts';
import { onceAReading } from '../once-a-reading.ts';
import { capLabel, hasLetters, readInside, readText } from '../text.ts';
import {
  CONTROLS_BUT_TICKS,
  HEADING_CLASS,
  HEADING_TAG,
  holdsControl,
  isTitle,
  LONGEST_HEADING,
  readHeading,
} from './heading.ts';
import { namesSomebody, readLoneLine } from './lone-line.ts';
import { findTab, isPanel } from './panel.ts';

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

/** Per row, the cell that stands beside it and others and names somebody. */
const spanningCells = onceAReading((body: Element): ReadonlyMap<Element, string> => {
  const rows = childElementsOf(body);
  const found = new Map<Element, string>();
  for (const [place, row] of rows.entries()) {
    const first = childElementsOf(row)[0];
    const span = first === undefined ? 1 : Number(attribute(first, 'rowspan')) || 1;
    if (span < 2 || holdsControl(first!) || !namesSomebody(readText(first!))) continue;
    for (const beside of rows.slice(place, place + span))
      found.set(beside, capLabel(readText(first!)));
  }
  return found;
});

/** "Mẹ" in a cell beside several rows is about all of them. */
function readSpanningCell(row: Element): string | undefined {
  const body = parentElementOf(row);
  return body === undefined ? undefined : spanningCells(body).get(row);
}

const MOST_COLUMNS = 4;

/** Per part of a row, the title over its column: two titles side by side over rows of as many boxes. */
const titlesAbove = onceAReading((row: Element): ReadonlyMap<Element, string> => {
  const cells = childElementsOf(row);
  const isRow = cells.length > 1 && cells.length <= MOST_COLUMNS && cells.every(holdsControl);
  for (let at = isRow ? previousElementOf(row) : null; at !== null; at = previousElementOf(at)) {
    if (holdsControl(at)) continue;
    const titles = childElementsOf(at).map((title) => readText(title));
    if (titles.length !== cells.length || !titles.every(namesSomebody)) break;
    return new Map(cells.map((cell, column) => [cell, capLabel(titles[column]!)]));
  }
  return new Map();
});

function readTitleAbove(element: Element): string | undefined {
  const row = parentElementOf(element);
  return row === undefined ? undefined : titlesAbove(row).get(element);
}

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
      tagOf(element) === 'tr'
        ? [this.#rowHeading(element), readSpanningCell(element)]
        : [...this.#previousHeadings(element), readTitleAbove(element)]
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
    if (!this.#headings.has(element))
      this.#headings.set(element, readHeading(element) ?? readLoneLine(element));
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
