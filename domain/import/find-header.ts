import type { Meaning } from './column-table.ts';
import { mapColumns, meaningOf, missingColumns, type ColumnMap } from './columns.ts';
import { textOf, type CellValue } from './read-values.ts';

/** A sheet's cells, row by row; rows may be of different lengths. */
export type SheetRows = readonly (readonly CellValue[])[];

/** Where a table begins and what its columns mean. */
export interface TableHead {
  /** Row number of the header, from 0; of the lower row when it has two. */
  readonly row: number;
  readonly headers: readonly string[];
  readonly columns: ColumnMap;
  /** Needed columns that were not found. */
  readonly missing: readonly Meaning[];
}

/** Titles and notes may stand above a table, but not more than this. */
const MOST_ROWS_ABOVE = 40;

/**
 * The header of two rows: a cell above that covers several columns stands in its first one only, and may be needed to
 * understand those below it ("Thời gian" over "Tiếp nhận").
 */
function joinHeads(upper: readonly CellValue[], lower: readonly CellValue[]): readonly string[] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const own = textOf(upper[at]);
    if (own !== '') group = own;
    const below = textOf(lower[at]);
    if (below === '') return own;
    return meaningOf(below) === undefined ? `${group} ${below}`.trim() : below;
  });
}

function describe(row: number, headers: readonly string[]): TableHead {
  const columns = mapColumns(headers);
  return { row, headers, columns, missing: missingColumns(columns) };
}

const weight = ({ columns, missing }: TableHead): number =>
  Object.keys(columns).length - 10 * missing.length;

/**
 * The header of a sheet: the row, or the two rows together, that name most of the columns a report needs. undefined for a
 * sheet in which no row names two of them.
 */
export function findHeader(rows: SheetRows): TableHead | undefined {
  const heads = rows.slice(0, MOST_ROWS_ABOVE).flatMap((row, at) => {
    const single = describe(at, row.map(textOf));
    const next = rows[at + 1];
    if (next === undefined) return [single];
    return [single, describe(at + 1, joinHeads(row, next))];
  });
  const best = heads.reduce<TableHead | undefined>(
    (found, one) => (found === undefined || weight(one) > weight(found) ? one : found),
    undefined,
  );
  return best !== undefined && Object.keys(best.columns).length >= 2 ? best : undefined;
}
