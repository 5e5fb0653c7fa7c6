import { describeOpening, readWeekday, type OpeningHours } from '../../domain/opening-hours.ts';
import type { OfficeInfoTexts } from './office-info.texts.ts';

/** Whether the office serves now, and the words that go with it. */
export interface OpeningWords {
  readonly open: boolean;
  readonly words: string;
}

/** '07:30' as it is said and written on the door: '7:30'. */
function sayTime(time: string): string {
  return time.replace(/^0/, '');
}

/** What the door says at `now`. */
export function sayOpening(hours: OpeningHours, now: Date, texts: OfficeInfoTexts): OpeningWords {
  const opening = describeOpening(hours, now);
  if (opening.open) return { open: true, words: texts.open(sayTime(opening.until)) };
  const { again } = opening;
  if (again === undefined) return { open: false, words: texts.shut };
  const weekday = readWeekday(now, again.days);
  return { open: false, words: texts.again(sayTime(again.time), again.days, weekday) };
}

/** Days that follow each other as one stretch: 'thứ Hai – thứ Sáu, Chủ nhật'. */
function sayDays(weekdays: readonly number[], names: readonly string[]): string {
  // The week starts on Monday here; Sunday is its last day.
  const places = [...new Set(weekdays)].map((day) => (day + 6) % 7).toSorted((a, b) => a - b);
  const stretches: [number, number][] = [];
  for (const place of places) {
    const last = stretches.at(-1);
    if (last !== undefined && last[1] === place - 1) last[1] = place;
    else stretches.push([place, place]);
  }
  const name = (place: number): string => names[(place + 1) % 7]!;
  const words = stretches
    .map(([from, to]) => (from === to ? name(from) : `${name(from)} – ${name(to)}`))
    .join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The hours as they stand on the door: 'Thứ Hai – thứ Sáu: 7:30–11:30, 13:30–17:00'. */
export function sayHours({ weekdays, sessions }: OpeningHours, texts: OfficeInfoTexts): string {
  const times = sessions.map(([from, to]) => `${sayTime(from)}–${sayTime(to)}`).join(', ');
  return `${sayDays(weekdays, texts.weekdays)}: ${times}`;
}

/** 'MM-dd' and 'yyyy-MM-dd' as people write days here: '2/9', '17/2/2027'. */
export function sayClosedDays(closedDays: readonly string[]): string {
  return closedDays.map((day) => day.split('-').map(Number).toReversed().join('/')).join(', ');
}
