import type { LocalTime } from '../day.ts';
import type { Channel } from '../event.ts';
import { fold } from '../vietnamese.ts';

/** A cell of a sheet as its reader hands it over. A Date holds the wall clock in its UTC parts. */
export type CellValue = string | number | boolean | Date | null | undefined;

/** A cell's text; '' for an empty one. */
export function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return readTime(value) ?? '';
  return String(value).normalize('NFC').replace(/\s+/g, ' ').trim();
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

/**
 * A day, with its minute where the cell has one: '31/12/2026', '31/12/2026 14:05', '2026-12-31', '14:05 31/12/2026', a
 * serial number of Excel or a date cell. Day before month, as Vietnam writes. undefined for anything else.
 */
export function readTime(value: CellValue): LocalTime | undefined {
  if (value instanceof Date) return fromDate(value);
  if (typeof value === 'number') return fromSerial(value);
  const text = textOf(value);
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return fromSerial(Number(text));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [, day, month, year, hour, minute, half] = dayFirst;
    return makeTime([Number(year), Number(month), Number(day)], clockOf(hour, minute, half));
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) {
    const [, year, month, day, hour, minute, half] = yearFirst;
    return makeTime([Number(year), Number(month), Number(day)], clockOf(hour, minute, half));
  }
  const clockFirst = CLOCK_FIRST.exec(text);
  if (clockFirst === null) return undefined;
  const [, hour, minute, day, month, year] = clockFirst;
  return makeTime([Number(year), Number(month), Number(day)], [Number(hour), Number(minute)]);
}

/** 'Trực tuyến', '2', 'BCCI'…: KenhThucHien 1 direct, 2 online, 3 post. */
export function readChannel(value: CellValue): Channel | undefined {
  const words = fold(textOf(value));
  if (words === '1' || /truc tiep|tai (?:bo phan|cho|quay)|mot cua/.test(words)) return 'direct';
  if (words === '2' || /truc tuyen|dvc|cong dich vu|online|qua mang|internet/.test(words))
    return 'online';
  if (words === '3' || /buu chinh|bcci|buu dien/.test(words)) return 'post';
  return undefined;
}

/** Where a dossier stands, by the ten states of the National Portal. */
export type Status =
  | 'new'
  | 'rejected'
  | 'open'
  | 'supplement'
  | 'withdrawn'
  | 'refused'
  | 'stopped'
  | 'finished'
  | 'returned';

const STATUS_CODES: Readonly<Record<string, Status>> = {
  '1': 'new',
  '2': 'open',
  '3': 'rejected',
  '4': 'open',
  '5': 'supplement',
  '6': 'open',
  '7': 'withdrawn',
  '8': 'stopped',
  '9': 'finished',
  '10': 'returned',
};

/** Folded words of a state, the particular before the general. */
const STATUS_WORDS: readonly (readonly [Status, RegExp])[] = [
  ['rejected', /khong (?:duoc )?tiep nhan|tu choi tiep nhan/],
  ['refused', /tu choi/],
  ['withdrawn', /rut ho so|xin rut|tra lai|da rut|huy ho so|da huy/],
  ['stopped', /dung (?:xu ly|giai quyet)/],
  ['supplement', /(?<!da )bo sung/],
  ['returned', /da tra|tra ket qua xong|da nhan ket qua|cong dan da nhan/],
  [
    'finished',
    /xu ly xong|giai quyet xong|da giai quyet|da xu ly|hoan thanh|co ket qua|cho tra|da xong|ket thuc/,
  ],
  ['new', /moi dang ky|moi nop|cho tiep nhan|moi gui/],
  ['open', /dang|tiep nhan|cho|nghia vu tai chinh|thu ly|tam dung/],
];

/** A state by its number or its words; undefined for words nobody knows. */
export function readStatus(value: CellValue): Status | undefined {
  const words = fold(textOf(value));
  return STATUS_CODES[words] ?? STATUS_WORDS.find(([, mark]) => mark.test(words))?.[0];
}

/** 'Có', 'x', 'Đã số hóa', 1…; undefined for an empty or unknown cell. */
export function readYes(value: CellValue): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const text = textOf(value);
  if (/^[-–—]$/.test(text)) return false;
  const words = fold(text);
  if (words === '') return undefined;
  if (/^(?:0|khong|chua|false|no|k)\b/.test(words)) return false;
  if (/^(?:1|x|v|co|da|roi|true|yes)\b/.test(words)) return true;
  const number = Number(words.replace(/[.,\s]|d$|vnd$/g, ''));
  return Number.isNaN(number) ? undefined : number > 0;
}

/** How a fee was paid; undefined while it was not, or when the words say neither. */
export function readPaidWay(value: CellValue): 'online' | 'direct' | undefined {
  const words = fold(textOf(value));
  if (/chua/.test(words)) return undefined;
  if (/truc tuyen|online|chuyen khoan|\bqr\b|\bthe\b|dien tu/.test(words)) return 'online';
  if (/truc tiep|tien mat|tai quay|tai bo phan/.test(words)) return 'direct';
  return undefined;
}

/** 'Toàn trình', 'Một phần'; mức độ 4 and 3 of older systems. */
export function readOnlineLevel(value: CellValue): 'full' | 'partial' | undefined {
  const words = fold(textOf(value));
  if (/toan trinh|muc (?:do )?4|^4$/.test(words)) return 'full';
  if (/mot phan|muc (?:do )?3|^3$/.test(words)) return 'partial';
  return undefined;
}
