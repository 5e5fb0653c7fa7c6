import { UnreadableWorkbookError } from './check-workbook.ts';
import { decodeText } from './decode-text.ts';
import type { WorkbookSheet } from './read-workbook.ts';
import { attributeOf, scanMarkup, type MarkupToken } from './scan-markup.ts';
import { TableGrid, type CellPlace } from './table-grid.ts';

type OpenTag = Extract<MarkupToken, { kind: 'open' }>;

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
  readonly name: string;
  readonly grid: TableGrid;
  isRowOpen: boolean;
  cell?: { readonly place: CellPlace; text: string } | undefined;
}

/** A whole number an attribute says, within `least` and `most`; undefined where it says none. */
function numberOf(
  { attributes }: OpenTag,
  name: string,
  [least, most]: readonly [number, number],
): number | undefined {
  const digits = /^\s*\d{1,7}\s*$/.exec(attributeOf(attributes, name) ?? '')?.[0];
  return digits === undefined ? undefined : Math.min(most, Math.max(least, Number(digits)));
}

/** 'colspan' counts the cell itself, 'MergeAcross' only those after it. */
function placeOf(tag: OpenTag): CellPlace {
  if (tag.name !== 'cell')
    return {
      across: numberOf(tag, 'colspan', [1, 1000]) ?? 1,
      down: numberOf(tag, 'rowspan', [1, 65_534]) ?? 1,
    };
  const index = numberOf(tag, 'Index', [1, MOST_COLUMNS]);
  return {
    column: index === undefined ? undefined : index - 1,
    across: (numberOf(tag, 'MergeAcross', [0, MOST_COLUMNS]) ?? 0) + 1,
    down: (numberOf(tag, 'MergeDown', [0, MOST_ROWS]) ?? 0) + 1,
  };
}

/** Takes tables out of what is met, in the order of their beginnings; a table in a cell of another is one of its own. */
class TableReader {
  readonly sheets: WorkbookSheet[] = [];
  readonly #open: OpenTable[] = [];
  #sheetName: string | undefined;
  /** The element that keeps its words aside. */
  #aside: string | undefined;

  take(token: MarkupToken): void {
    switch (token.kind) {
      case 'text':
        return this.#addText(token.text);
      case 'open':
        this.#start(token);
        // In HTML '<td/>' opens a cell all the same; what comes next closes it.
        if (token.isEmpty && !['td', 'th', 'tr'].includes(token.name)) this.#end(token.name);
        return;
      case 'close':
        return this.#end(token.name);
    }
  }

  /** @throws UnreadableWorkbookError where a table has no end, or none is there */
  finish(): readonly WorkbookSheet[] {
    if (this.#open.length > 0) throw new UnreadableWorkbookError(CUT_OFF);
    if (this.sheets.length === 0) throw new UnreadableWorkbookError(NO_TABLE);
    return this.sheets;
  }

  #start(tag: OpenTag): void {
    const { name } = tag;
    const table = this.#open.at(-1);
    if (name === 'worksheet') this.#sheetName = attributeOf(tag.attributes, 'Name');
    else if (name === 'table') {
      const grid = new TableGrid();
      const title = this.#sheetName ?? `Bảng ${this.sheets.length + 1}`;
      this.#open.push({ name: title, grid, isRowOpen: false });
      this.sheets.push({ name: title, rows: grid.rows });
    } else if (table === undefined) return;
    else if (ROWS.has(name)) {
      this.#endRow(table);
      this.#startRow(table, numberOf(tag, 'Index', [1, MOST_ROWS]));
    } else if (CELLS.has(name)) {
      this.#endCell(table);
      if (!table.isRowOpen) this.#startRow(table);
      table.cell = { place: placeOf(tag), text: '' };
    } else if (ASIDE.has(name)) this.#aside ??= name;
    else if (PARTING.has(name)) this.#addText(' ');
  }

  #end(name: string): void {
    if (name === this.#aside) this.#aside = undefined;
    const table = this.#open.at(-1);
    if (table === undefined) return;
    if (CELLS.has(name)) this.#endCell(table);
    else if (ROWS.has(name)) this.#endRow(table);
    else if (PARTING.has(name)) this.#addText(' ');
    else if (name === 'table') {
      this.#endRow(table);
      this.#open.pop();
    }
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

  #addText(text: string): void {
    const cell = this.#open.at(-1)?.cell; // Between cells a page has only white space.
    if (cell !== undefined && this.#aside === undefined) cell.text += text;
  }
}

/**
 * The tables of a web page or of an XML spreadsheet (2003), which one-stop systems like to name .xls. Every value is a
 * text as it is shown.
 * @throws UnreadableWorkbookError with a sentence that says what is wrong and what to do
 */
export function readMarkup(bytes: Uint8Array): readonly WorkbookSheet[] {
  const reader = new TableReader();
  for (const token of scanMarkup(decodeText(bytes))) reader.take(token);
  return reader.finish();
}
