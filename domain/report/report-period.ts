import { addDays, formatDay, type Day, type Period } from '../day.ts';

/**
 * The day of the month a reporting period begins on: 15 by NĐ 09/2019/NĐ-CP, Điều 12 (a year runs from 15/12 to 14/12);
 * 1 where an office is asked for calendar months.
 */
export const DEFAULT_START_DAY = 15;

/** A part of a reporting year. */
export type Span = 'month' | 'quarter' | 'half' | 'year';

const MONTHS: Readonly<Record<Span, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The first day of a reporting month; month 13 is the next year's first. */
function startOf(year: number, month: number, startDay: number): Day {
  const at = new Date(Date.UTC(year, startDay === 1 ? month - 1 : month - 2, startDay));
  return at.toISOString().slice(0, 10);
}

/** The `number`th month, quarter, half or whole of a reporting year. @param number counted from 1 */
export function reportPeriod(
  year: number,
  span: Span = 'year',
  number = 1,
  startDay = DEFAULT_START_DAY,
): Period {
  const months = MONTHS[span];
  const first = (number - 1) * months + 1;
  return {
    from: startOf(year, first, startDay),
    to: addDays(startOf(year, first + months, startDay), -1),
  };
}

/** The reporting year a day falls in. */
export function reportYearOf(day: Day, startDay = DEFAULT_START_DAY): number {
  const year = Number(day.slice(0, 4));
  return day > reportPeriod(year, 'year', 1, startDay).to ? year + 1 : year;
}

interface Named {
  readonly span: Span;
  readonly year: number;
  readonly number: number;
}

/** What a period is called, when it is a part of a reporting year. */
function findName({ from, to }: Period, startDay: number): Named | undefined {
  const year = reportYearOf(to, startDay);
  for (const span of ['year', 'half', 'quarter', 'month'] as const) {
    for (let number = 1; number <= 12 / MONTHS[span]; number += 1) {
      const one = reportPeriod(year, span, number, startDay);
      if (one.from === from && one.to === to) return { span, year, number };
    }
  }
  return undefined;
}

/** The period before: last year, last quarter…; as many days before one that is no part of a reporting year. */
export function previousPeriod(period: Period, startDay = DEFAULT_START_DAY): Period {
  const name = findName(period, startDay);
  if (name !== undefined) {
    const { span, year, number } = name;
    return number > 1
      ? reportPeriod(year, span, number - 1, startDay)
      : reportPeriod(year - 1, span, 12 / MONTHS[span], startDay);
  }
  const to = addDays(period.from, -1);
  const days = Math.round((Date.parse(period.to) - Date.parse(period.from)) / 86_400_000);
  return { from: addDays(to, -days), to };
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** 'năm 2026', 'quý II năm 2026', '6 tháng đầu năm 2026', 'tháng 3 năm 2026', or 'từ ngày … đến ngày …'. */
export function namePeriod(period: Period, startDay = DEFAULT_START_DAY): string {
  const name = findName(period, startDay);
  if (name === undefined)
    return `từ ngày ${formatDay(period.from)} đến ngày ${formatDay(period.to)}`;
  const { span, year, number } = name;
  if (span === 'year') return `năm ${year}`;
  if (span === 'half') return `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`;
  if (span === 'quarter') return `quý ${ROMAN[number - 1]!} năm ${year}`;
  return `tháng ${number} năm ${year}`;
}
