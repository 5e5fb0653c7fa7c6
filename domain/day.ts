/** A day of the officer's own calendar, 'yyyy-MM-dd'. Days compare as texts. */
export type Day = string;

/** Days from first to last, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** A time of the office's clock, 'yyyy-MM-ddTHH:mm', without a zone: Vietnam has one, UTC+7, all year. */
export type LocalTime = string;

/** The day of an instant on this PC's calendar; a line keeps the day it was given when written. */
export function localDay(instant: Date): Day {
  const month = String(instant.getMonth() + 1).padStart(2, '0');
  const date = String(instant.getDate()).padStart(2, '0');
  return `${instant.getFullYear()}-${month}-${date}`;
}

/** The day `count` days later, or earlier when negative. @throws RangeError for a text that is no day */
export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The year a day falls in. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The day and 'HH:mm' of a local time; a bare day has none. */
export function splitTime(time: LocalTime): { readonly day: Day; readonly clock: string } {
  return { day: time.slice(0, 10), clock: time.slice(11, 16) };
}

/** The day of a local time. */
export function dayOf(time: LocalTime): Day {
  return time.slice(0, 10);
}

/** '23/11/2026' for a day. */
export function formatDay(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** The day of an instant in Vietnam (UTC+7 all year), the same on every machine. @param instant ISO 8601, UTC */
export function vietnamDay(instant: string): Day {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** The time of an instant on Vietnam's clocks, the same on every machine. @param instant ISO 8601, UTC */
export function localTime(instant: string): LocalTime {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 16);
}
