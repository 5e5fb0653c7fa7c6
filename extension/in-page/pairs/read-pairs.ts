import type { LabelEvidence, ReadOnlyPair } from '../../../domain/form.ts';
import { deepQuery } from '../deep-query.ts';
import {
  childElementsOf,
  childrenOf,
  classOf,
  closest,
  contains,
  isElement,
  isText,
  nextElementOf,
  parentElementOf,
  queryAll,
  rawText,
  tagOf,
} from '../dom.ts';
import { holdsControl, type SectionReader } from '../label/heading.ts';
import type { Layout } from '../layout.ts';
import { locate } from '../locator.ts';
import { capLabel, capValue, hasLetters, readText } from '../text.ts';

interface FoundPair {
  readonly label: string;
  readonly value: string;
  readonly valueElement: Element;
  readonly evidence: LabelEvidence;
  readonly column?: string;
}

const LONGEST_LABEL = 120;
const LABEL_CLASS =
  /(?:^|[\s_-])(?:label|lbl|term|key|caption|field-?name|item-?title|item-?label|info-?title|tieu-?de)(?:[\s_-]|$)/i;
const VALUE_CLASS =
  /(?:^|[\s_-])(?:content|value|val|detail|description|data|text|info-?value|noi-?dung)(?:[\s_-]|$)/i;
/** Most rows a table of label and value has; more is a list. */
const MOST_PAIRS = 2_000;

function isLabel(text: string): boolean {
  return hasLetters(text) && text.length <= LONGEST_LABEL;
}

function readDefinitionLists(document: Document): FoundPair[] {
  return deepQuery(document, 'dt').flatMap((term): FoundPair[] => {
    let value = nextElementOf(term);
    while (value !== null && tagOf(value) !== 'dd' && tagOf(value) !== 'dt')
      value = nextElementOf(value);
    if (value === null || tagOf(value) !== 'dd' || holdsControl(value)) return [];
    return [
      { label: readText(term), value: readText(value), valueElement: value, evidence: 'term' },
    ];
  });
}

function cellsOf(row: Element): Element[] {
  return childElementsOf(row).filter((cell) => /^t[dh]$/.test(tagOf(cell)));
}

function rowsOf(table: Element): Element[] {
  return queryAll(table, 'tr').filter((row) => closest(row, 'table') === table);
}

function isHeaderRow(row: Element): boolean {
  const cells = cellsOf(row);
  return cells.length > 1 && cells.every((cell) => tagOf(cell) === 'th');
}

/** A head of column names over one row of values: a dossier shown sideways. Over several rows it is a list. */
function readSidewaysTable(rows: readonly Element[]): FoundPair[] | undefined {
  const [head, ...body] = rows;
  if (head === undefined || !isHeaderRow(head) || cellsOf(head).length < 3) return undefined;
  const filled = body.filter((row) =>
    cellsOf(row).some((cell) => hasLetters(readText(cell)) || /\d/.test(readText(cell))),
  );
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || holdsControl(only)) return [];
  const names = cellsOf(head).map((cell) => readText(cell));
  return cellsOf(only).flatMap((cell, index): FoundPair[] =>
    isLabel(names[index] ?? '')
      ? [
          {
            label: names[index]!,
            value: readText(cell),
            valueElement: cell,
            evidence: 'column-header',
          },
        ]
      : [],
  );
}

/** Two people side by side: a head with their names, the labels in the first column. */
function readPeopleTable(rows: readonly Element[]): FoundPair[] | undefined {
  const [head, ...body] = rows;
  if (head === undefined || body.length < 2) return undefined;
  const names = cellsOf(head).map((cell) => readText(cell));
  if (
    names.length !== 3 ||
    (names[0] !== '' && !/^(?:thông tin|nội dung|stt|mục)/i.test(names[0] ?? ''))
  )
    return undefined;
  if (!body.every((row) => cellsOf(row).length === 3 || cellsOf(row).length === 1))
    return undefined;
  return body.flatMap((row): FoundPair[] => {
    const cells = cellsOf(row);
    const label = readText(cells[0]!);
    if (cells.length !== 3 || !isLabel(label)) return [];
    return [1, 2].flatMap((column): FoundPair[] => {
      const cell = cells[column]!;
      return holdsControl(cell)
        ? []
        : [
            {
              label,
              value: readText(cell),
              valueElement: cell,
              evidence: 'cell',
              column: names[column]!,
            },
          ];
    });
  });
}

