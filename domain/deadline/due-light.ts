import { splitTime, type Day, type LocalTime } from '../day.ts';
import { nextWorkingDay, type WorkingCalendar } from './working-calendar.ts';

/** How a dossier stands against its due time. `tomorrow` is the last working day before it. */
export type DueLight =
  'finished' | 'finished-late' | 'paused' | 'no-due' | 'late' | 'today' | 'tomorrow' | 'later';

/** What the light needs to know of a dossier. */
export interface DueStand {
  readonly due?: LocalTime;
  readonly finished?: Day;
  readonly paused: boolean;
}

/** The light of a dossier on a day; reports and lights compare days, never hours. */
export function lightOf(
  { due, finished, paused }: DueStand,
  today: Day,
  calendar: WorkingCalendar,
): DueLight {
  const day = due === undefined ? undefined : splitTime(due).day;
  if (finished !== undefined)
    return day !== undefined && finished > day ? 'finished-late' : 'finished';
  if (paused) return 'paused';
  if (day === undefined) return 'no-due';
  if (day < today) return 'late';
  if (day === today) return 'today';
  return nextWorkingDay(calendar, today) >= day ? 'tomorrow' : 'later';
}
