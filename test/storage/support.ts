import { Dexie } from 'dexie';
import type { JournalEvent, TransferredEvent } from '../../domain/event.ts';
import { closeDatabase, openDatabase } from '../../storage/database.ts';
import type { Database, Marker } from '../../storage/database.ts';
import type { StorageError } from '../../storage/problem.ts';

import { declareSchema, SCHEMA_STEPS } from '../../storage/schema.ts';
import type { SchemaStep } from '../../storage/schema.ts';

let made = 0;

/** A store nobody else uses, its problems in the order they came. */
export async function openFresh(
  marker?: Marker,
): Promise<{ db: Database; name: string; problems: StorageError[] }> {
  made += 1;
  const name = `test-${made}-${crypto.randomUUID()}`;
  const problems: StorageError[] = [];
  const db = await openDatabase(name, {
    onProblem: (problem) => problems.push(problem),
    ...(marker === undefined ? {} : { marker }),
  });
  return { db, name, problems };
}

export async function dropDatabase(db: Database): Promise<void> {
  if (db.isOpen()) await closeDatabase(db);
  await db.delete();
}

/** A UUIDv7 whose order is `n`. */
export function idOf(n: number): string {
  return `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** A transfer of two kept, one transformed and one failed field on 2026-03-0d at noon. */
export function transferOf(n: number, change: Partial<TransferredEvent> = {}): TransferredEvent {
  return {
    id: idOf(n),
    station: 'may-01',
    at: '2026-03-02T05:00:00.000Z',
    schema: 1,
    kind: 'transferred',
    dossierId: `dossier-${n}`,
    procedure: '1.001193',
    from: 'Một cửa (thực hành)',
    to: 'Hộ tịch (thực hành)',
    kept: ['child.fullName', 'child.birthDate'],
    transformed: ['mother.fullName'],
    failed: ['father.fullName'],
    keystrokesSaved: 120,
    secondsSaved: 30,
    milliseconds: 900,
    ...change,
  };
}

/** An 'undone' line about the line `target`. */
export function undoOf(n: number, target: number): JournalEvent {
  const { id, station, at, schema } = transferOf(n);
  return { id, station, at, schema, kind: 'undone', refersTo: idOf(target) };
}

/** The StorageError a promise fails with; throws when it does not fail. */
export async function problemOf(promise: Promise<unknown>): Promise<StorageError> {
  let problem: unknown;
  try {
    await promise;
  } catch (error) {
    problem = error;
  }
  if (problem === undefined) throw new Error('expected a problem, found none');
  return problem as StorageError;
}

/** Everything every table holds, as one text: binary values as Latin-1, to search for planted words. */
export async function dumpStore(db: Database): Promise<string> {
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify(tables, (_key, value: unknown) => {
    if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
    return ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value;
  });
}

/** The build after this one: another index on events. */
export const NEXT_STEP: SchemaStep = {
  version: SCHEMA_STEPS.at(-1)!.version + 1,
  stores: { events: 'id, at, day, kind, dossierId, refersTo, station' },
};

/** Another build's connection, without any guard of ours. */
export async function openOther(name: string, steps: readonly SchemaStep[]): Promise<Dexie> {
  const other = new Dexie(name);
  declareSchema(other, steps);
  return other.open();
}

/** What IndexedDB itself says the version is: ten times Dexie's. */
export async function nativeVersion(name: string): Promise<number | undefined> {
  return (await indexedDB.databases()).find((one) => one.name === name)?.version;
}
