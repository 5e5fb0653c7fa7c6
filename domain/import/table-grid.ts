import { UnreadableWorkbookError } from './check-workbook.ts';
import type { SheetRows } from './find-header.ts';

/** Cells with those that others reach over: ten years of a commune are two million. */
const MOST_CELLS = 8_000_000;

/** Where a cell of a table stands and how far it reaches. */
export interface CellPlace {
  /** From 0; the next free one where it is left away. */
  readonly column?: number | undefined;
  readonly across: number;
  readonly down: number;
}

/**
 * A table as its cells come, row by row. As in a workbook, the value of a cell that reaches over others stands in the
 * first of them and the others are empty.
 */
export class TableGrid {
  readonly #rows: (string | null)[][] = [];
  /** For each column: how many rows more a cell from above reaches down into. */
  readonly #taken: number[] = [];
  #cells = 0;

  get rows(): SheetRows {
    return this.#rows;
  }

  /** @param row from 0; the next one where it is left away */
  startRow(row: number = this.#rows.length): void {
    do {
      this.#rows.push([]);
      this.#count(1);
    } while (this.#rows.length <= row);
  }

  /** Ends a row: what reaches down from above does so one row less. */
  endRow(): void {
    for (const [column, rows] of this.#taken.entries())
      if (rows > 0) this.#taken[column] = rows - 1;
  }

  /** @throws UnreadableWorkbookError for a table that reaches too far */
  addCell(value: string, { column, across, down }: CellPlace): void {
    const row = this.#rows.at(-1)!;
    let at = column ?? row.length;
    if (column === undefined) while ((this.#taken[at] ?? 0) > 0) at += 1;
    this.#count(Math.max(0, at + across - row.length));
    while (row.length < at + across) row.push(null);
    row[at] = value;
    if (down < 2) return;
    for (let one = at; one < at + across; one += 1) {
      while (this.#taken.length <= one) this.#taken.push(0);
      this.#taken[one] = down;
    }
  }

  #count(cells: number): void {
    this.#cells += cells;
    if (this.#cells > MOST_CELLS)
      throw new UnreadableWorkbookError(
        'Bảng trong tệp quá lớn hoặc có ô ở rất xa bảng. Hãy xuất từng năm một, hoặc mở bằng Excel hay LibreOffice, xóa các dòng, cột trống ở cuối rồi lưu lại thành .xlsx.',
      );
  }
}
