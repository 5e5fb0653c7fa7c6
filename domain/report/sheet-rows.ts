import type { SheetCell } from '../sheet.ts';

/** A row of a sheet; what a wider cell covers is null. */
export type Row = readonly (SheetCell | null)[];

/** A cell of a table's head. */
export const head = (value: string, columns = 1, rows = 1): SheetCell => ({
  value,
  isHead: true,
  ...(columns > 1 ? { columns } : {}),
  ...(rows > 1 ? { rows } : {}),
});

/** A cell that covers what stands beside it, and the room it covers. */
export function wide(cell: SheetCell, columns: number): Row {
  return [{ ...cell, columns }, ...Array.from({ length: columns - 1 }, () => null)];
}

/** Titles over a table, the first two in bold. */
export function titleRows(titles: readonly string[], columns: number): readonly Row[] {
  return titles.map((value, at) => wide({ value, isBold: at < 2, align: 'center' }, columns));
}
