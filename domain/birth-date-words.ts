import type { PartialDate } from './fact.ts';
import { isRealDate } from './partial-date.ts';
import { tokenise } from './vietnamese.ts';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** Folded words of digits; "mốt", "tư", "lăm" and "nhăm" only occur after tens. */
const DIGIT_WORDS: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  nham: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};

function writeUnitsAfterTens(units: number, tens: number): string {
  if (units === 0) return '';
  if (units === 5) return ' lăm';
  if (tens > 1 && units === 1) return ' mốt';
  if (tens > 1 && units === 4) return ' tư';
  return ` ${DIGITS[units]}`;
}

function writeBelowHundred(number: number): string {
  const tens = Math.floor(number / 10);
  const units = number % 10;
  if (tens === 0) return DIGITS[units]!;
  const head = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`;
  return head + writeUnitsAfterTens(units, tens);
}

function writeYear(year: number): string {
  const rest = year % 1000;
  const thousands = `${DIGITS[Math.floor(year / 1000)]} nghìn`;
  if (rest === 0) return thousands;
  const hundreds = `${thousands} ${DIGITS[Math.floor(rest / 100)]} trăm`;
  const below = rest % 100;
  if (below === 0) return hundreds;
  return below < 10
    ? `${hundreds} linh ${DIGITS[below]}`
    : `${hundreds} ${writeBelowHundred(below)}`;
}

function writeDay(day: number): string {
  return day <= 10 ? `mồng ${writeBelowHundred(day)}` : writeBelowHundred(day);
}

function writeMonth(month: number): string {
  return month === 4 ? 'tư' : writeBelowHundred(month);
}

/** A date as birth certificates spell it: "Ngày mồng năm tháng mười một năm hai nghìn không trăm hai mươi sáu". */
export function writeDateInWords(date: PartialDate): string {
  const year = `năm ${writeYear(date.year)}`;
  const month = date.month === undefined ? '' : `tháng ${writeMonth(date.month)} `;
  const day = month === '' || date.day === undefined ? '' : `ngày ${writeDay(date.day)} `;
  const words = day + month + year;
  return words[0]!.toUpperCase() + words.slice(1);
}

/** 0–99 from folded words ("hai muoi mot", "ham mot", "muoi lam"); undefined for other words. */
function readBelowHundred(words: readonly string[]): number | undefined {
  const [first = '', second, third] = words;
  if (words.length === 1) return first === 'muoi' || first === 'chuc' ? 10 : DIGIT_WORDS[first];
  if (second === undefined || words.length > 3) return undefined;
  if (first === 'muoi' || first === 'ham' || first === 'bam') {
    const units = DIGIT_WORDS[second];
    if (words.length > 2 || units === undefined || units === 0) return undefined;
    return { muoi: 10, ham: 20, bam: 30 }[first] + units;
  }
  const tens = DIGIT_WORDS[first];
  if (tens === undefined || tens < 2 || second !== 'muoi') return undefined;
  if (third === undefined) return tens * 10;
  const units = DIGIT_WORDS[third];
  return units === undefined || units === 0 ? undefined : tens * 10 + units;
}

function readBelowThousand(words: readonly string[]): number | undefined {
  const at = words.indexOf('tram');
  if (at === -1) return readBelowHundred(words);
  const hundreds = at === 1 ? DIGIT_WORDS[words[0]!] : undefined;
  if (hundreds === undefined) return undefined;
  const rest = words.slice(2);
  if (rest.length === 0) return hundreds * 100;
  const odd = rest[0] === 'linh' || rest[0] === 'le';
  const below = readBelowHundred(odd ? rest.slice(1) : rest);
  if (below === undefined || (odd && below > 9)) return undefined;
  return hundreds * 100 + below;
}

function readYear(words: readonly string[]): number | undefined {
  const at = words.findIndex((word) => word === 'nghin' || word === 'ngan');
  if (at !== 1) return undefined;
  const thousands = DIGIT_WORDS[words[0]!];
  if (thousands === undefined) return undefined;
  const rest = words.slice(2);
  if (rest.length === 0) return thousands * 1000;
  if (rest[0] === 'linh' || rest[0] === 'le') {
    const units = readBelowHundred(rest.slice(1));
    return units === undefined || units > 9 ? undefined : thousands * 1000 + units;
  }
  const below = readBelowThousand(rest);
  return below === undefined ? undefined : thousands * 1000 + below;
}

function readMonth(words: readonly string[]): number | undefined {
  if (words.length === 1 && words[0] === 'gieng') return 1;
  if (words.length === 1 && words[0] === 'chap') return 12;
  return readBelowHundred(words);
}

function readDay(words: readonly string[]): number | undefined {
  const [first] = words;
  if (first !== 'mong' && first !== 'mung') return readBelowHundred(words);
  const day = readBelowHundred(words.slice(1));
  return day === undefined || day > 10 ? undefined : day;
}

/** "nam" is both năm (year) and năm (five): every place where the year may begin is tried, the longest month first. */
function readMonthAndYear(words: readonly string[]): PartialDate | undefined {
  for (const length of [2, 1]) {
    if (words[length] !== 'nam') continue;
    const month = readMonth(words.slice(0, length));
    const year = readYear(words.slice(length + 1));
    if (month !== undefined && year !== undefined) return { year, month };
  }
  return undefined;
}

function readDate(words: readonly string[]): PartialDate | undefined {
  const at = words.indexOf('thang');
  if (at === -1) {
    const year = readYear(words[0] === 'nam' ? words.slice(1) : words);
    return year === undefined ? undefined : { year };
  }
  const rest = readMonthAndYear(words.slice(at + 1));
  const before = words.slice(words[0] === 'ngay' ? 1 : 0, at);
  if (rest === undefined || before.length === 0) return rest;
  const day = readDay(before);
  return day === undefined ? undefined : { ...rest, day };
}

/** Reads what `writeDateInWords` writes and its common variants (mùng, ngàn, lẻ, giêng, chạp; any case, with or without marks); undefined otherwise. */
export function parseDateInWords(text: string): PartialDate | undefined {
  const words = tokenise(text);
  const date = readDate(words[0] === 'sinh' ? words.slice(1) : words);
  return date !== undefined && isRealDate(date) ? date : undefined;
}
