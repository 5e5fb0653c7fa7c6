import { deepQuery } from '../deep-query.ts';
import { childElementsOf, classOf, closest, queryAll, tagOf } from '../dom.ts';
import { holdsControl } from '../label/heading.ts';
import { hasLetters, readText } from '../text.ts';
import { isLabel, LABEL_CLASS, type FoundPair } from './found-pair.ts';

/** Most rows a table of label and value has; more is a list. */
const MOST_PAIRS = 2_000;

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

/** The label and value pairs of all tables that are no lists. */
export function readTables(document: Document): FoundPair[] {
  return deepQuery(document, 'table').flatMap((table) => {
    if (queryAll(table, 'table').length > 0) return [];
    const rows = rowsOf(table);
    const special = readPeopleTable(rows) ?? readSidewaysTable(rows);
    if (special !== undefined) return special;
    // A list: many rows of one shape without a word that labels the row.
    const isList =
      rows.length > 2 && rows.every((row) => cellsOf(row).length === 2) && isHeaderRow(rows[0]!);
    return isList ? [] : rows.slice(0, MOST_PAIRS).flatMap(readRow);
  });
}
