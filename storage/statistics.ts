import { addCounts, COUNT_NAMES, emptyCounter } from './counters.ts';
import { attempt } from './database.ts';
import type { Database } from './database.ts';
import type { Day, Period } from '../domain/day.ts';
import type { CounterKey, CounterRow, CountName } from './schema.ts';

/**
 * Sums of a period: lines by kind, and what the standing transfers saved. `fieldsKept` are the fields not retyped.
 * A dossier counts once, on the day, system and procedure of its first line.
 */
export type Figures = Readonly<Record<CountName, number>> & { readonly minutesSaved: number };

export interface Statistics {
  readonly period: Period;
  readonly total: Figures;
  readonly byDay: readonly (Figures & { readonly day: Day })[];
  /** Transfers only: which system was read, which was filled. */
  readonly byPair: readonly (Figures & { readonly from: string; readonly to: string })[];
  /** '' where the procedure was not known. */
  readonly byProcedure: readonly (Figures & { readonly procedure: string })[];
}

const NO_KEY: CounterKey = { day: '', from: '', to: '', procedure: '' };

function sum(rows: readonly CounterRow[]): Figures {
  const all = rows.reduce(addCounts, emptyCounter(NO_KEY));
  const counts = Object.fromEntries(COUNT_NAMES.map((name) => [name, all[name]]));
  return { ...(counts as Record<CountName, number>), minutesSaved: all.secondsSaved / 60 };
}

function group<K extends keyof CounterKey>(
  rows: readonly CounterRow[],
  ...names: K[]
): (Figures & Pick<CounterKey, K>)[] {
  const groups = Map.groupBy(rows, (row) => JSON.stringify(names.map((name) => row[name])));
  return Array.from(groups.values(), (members) => {
    const key = Object.fromEntries(names.map((name) => [name, members[0]![name]]));
    return { ...sum(members), ...(key as Pick<CounterKey, K>) };
  });
}

/** The figures of a period from the counters alone: the journal is not read, so ten years stay instant. */
export function summarise(db: Database, { from, to }: Period): Promise<Statistics> {
  return attempt(db, async () => {
    const rows = await db.counters.where('day').between(from, to, true, true).toArray();
    const pairs = rows.filter((row) => row.transferred > 0);
    return {
      period: { from, to },
      total: sum(rows),
      byDay: group(rows, 'day'),
      byPair: group(pairs, 'from', 'to').sort((a, b) => b.fieldsKept - a.fieldsKept),
      byProcedure: group(rows, 'procedure').sort((a, b) => b.fieldsKept - a.fieldsKept),
    };
  });
}
