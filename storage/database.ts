import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import { StorageError, toStorageError } from './problem.ts';
import type { StorageProblemKind } from './problem.ts';
import { declareSchema } from './schema.ts';
import type { Tables } from './schema.ts';

export type Database = Dexie & Tables;

/** The name every shell uses: extension and kiosk have origins of their own, tests have names of their own. */
export const DATABASE_NAME = 'mot-lan';

/**
 * How many journal lines the store should hold, kept outside IndexedDB (chrome.storage.local, localStorage):
 * a browser may throw a corrupt store away whole and hand out an empty one (w3c/IndexedDB#30).
 */
export interface Marker {
  read(): Promise<number | undefined>;
  write(lines: number): Promise<void>;
}

export interface OpenOptions {
  /** Told of what happens while nobody is calling; what a call meets is thrown to the caller as well. */
  readonly onProblem: (problem: StorageError) => void;
  readonly marker?: Marker;
}

interface Connection {
  readonly options: OpenOptions;
  /** False before it is open and from the moment we close it: a close then is no accident. */
  live: boolean;
  /** While lines are missing and nobody has said so be it, the marker keeps the old number. */
  lost: boolean;
  marking: Promise<void>;
  /** Why it was closed for good, when something else than the shell asked for it. */
  ended?: StorageProblemKind;
}

const connections = new WeakMap<Dexie, Connection>();
const opened = new Map<string, Promise<Database>>();

function expectConnection(db: Dexie): Connection {
  const connection = connections.get(db);
  if (connection === undefined)
    throw new Error(`expected a database of openDatabase, found '${db.name}'`);
  return connection;
}

function nativeVersion(db: Dexie): number {
  return Math.round(db.verno * 10);
}

/** Closes for good: with Dexie's own reopening an old build writes on into a newer store (Dexie#2097). */
function shut(db: Dexie): void {
  expectConnection(db).live = false;
  opened.delete(db.name);
  db.close({ disableAutoOpen: true });
}

function refuseNewer(db: Dexie, version: number): void {
  if (version <= nativeVersion(db)) return;
  throw new StorageError('newer-version-found', {
    cause: new Error(`expected version ${nativeVersion(db)} of '${db.name}', found ${version}`),
  });
}

function watchConnection(db: Dexie, connection: Connection): void {
  const { onProblem } = connection.options;
  db.on('versionchange', (event) => {
    // A null version is a deletion, by a person clearing the site's data.
    connection.ended = event.newVersion === null ? 'closed' : 'newer-version-opened';
    shut(db);
    onProblem(new StorageError(connection.ended));
    return false;
  });
  db.on('blocked', () => {
    onProblem(new StorageError('blocked'));
    return false;
  });
  db.on('close', () => {
    if (!connection.live) return;
    connection.live = false;
    opened.delete(db.name);
    onProblem(new StorageError('closed'));
  });
  // Also on a reopening that Dexie does by itself, where no line of ours would run.
  db.on('ready', () => refuseNewer(db, db.backendDB().version), true);
}

/** @param asked what the marker says, where there is one */
async function checkMarker(
  db: Database,
  connection: Connection,
  asked: Promise<number | undefined> | undefined,
): Promise<void> {
  if (asked === undefined) return;
  const { onProblem } = connection.options;
  const [held, expected = 0] = await Promise.all([countLines(db), asked]);
  if (held < expected) {
    connection.lost = true;
    const detail = `Kho còn ${held} trên ${expected} dòng.`;
    onProblem(new StorageError('store-lost', { detail }));
  } else if (held > expected) markLines(db, held);
}

async function openGuarded(name: string, options: OpenOptions): Promise<Database> {
  // Left on, Dexie closes on the way into the back/forward cache and reopens past our checks on the way out.
  Dexie.disableBfCache = true;
  const db = new Dexie(name, {
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
  }) as Database;
  const connection: Connection = { options, live: false, lost: false, marking: Promise.resolve() };
  connections.set(db, connection);
  declareSchema(db);
  watchConnection(db, connection);
  // Asked while the store is opened; the marker never says more than the store holds, so that early is not too early.
  const asked = options.marker?.read();
  asked?.catch(() => undefined); // Whoever checks it is told; nobody does where the store does not open.
  try {
    // Before opening: an old build that misses an index of its own would add it to the newer store.
    const found = (await indexedDB.databases()).find((one) => one.name === name);
    refuseNewer(db, found?.version ?? 0);
    await db.open();
    connection.live = true;
    await checkMarker(db, connection, asked);
    return db;
  } catch (error) {
    shut(db);
    const problem = toStorageError(error);
    options.onProblem(problem);
    throw problem;
  }
}

/**
 * The one connection of this context to the store `name`; a second call gets the first one's, with its options.
 * @throws StorageError, also handed to `onProblem`. A store found short of lines is opened and reported as 'store-lost'.
 */
export function openDatabase(name: string, options: OpenOptions): Promise<Database> {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const opening = openGuarded(name, options);
  opened.set(name, opening);
  return opening;
}

/** Closes the connection after the marker was written; the next openDatabase opens anew. */
export async function closeDatabase(db: Database): Promise<void> {
  await expectConnection(db).marking;
  shut(db);
}

/** How many lines the journal holds, by its own count. */
export async function countLines(db: Database): Promise<number> {
  const row = await db.meta.get('lines');
  return typeof row?.value === 'number' ? row.value : 0;
}

/** Runs `work` once the surrounding transaction, of whoever opened it, is on the disk; never when it is rolled back. */
export function afterCommit(work: () => void): void {
  let transaction = Dexie.currentTransaction;
  while (transaction.parent !== undefined && transaction.parent !== null)
    transaction = transaction.parent;
  transaction.on('complete', work);
}

/** Writes the number of lines to the marker; returns at once, failures go to `onProblem`. */
export function markLines(db: Database, lines: number): void {
  const connection = expectConnection(db);
  const { marker, onProblem } = connection.options;
  if (marker === undefined || connection.lost) return;
  connection.marking = connection.marking
    .then(() => marker.write(lines))
    .catch((cause: unknown) => onProblem(new StorageError('marker-unwritable', { cause })));
}

/** A person says the missing lines are known to be gone: the marker follows what the store holds from here. */
export async function acknowledgeLoss(db: Database): Promise<void> {
  const lines = await countLines(db);
  expectConnection(db).lost = false;
  markLines(db, lines);
}

/** Runs `work` and turns whatever it throws into a StorageError; after our own closing it says why that was. */
export async function attempt<T>(db: Database, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const problem = toStorageError(error);
    const { ended } = expectConnection(db);
    if (problem.kind !== 'closed' || ended === undefined) throw problem;
    throw new StorageError(ended, { cause: error });
  }
}

/** Runs `work` in one read-write transaction over `tables`: all of it is kept, or nothing. Joins a surrounding one. */
export function writeTogether<T>(
  db: Database,
  tables: readonly Table[],
  work: () => PromiseLike<T>,
): Promise<T> {
  return attempt(db, () => db.transaction('rw', [...tables], work));
}
