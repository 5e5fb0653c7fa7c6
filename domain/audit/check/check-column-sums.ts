import { formatCount } from '../../percentage.ts';
import { fold } from '../../vietnamese.ts';
import { writeDifference, writeSum } from './check-sums.ts';
import { findConcept } from '../read/concepts.ts';
import type { Finding } from '../finding.ts';
import type { TextRow, TextTable } from '../read/read-tables.ts';
import type { OwnPeriod } from '../read/report-context.ts';
import {
  findLabels,
  isCount,
  labelOf,
  listColumns,
  toCount,
  TOTAL,
  type Column,
} from '../read/table-statements.ts';

const NO_STAGE = { isFeedback: false, stage: undefined };
/** Rows that say a part of the row above: "Trong đó: …", "- …", "1.1". */
const PART = /^(?:trong do|gom|bao gom|rieng)\b/;

function isPart({ cells }: TextRow, labels: number): boolean {
  const label = cells[labels] ?? '';
  return (
    /^[-–+*]/.test(label) || PART.test(fold(label)) || /\d[.,]\d|^[-–+*]$/.test(cells[0] ?? '')
  );
}

/** "9 tháng" holds the months before it. */
const UP_TO = /^(?:\d|sau|chin) thang\b/;

/** Whether rows are of one rank and kind, so that they make the row of totals. */
function makeTotals(rows: readonly TextRow[], labels: number): boolean {
  const names = rows.map(({ cells }) => fold(cells[labels] ?? ''));
  if (rows.length < 2 || rows.some((row) => isPart(row, labels))) return false;
  if (names.some((name) => UP_TO.test(name))) return false;
  if (names.some((name) => name === '' || findConcept(name, NO_STAGE) !== undefined)) return false;
  // "I. Cấp tỉnh" over "1. Hộ tịch": totals of totals.
  const ordinals = rows.map(({ cells }) => (labels === 0 ? '' : (cells[labels - 1] ?? '')));
  const areOfGroups = ordinals.some((one) => /\p{L}{3}/u.test(one));
  return (
    areOfGroups || ordinals.every((one) => /^\d{0,3}\.?$/.test(one)) || new Set(ordinals).size === 1
  );
}

/** What is there at a time, and does not add up. */
export const STANDING = /\bton\b|con lai|cuoi (?:ky|thang|quy|nam)|dau (?:ky|thang|quy|nam)|luy ke/;

function checkColumn(
  { at, header }: Column,
  rows: readonly TextRow[],
  total: TextRow,
  labels: number,
): readonly Finding[] {
  const cells = rows.map((row) => row.cells[at] ?? '');
  const said = total.cells[at] ?? '';
  if (!isCount(said) || cells.some((cell) => !isCount(cell) && !/^[-–]?$/.test(cell))) return [];
  const values = cells.map((cell) => (isCount(cell) ? toCount(cell) : 0));
  const sum = values.reduce((all, value) => all + value, 0);
  const value = toCount(said);
  if (sum === value) return [];
  // What stands at the end of each month stands at the end of all of them: its last row, or its first.
  if (STANDING.test(fold(header)) && [values.at(-1), values[0]].includes(value)) return [];
  const label = labelOf(total, labels);
  return [
    {
      check: 'C5',
      place: `dòng ${total.line}, hàng “${label}”`,
      says: `${header === '' ? label : `${label}, cột “${header}”`}: ${formatCount(value)}`,
      computed: `cộng các hàng: ${writeSum(values)}, ${writeDifference(sum, value)} so với ${formatCount(value)}`,
      cause: '',
      severity: 'error',
    },
  ];
}

/** A table's row of totals, "Tổng số" or "Cộng", first or last, against the rows it is the sum of (C5). */
export function checkColumnSums(table: TextTable, own: OwnPeriod): readonly Finding[] {
  const { rows } = table;
  const labels = findLabels(rows);
  const totals = rows.filter((row) => TOTAL.test(fold(labelOf(row, labels))));
  const [total] = totals;
  if (total === undefined || totals.length > 1) return [];
  if (total !== rows[0] && total !== rows.at(-1)) return [];
  const parts = rows.filter((row) => row !== total);
  if (!makeTotals(parts, labels)) return [];
  return listColumns(table, labels, own, false).flatMap((column) =>
    checkColumn(column, parts, total, labels),
  );
}
