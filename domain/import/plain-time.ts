/** A time as other programs write it, made into what `readTime` reads. */
export interface PlainTime {
  readonly text: string;
  /** Whether the month stood there by its name, so that its place is known. */
  readonly namesMonth: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTH = String.raw`(?:(${ENGLISH})|(?:tháng|thg|th)\.?\s*(\d{1,2}))\.?`;
const GAP = String.raw`[\s/.,-]*`;
const ORDINAL = '(?:st|nd|rd|th)?';
const YEAR = String.raw`(?:năm\s*)?(\d{4}|\d{2})(?![\d:])`;
/** '2 Mar 2026', '02-thg 3-2026', 'ngày 2 tháng 3 năm 2026'. */
const DAY_AND_NAME = new RegExp(`(\\d{1,2})${ORDINAL}${GAP}${MONTH}${GAP}${YEAR}`, 'u');
/** 'Mar 2, 2026', 'thg 3 2, 2026'. */
const NAME_AND_DAY = new RegExp(`${MONTH}${GAP}(?<!\\d)(\\d{1,2})${ORDINAL}[\\s/.,-]+${YEAR}`, 'u');
const WEEKDAY =
  /^(?:thứ\s*(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn|t[2-7]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\.?[,\s]+/u;
const COMPACT = /^(20\d{2})(\d{2})(\d{2})(?:[t\s]?(\d{2}):?(\d{2})(?::?\d{2})?)?$/;
/** Vietnam's own time; any other stays unread. */
const ZONE = /(?<=\d:\d{2}.*)\s*(?:gmt|utc)?\s*\+0?7(?::?00)?(?:\s*\(.*\))?$/u;
const HALVES: readonly (readonly [RegExp, string])[] = [
  [/\s*(?:buổi\s*)?sáng$/u, ' sa'],
  [/\s*(?:buổi\s*)?(?:chiều|tối)$/u, ' ch'],
];

function monthOf(name: string | undefined, number: string | undefined): string {
  return name === undefined ? number! : String(MONTHS.indexOf(name.slice(0, 3)) + 1);
}

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** Months by name, two digits of a year, weekdays, zones, words of a clock: all as '2/3/2026 8:05 sa'. */
export function plainTime(written: string): PlainTime {
  let text = written
    .toLowerCase()
    .replace(/^['‘’`]/u, '')
    .replace(WEEKDAY, '')
    .replace(ZONE, '')
    .replace(/\s*giờ\s*/u, 'h')
    .replace(/\s*phút/u, '')
    .replace(/[()]/g, ' ')
    .replace(/\s+[-–]\s+(?=\d{1,2}[:h])/u, ' ')
    .replace(/\s*([/.])\s*(?=\d)/g, '$1')
    .trim();
  for (const [words, sign] of HALVES) text = text.replace(words, sign);
  const compact = COMPACT.exec(text);
  if (compact !== null) {
    const [, year, month, day, hour, minute] = compact;
    const clock = hour === undefined ? '' : ` ${hour}:${minute}`;
    return { text: `${year}-${month}-${day}${clock}`, namesMonth: false };
  }
  const dayFirst = text.replace(
    DAY_AND_NAME,
    (_, day: string, name?: string, number?: string, year = '') =>
      `${day}/${monthOf(name, number)}/${fullYear(year)}`,
  );
  if (dayFirst !== text) return { text: dayFirst, namesMonth: true };
  const monthFirst = text.replace(
    NAME_AND_DAY,
    (_, name?: string, number?: string, day = '', year = '') =>
      `${day}/${monthOf(name, number)}/${fullYear(year)}`,
  );
  if (monthFirst !== text) return { text: monthFirst, namesMonth: true };
  const short = text.replace(
    /(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2(\d{2})(?![\d/.])/u,
    '$1/$3/20$4',
  );
  return { text: short, namesMonth: false };
}
