/** When a counter serves. Times are 'HH:mm' in Vietnam, in order; weekdays count from 0, Sunday. */
export interface OpeningHours {
  readonly weekdays: readonly number[];
  readonly sessions: readonly (readonly [from: string, to: string])[];
  /** Days it stays shut: 'MM-dd' every year, 'yyyy-MM-dd' once. */
  readonly closedDays: readonly string[];
}

/** What the header says: until when it is open, or when it opens again (`days` from today). */
export type Opening =
  | { readonly open: true; readonly until: string }
  | { readonly open: false; readonly again?: { readonly time: string; readonly days: number } };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Vietnam keeps UTC+7 all year; a screen with a wrong zone still tells the hall's time. */
const OFFSET = 7 * HOUR;
/** Tết closes for nine days at most; who is shut for longer has no next opening to promise. */
const LOOK_AHEAD = 14;

function shift(now: Date, days: number): Date {
  return new Date(now.getTime() + OFFSET + days * DAY);
}

function isOpenDay(hours: OpeningHours, local: Date): boolean {
  const day = local.toISOString().slice(0, 10);
  const closed = hours.closedDays.some((one) => one === day || one === day.slice(5));
  return !closed && hours.weekdays.includes(local.getUTCDay());
}

/** The time in Vietnam as 'HH:mm'. */
export function readLocalTime(now: Date): string {
  return shift(now, 0).toISOString().slice(11, 16);
}

/** The weekday in Vietnam `days` after `now`, 0 for Sunday. */
export function readWeekday(now: Date, days: number): number {
  return shift(now, days).getUTCDay();
}

/** Whether the counter serves at `now`, and until or from when. */
export function describeOpening(hours: OpeningHours, now: Date): Opening {
  const time = readLocalTime(now);
  for (let days = 0; days <= LOOK_AHEAD; days += 1) {
    if (!isOpenDay(hours, shift(now, days))) continue;
    for (const [from, to] of hours.sessions) {
      if (days > 0 || time < from) return { open: false, again: { time: from, days } };
      if (time < to) return { open: true, until: to };
    }
  }
  return { open: false };
}
