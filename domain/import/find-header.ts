import type { Meaning } from './column-table.ts';
import { mapColumns, meaningOf, missingColumns, type ColumnMap } from './columns.ts';
import { textOf, type CellValue } from './read-time.ts';

/** A sheet's cells, row by row; rows may be of different lengths. */
export type SheetRows = readonly (readonly CellValue[])[];

/** Where a table begins and what its columns mean. */
export interface TableHead {
  /** Row number of the header, from 0; of its lowest row when it has several. */
  readonly row: number;
  readonly headers: readonly string[];
  readonly columns: ColumnMap;
  /** Needed columns that were not found. */
  readonly missing: readonly Meaning[];
}

/** Titles and notes may stand above a table, but not more than this. */
const MOST_ROWS_ABOVE = 40;
const MOST_HEAD_ROWS = 3;

/**
 * The header of several rows: a cell above that covers several columns stands in its first one only, and may be needed
 * to understand those below it ("Thời gian" over "Tiếp nhận", "Hồ sơ" over "Mã").
 */
function joinHeads(rows: SheetRows): readonly string[] {
  const groups = rows.map(() => '');
  const width = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, at) => {
    const own = rows.map((row) => textOf(row[at]));
    for (const [depth, text] of own.entries()) if (text !== '') groups[depth] = text;
    const lowest = own.findLastIndex((text) => text !== '');
    if (lowest < 0) return '';
    const last = own[lowest]!;
    const above = groups.slice(0, lowest).filter((text) => text !== '' && text !== last);
    const readings = above
      .toReversed()
      .flatMap((group) => [`${group} ${last}`, `${last} ${group}`]);
    const known = [last, ...readings].find((text) => meaningOf(text) !== undefined);
    return known ?? [...above, last].join(' ');
  });
}

function describe(row: number, headers: readonly string[]): TableHead {
  const columns = mapColumns(headers);
  return { row, headers, columns, missing: missingColumns(columns) };
}

const weight = ({ columns, missing }: TableHead): number =>
  Object.keys(columns).length - 10 * missing.length;

/**
 * The header of a sheet: the row, or the two or three rows together, that name most of the columns a report needs.
 * undefined for a sheet in which no row names two of them.
 */
export function findHeader(rows: SheetRows): TableHead | undefined {
  const heads = rows
    .slice(0, MOST_ROWS_ABOVE)
    .flatMap((_, at) =>
      Array.from({ length: Math.min(MOST_HEAD_ROWS, rows.length - at) }, (_one, more) =>
        describe(at + more, joinHeads(rows.slice(at, at + more + 1))),
      ),
    );
  const best = heads.reduce<TableHead | undefined>(
    (found, one) => (found === undefined || weight(one) > weight(found) ? one : found),
    undefined,
  );
  return best !== undefined && Object.keys(best.columns).length >= 2 ? best : undefined;
}
