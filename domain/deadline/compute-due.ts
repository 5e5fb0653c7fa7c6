import { addDays, formatDay, splitTime, type Day, type LocalTime } from '../day.ts';
import type { TimeLimit } from '../procedure.ts';
import { addWorkingHours, closingTime, type OfficeHours } from './office-hours.ts';
import {
  findCalendarDoubts,
  isWorkingDay,
  nextWorkingDay,
  toWorkingDay,
  type WorkingCalendar,
} from './working-calendar.ts';

/** How long a procedure may take. `sameDay`: answered within the working day, the next one after the cut-off hour. */
export type DueRule =
  { readonly kind: 'sameDay' } | { readonly kind: 'term'; readonly limit: TimeLimit };

/** A supplement asked for on `from` and received on `to`; the days after `from` up to `to` are not counted. Open while `to` is missing. */
export interface Pause {
  readonly from: Day;
  readonly to?: Day;
}

/** What the office has set: days off, hours, and from when on a same-day dossier is the next day's. */
export interface DeadlineSettings {
  readonly calendar: WorkingCalendar;
  readonly hours: OfficeHours;
  /** 'HH:mm', from LegalProfile.sameDayCutoffHour. */
  readonly cutoff: string;
  /** Whether a dossier received at the very minute of the cut-off is still of the day; the text says "after", one system says "from". */
  readonly cutoffIncluded: boolean;
}

/** A due time with the way it was computed, in Vietnamese, and what is unsure about it. `at` is missing while a pause is open. */
export interface Due {
  readonly at?: LocalTime;
  readonly steps: readonly string[];
  readonly doubts: readonly string[];
}

interface Start {
  readonly day: Day;
  /** The hour counting begins at. */
  readonly clock: string;
}

/** A dossier received on a rest day, or after closing, begins on the next working day. */
function findStart(received: LocalTime, { calendar, hours }: DeadlineSettings): Start {
  const { day, clock } = splitTime(received);
  const opening = hours.sessions[0]![0];
  if (!isWorkingDay(calendar, day)) return { day: nextWorkingDay(calendar, day), clock: opening };
  if (clock > closingTime(hours)) return { day: nextWorkingDay(calendar, day), clock: opening };
  return { day, clock: clock === '' ? opening : clock };
}

function isPaused(pauses: readonly Pause[], day: Day): boolean {
  return pauses.some(({ from, to }) => day > from && (to === undefined || day <= to));
}

/** The day on which `count` days have passed since `start`, the day of reception not counted (Bộ luật Dân sự 2015, Đ.147). */
function countDays(start: Day, count: number, counts: (day: Day) => boolean): Day {
  let day = start;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (counts(day)) left -= 1;
  }
  return day;
}

function isLate(clock: string, { cutoff, cutoffIncluded }: DeadlineSettings): boolean {
  return cutoffIncluded ? clock > cutoff : clock >= cutoff;
}

function countTerm(
  start: Start,
  { value, unit }: TimeLimit,
  pauses: readonly Pause[],
  settings: DeadlineSettings,
): LocalTime {
  const { calendar, hours } = settings;
  const counts = (day: Day): boolean => !isPaused(pauses, day);
  const works = (day: Day): boolean => counts(day) && isWorkingDay(calendar, day);
  if (unit === 'hour') return addWorkingHours(start, value, hours, works);
  const last = countDays(start.day, value, unit === 'workingDay' ? works : counts);
  return `${toWorkingDay(calendar, last)}T${closingTime(hours)}`;
}

const UNIT_TEXTS = { workingDay: 'ngày làm việc', calendarDay: 'ngày', hour: 'giờ làm việc' };

/**
 * When a dossier is due.
 * @param received the office's time of reception; a bare day counts from the opening hour
 * @param rule undefined for a procedure whose limit is not known: then there is no due time, and a doubt says so
 */
export function computeDue(
  received: LocalTime,
  rule: DueRule | undefined,
  pauses: readonly Pause[],
  settings: DeadlineSettings,
): Due {
  if (rule === undefined)
    return { steps: [], doubts: ['Thủ tục này chưa có thời hạn trong danh mục.'] };
  const start = findStart(received, settings);
  const { day } = splitTime(received);
  const steps = start.day === day ? [] : [`Tính như nhận ngày ${formatDay(start.day)}.`];
  if (pauses.some(({ to }) => to === undefined))
    return { steps: [...steps, 'Đang tạm dừng chờ bổ sung.'], doubts: [] };
  let at: LocalTime;
  if (rule.kind === 'sameDay') {
    const late = isLate(start.clock, settings);
    steps.push(late ? `Nhận sau ${settings.cutoff}: trả ngày làm việc sau.` : 'Trả trong ngày.');
    const term: TimeLimit = { value: late ? 1 : 0, unit: 'workingDay' };
    at = countTerm(start, term, pauses, settings);
  } else {
    steps.push(`${rule.limit.value} ${UNIT_TEXTS[rule.limit.unit]}.`);
    at = countTerm(start, rule.limit, pauses, settings);
  }
  for (const { from, to } of pauses)
    steps.push(`Không tính từ sau ${formatDay(from)} đến ${formatDay(to!)} (chờ bổ sung).`);
  return { at, steps, doubts: findCalendarDoubts(settings.calendar, day, splitTime(at).day) };
}
