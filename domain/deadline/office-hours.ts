import { addDays, type Day, type LocalTime } from '../day.ts';

/** The office's sessions of one day, 'HH:mm' in order. */
export interface OfficeHours {
  readonly sessions: readonly [
    readonly [from: string, to: string],
    ...(readonly [from: string, to: string])[],
  ];
}

/** Hours that the one-stop systems count with unless set otherwise; eight make a day. */
export const USUAL_HOURS: OfficeHours = {
  sessions: [
    ['07:00', '11:30'],
    ['13:30', '17:00'],
  ],
};

/** When the last session ends. */
export function closingTime({ sessions }: OfficeHours): string {
  return sessions.at(-1)![1];
}

function toMinutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

function toClock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The time at which so many hours of sessions have passed since `start`, on days that count. */
export function addWorkingHours(
  start: { readonly day: Day; readonly clock: string },
  count: number,
  { sessions }: OfficeHours,
  counts: (day: Day) => boolean,
): LocalTime {
  let left = Math.round(count * 60);
  let from = toMinutes(start.clock);
  for (let day = start.day; ; day = addDays(day, 1), from = 0) {
    if (!counts(day)) continue;
    for (const [opens, closes] of sessions) {
      const begins = Math.max(from, toMinutes(opens));
      const room = toMinutes(closes) - begins;
      if (room <= 0) continue;
      if (left <= room) return `${day}T${toClock(begins + left)}`;
      left -= room;
    }
  }
}
