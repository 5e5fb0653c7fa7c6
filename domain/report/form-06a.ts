import { dayOf, type Period } from '../day.ts';
import { awaitsSupplement, dueOn, isFinishedBy, type CountedDossier } from './dossier-record.ts';

/** Columns (3) to (13) of biểu II.06a/VPCP/KSTT (TT 01/2020/TT-VPCP), in dossiers. */
export interface Form06aCounts {
  /** (3) */
  readonly received: number;
  /** (4) in the period, online */
  readonly online: number;
  /** (5) in the period, at the counter or by public post */
  readonly direct: number;
  /** (6) from the period before */
  readonly carriedOver: number;
  /** (7) */
  readonly resolved: number;
  /** (8) */
  readonly early: number;
  /** (9) with those given back, withdrawn or stopped, and those without a due time */
  readonly onTime: number;
  /** (10) */
  readonly late: number;
  /** (11) */
  readonly pending: number;
  /** (12) with those that wait for a supplement, and those without a due time */
  readonly pendingInTime: number;
  /** (13) */
  readonly pendingLate: number;
}

/** The columns in the order of the printed form, from (3). */
export const FORM_06A_COLUMNS = [
  'received',
  'online',
  'direct',
  'carriedOver',
  'resolved',
  'early',
  'onTime',
  'late',
  'pending',
  'pendingInTime',
  'pendingLate',
] as const satisfies readonly (keyof Form06aCounts)[];

/** One row: a lĩnh vực and its figures. */
export interface Form06aRow extends Form06aCounts {
  readonly field: string;
}

/** The form for one period. */
export interface Form06a {
  readonly rows: readonly Form06aRow[];
  readonly total: Form06aCounts;
}

/** What an office may decide about counting. */
export interface CountingRules {
  /** Whether an extension with an apology moves the due time; by default it does not. */
  readonly extensionsCount: boolean;
}

export const DEFAULT_COUNTING_RULES: CountingRules = { extensionsCount: false };

type Column = keyof Form06aCounts;

/** How a dossier came into the period; undefined for one that was over before it or came after it. */
export function entryOf(
  record: CountedDossier,
  { from, to }: Period,
): 'online' | 'direct' | 'carriedOver' | undefined {
  const day = dayOf(record.received);
  if (day > to) return undefined;
  if (day >= from) return record.channel === 'online' ? 'online' : 'direct';
  const over = record.finished !== undefined && record.finished.on < from;
  return over ? undefined : 'carriedOver';
}

/** How a dossier ended in the period; undefined when it did not. Days are compared, never hours. */
export function endOf(
  record: CountedDossier,
  { from, to }: Period,
  { extensionsCount }: CountingRules,
): 'early' | 'onTime' | 'late' | undefined {
  const { finished } = record;
  if (finished === undefined || finished.on < from || finished.on > to) return undefined;
  if (finished.outcome !== 'done') return 'onTime';
  const due = dueOn(record, finished.on, extensionsCount);
  if (due === undefined) return 'onTime';
  const day = dayOf(due);
  if (finished.on < day) return 'early';
  return finished.on === day ? 'onTime' : 'late';
}

/** How a dossier stands at the end of the period's last day; undefined when it was over, or not yet there. */
export function standingOf(
  record: CountedDossier,
  { to }: Period,
  { extensionsCount }: CountingRules,
): 'pendingInTime' | 'pendingLate' | undefined {
  if (dayOf(record.received) > to || isFinishedBy(record, to)) return undefined;
  const due = dueOn(record, to, extensionsCount);
  if (due === undefined || awaitsSupplement(record, to)) return 'pendingInTime';
  return dayOf(due) < to ? 'pendingLate' : 'pendingInTime';
}

type Sums = Record<Column, number>;

const emptySums = (): Sums => ({
  received: 0,
  online: 0,
  direct: 0,
  carriedOver: 0,
  resolved: 0,
  early: 0,
  onTime: 0,
  late: 0,
  pending: 0,
  pendingInTime: 0,
  pendingLate: 0,
});

/** Counts a dossier in its columns. */
function addDossier(
  record: CountedDossier,
  period: Period,
  rules: CountingRules,
  field: Sums,
  total: Sums,
): void {
  const add = (column: Column): void => {
    field[column] += 1;
    total[column] += 1;
  };
  const entry = entryOf(record, period);
  if (entry !== undefined) {
    add('received');
    add(entry);
  }
  const end = endOf(record, period, rules);
  if (end !== undefined) {
    add('resolved');
    add(end);
  }
  const standing = standingOf(record, period, rules);
  if (standing !== undefined) {
    add('pending');
    add(standing);
  }
}

function isEmpty(sums: Form06aCounts): boolean {
  return FORM_06A_COLUMNS.every((name) => sums[name] === 0);
}

/**
 * Biểu II.06a of a period: a pure function of the records, so that an old period counted again gives the same figures.
 * @param order names of the lĩnh vực in the order of the printed rows; others follow by name. Rows of zeros are left out.
 */
export function countForm06a(
  records: Iterable<CountedDossier>,
  period: Period,
  order: readonly string[] = [],
  rules: CountingRules = DEFAULT_COUNTING_RULES,
): Form06a {
  const byField = new Map<string, Sums>();
  const total = emptySums();
  for (const record of records) {
    let sums = byField.get(record.field);
    if (sums === undefined) byField.set(record.field, (sums = emptySums()));
    addDossier(record, period, rules, sums, total);
  }
  const rank = (field: string): number =>
    order.includes(field) ? order.indexOf(field) : order.length;
  const rows = [...byField]
    .filter(([, sums]) => !isEmpty(sums))
    .map(([field, sums]) => ({ field, ...sums }))
    .sort((a, b) => rank(a.field) - rank(b.field) || a.field.localeCompare(b.field, 'vi'));
  return { rows, total };
}
