import { runDueBackup } from '../../../storage/backup/folder-backup.ts';
import { StorageError, toStorageError } from '../../../storage/problem.ts';
import { readSettings } from '../../../storage/settings.ts';
import { storeWatch } from '../../panel/office-database.ts';
import { openOfficeStore } from '../../panel/office-store.ts';

const HOUR = 3_600_000;

async function writeDue(): Promise<void> {
  try {
    const db = await openOfficeStore();
    const settings = await readSettings(db, (problem) => storeWatch.report(problem));
    // One page at a time writes; another that comes meanwhile finds nothing due.
    const done = await navigator.locks.request('backup', () => runDueBackup(db, settings));
    if (done === 'forbidden') storeWatch.report(new StorageError('backup-forbidden'));
  } catch (error) {
    storeWatch.report(toStorageError(error));
  }
}

/** Writes the backups that are due while this page is open: now and every hour. */
export function startBackups(): void {
  void writeDue();
  setInterval(() => void writeDue(), HOUR);
}
