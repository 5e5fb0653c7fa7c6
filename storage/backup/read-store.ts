import { attempt } from '../database.ts';
import type { Database } from '../database.ts';
import { readStation } from '../journal.ts';
import { recordAct } from '../trail.ts';
import { findKeyRecord } from '../vault-key.ts';
import { encryptFile, type BackupLock } from './age-file.ts';
import { BACKUP_TABLES, packBackup, type Backup, type BackupRows } from './backup-format.ts';

/** Everything of the store at one moment; works locked too, the vault stays sealed. @throws StorageError */
export async function readStore(db: Database, now: Date = new Date()): Promise<Backup> {
  const station = await readStation(db);
  const tables = [...BACKUP_TABLES.map((name) => db[name]), db.meta];
  return attempt(db, () =>
    db.transaction('r', tables, async () => {
      const rows = await Promise.all(BACKUP_TABLES.map((name) => db[name].toArray()));
      const vaultKey = await findKeyRecord(db);
      return {
        format: 'mot-lan-backup',
        version: 1,
        madeAt: now.toISOString(),
        station,
        ...(vaultKey === undefined ? {} : { vaultKey }),
        tables: Object.fromEntries(
          BACKUP_TABLES.map((name, at) => [name, rows[at]]),
        ) as unknown as BackupRows,
      } satisfies Backup;
    }),
  );
}

/** The whole store as one encrypted file, and a line of the trail that says so. @throws StorageError */
export async function makeBackup(
  db: Database,
  lock: BackupLock,
  now: Date = new Date(),
): Promise<Uint8Array<ArrayBuffer>> {
  // Before reading: the file tells of itself.
  await recordAct(db, { act: 'backed-up', details: { by: Object.keys(lock)[0]! } });
  return encryptFile(await packBackup(await readStore(db, now)), lock);
}

/** 'mot-lan-2026-11-23-0915.age': sorts by time. */
export function backupFileName(now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  return `mot-lan-${local.slice(0, 10)}-${local.slice(11, 16).replace(':', '')}.age`;
}
