import { formatDay } from '../day.ts';
import type { Sheet, SheetCell } from '../sheet.ts';
import { countStanding, type BookOfYear } from './make-book.ts';
import { fullLabel } from './book-shape.ts';
import { STRIKE_TEXTS } from './strike-texts.ts';

type Row = readonly (SheetCell | null)[];

/** Stands below a book whose printed form was not seen. */
export const UNVERIFIED_NOTE =
  'Cột có dấu * chưa được đối chiếu với mẫu in chính thức. Bản in từ dữ liệu ghi nhận.';

/** Stands where the vault is locked. */
export const SEALED_TEXT = '(kho đang khóa)';

/** The line that closes a book at the end of its year. */
export function closingLine(book: BookOfYear): string | undefined {
  if (book.closed === undefined) return undefined;
  const { on, total } = book.closed;
  const line = `Khóa sổ ngày ${formatDay(on)}: tổng số ${total} việc.`;
  // An export that came later may bring dossiers of a year that is closed: they are said, never hidden.
  const now = countStanding(book);
  return now === total ? line : `${line} Từ khi khóa sổ đã đổi thành ${now} việc.`;
}

function wide(value: string, columns: number, isBold = false): Row {
  return [
    { value, columns, isBold, align: 'center' },
    ...Array.from({ length: columns - 1 }, () => null),
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
      ...entries.map(({ cells, struck }): Row => {
        const isStruck = struck !== undefined;
        return [
          ...cells.map(({ text, isSealed, value = text }) => ({
            value: isSealed ? SEALED_TEXT : value,
            isStruck,
          })),
          { value: struck === undefined ? '' : STRIKE_TEXTS[struck] },
        ];
      }),
      wide(`Tổng số: ${countStanding(page)} việc. ${closing ?? ''}`.trim(), heads.length, true),
      ...(columns.some(({ isUnverified }) => isUnverified)
        ? [wide(UNVERIFIED_NOTE, heads.length)]
        : []),
    ],
  };
}
