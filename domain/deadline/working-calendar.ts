import { addDays, formatDay, weekdayOf, yearOf, type Day } from '../day.ts';
import type { LegalSource } from '../legal-profile.ts';

/** A day that the law or a decision makes a day off, or a working day ("làm bù"); it beats the weekday. */
export interface SpecialDay {
  readonly day: Day;
  readonly is: 'off' | 'work';
  readonly name: string;
  readonly source: LegalSource;
  /** Announced, but not known to be in force: counted as an ordinary day, and said. */
  readonly undecided?: true;
}

/** One year's days off and on. `decided`: the year's decision about them has been published, as far as we know. */
export interface CalendarYear {
  readonly decided: boolean;
  readonly days: readonly SpecialDay[];
}

/** The years known. A year that is not in it has only its weekends, and every answer about it says so. */
export type WorkingCalendar = ReadonlyMap<number, CalendarYear>;

/** Officers' ordinary rest days; a Saturday morning's reception does not make Saturday a working day. */
const REST_DAYS: ReadonlySet<number> = new Set([0, 6]);

/** The entry of a day that is in force, if the calendar has one. */
export function findSpecialDay(calendar: WorkingCalendar, day: Day): SpecialDay | undefined {
  return calendar
    .get(yearOf(day))
    ?.days.find((entry) => entry.day === day && entry.undecided !== true);
}

/** Whether the office works on a day. */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  const special = findSpecialDay(calendar, day);
  return special === undefined ? !REST_DAYS.has(weekdayOf(day)) : special.is === 'work';
}

/** The first working day after a day. */
export function nextWorkingDay(calendar: WorkingCalendar, day: Day): Day {
  let next = addDays(day, 1);
  while (!isWorkingDay(calendar, next)) next = addDays(next, 1);
  return next;
}

/** The day itself when the office works on it, else the first working day after it. */
export function toWorkingDay(calendar: WorkingCalendar, day: Day): Day {
  return isWorkingDay(calendar, day) ? day : nextWorkingDay(calendar, day);
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function countWorkingDays(calendar: WorkingCalendar, from: Day, to: Day): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isWorkingDay(calendar, day)) count += 1;
  return count;
}

/** What a person should know about the calendar between two days, both included: Vietnamese sentences, [] when all is confirmed. */
export function findCalendarDoubts(calendar: WorkingCalendar, from: Day, to: Day): string[] {
  const doubts: string[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const known = calendar.get(year);
    const days = (known?.days ?? []).filter(({ day }) => day >= from && day <= to);
    const unsure = days.some(
      ({ source, undecided }) => undecided !== true && source.seen === 'unverified',
    );
    if (known?.decided !== true || unsure) doubts.push(`Lịch nghỉ năm ${year} chưa xác nhận.`);
    for (const { day, name, undecided } of days)
      if (undecided === true)
        doubts.push(
          `${formatDay(day)} (${name}) chưa rõ có được nghỉ không; đang tính như ngày thường.`,
        );
  }
  return doubts;
}
