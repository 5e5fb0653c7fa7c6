import * as v from 'valibot';
import { attempt, writeTogether } from './database.ts';
import type { Database } from './database.ts';
import { localDay } from '../domain/day.ts';
import type { Period } from '../domain/day.ts';
import { parseRecord, procedureCode } from './record-schema.ts';
import { appendEvent, JOURNAL_TABLES, stampEvent } from './journal.ts';
import type { RatingRow } from './schema.ts';

const reason = v.pipe(v.string(), v.maxLength(80));
const ratingSchema = v.object({
  level: v.picklist(['very-satisfied', 'satisfied', 'unsatisfied']),
  reasons: v.exactOptional(v.pipe(v.array(reason), v.maxLength(10)), []),
  procedure: v.exactOptional(procedureCode),
});

/** Keeps one rating with its line in the journal; returns the id both have. @throws StorageError */
export async function addRating(
  db: Database,
  input: Pick<RatingRow, 'level'> & Partial<Pick<RatingRow, 'reasons' | 'procedure'>>,
): Promise<string> {
  const parsed = parseRecord(ratingSchema, input);
  const about = parsed.procedure === undefined ? {} : { procedure: parsed.procedure };
  const event = await stampEvent(db, { kind: 'rated', ...about });
  const { id, at } = event;
  const tables = [db.ratings, ...JOURNAL_TABLES.map((name) => db[name])];
  await writeTogether(db, tables, async () => {
    await db.ratings.add({ ...parsed, id, schema: 1, at, day: localDay(new Date(at)) });
    await appendEvent(db, event);
  });
  return id;
}

/** How many ratings of each level a period holds. */
export function countRatings(
  db: Database,
  { from, to }: Period,
): Promise<Readonly<Record<RatingRow['level'], number>>> {
  return attempt(db, async () => {
    const counts = { 'very-satisfied': 0, satisfied: 0, unsatisfied: 0 };
    const rows = await db.ratings.where('day').between(from, to, true, true).toArray();
    for (const { level } of rows) counts[level] += 1;
    return counts;
  });
}
