import type { Table } from 'dexie';
import { attempt } from '../database.ts';
import type { Database } from '../database.ts';
import { appendEvents, JOURNAL_TABLES, readStation } from '../journal.ts';
import { StorageError } from '../problem.ts';
import type { StoredEvent, VaultRow } from '../schema.ts';
import { writeWithTrail } from '../trail.ts';
import { expectKeys } from '../vault-door.ts';
import { findKeyRecord, openRecord } from '../vault-key.ts';
import type { VaultKeyRecord } from '../vault-key.ts';
import { sealRecord, unsealRecord } from '../vault-record.ts';
import { BACKUP_TABLES, type Backup, type BackupRows, type BackupTable } from './backup-format.ts';
import { mergeRows, type TableMerge } from './merge-rows.ts';

/** Lines a step of the merge takes to the journal: the tally of one step is held in memory. */
const LINES_A_STEP = 2_000;

/** The backup's vault beside this store's: none in it, none here, one key for both, or two keys. */
export type VaultMeeting = 'none' | 'new' | 'same' | 'other';

/** What a restore would do, for a person to read first. */
export interface RestorePlan {
  readonly madeAt: string;
  readonly vault: VaultMeeting;
  readonly tables: readonly {
    readonly table: BackupTable;
    readonly fresh: number;
    readonly same: number;
    readonly different: number;
    /** How many of the different ones change here. */
    readonly replaced: number;
  }[];
  /** Records of the backup that were erased or purged here since: they stay away. */
  readonly buried: number;
  /** Records here that the backup's machine erased or purged: they go. */
  readonly removed: number;
}

interface Merge {
  readonly tables: { readonly [T in BackupTable]: TableMerge<T> };
  readonly buried: number;
  readonly removed: readonly string[];
}

function meetVaults(
  mine: VaultKeyRecord | undefined,
  theirs: VaultKeyRecord | undefined,
): VaultMeeting {
  if (theirs === undefined) return 'none';
  if (mine === undefined) return 'new';
  if (mine.vault !== theirs.vault) return 'other';
  // Two copies of a version 1 vault may each have made an index key of their own.
  const [here, there] = [mine.index?.iv.join(), theirs.index?.iv.join()];
  return here === there || here === undefined || there === undefined ? 'same' : 'other';
}

async function mergeAll(db: Database, rows: BackupRows): Promise<Merge> {
  const [gone, held, station] = [
    new Set(await db.tombstones.toCollection().primaryKeys()),
    new Set(await db.vault.toCollection().primaryKeys()),
    (await db.meta.get('station'))?.value,
  ];
  const wanted: BackupRows = {
    ...rows,
    vault: rows.vault.filter(({ id }) => !gone.has(id)),
    // This machine goes on with its own chain; lines it does not have cannot be put between.
    trail: rows.trail.filter((line) => line.station !== station),
  };
  const merges = await Promise.all(
    BACKUP_TABLES.map(async (table) => {
      const mine = await db[table].toArray();
      return [table, mergeRows(table, mine as never, wanted[table] as never)] as const;
    }),
  );
  return {
    tables: Object.fromEntries(merges) as unknown as Merge['tables'],
    buried: rows.vault.length - wanted.vault.length,
    removed: rows.tombstones.map(({ id }) => id).filter((id) => held.has(id)),
  };
}

/** What restoring a backup would bring; nothing is written. */
export function planRestore(db: Database, backup: Backup): Promise<RestorePlan> {
  return attempt(db, async () => {
    const vault = meetVaults(await findKeyRecord(db), backup.vaultKey);
    const { tables, buried, removed } = await mergeAll(db, backup.tables);
    return {
      madeAt: backup.madeAt,
      vault,
      buried,
      removed: removed.length,
      tables: BACKUP_TABLES.map((table) => ({
        table,
        fresh: tables[table].fresh.length,
        same: tables[table].same,
        different: tables[table].different,
        replaced: tables[table].replaced.length,
      })),
    };
  });
}

/** Records of another vault, sealed anew for this one. @throws StorageError 'passphrase-wrong' or 'vault-locked' */
async function resealRows(
  db: Database,
  rows: readonly VaultRow[],
  record: VaultKeyRecord,
  secret: string | undefined,
): Promise<VaultRow[]> {
  if (secret === undefined) throw new StorageError('backup-vault-other');
  const keys = expectKeys(db);
  const { data } = await openRecord(record, secret);
  const theirs = {
    data: await crypto.subtle.importKey('raw', data, 'AES-GCM', false, ['decrypt']),
  };
  return Promise.all(
    rows.map(async (row) => sealRecord(keys, row, await unsealRecord(theirs, row))),
  );
}

function withoutDay({ day: _day, ...line }: StoredEvent): Omit<StoredEvent, 'day'> {
  return line;
}

async function writeMerge(db: Database, { tables, removed }: Merge): Promise<void> {
  const { fresh } = tables.events;
  for (let from = 0; from < fresh.length; from += LINES_A_STEP)
    await appendEvents(db, fresh.slice(from, from + LINES_A_STEP).map(withoutDay) as never);
  for (const table of BACKUP_TABLES) {
    if (table === 'events') continue;
    const merge = tables[table];
    const target: Table<unknown, unknown> = db.table(table);
    await target.bulkPut([...merge.fresh, ...merge.replaced]);
  }
  await db.vault.bulkDelete([...removed]);
}

/** A vault comes with its keys; a vault that has its index key on one side only keeps that one. */
async function writeKeys(
  db: Database,
  meeting: VaultMeeting,
  theirs: VaultKeyRecord | undefined,
): Promise<void> {
  const mine = await findKeyRecord(db);
  if (meeting !== meetVaults(mine, theirs)) throw new StorageError('purge-changed');
  if (meeting === 'new') await db.meta.put({ id: 'vault-key', value: theirs });
  else if (meeting === 'same' && mine?.index === undefined && theirs?.index !== undefined)
    await db.meta.put({ id: 'vault-key', value: { ...mine, index: theirs.index } });
}

/**
 * Merges a backup into this store in one transaction: stopped anywhere, the store is as it was before. Restoring the
 * same file again changes nothing. `secret` opens the backup's vault when it is another one than this store's.
 * @throws StorageError
 */
export async function restoreBackup(db: Database, backup: Backup, secret?: string): Promise<void> {
  const meeting = await attempt(db, async () =>
    meetVaults(await findKeyRecord(db), backup.vaultKey),
  );
  const { vaultKey, tables } = backup;
  const vault =
    meeting === 'other' && vaultKey !== undefined
      ? await resealRows(db, tables.vault, vaultKey, secret)
      : tables.vault;
  await readStation(db);
  const touched = [...BACKUP_TABLES, ...JOURNAL_TABLES].map((name) => db[name]);
  const details = { lines: tables.events.length, records: vault.length };
  await writeWithTrail(db, [...new Set(touched)], { act: 'restored', details }, async () => {
    await writeKeys(db, meeting, vaultKey);
    await writeMerge(db, await mergeAll(db, { ...tables, vault }));
  });
}
