import { addDays, dayOf, type Day, type Period } from '../day.ts';
import type { CountedDossier } from './dossier-record.ts';
import { endOf, entryOf, type CountingRules } from './form-06a.ts';

/** One month's columns of the chart "đúng hạn theo tháng", in dossiers. */
export interface MonthCounts {
  /** The part of the period that falls into one month, cut where the period itself begins and ends. */
  readonly period: Period;
  readonly newlyReceived: number;
  readonly online: number;
  readonly resolved: number;
  readonly late: number;
}

function nextMonth(day: Day, startDay: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const shift = date < startDay ? 0 : 1;
  return new Date(Date.UTC(year, month - 1 + shift, startDay)).toISOString().slice(0, 10);
}

/** A period in its months. @param startDay the day of the month each begins on */
export function splitMonths({ from, to }: Period, startDay: number): readonly Period[] {
  const months: Period[] = [];
  for (let start = from; start <= to;) {
    const next = nextMonth(start, startDay);
    const last = addDays(next, -1);
    months.push({ from: start, to: last < to ? last : to });
    start = next;
  }
  return months;
}

/** What came in and was settled, month by month. */
export function countMonths(
  records: readonly CountedDossier[],
  period: Period,
  startDay: number,
  rules: CountingRules,
): readonly MonthCounts[] {
  const months = splitMonths(period, startDay).map((month) => ({
    period: month,
    newlyReceived: 0,
    online: 0,
    resolved: 0,
    late: 0,
  }));
  // Days come up again and again: each is looked for once.
  const known = new Map<Day, (typeof months)[number] | undefined>();
  const monthOf = (day: Day): (typeof months)[number] | undefined => {
    if (!known.has(day))
      known.set(
        day,
        months.find(({ period: { to } }) => day <= to),
      );
    return known.get(day);
  };
  for (const record of records) {
    const entry = entryOf(record, period);
    if (entry === 'online' || entry === 'direct') {
      const month = monthOf(dayOf(record.received))!;
      month.newlyReceived += 1;
      if (entry === 'online') month.online += 1;
    }
    const end = endOf(record, period, rules);
    if (end === undefined) continue;
    const month = monthOf(record.finished!.on)!;
    month.resolved += 1;
    if (end === 'late') month.late += 1;
  }
  return months;
}
