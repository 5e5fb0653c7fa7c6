import {
  addCounts,
  counterKey,
  COUNT_NAMES,
  emptyCounter,
  keyText,
  primaryKey,
  transferCounts,
} from './counters.ts';
import type { Counts } from './counters.ts';
import { attempt, countLines, markLines, writeTogether } from './database.ts';
import type { Database } from './database.ts';
import type { CounterRow, StoredEvent } from './schema.ts';

/** One counter that is not what the journal says; `name` 'lines' is the number of lines of the whole store. */
export interface CounterDifference {
  readonly key: readonly string[];
  readonly name: string;
  readonly counted: number;
  readonly journal: number;
}

/** All counters from the lines alone, by their primary key; a pure function of the lines. */
export function countEvents(lines: readonly StoredEvent[]): ReadonlyMap<string, CounterRow> {
  const undone = new Set(lines.map((line) => (line.kind === 'undone' ? line.refersTo : undefined)));
  const dossiers = new Set<string>();
  const rows = new Map<string, CounterRow>();
  for (const line of [...lines].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = counterKey(line);
    const name = keyText(key);
    const add = (counts: Counts): unknown =>
      rows.set(name, addCounts(rows.get(name) ?? emptyCounter(key), counts));
    add({ [line.kind]: 1 });
    if (line.kind === 'transferred' && !undone.has(line.id)) add(transferCounts(line));
    if (line.dossierId === undefined || dossiers.has(line.dossierId)) continue;
    dossiers.add(line.dossierId);
    add({ dossiers: 1 });
  }
  return rows;
}

/** Builds the counters anew from the journal, in one transaction. */
export async function recount(db: Database): Promise<void> {
  const lines = await writeTogether(db, [db.events, db.counters, db.meta], async () => {
    const events = await db.events.toArray();
    await db.counters.clear();
    await db.counters.bulkPut([...countEvents(events).values()]);
    await db.meta.put({ id: 'lines', value: events.length });
    return events.length;
  });
  markLines(db, lines);
}

/** Where the counters disagree with the journal: [] always, or the store is broken and `recount` mends it. */
export function compareCounters(db: Database): Promise<CounterDifference[]> {
  return attempt(db, () =>
    db.transaction('r', [db.events, db.counters, db.meta], async () => {
      const events = await db.events.toArray();
      const expected = new Map(countEvents(events));
      const differences: CounterDifference[] = [];
      const compare = (
        key: readonly string[],
        name: string,
        counted: number,
        journal: number,
      ): void => {
        if (counted !== journal) differences.push({ key, name, counted, journal });
      };
      for (const row of await db.counters.toArray()) {
        const key = primaryKey(row);
        const right = expected.get(keyText(row)) ?? emptyCounter(row);
        expected.delete(keyText(row));
        for (const name of COUNT_NAMES) compare(key, name, row[name], right[name]);
      }
      for (const row of expected.values())
        for (const name of COUNT_NAMES) compare(primaryKey(row), name, 0, row[name]);
      compare([], 'lines', await countLines(db), events.length);
      return differences;
    }),
  );
}
