import { formatCount } from '../percentage.ts';
import type { BookEntry } from './make-book.ts';

/** Entries of one print: three thousand take the browser 2.8 GB, thirty thousand end it. */
const MOST_PRINTED = 1000;

/** Entries that are printed together. */
export interface BookPart {
  /** 'Số 1–1.000'. */
  readonly name: string;
  readonly entries: readonly BookEntry[];
  /** The book's total and its signatures stand below this one. */
  readonly isLast: boolean;
}

/** A book in the parts it is printed in, by number; one for a book that is not long. */
export function partBook(entries: readonly BookEntry[]): readonly [BookPart, ...BookPart[]] {
  const count = Math.max(1, Math.ceil(entries.length / MOST_PRINTED));
  const parts = Array.from({ length: count }, (_, at): BookPart => {
    const own = entries.slice(at * MOST_PRINTED, (at + 1) * MOST_PRINTED);
    const [from, to] = [own[0]?.number ?? 0, own.at(-1)?.number ?? 0].map(formatCount);
    return { name: `Số ${from}–${to}`, entries: own, isLast: at === count - 1 };
  });
  return parts as [BookPart, ...BookPart[]];
}