function looksLikeLabelCell(cell: Element): boolean {
  const text = readText(cell);
  return (
    isLabel(text) &&
    (tagOf(cell) === 'th' ||
      /[:：]\s*$/.test(text) ||
      LABEL_CLASS.test(classOf(cell)) ||
      queryAll(cell, 'b, strong, label').some((bold) => readText(bold) === text) ||
      Number(getComputedStyle(cell).fontWeight) >= 600)
  );
}

function readRow(row: Element): FoundPair[] {
  const cells = cellsOf(row);
  if (cells.length < 2 || cells.length % 2 !== 0) return [];
  const pairs = cells.flatMap((label, index) =>
    index % 2 === 0 ? [[label, cells[index + 1]!] as const] : [],
  );
  // In two cells the first is the label; in four or six the page must say so.
  const isMarked = pairs.every(([label]) => looksLikeLabelCell(label) || readText(label) === '');
  const isPlain = pairs.every(
    ([label]) => /^[^\d]{2,40}$/.test(readText(label)) && tagOf(label) === 'td',
  );
  if (cells.length > 2 && !isMarked && !isPlain) return [];
  return pairs.flatMap(([label, value]): FoundPair[] => {
    const text = readText(label);
    if (!isLabel(text) || holdsControl(label) || holdsControl(value)) return [];
    return [{ label: text, value: readText(value), valueElement: value, evidence: 'cell' }];
  });
}

function readTables(document: Document): FoundPair[] {
  return deepQuery(document, 'table').flatMap((table) => {
    if (queryAll(table, 'table').length > 0) return [];
    const rows = rowsOf(table);
    const special = readSidewaysTable(rows) ?? readPeopleTable(rows);
    if (special !== undefined) return special;
    // A list: many rows of one shape without a word that labels the row.
    const isList =
      rows.length > 2 && rows.every((row) => cellsOf(row).length === 2) && isHeaderRow(rows[0]!);
    return isList ? [] : rows.slice(0, MOST_PAIRS).flatMap(readRow);
  });
}

/** Neighbours whose class names say label and value: descriptions and cards of every library. */
function readLabelledNeighbours(document: Document): FoundPair[] {
  return deepQuery(
    document,
    '[class*=label i], [class*=lbl i], [class*=term i], [class*=key i], [class*=caption i], [class*=title i], [class*=name i], label',
  ).flatMap((label): FoundPair[] => {
    if (
      /^t[dh]$/.test(tagOf(label)) &&
      closest(label, 'table') !== undefined &&
      nextElementOf(label) !== null &&
      /^t[dh]$/.test(tagOf(nextElementOf(label)!))
    )
      return [];
    const text = readText(label);
    if (!isLabel(text) || holdsControl(label)) return [];
    const value = nextElementOf(label);
    if (
      value === null ||
      holdsControl(value) ||
      /^h[1-6]$/.test(tagOf(label)) ||
      (nextElementOf(value) !== null && !LABEL_CLASS.test(classOf(nextElementOf(value)!)))
    )
      return [];
    const says =
      LABEL_CLASS.test(classOf(label)) ||
      tagOf(label) === 'label' ||
      VALUE_CLASS.test(classOf(value)) ||
      /[:：]\s*$/.test(text);
    // A block of text under a title is no value.
    if (
      !says ||
      queryAll(value, 'h1, h2, h3, h4, h5, table, dl, ul, p + p').length > 0 ||
      queryAll(value, '*').length > 12
    )
      return [];
    return [{ label: text, value: readText(value), valueElement: value, evidence: 'term' }];
  });
}

/** Two plain neighbours, the first ending in a colon. */
function readColonNeighbours(document: Document): FoundPair[] {
  return deepQuery(document, 'div, span, p, b, strong, em, dt, label').flatMap(
    (label): FoundPair[] => {
      const value = nextElementOf(label);
      if (
        value === null ||
        /^(?:br|table|ul|ol|dl|h[1-6]|input|select|textarea|button|form)$/.test(tagOf(value))
      )
        return [];
      if (queryAll(label, '*').length > 3 || queryAll(value, '*').length > 6) return [];
      const text = readText(label);
      if (!/[:：]\s*$/.test(text) || !isLabel(text) || holdsControl(label) || holdsControl(value))
        return [];
      // `<b>A:</b> x <b>B:</b> y`: the value is the text between, not the next label.
      for (let node = label.nextSibling; node !== null && node !== value; node = node.nextSibling)
        if (isText(node) && /[\p{L}\d]/u.test(rawText(node))) return [];
      const shown = readText(value);
      if (/[:：]\s*$/.test(shown)) return [];
      return [{ label: text, value: shown, valueElement: value, evidence: 'preceding-text' }];
    },
  );
}

