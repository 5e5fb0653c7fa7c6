import type { LocalTime } from '../day.ts';
import { plainTime } from './plain-time.ts';

/** A cell of a sheet as its reader hands it over. A Date holds the wall clock in its UTC parts. */
export type CellValue = string | number | boolean | Date | null | undefined;

/** Soft hyphens, joiners and byte order marks, which come along with what is copied from pages. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A cell's text; '' for an empty one. */
export function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return readTime(value) ?? '';
  return String(value).replace(INVISIBLE, '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

const pad = (value: number): string => String(value).padStart(2, '0');

function makeTime(
  [year, month, day]: readonly [number, number, number],
  clock?: readonly [number, number],
): LocalTime | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    year >= 1990 &&
    year <= 2100;
  if (!isReal) return undefined;
  const text = `${year}-${pad(month)}-${pad(day)}`;
  if (clock === undefined) return text;
  const [hour, minute] = clock;
  if (hour > 23 || minute > 59) return undefined;
  return hour === 0 && minute === 0 ? text : `${text}T${pad(hour)}:${pad(minute)}`;
}

/** The first day of Excel's calendar; it believes in a 29 February 1900, so that days count from 30/12/1899. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

function fromSerial(serial: number): LocalTime | undefined {
  if (!(serial > 30_000 && serial < 80_000)) return undefined;
  return fromDate(new Date(EXCEL_EPOCH + Math.round(serial * 1440) * 60_000));
}

function fromDate(date: Date): LocalTime | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  return makeTime(
    [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()],
    [date.getUTCHours(), date.getUTCMinutes()],
  );
}

const CLOCK = String.raw`(?:[T\s,]+(?:lúc\s*)?(\d{1,2})\s*(?::|h|giờ)\s*(\d{1,2})?(?::\d{1,2}(?:\.\d+)?)?(?:Z|\s*phút)?\s*(SA|CH|AM|PM)?)?`;
const DAY_FIRST = new RegExp(
  String.raw`^(?:ngày\s*)?(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})${CLOCK}$`,
  'iu',
);
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})${CLOCK}$`, 'iu');
const CLOCK_FIRST = new RegExp(
  String.raw`^(\d{1,2})(?::|h)(\d{2})(?::\d{2})?[\s,]+(?:ngày\s*)?(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})$`,
  'iu',
);

function clockOf(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): readonly [number, number] | undefined {
  if (hour === undefined) return undefined;
  const isAfternoon = /^(?:CH|PM)$/i.test(half ?? '');
  const base = Number(hour) % (half === undefined ? 24 : 12);
  return [base + (isAfternoon ? 12 : 0), Number(minute ?? 0)];
}

/** [day, month] of '02/03', or as a file of another country has them. */
function order(first: string, second: string, monthFirst: boolean): readonly [number, number] {
  return monthFirst ? [Number(second), Number(first)] : [Number(first), Number(second)];
}

function parseTime(text: string, monthFirst: boolean): LocalTime | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [, first, second, year, hour, minute, half] = dayFirst;
    const [day, month] = order(first!, second!, monthFirst);
    return makeTime([Number(year), month, day], clockOf(hour, minute, half));
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) {
    const [, year, month, day, hour, minute, half] = yearFirst;
    return makeTime([Number(year), Number(month), Number(day)], clockOf(hour, minute, half));
  }
  const clockFirst = CLOCK_FIRST.exec(text);
  if (clockFirst === null) return undefined;
  const [, hour, minute, first, second, year] = clockFirst;
  const [day, month] = order(first!, second!, monthFirst);
  return makeTime([Number(year), month, day], [Number(hour), Number(minute)]);
}

/**
 * A day, with its minute where the cell has one: '31/12/2026', '31/12/2026 14:05', '2026-12-31', '14:05 31/12/2026',
 * '31-Dec-2026', 'ngày 31 tháng 12 năm 2026', a serial number of Excel or a date cell. Day before month, as Vietnam
 * writes. undefined for anything else.
 * @param monthFirst for a table that `writesMonthFirst`
 */
export function readTime(value: CellValue, monthFirst = false): LocalTime | undefined {
  if (value instanceof Date) return fromDate(value);
  if (typeof value === 'number' && value < 100_000) return fromSerial(value);
  const text = textOf(value);
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return fromSerial(Number(text.replace(',', '.')));
  const known = parseTime(text, monthFirst);
  if (known !== undefined || !/\d/.test(text)) return known;
  const plain = plainTime(text);
  // A month by its name cannot be mistaken for a day.
  return parseTime(plain.text, monthFirst && !plain.namesMonth);
}
