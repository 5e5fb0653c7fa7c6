import type { Saying } from './saying.ts';
import type { PartialDate } from './fact.ts';
import { fold, foldSpaces } from './vietnamese.ts';

/** How the numbers of a typed date are ordered; a four-digit number in front is always the year. */
export type DateOrder = 'dmy' | 'ymd' | 'mdy';

const FIRST_YEAR = 1850;
const LAST_YEAR = 2200;

const NUMBERS = /^(\d{1,4})(?:\s*[/.-]\s*(\d{1,4}))?(?:\s*[/.-]\s*(\d{1,4}))?$/;
const TIME =
  "\\d{1,2}\\s*(?::|h|giờ|g)\\s*(?:\\d{1,2}\\s*(?:phút|p|')?)?(?::\\d{1,2}(?:[.,]\\d+)?)?\\s*(?:am|pm|sa|ch)?";
const TIME_AFTER = new RegExp(`[\\s,]+(?:lúc\\s+|-\\s*)?${TIME}$`, 'iu');
const TIME_BEFORE = new RegExp(`^(?:lúc\\s+)?${TIME}[\\s,]+`, 'iu');
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/i;
/** Also what browsers print for vi-VN: "5 thg 11, 2026", "5 tháng 11, 2026". */
const WORDED = /^(?:sinh )?(?:(?:ngay )?(\d{1,2}) )?(?:thang|thg) (\d{1,2})(?: nam)? (\d{4})$/;
const WORDED_YEAR = /^(?:sinh )?nam (\d{4})$/;
const WEEKDAY = /^(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật|CN|T[2-7])\s*[,-]?\s+/iu;
const WORDED_PREFIX = /^(?:sinh\s+)?(?:ngày|năm|tháng)[\s:]+/iu;

interface Parts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month 1–12 in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the parts that are known exist in the calendar, with a year from 1850 to 2200. */
export function isRealDate(date: PartialDate): boolean {
  const { year, month, day } = date;
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return false;
  if (month === undefined) return day === undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return false;
  if (day === undefined) return true;
  return Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
}

/** Registers print a year alone as 00/00/1957. */
function makeDate({ year, month, day }: Parts): PartialDate {
  if (month === undefined || (month === 0 && day === 0)) return { year };
  return day === undefined ? { year, month } : { year, month, day };
}

function orderThree(texts: readonly [string, string, string], order: DateOrder): Parts | undefined {
  const [a, b, c] = texts.map(Number) as [number, number, number];
  const lengths = texts.map((text) => text.length);
  if (lengths[0] === 4 && lengths[1]! <= 2 && lengths[2]! <= 2)
    return { year: a, month: b, day: c };
  if (lengths[2] !== 4 || lengths[0]! > 2 || lengths[1]! > 2) return undefined;
  return order === 'mdy' ? { year: c, month: a, day: b } : { year: c, month: b, day: a };
}

function orderTwo(first: string, second: string): Parts | undefined {
  if (first.length === 4 && second.length <= 2) return { year: +first, month: +second };
  if (second.length === 4 && first.length <= 2) return { year: +second, month: +first };
  return undefined;
}

/** Eight digits are never ambiguous: a year starts with 18–22, which is no month. */
function readEightDigits(digits: string, order: DateOrder): Parts {
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  if (year >= FIRST_YEAR && year <= LAST_YEAR && month <= 12) {
    return { year, month, day: Number(digits.slice(6)) };
  }
  const head = Number(digits.slice(0, 2));
  const next = Number(digits.slice(2, 4));
  const last = Number(digits.slice(4));
  return order === 'mdy'
    ? { year: last, month: head, day: next }
    : { year: last, month: next, day: head };
}

function readNumbers(text: string, order: DateOrder): Parts | undefined {
  if (/^\d{8}$/.test(text)) return readEightDigits(text, order);
  const match = NUMBERS.exec(text);
  if (match === null) return undefined;
  const [, first, second, third] = match;
  if (first === undefined) return undefined;
  if (second === undefined) return first.length === 4 ? { year: Number(first) } : undefined;
  if (third === undefined) return orderTwo(first, second);
  return orderThree([first, second, third], order);
}

function readWords(text: string): Parts | undefined {
  const folded = fold(text);
  const year = WORDED_YEAR.exec(folded);
  if (year !== null) return { year: Number(year[1]) };
  const match = WORDED.exec(folded);
  if (match === null) return undefined;
  const day = match[1] === undefined ? undefined : Number(match[1]);
  return { year: Number(match[3]), month: Number(match[2]), day };
}

