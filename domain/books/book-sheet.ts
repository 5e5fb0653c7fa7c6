import { formatDay } from '../day.ts';
import { formatCount } from '../percentage.ts';
import type { Sheet, SheetCell } from '../sheet.ts';
import { countStanding, type BookEntry, type BookOfYear } from './make-book.ts';
import { fullLabel } from './book-shape.ts';
import type { Closing } from './closings.ts';
import { STRIKE_TEXTS } from './strike-texts.ts';

type Row = readonly (SheetCell | null)[];

/** Stands below a book whose printed form was not seen. */
export const UNVERIFIED_NOTE =
  'Cột có dấu * chưa được đối chiếu với mẫu in chính thức. Bản in từ dữ liệu ghi nhận.';

/** Stands where the vault is locked. */
export const SEALED_TEXT = '(kho đang khóa)';

function sayClosing({ on, total }: Closing): string {
  return `Khóa sổ ngày ${formatDay(on)}: tổng số ${formatCount(total)} việc.`;
}

/** The line that closes a book at the end of its year. */
export function closingLine(book: BookOfYear): string | undefined {
  if (book.closed === undefined) return undefined;
  const { total } = book.closed;
  const late = book.entries.filter((one) => one.isAfterClosing && one.struck === undefined).length;
  const closed = countStanding(book) - late;
  return [
    sayClosing(book.closed),
    // An export that came later may bring dossiers of a year that is closed: they are said, never hidden.
    ...(late === 0 ? [] : [`Ghi sau khi khóa sổ: ${formatCount(late)} việc.`]),
    ...(closed === total ? [] : [`Số việc ghi trước khi khóa sổ nay là ${formatCount(closed)}.`]),
  ].join(' ');
}

/** A line of a book: an entry, or the sentence between what was closed and what was written after it. */
export type BookLine = { readonly entry: BookEntry } | { readonly divide: string };

/** The lines of a book, or of a part of it, as they stand on the screen, on paper and in the workbook. */
export function listLines(
  entries: readonly BookEntry[],
  closed: Closing | undefined,
): readonly BookLine[] {
  const lines = entries.map((entry): BookLine => ({ entry }));
  const firstLate = entries.findIndex((one) => one.isAfterClosing);
  if (closed === undefined || firstLate < 0) return lines;
  const divide = `${sayClosing(closed)} Các dòng dưới đây ghi sau khi khóa sổ.`;
  return lines.toSpliced(firstLate, 0, { divide });
}

function wide(value: string, columns: number, isBold = false): Row {
  return [
    { value, columns, isBold, align: 'center' },
    ...Array.from({ length: columns - 1 }, () => null),
  ];
}

function makeRow({ cells, struck }: BookEntry): Row {
  const isStruck = struck !== undefined;
  return [
    ...cells.map(({ text, isSealed, value = text }) => ({
      value: isSealed ? SEALED_TEXT : value,
      isStruck,
    })),
    { value: struck === undefined ? '' : STRIKE_TEXTS[struck] },
  ];
}

/** A book as a sheet, struck entries struck through with their reason. */
export function makeBookSheet(page: BookOfYear, unit: string): Sheet {
  const { book, year, entries } = page;
  const { columns } = book;
  const heads = [...columns.map(fullLabel), 'Gạch bỏ'];
  const closing = closingLine(page);
  return {
    name: book.title.slice(0, 31).replace(/[[\]:*?/\\]/g, '-'),
    isLandscape: true,
    widths: [...columns.map(({ width }) => Math.max(6, Math.round(width / 2))), 16],
    headRows: 3,
    rows: [
      wide(`UBND ${unit}`, heads.length),
      wide(`${book.title.toLocaleUpperCase('vi')} NĂM ${year}`, heads.length, true),
      heads.map((value) => ({ value, isHead: true })),
      ...listLines(entries, page.closed).map((line) =>
        'divide' in line ? wide(line.divide, heads.length, true) : makeRow(line.entry),
      ),
      wide(
        `Tổng số: ${formatCount(countStanding(page))} việc. ${closing ?? ''}`.trim(),
        heads.length,
        true,
      ),
      ...(columns.some(({ isUnverified }) => isUnverified)
        ? [wide(UNVERIFIED_NOTE, heads.length)]
        : []),
    ],
  };
}
