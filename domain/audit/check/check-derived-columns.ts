import { formatPercent, roundPercent } from '../../percentage.ts';
import { fold } from '../../vietnamese.ts';
import { writeNumber } from './amount-texts.ts';
import type { Finding } from '../finding.ts';
import type { TextRow, TextTable } from '../read/read-tables.ts';
import { STANDING } from './check-column-sums.ts';
import { sumOf } from '../weigh/slips.ts';
import { findLabels, isCount, labelOf, toCount, TOTAL } from '../read/table-statements.ts';

/** How a column may have been made of others: what a row's cell should be, as it is written; undefined where it cannot be said. */
type Rule = (row: TextRow, decimals: number) => Derived | undefined;

interface Derived {
  readonly value: number;
  /** '622 − 571' */
  readonly computation: string;
}

/** A column is held to a rule that most of its rows keep. */
const FEWEST_KEPT = 3;
const MOST_BROKEN = 1 / 3;
const DERIVED = /tang|giam|chenh lech|so sanh|so voi|ty le|ti le|phan tram/;
const CELL =
  /^(?<sign>[-+−–])?\s*(?<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](?<part>\d{1,2}))?\s*%?$/u;

interface Cell {
  readonly value: number;
  readonly decimals: number;
}

function readCell(text: string): Cell | undefined {
  const { sign, whole, part = '' } = CELL.exec(text)?.groups ?? {};
  if (whole === undefined) return undefined;
  const size = Number(`${whole.replaceAll('.', '')}.${part || '0'}`);
  return { value: sign === undefined || sign === '+' ? size : -size, decimals: part.length };
}

function countAt({ cells }: TextRow, at: number): number | undefined {
  const cell = cells[at] ?? '';
  return isCount(cell) ? toCount(cell) : undefined;
}

const share =
  (
    above: (row: TextRow) => number | undefined,
    below: (row: TextRow) => number | undefined,
  ): Rule =>
  (row, decimals) => {
    const [numerator, denominator] = [above(row), below(row)];
    if (numerator === undefined || denominator === undefined || denominator <= 0) return undefined;
    const size = roundPercent({ numerator: Math.abs(numerator), denominator }, decimals);
    const computation = `${writeNumber(numerator)}/${writeNumber(denominator)}`;
    return { value: numerator < 0 ? -size : size, computation };
  };

const difference =
  (of: number, from: number): Rule =>
  (row) => {
    const [now, before] = [countAt(row, of), countAt(row, from)];
    if (now === undefined || before === undefined) return undefined;
    return { value: now - before, computation: `${writeNumber(now)} − ${writeNumber(before)}` };
  };

function listRulesOfTwo(one: number, other: number): readonly Rule[] {
  const growth = (row: TextRow): number | undefined => {
    const [now, before] = [countAt(row, one), countAt(row, other)];
    return now === undefined || before === undefined ? undefined : now - before;
  };
  const before = (row: TextRow): number | undefined => countAt(row, other);
  return [difference(one, other), share((row) => countAt(row, one), before), share(growth, before)];
}

/** What stands at the end of a row: what stood at the end of the first, with what came since and without what went. */
const balance =
  (at: number, rows: readonly TextRow[], came: number, went: number): Rule =>
  (row) => {
    const since = rows.slice(1, rows.indexOf(row) + 1);
    const [first] = rows;
    const before = first && countAt(first, at);
    const [more, less] = [sumAt(since, came), sumAt(since, went)];
    if (since.length === 0 || before === undefined) return undefined;
    if (more === undefined || less === undefined) return undefined;
    const computation = [before, more].map(writeNumber).join(' + ');
    return { value: before + more - less, computation: `${computation} − ${writeNumber(less)}` };
  };

const columnsBefore = (at: number, labels: number): readonly number[] =>
  Array.from({ length: at - labels - 1 }, (_, index) => labels + 1 + index);

/** Every rule two columns before it, or one and the row of totals, allow for. */
function listRules(at: number, labels: number, rows: readonly TextRow[]): readonly Rule[] {
  const columns = columnsBefore(at, labels);
  const ofTwo = columns.flatMap((one) =>
    columns.flatMap((other) => (other === one ? [] : listRulesOfTwo(one, other))),
  );
  const total = rows.find((row) => TOTAL.test(fold(labelOf(row, labels))));
  const ofTotal = columns.map((one) =>
    share(
      (row) => countAt(row, one),
      () => (total === undefined ? sumAt(rows, one) : countAt(total, one)),
    ),
  );
  return [...ofTwo, ...ofTotal];
}

function listBalances(at: number, labels: number, rows: readonly TextRow[]): readonly Rule[] {
  const columns = columnsBefore(at, labels);
  const periods = rows.filter((row) => !TOTAL.test(fold(labelOf(row, labels))));
  return columns.flatMap((came) =>
    columns.flatMap((went) => (went === came ? [] : [balance(at, periods, came, went)])),
  );
}

/** What the cells of a column make together; undefined where one is no count. */
function sumAt(rows: readonly TextRow[], at: number): number | undefined {
  const values = rows.map((row) => countAt(row, at));
  return values.includes(undefined) ? undefined : sumOf(values as readonly number[]);
}

interface Held {
  readonly row: TextRow;
  readonly said: Cell;
  readonly derived: Derived;
  readonly isKept: boolean;
}

function hold(rows: readonly TextRow[], at: number, rule: Rule): readonly Held[] {
  return rows.flatMap((row): Held[] => {
    const said = readCell(row.cells[at] ?? '');
    const derived = said === undefined ? undefined : rule(row, said.decimals);
    if (said === undefined || derived === undefined) return [];
    return [{ row, said, derived, isKept: said.value === derived.value }];
  });
}

function checkColumn(table: TextTable, at: number, labels: number): readonly Finding[] {
  const { rows, headers } = table;
  const isStanding = STANDING.test(fold(headers[at] ?? ''));
  const rules = (isStanding ? listBalances : listRules)(at, labels, rows);
  const kept = (held: readonly Held[]): number => held.filter(({ isKept }) => isKept).length;
  const [best = []] = rules
    .map((rule) => hold(rows, at, rule))
    .toSorted((a, b) => kept(b) - kept(a));
  const broken = best.filter(({ isKept }) => !isKept);
  if (kept(best) < FEWEST_KEPT || broken.length > kept(best) * MOST_BROKEN) return [];
  return broken.map(({ row, said, derived }): Finding => {
    const label = labelOf(row, labels);
    const written = row.cells[at] ?? '';
    const isShare = derived.computation.includes('/');
    const value = isShare
      ? `${formatPercent(derived.value, said.decimals)} %`
      : writeNumber(derived.value);
    return {
      check: isShare ? 'ty-le' : 'so-sanh',
      place: `dòng ${row.line}, hàng “${label}”`,
      says: `${label}, cột “${headers[at] ?? ''}”: ${written}`,
      computed: `${derived.computation} = ${value}, báo cáo ghi ${written}`,
      cause: 'các hàng khác của cột này tính đúng như vậy',
      severity: 'error',
    };
  });
}

/** Columns of differences and percentages, each by the rule that most of its rows keep. */
export function checkDerivedColumns(table: TextTable): readonly Finding[] {
  const labels = findLabels(table.rows);
  return table.headers.flatMap((header, at) => {
    const isDerived =
      header.includes('%') || DERIVED.test(fold(header)) || STANDING.test(fold(header));
    return at > labels + 1 && isDerived ? checkColumn(table, at, labels) : [];
  });
}
