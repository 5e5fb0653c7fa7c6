import { describeOpening, readWeekday, type OpeningHours } from '../../domain/opening-hours.ts';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

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
export function sayOpening(hours: OpeningHours, now: Date): OpeningWords {
  const opening = describeOpening(hours, now);
  if (opening.open) return { open: true, words: `Đang mở cửa đến ${sayTime(opening.until)}` };
  const { again } = opening;
  if (again === undefined) return { open: false, words: 'Đang đóng cửa, xem thông báo của xã' };
  const day = again.days === 1 ? ' ngày mai' : ` ${WEEKDAYS[readWeekday(now, again.days)]}`;
  return {
    open: false,
    words: `Đang đóng cửa, mở lại ${sayTime(again.time)}${again.days === 0 ? '' : day}`,
  };
}

/** Days that follow each other as one stretch: 'thứ Hai – thứ Sáu, Chủ nhật'. */
function sayDays(weekdays: readonly number[]): string {
  // The week starts on Monday here; Sunday is its last day.
  const places = [...new Set(weekdays)].map((day) => (day + 6) % 7).toSorted((a, b) => a - b);
  const stretches: [number, number][] = [];
  for (const place of places) {
    const last = stretches.at(-1);
    if (last !== undefined && last[1] === place - 1) last[1] = place;
    else stretches.push([place, place]);
  }
  const name = (place: number): string => WEEKDAYS[(place + 1) % 7]!;
  const words = stretches
    .map(([from, to]) => (from === to ? name(from) : `${name(from)} – ${name(to)}`))
    .join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The hours as they stand on the door: 'Thứ Hai – thứ Sáu: 7:30–11:30, 13:30–17:00'. */
export function sayHours({ weekdays, sessions }: OpeningHours): string {
  const times = sessions.map(([from, to]) => `${sayTime(from)}–${sayTime(to)}`).join(', ');
  return `${sayDays(weekdays)}: ${times}`;
}
