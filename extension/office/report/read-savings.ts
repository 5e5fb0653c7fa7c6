import type { Period } from '../../../domain/day.ts';
import type { Database } from '../../../storage/database.ts';
import { summarise } from '../../../storage/statistics.ts';

/** What filling pages saved in one month, as counts; the seconds are an office's own. */
export interface MonthSaving {
  readonly period: Period;
  readonly transfers: number;
  readonly boxes: number;
  readonly keystrokes: number;
}

/** Sums the counters by the months of a report, which follow each other. @throws StorageError */
export async function readSavings(
  db: Database,
  months: readonly Period[],
): Promise<readonly MonthSaving[]> {
  const [first, last] = [months.at(0), months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { byDay } = await summarise(db, { from: first.from, to: last.to });
  return months.map((period) => {
    const own = byDay.filter(({ day }) => day >= period.from && day <= period.to);
    return {
      period,
      transfers: own.reduce((sum, { transfers }) => sum + transfers, 0),
      boxes: own.reduce((sum, { fieldsKept }) => sum + fieldsKept, 0),
      keystrokes: own.reduce((sum, { keystrokesSaved }) => sum + keystrokesSaved, 0),
    };
  });
}