const LINE = /^\s*([^:：]{2,80}?)\s*[:：]\s*(\S.*)$/su;

/** One line of text: '<b>Họ tên:</b> Trần Thị A', 'Họ tên: Trần Thị A', several on a line apart by blocks or <br>. */
function readLines(document: Document): FoundPair[] {
  return deepQuery(document, 'p, li, div, td, span').flatMap((block): FoundPair[] => {
    const children = childrenOf(block);
    if (!children.some((child) => isText(child) && /[\p{L}\d]/u.test(rawText(child)))) return [];
    if (
      holdsControl(block) ||
      children.some(
        (child) =>
          isElement(child) && /^(?:div|p|table|ul|ol|dl|section|h[1-6]|label)$/.test(tagOf(child)),
      )
    )
      return [];
    if (
      tagOf(block) === 'span' &&
      parentElementOf(block) !== undefined &&
      LINE.test(readText(parentElementOf(block)!)) &&
      !/[:：]/.test(readText(block))
    )
      return [];
    const lines: string[] = [''];
    for (const child of children) {
      if (isElement(child) && tagOf(child) === 'br') lines.push('');
      else if (
        isElement(child) &&
        /^(?:b|strong)$/.test(tagOf(child)) &&
        /[:：]\s*$/.test(readText(child)) &&
        lines.at(-1)!.trim() !== ''
      )
        lines.push(readText(child));
      else
        lines[lines.length - 1] += isText(child)
          ? rawText(child)
          : isElement(child)
            ? ` ${readText(child)} `
            : '';
    }
    return lines.flatMap((line): FoundPair[] => {
      const [, label = '', value = ''] = LINE.exec(line.replace(/\s+/g, ' ').trim()) ?? [];
      // A clock time or an address of the web is no label and value.
      if (
        !isLabel(label) ||
        /^https?$/i.test(label) ||
        (/^\d{2}\b/.test(value) && /\d$/.test(label))
      )
        return [];
      return [{ label, value: value.trim(), valueElement: block, evidence: 'preceding-text' }];
    });
  });
}

/** Every value a document shows beside its label without a box to edit it, each once. */
export function readPairs(
  document: Document,
  layout: Layout,
  sections: SectionReader,
): ReadOnlyPair[] {
  const strong = [
    ...readDefinitionLists(document),
    ...readTables(document),
    ...readLabelledNeighbours(document),
  ];
  const taken = new Set(strong.map(({ valueElement }) => valueElement));
  const isTaken = (element: Element): boolean =>
    taken.has(element) || strong.some(({ valueElement }) => contains(valueElement, element));
  const neighbours = readColonNeighbours(document).filter(
    ({ valueElement }) => !isTaken(valueElement),
  );
  neighbours.forEach(({ valueElement }) => taken.add(valueElement));
  const lines = readLines(document).filter(
    ({ valueElement }) =>
      !isTaken(valueElement) &&
      !neighbours.some(
        (one) =>
          contains(valueElement, one.valueElement) || contains(one.valueElement, valueElement),
      ),
  );
  const seen = new Set<string>();
  return [...strong, ...neighbours, ...lines]
    .filter(
      ({ valueElement, label }) =>
        layout.isVisible(valueElement) || (readText(valueElement) === '' && label !== ''),
    )
    .filter(({ valueElement, label }) => {
      const key = `${label}|${locate(valueElement).path.join()}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .toSorted((a, b) =>
      a.valueElement === b.valueElement
        ? 0
        : (a.valueElement.compareDocumentPosition(b.valueElement) & 4) !== 0
          ? -1
          : 1,
    )
    .map((pair, order): ReadOnlyPair => ({
      ref: `p${order}`,
      locator: locate(pair.valueElement),
      label: capLabel(pair.label.replace(/\s*[:：]\s*$/, '')),
      labelEvidence: pair.evidence,
      sections: sections.read(pair.valueElement).filter((heading) => heading !== pair.label),
      ...(pair.column === undefined ? {} : { column: pair.column }),
      value: capValue(pair.value),
      order,
    }));
}
