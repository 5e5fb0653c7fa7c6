import { formatDay, type Day } from './day.ts';
import type { PartialDate } from './fact.ts';
import { explainDateProblem, formatPartialDate, parsePartialDate } from './partial-date.ts';

/** The first and the last day that may be typed; either may be missing or ''. */
export interface DayLimits {
  readonly min?: Day | undefined;
  readonly max?: Day | undefined;
}

/** What a text was read as: a day (none for an empty text), or why it is none. */
export type TypedDay = { readonly day: Day | '' } | { readonly problem: string };

function explain(text: string, date: PartialDate | undefined): string {
  if (date !== undefined) return 'Cần đủ ngày, tháng và năm.';
  return explainDateProblem(text)?.vi ?? 'Không đọc được ngày này.';
}

/** Reads a day as an officer types it: '5/11/2026', '5.11.2026', '05112026'; the day always stands before the month. */
export function readTypedDay(text: string, { min, max }: DayLimits = {}): TypedDay {
  if (text.trim() === '') return { day: '' };
  const date = parsePartialDate(text);
  if (date?.day === undefined) return { problem: explain(text, date) };
  const day = formatPartialDate(date, 'yyyy-MM-dd');
  if (min && day < min) return { problem: `Phải từ ${formatDay(min)} trở đi.` };
  if (max && day > max) return { problem: `Phải từ ${formatDay(max)} trở về trước.` };
  return { day };
}
