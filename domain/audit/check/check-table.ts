import { formatCount } from '../../percentage.ts';
import { fold } from '../../vietnamese.ts';
import { writeSum } from './check-sums.ts';
import type { Finding } from '../finding.ts';

/** One row of biểu II.06a: a field and its columns (3) to (13). */
interface TableRow {
  readonly name: string;
  readonly line: number;
  readonly text: string;
  readonly columns: readonly number[];
}

const COLUMNS = 11;
const FIRST = 3;

function readRow(text: string, line: number): TableRow | undefined {
  const cells = text
    .split(/\t|\|/)
    .map((cell) => cell.trim())
    .filter((cell, at, all) => cell !== '' || (at > 0 && at < all.length - 1));
  const numbers = cells.slice(-COLUMNS);
  if (cells.length < COLUMNS + 1 || !numbers.every((cell) => /^\d[\d.]*$|^-?$/.test(cell)))
    return undefined;
  const columns = numbers.map((cell) => Number(cell.replaceAll('.', '').replace(/^-?$/, '0')));
  const name = cells.slice(0, -COLUMNS).findLast((cell) => /\p{L}/u.test(cell));
  return name === undefined ? undefined : { name, line, text, columns };
}

/** Columns by their printed numbers: (3) is the first. */
const IDENTITIES: readonly (readonly [check: string, total: number, ...parts: number[]])[] = [
  ['C1', 3, 4, 5, 6],
  ['C2', 7, 8, 9, 10],
  ['C3', 11, 12, 13],
  ['C4', 3, 7, 11],
];

function checkRow(row: TableRow): readonly Finding[] {
  const at = (column: number): number => row.columns[column - FIRST]!;
  return IDENTITIES.flatMap(([check, total, ...parts]): Finding[] => {
    const values = parts.map(at);
    if (values.reduce((sum, value) => sum + value, 0) === at(total)) return [];
    return [
      {
        check,
        place: `dòng ${row.line}, hàng “${row.name}”`,
        says: `cột (${total}): ${formatCount(at(total))}`,
        computed: `${parts.map((part) => `(${part})`).join(' + ')}: ${writeSum(values)}`,
        cause: '',
        severity: 'error',
      },
    ];
  });
}

function checkTotals(rows: readonly TableRow[]): readonly Finding[] {
  const total = rows.find(({ name }) => /^(?:tong|cong)/.test(fold(name)));
  const parts = rows.filter((row) => row !== total);
  if (total === undefined || parts.length < 2) return [];
  return total.columns.flatMap((value, index): Finding[] => {
    const values = parts.map(({ columns }) => columns[index]!);
    if (values.reduce((sum, one) => sum + one, 0) === value) return [];
    return [
      {
        check: 'C5',
        place: `dòng ${total.line}, hàng “${total.name}”`,
        says: `cột (${index + FIRST}): ${formatCount(value)}`,
        computed: `cộng các hàng: ${writeSum(values)}`,
        cause: '',
        severity: 'error',
      },
    ];
  });
}

/** So many rows of a table show whether its columns are the form's. */
const FEWEST_ROWS = 3;

/** The identities of all rows, without those that most rows break: then the columns are in another order. */
function checkRows(rows: readonly TableRow[]): readonly Finding[] {
  const found = rows.flatMap(checkRow);
  const isBroken = ({ check }: Finding): boolean =>
    found.filter((one) => one.check === check).length > rows.length / 2;
  return rows.length < FEWEST_ROWS || !found.some(isBroken) ? found : [];
}

/** Rows of biểu II.06a in a text whose cells are parted by tabs or strokes: each row's identities, and the total row. */
export function checkTable(text: string): readonly Finding[] {
  const rows = text.split('\n').flatMap((line, at) => readRow(line, at + 1) ?? []);
  return [...checkRows(rows), ...checkTotals(rows)];
}
