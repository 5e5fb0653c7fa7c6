import type { TransferredEvent } from '../domain/event.ts';
import { EVENT_KINDS } from './event-kinds.ts';
import type { CounterKey, CounterRow, CountName, StoredEvent } from './schema.ts';

export type Counts = Readonly<Partial<Record<CountName, number>>>;

/** What a counter row holds, in a fixed order. */
export const COUNT_NAMES: readonly CountName[] = [
  ...EVENT_KINDS,
  'dossiers',
  'transfers',
  'fieldsKept',
  'fieldsFailed',
  'keystrokesSaved',
  'secondsSaved',
];

/** The row a line counts in. */
export function counterKey(line: StoredEvent): CounterKey {
  const { day, procedure = '' } = line;
  if (line.kind === 'transferred') return { day, from: line.from, to: line.to, procedure };
  return { day, from: 'system' in line ? (line.system ?? '') : '', to: '', procedure };
}

/** The same as the table's primary key, in the order of its parts. */
export function primaryKey(key: CounterKey): [string, string, string, string] {
  return [key.day, key.from, key.to, key.procedure];
}

/** The same as one text, for maps. */
export function keyText(key: CounterKey): string {
  return JSON.stringify(primaryKey(key));
}

/** What a transfer saved, as long as it stands. */
export function transferCounts(line: TransferredEvent): Counts {
  return {
    transfers: 1,
    fieldsKept: line.kept.length + line.transformed.length,
    fieldsFailed: line.failed.length,
    keystrokesSaved: line.keystrokesSaved,
    secondsSaved: Math.round(line.secondsSaved * 1000) / 1000,
  };
}

/** The opposite, for a transfer that was undone. */
export function negate(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, -value]));
}

/** A row with nothing counted. */
export function emptyCounter({ day, from, to, procedure }: CounterKey): CounterRow {
  const zeros = Object.fromEntries(COUNT_NAMES.map((name) => [name, 0])) as Record<
    CountName,
    number
  >;
  return { day, from, to, procedure, ...zeros };
}

/** The row with more counted; rounded, so that sums of fractions do not depend on the order. */
export function addCounts(row: CounterRow, more: Counts): CounterRow {
  const sums: Partial<Record<CountName, number>> = {};
  for (const name of COUNT_NAMES) {
    // A row written before a kind of line existed holds no count of it.
    const known: number | undefined = row[name];
    sums[name] = Math.round(((known ?? 0) + (more[name] ?? 0)) * 1000) / 1000;
  }
  return { ...row, ...sums };
}
