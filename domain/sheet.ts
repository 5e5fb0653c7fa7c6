import type { Day } from './day.ts';

/** A day that stays a day in a spreadsheet: it sorts and counts as one. */
export interface SheetDay {
  readonly day: Day;
}

/** One cell of a printed or exported sheet; what a wider cell covers is left out of the row as null. */
export interface SheetCell {
  /** A text stays a text: '=1+1' and '030…' are never read as a formula or a number. */
  readonly value: string | number | SheetDay;
  readonly columns?: number;
  readonly rows?: number;
  readonly isHead?: boolean;
  readonly isBold?: boolean;
  /** Struck through: an entry that was corrected. */
  readonly isStruck?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}

/** A sheet as people see it: titles, a table with its head, notes. */
export interface Sheet {
  /** At most 31 characters, without []:*?/\ (the limits of a sheet's name in .xlsx). */
  readonly name: string;
  readonly isLandscape: boolean;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** How many rows stay in sight: down to the table's head. */
  readonly headRows?: number;
}

/** A cell as `write-excel-file` takes it. */
interface ExcelCell {
  readonly value: string | number | Date;
  readonly type: typeof String | typeof Number | typeof Date;
  readonly format: string;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly fontWeight?: 'bold';
  readonly textDecoration?: { readonly strikethrough: true };
  readonly align: 'left' | 'center' | 'right';
  readonly alignVertical: 'center' | 'top';
  readonly wrap: true;
  readonly backgroundColor?: string;
  readonly borderStyle?: 'thin';
}

/** A sheet as `write-excel-file` takes it. */
export interface ExcelSheet {
  readonly sheet: string;
  readonly orientation?: 'landscape';
  readonly stickyRowsCount?: number;
  readonly columns: { width: number }[];
  readonly data: (ExcelCell | null)[][];
}

const HEAD_COLOUR = '#F3EFE6';

/** A value in the type a spreadsheet counts and sorts it by: '0301…' stays a text, a day is a day at midnight UTC. */
function typeValue(value: SheetCell['value']): Pick<ExcelCell, 'value' | 'type' | 'format'> {
  if (typeof value === 'string') return { value, type: String, format: '@' };
  if (typeof value === 'number')
    return { value, type: Number, format: Number.isInteger(value) ? '#,##0' : '#,##0.00' };
  return { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
}

function toExcelCell(cell: SheetCell, isInTable: boolean): ExcelCell {
  const isNumber = typeof cell.value === 'number';
  return {
    ...typeValue(cell.value),
    ...(cell.columns === undefined ? {} : { columnSpan: cell.columns }),
    ...(cell.rows === undefined ? {} : { rowSpan: cell.rows }),
    ...(cell.isBold || cell.isHead ? { fontWeight: 'bold' as const } : {}),
    ...(cell.isStruck ? { textDecoration: { strikethrough: true as const } } : {}),
    align: cell.align ?? (cell.isHead ? 'center' : isNumber ? 'right' : 'left'),
    alignVertical: cell.isHead ? 'center' : 'top',
    wrap: true,
    ...(cell.isHead ? { backgroundColor: HEAD_COLOUR } : {}),
    ...(isInTable ? { borderStyle: 'thin' as const } : {}),
  };
}

/** The sheet for the spreadsheet writer. Rows as wide as the sheet, and those of the head, are its table. */
export function toExcelSheet({ name, isLandscape, widths, rows, headRows }: Sheet): ExcelSheet {
  return {
    sheet: name,
    ...(isLandscape ? { orientation: 'landscape' as const } : {}),
    ...(headRows === undefined ? {} : { stickyRowsCount: headRows }),
    columns: widths.map((width) => ({ width })),
    data: rows.map((row) => {
      const isInTable = row.length === widths.length && row.filter(Boolean).length > 1;
      return row.map((cell) => (cell === null ? null : toExcelCell(cell, isInTable)));
    }),
  };
}
