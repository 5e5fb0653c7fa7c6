import { attempt } from '../database.ts';
import type { Database } from '../database.ts';

/** What this machine remembers of its backups; it stays with the machine. */
export interface BackupState {
  /** ISO 8601, UTC. */
  readonly lastAt?: string;
  /** Where to write by itself. */
  readonly folder?: FileSystemDirectoryHandle;
}

/** When the last backup was written here, and to which folder the next go by themselves. */
export function readBackupState(db: Database): Promise<BackupState> {
  return attempt(db, async () => {
    const [last, folder] = await db.meta.bulkGet(['backup-last', 'backup-folder']);
    return {
      ...(typeof last?.value === 'string' ? { lastAt: last.value } : {}),
      // Only setBackupFolder writes it.
      ...(folder === undefined ? {} : { folder: folder.value as FileSystemDirectoryHandle }),
    };
  });
}

/** A backup reached a file. */
export async function noteBackup(db: Database, now: Date): Promise<void> {
  await attempt(db, () => db.meta.put({ id: 'backup-last', value: now.toISOString() }));
}

/** Sets the folder, or none. */
export async function setBackupFolder(
  db: Database,
  folder: FileSystemDirectoryHandle | undefined,
): Promise<void> {
  await attempt(db, () =>
    folder === undefined
      ? db.meta.delete('backup-folder')
      : db.meta.put({ id: 'backup-folder', value: folder }).then(() => undefined),
  );
}
