/** The fixed working day of the training systems, so that the numbers they issue are the same on every run. */
export const TRAINING_DAY = { day: 23, month: 11, year: 2026 } as const;

/** The training day as written on a page. */
export const TRAINING_DAY_TEXT = '23/11/2026';

/** Errors beside their fields: control name → sentence. */
export type FieldErrors = Record<string, string>;

/** Sortable number yyyymmdd of a real day written dd/MM/yyyy, or undefined (31/02 is not a day). */
export function readDay(text: string): number | undefined {
  const found = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  if (found === null) return undefined;
  const [day, month, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    year >= 1900 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day;
  return real ? year * 10_000 + month * 100 + day : undefined;
}

/** Today or the training day, whichever is later, as yyyymmdd: a later real day must not be refused as the future. */
export function readLatestDay(now: Date = new Date()): number {
  const today = now.getFullYear() * 10_000 + (now.getMonth() + 1) * 100 + now.getDate();
  return Math.max(today, TRAINING_DAY.year * 10_000 + TRAINING_DAY.month * 100 + TRAINING_DAY.day);
}

/** Sentence saying what is wrong with a date that must be a real day not in the future, or undefined. */
export function checkDay(text: string): string | undefined {
  const day = readDay(text);
  if (day === undefined) return 'Ngày không có thật hoặc không đúng dạng ngày/tháng/năm.';
  return day > readLatestDay() ? 'Ngày ở tương lai.' : undefined;
}

/** Sentence saying what is wrong with a personal number (NĐ 137/2015: 12 digits), or undefined. */
export function checkIdNumber(text: string): string | undefined {
  return /^\d{12}$/.test(text) ? undefined : 'Số định danh phải gồm đúng 12 chữ số.';
}

/** Sentence saying what is wrong with a phone number (10 digits from 0), or undefined. */
export function checkPhone(text: string): string | undefined {
  return /^0\d{9}$/.test(text) ? undefined : 'Số điện thoại phải gồm 10 chữ số, bắt đầu bằng số 0.';
}
