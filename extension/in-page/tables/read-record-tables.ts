import type { RecordTable, TableRecord } from '../../../domain/record-table.ts';
import { deepQuery } from '../deep-query.ts';
import { attribute, childElementsOf, closest, query, queryAll, roleOf, tagOf } from '../dom.ts';
import type { SectionReader } from '../label/section-reader.ts';
import type { Layout } from '../layout.ts';
import { locate } from '../locator.ts';
import { capLabel, hasLetters, readText } from '../text.ts';

/** The most rows taken from one table, and the most cells of a row. */
const MOST_ROWS = 500;
const MOST_COLUMNS = 60;
const TABLE = 'table, [role=table], [role=grid], [role=treegrid]';
const TYPED =
  'input:not([type=hidden]):not([type=checkbox]):not([type=radio]), select, textarea, [role=combobox]';

type Rows = readonly Element[];

function cellsOf(row: Element): Element[] {
  return childElementsOf(row).filter(
    (cell) =>
      /^t[dh]$/.test(tagOf(cell)) ||
      /^(?:cell|gridcell|columnheader|rowheader)$/.test(roleOf(cell)),
  );
}

function isHeader(cell: Element): boolean {
  return (
    tagOf(cell) === 'th' || roleOf(cell) === 'columnheader' || closest(cell, 'thead') !== undefined
  );
}

function isHeaderRow(row: Element): boolean {
  const cells = cellsOf(row);
  return cells.length >= 3 && cells.every(isHeader);
}

function rowsOf(element: Element): Rows {
  return queryAll(element, 'tr, [role=row]').filter(
    (row) => closest(row, TABLE) === element && cellsOf(row).length > 0,
  );
}

/** Libraries draw the head of a table that scrolls as a table of its own, right before that of the rows. */
function isHeadOf(head: Rows, body: Rows): boolean {
  const [row, ...more] = head;
  return (
    row !== undefined &&
    more.length === 0 &&
    isHeaderRow(row) &&
    cellsOf(row).length === cellsOf(body[0]!).length
  );
}

function joinHeads(tables: readonly Rows[]): readonly Rows[] {
  return tables.map((rows, at) => {
    const before = tables[at - 1];
    const isBare = rows[0] !== undefined && !isHeaderRow(rows[0]);
    return isBare && before !== undefined && isHeadOf(before, rows) ? [...before, ...rows] : rows;
  });
}

function readRecord(row: Element): TableRecord {
  return { locator: locate(row), cells: cellsOf(row).map((cell) => capLabel(readText(cell))) };
}

function readRecords(rows: Rows, layout: Layout, sections: SectionReader): RecordTable | undefined {
  const [head, ...body] = rows;
  if (head === undefined || !isHeaderRow(head)) return undefined;
  const cells = cellsOf(head);
  if (cells.length > MOST_COLUMNS || cells.some((cell) => Number(attribute(cell, 'colspan')) > 1))
    return undefined;
  // A row of another shape (a group's title, 'không có dữ liệu') is no record; boxes to fill in make the table a form.
  const records = body.filter((row) => cellsOf(row).length === cells.length && !isHeaderRow(row));
  if (records.length === 0 || records.some((row) => queryAll(row, TYPED).length > 0))
    return undefined;
  const shown = records.slice(0, MOST_ROWS).filter((row) => layout.isVisible(row));
  const headers = cells.map((cell) => capLabel(readText(cell)));
  if (shown.length === 0 || headers.filter(hasLetters).length < 2) return undefined;
  return {
    sections: sections.read(shown[0]!),
    headers,
    rows: shown.map(readRecord),
    truncated: records.length > MOST_ROWS,
  };
}

/** The tables of a document whose columns are named and whose rows hold values. */
export function readRecordTables(
  document: Document,
  layout: Layout,
  sections: SectionReader,
): readonly RecordTable[] {
  // A table that holds another one lays the page out.
  const innermost = deepQuery(document, TABLE).filter((one) => query(one, TABLE) === undefined);
  return joinHeads(innermost.map(rowsOf)).flatMap((rows) => {
    const found = readRecords(rows, layout, sections);
    return found === undefined ? [] : [found];
  });
}
