import type { Period } from '../../../domain/day.ts';
import { standingLines } from '../../../domain/report/gather-dossiers.ts';
import { countTransfers } from '../../../domain/transfer-statistics.ts';
import { vietnamDay } from '../../../domain/day.ts';
import type { Database } from '../../../storage/database.ts';
import { readEvents, readStation } from '../../../storage/journal.ts';
import { readTrail } from '../../../storage/trail.ts';
import type { CountedStatistics } from './statistics-sheets.ts';

/** Counts a period from the journal and the trail; neither holds a personal value. @throws StorageError */
export async function readStatistics(
  db: Database,
  { from, to }: Period,
): Promise<CountedStatistics> {
  const lines = await readEvents(db, { from, to });
  const undone = await readEvents(db, { kind: 'undone' });
  const trail = await readTrail(db);
  const counts = new Map<string, number>();
  for (const { act, at, details } of trail) {
    const day = vietnamDay(at);
    if (act !== 'fact-corrected' || day < from || day > to) continue;
    const key = String(details['field']);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const letters = standingLines(lines).filter((line) => line.kind === 'apology');
  const sent = letters.filter(({ state }) => state === 'sent').length;
  return {
    // An undoing after the period still takes its transfer out.
    transfers: countTransfers([...lines.filter(({ kind }) => kind !== 'undone'), ...undone]),
    corrected: [...counts]
      .map(([key, count]) => ({ key, count }))
      .toSorted((a, b) => b.count - a.count),
    letters: { drafted: letters.length - sent, sent },
    station: await readStation(db),
  };
}