function addDays(date: PartialDate, days: number): PartialDate {
  const at = new Date(Date.UTC(date.year, (date.month ?? 1) - 1, (date.day ?? 1) + days));
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** An instant with a zone is read on Vietnam's clock (UTC+7): scripts write local midnight as 17:00Z of the day before. */
function readInstant(text: string): PartialDate | undefined {
  const match = INSTANT.exec(text);
  if (match === null) return undefined;
  const [, day = '', hours = '', minutes = '', zone] = match;
  const parts = readNumbers(day, 'ymd');
  if (parts === undefined || !isRealDate(makeDate(parts))) return undefined;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const date = makeDate(parts);
  if (zone === undefined) return date;
  const [, sign = '+', zoneHours = '00', zoneMinutes = '00'] =
    /([+-])(\d{2}):?(\d{2})/.exec(zone) ?? [];
  const offset = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1);
  const localMinutes = Number(hours) * 60 + Number(minutes) - offset + 7 * 60;
  return addDays(date, Math.floor(localMinutes / (24 * 60)));
}

/** Full-width digits as plain ones; a full stop ends a sentence, not a date. */
function cleanText(text: string): string {
  return foldSpaces(text.normalize('NFKC')).replace(/\.$/, '').trim();
}

function readParts(text: string, order: DateOrder): Parts | undefined {
  const bare = text.replace(TIME_AFTER, '').replace(TIME_BEFORE, '').replace(WEEKDAY, '');
  for (const candidate of [text, bare]) {
    const found =
      readNumbers(candidate, order) ??
      readWords(candidate) ??
      readNumbers(candidate.replace(WORDED_PREFIX, ''), order);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Reads a date as Vietnamese pages write it: dd/MM/yyyy (also with . or -), MM/yyyy, yyyy, ISO, eight digits,
 * "ngày 05 tháng 11 năm 2026", each also with a time; undefined for anything else and for days not in the calendar.
 */
export function parsePartialDate(text: string, order: DateOrder = 'dmy'): PartialDate | undefined {
  const clean = cleanText(text);
  const instant = readInstant(clean);
  if (instant !== undefined) return instant;
  const parts = readParts(clean, order);
  if (parts === undefined) return undefined;
  const date = makeDate(parts);
  return isRealDate(date) ? date : undefined;
}

/** Prints a date by a pattern of d, dd, M, MM and yyyy; parts that are not known go with the separator before them. */
export function formatPartialDate(date: PartialDate, pattern = 'dd/MM/yyyy'): string {
  const day = date.month === undefined ? undefined : date.day;
  let printed = '';
  let separator = '';
  for (const token of pattern.match(/dd?|MM?|yyyy|[^dMy]+/g) ?? []) {
    const kind = token[0];
    if (kind !== 'd' && kind !== 'M' && kind !== 'y') {
      separator = token;
      continue;
    }
    const part = kind === 'd' ? day : kind === 'M' ? date.month : date.year;
    if (part === undefined) continue;
    printed += (printed === '' ? '' : separator) + String(part).padStart(token.length, '0');
    separator = '';
  }
  return printed;
}

/** Negative when `a` is before `b`; of two dates that agree as far as one is known, the less known comes first. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return a.year - b.year || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0);
}

/** Whether two dates have the same parts known, and equal. */
export function samePartialDate(a: PartialDate, b: PartialDate): boolean {
  return comparePartialDates(a, b) === 0;
}

/** One sentence saying why `parsePartialDate` refused a text; undefined when it did not. */
export function explainDateProblem(text: string, order: DateOrder = 'dmy'): Saying | undefined {
  const clean = cleanText(text);
  if (clean === '') return { vi: 'Chưa có ngày.', en: 'There is no date.' };
  if (parsePartialDate(clean, order) !== undefined) return undefined;
  const parts = readParts(clean, order);
  if (parts === undefined)
    return {
      vi: `“${clean}” không phải là ngày theo dạng ngày/tháng/năm.`,
      en: `“${clean}” is no date written day/month/year.`,
    };
  const { year, month, day } = parts;
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return {
      vi: `Năm ${year} nằm ngoài khoảng ${FIRST_YEAR}–${LAST_YEAR}.`,
      en: `The year ${year} is outside ${FIRST_YEAR}–${LAST_YEAR}.`,
    };
  }
  if (month !== undefined && (month < 1 || month > 12))
    return { vi: `Không có tháng ${month}.`, en: `There is no month ${month}.` };
  const shown = [day, month].filter((part) => part !== undefined);
  const written = [...shown.map((part) => String(part).padStart(2, '0')), year].join('/');
  return { vi: `Ngày ${written} không có trong lịch.`, en: `${written} is not in the calendar.` };
}
