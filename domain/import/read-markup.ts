import { Parser } from 'htmlparser2';
import { UnreadableWorkbookError } from './check-workbook.ts';
import { decodeText } from './decode-text.ts';
import type { WorkbookSheet } from './read-workbook.ts';
import { TableGrid, type CellPlace } from './table-grid.ts';

/** By their names in lower case, of XML with the prefix. */
type Attributes = Readonly<Record<string, string>>;

const CUT_OFF =
  'Tệp bị cắt cụt: bảng bên trong chưa hết. Hãy xuất lại từ hệ thống; nếu vẫn vậy, mở bằng Excel hoặc LibreOffice, xem đã đủ dòng chưa rồi lưu lại thành .xlsx.';
const NO_TABLE =
  'Tệp là trang web (HTML, XML) không có bảng nào, có thể là trang đăng nhập hay trang báo lỗi của hệ thống. Hãy đăng nhập và xuất lại.';

/** A sheet has so many columns and rows, no more (Excel). */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;
const CELLS = new Set(['td', 'th', 'cell']);
const ROWS = new Set(['tr', 'row']);
/** Between these, words of a cell stand apart. */
const PARTING = new Set(['br', 'div', 'p', 'li', 'data']);
/** What stands here is no value of the cell. */
const ASIDE = new Set(['comment', 'select', 'textarea', 'title']);

interface OpenTable {
  readonly grid: TableGrid;
  isRowOpen: boolean;
  cell?: { readonly place: CellPlace; text: string } | undefined;
}

/** Without the prefix that XML puts in front: 'ss:cell' is a cell. */
const plainName = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributeOf(attributes: Attributes, name: string): string | undefined {
  return Object.entries(attributes).find(([one]) => plainName(one) === name)?.[1];
}

/** A whole number an attribute says, within `least` and `most`; undefined where it says none. */
function numberOf(
  attributes: Attributes,
  name: string,
  [least, most]: readonly [number, number],
): number | undefined {
  const digits = /^\s*\d{1,7}\s*$/.exec(attributeOf(attributes, name) ?? '')?.[0];
  return digits === undefined ? undefined : Math.min(most, Math.max(least, Number(digits)));
}

/** 'colspan' counts the cell itself, 'MergeAcross' only those after it. */
function placeOf(name: string, attributes: Attributes): CellPlace {
  if (name !== 'cell')
    return {
      across: numberOf(attributes, 'colspan', [1, 1000]) ?? 1,
      down: numberOf(attributes, 'rowspan', [1, 65_534]) ?? 1,
    };
  const index = numberOf(attributes, 'index', [1, MOST_COLUMNS]);
  return {
    column: index === undefined ? undefined : index - 1,
    across: (numberOf(attributes, 'mergeacross', [0, MOST_COLUMNS]) ?? 0) + 1,
    down: (numberOf(attributes, 'mergedown', [0, MOST_ROWS]) ?? 0) + 1,
  };
}

/** Takes tables out of what is met, in the order of their beginnings; a table in a cell of another is one of its own. */
class TableReader {
  readonly sheets: WorkbookSheet[] = [];
  readonly #open: OpenTable[] = [];
  #sheetName: string | undefined;
  /** A page may leave its end away, a workbook not. */
  #isWorkbookOpen = false;
  /** The element that keeps its words aside. */
  #aside: string | undefined;

  /** @throws UnreadableWorkbookError where a table or a workbook has no end, or no table was met */
  finish(): readonly WorkbookSheet[] {
    if (this.#open.length > 0 || this.#isWorkbookOpen) throw new UnreadableWorkbookError(CUT_OFF);
    if (this.sheets.length === 0) throw new UnreadableWorkbookError(NO_TABLE);
    return this.sheets;
  }

  start(name: string, attributes: Attributes): void {
    const table = this.#open.at(-1);
    if (name === 'workbook') this.#isWorkbookOpen = true;
    else if (name === 'worksheet') this.#sheetName = attributeOf(attributes, 'name');
    else if (name === 'table') {
      const grid = new TableGrid();
      const title = this.#sheetName ?? `Bảng ${this.sheets.length + 1}`;
      this.#open.push({ grid, isRowOpen: false });
      this.sheets.push({ name: title, rows: grid.rows });
    } else if (table === undefined) return;
    else if (ROWS.has(name)) {
      this.#endRow(table);
      this.#startRow(table, numberOf(attributes, 'index', [1, MOST_ROWS]));
    } else if (CELLS.has(name)) {
      this.#endCell(table);
      if (!table.isRowOpen) this.#startRow(table);
      table.cell = { place: placeOf(name, attributes), text: '' };
    } else if (ASIDE.has(name)) this.#aside ??= name;
    else if (PARTING.has(name)) this.addText(' ');
  }

  end(name: string): void {
    if (name === this.#aside) this.#aside = undefined;
    if (name === 'workbook') this.#isWorkbookOpen = false;
    const table = this.#open.at(-1);
    if (table === undefined) return;
    if (CELLS.has(name)) this.#endCell(table);
    else if (ROWS.has(name)) this.#endRow(table);
    else if (PARTING.has(name)) this.addText(' ');
    else if (name === 'table') {
      this.#endRow(table);
      this.#open.pop();
    }
  }

  addText(text: string): void {
    const cell = this.#open.at(-1)?.cell; // Between cells a page has only white space.
    if (cell !== undefined && this.#aside === undefined) cell.text += text;
  }

  #startRow(table: OpenTable, index?: number): void {
    table.grid.startRow(index === undefined ? undefined : index - 1);
    table.isRowOpen = true;
  }

  #endRow(table: OpenTable): void {
    this.#endCell(table);
    if (table.isRowOpen) table.grid.endRow();
    table.isRowOpen = false;
  }

  #endCell(table: OpenTable): void {
    if (table.cell === undefined) return;
    const { text, place } = table.cell;
    table.grid.addCell(text.replace(/\s+/g, ' ').trim(), place);
    table.cell = undefined;
    this.#aside = undefined;
  }
}

/**
 * The tables of a web page or of an XML spreadsheet (2003), which one-stop systems like to name .xls. Every value is a
 * text as it is shown.
 * @throws UnreadableWorkbookError with a sentence that says what is wrong and what to do
 */
export function readMarkup(bytes: Uint8Array): readonly WorkbookSheet[] {
  const reader = new TableReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.start(plainName(name), attributes),
      onclosetag: (name) => reader.end(plainName(name)),
      ontext: (text) => reader.addText(text),
    },
    { recognizeCDATA: true, recognizeSelfClosing: true },
  );
  parser.write(decodeText(bytes));
  // Before the parser ends: it would close every table that has no end.
  return reader.finish();
}
