import type { EventKind, JournalEvent } from '../domain/event.ts';
import { createUuidV7 } from '../domain/uuid.ts';
import { counterKey, keyText, primaryKey } from './counters.ts';
import { afterCommit, attempt, countLines, markLines, writeTogether } from './database.ts';
import type { Database } from './database.ts';
import { localDay } from '../domain/day.ts';
import type { Period } from '../domain/day.ts';
import { parseEvent } from './event-schema.ts';
import { unfoldedOf } from './records/unfolded.ts';
import type { StoredEvent, Tables } from './schema.ts';
import { Tally } from './tally.ts';

/** The tables one line touches: name them in a transaction that appends one among other writes. */
export const JOURNAL_TABLES = [
  'events',
  'counters',
  'dossiers',
  'meta',
  'unfolded',
] as const satisfies (keyof Tables)[];

type Details<E> = E extends JournalEvent ? Omit<E, 'id' | 'station' | 'at' | 'schema'> : never;
/** A line without what every line has. */
export type EventDetails = Details<JournalEvent>;

/** Every stored line that bears on the new ones: see Tally. */
async function readRelated(db: Database, lines: readonly StoredEvent[]): Promise<StoredEvent[]> {
  const ids = lines.map(({ id }) => id);
  const targets = lines.flatMap((line) => ('refersTo' in line ? [line.refersTo ?? line.id] : []));
  const named = [...new Set([...ids, ...targets])];
  const dossiers = lines.flatMap(({ dossierId }) => dossierId ?? []);
  const [byId, referring, sameDossier] = await Promise.all([
    db.events.bulkGet(named),
    db.events.where('refersTo').anyOf(named).toArray(),
    db.events
      .where('dossierId')
      .anyOf([...new Set(dossiers)])
      .toArray(),
  ]);
  return [...byId.filter((line) => line !== undefined), ...referring, ...sameDossier];
}

async function readTally(db: Database, lines: readonly StoredEvent[]): Promise<Tally> {
  const related = await readRelated(db, lines);
  const keys = new Map([...related, ...lines].map(counterKey).map((key) => [keyText(key), key]));
  const dossiers = [...new Set(lines.flatMap(({ dossierId }) => dossierId ?? []))];
  const [counters, rows] = await Promise.all([
    db.counters.bulkGet([...keys.values()].map(primaryKey)),
    db.dossiers.bulkGet(dossiers),
  ]);
  return new Tally(
    related,
    counters.filter((row) => row !== undefined),
    rows.filter((row) => row !== undefined),
  );
}

async function writeTally(db: Database, { added, counters, dossiers }: Tally): Promise<void> {
  const total = (await countLines(db)) + added.length;
  await Promise.all([
    db.events.bulkAdd(added),
    db.counters.bulkPut([...counters.values()]),
    db.dossiers.bulkPut([...dossiers.values()]),
    db.meta.put({ id: 'lines', value: total }),
    db.unfolded.bulkPut(unfoldedOf(added)),
  ]);
  afterCommit(() => markLines(db, total));
}

/**
 * Appends lines with their counters and dossiers, all in one transaction; returns how many were new.
 * A repeated id is the same line. @throws StorageError: nothing of the batch is kept then.
 */
export async function appendEvents(db: Database, events: readonly JournalEvent[]): Promise<number> {
  const lines = events.map((event) => {
    const parsed = parseEvent(event);
    return { ...parsed, day: localDay(new Date(parsed.at)) };
  });
  const tables = JOURNAL_TABLES.map((name) => db[name]);
  return writeTogether(db, tables, async () => {
    const tally = await readTally(db, lines);
    for (const line of lines) tally.take(line);
    if (tally.added.length > 0) await writeTally(db, tally);
    return tally.added.length;
  });
}

/** Appends one line; 'repeated' when it is already there. There is no changing or removing: a 'corrected' line tells. */
export async function appendEvent(
  db: Database,
  event: JournalEvent,
): Promise<'added' | 'repeated'> {
  return (await appendEvents(db, [event])) === 1 ? 'added' : 'repeated';
}

/** The lines of a period in the order of their ids, of one kind or all; without a period, all of them. */
export function readEvents(
  db: Database,
  { from, to, kind }: Partial<Period> & { readonly kind?: EventKind } = {},
): Promise<StoredEvent[]> {
  return attempt(db, async () => {
    const found =
      from !== undefined || to !== undefined
        ? db.events.where('day').between(from ?? '', to ?? '9999-12-31', true, true)
        : kind === undefined
          ? db.events.toCollection()
          : db.events.where('kind').equals(kind);
    const lines = await found.toArray();
    const wanted = kind === undefined ? lines : lines.filter((line) => line.kind === kind);
    return wanted.sort((a, b) => (a.id < b.id ? -1 : 1));
  });
}

/** The lines that name one of these dossiers, in the order of their ids; rows of imports are not among them. */
export function readEventsOf(db: Database, dossierIds: readonly string[]): Promise<StoredEvent[]> {
  return attempt(db, async () => {
    const lines = await db.events
      .where('dossierId')
      .anyOf([...dossierIds])
      .toArray();
    return lines.sort((a, b) => (a.id < b.id ? -1 : 1));
  });
}

/** The newest `limit` lines, newest first. */
export function lastEvents(db: Database, limit: number): Promise<StoredEvent[]> {
  return attempt(db, () => db.events.reverse().limit(limit).toArray());
}

/** The name this machine signs its lines with: random, made once, and never changed. */
export function readStation(db: Database): Promise<string> {
  return writeTogether(db, [db.meta], async () => {
    const row = await db.meta.get('station');
    if (typeof row?.value === 'string') return row.value;
    const station = createUuidV7();
    await db.meta.add({ id: 'station', value: station });
    return station;
  });
}

/** A whole line of now from its details, signed by this machine; it is not appended yet. */
export async function stampEvent(
  db: Database,
  details: EventDetails,
  now: Date = new Date(),
): Promise<JournalEvent> {
  const station = await readStation(db);
  return parseEvent({
    ...details,
    id: createUuidV7(now.getTime()),
    station,
    at: now.toISOString(),
    schema: 1,
  });
}
