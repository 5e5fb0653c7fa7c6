import { textOf, type CellValue } from './read-time.ts';

const TWO_NUMBERS = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}(?!\d)/;
/** One such cell may be a slip of the hand. */
const FEWEST = 3;

/**
 * Whether the days of a table stand in the order of another country, '03/25/2026': some can be read in no other way, and
 * none only as day before month.
 * @param cells of every column of days
 */
export function writesMonthFirst(cells: Iterable<CellValue>): boolean {
  let found = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const [, first, second] = TWO_NUMBERS.exec(textOf(cell)) ?? [];
    if (Number(first) > 12) return false;
    if (Number(second) > 12) found += 1;
  }
  return found >= FEWEST;
}
