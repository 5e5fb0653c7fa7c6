import type { Database } from '../database.ts';
import { StorageError } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { noteBackup, readBackupState } from './backup-state.ts';
import { backupFileName, makeBackup } from './read-store.ts';

type BackupSettings = Pick<Settings, 'backupRecipient' | 'backupEveryDays'>;

/** `requestPermission` and `queryPermission` are Chromium's (WICG File System Access); the DOM types lack them. */
type AskedHandle = FileSystemDirectoryHandle & {
  queryPermission(mode: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(mode: { mode: 'readwrite' }): Promise<PermissionState>;
};

/** How many files of ours a folder keeps; the oldest go. */
export const KEPT_FILES = 30;
const OURS = /^mot-lan-\d{4}-\d{2}-\d{2}-\d{4}\.age$/;

/** Whether the folder may be written to; `ask` only during a person's press. */
export async function mayWrite(folder: FileSystemDirectoryHandle, ask: boolean): Promise<boolean> {
  const handle = folder as AskedHandle;
  if ((await handle.queryPermission({ mode: 'readwrite' })) === 'granted') return true;
  return ask && (await handle.requestPermission({ mode: 'readwrite' })) === 'granted';
}

async function removeOldest(folder: FileSystemDirectoryHandle): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) if (OURS.test(name)) names.push(name);
  for (const name of names.toSorted().slice(0, -KEPT_FILES)) await folder.removeEntry(name);
}

/** Writes a backup into the folder; a file appears under its name only when it is whole. Returns the name. @throws StorageError */
export async function writeToFolder(
  db: Database,
  folder: FileSystemDirectoryHandle,
  recipient: string,
  now: Date = new Date(),
): Promise<string> {
  const content = await makeBackup(db, { recipient }, now);
  const name = backupFileName(now);
  try {
    const file = await folder.getFileHandle(name, { create: true });
    // Chromium writes to a swap file and puts it in place on close.
    const stream = await file.createWritable();
    await stream.write(content);
    await stream.close();
    await removeOldest(folder);
  } catch (cause) {
    throw new StorageError('backup-folder', { cause });
  }
  await noteBackup(db, now);
  return name;
}

/** Whether a backup by itself is due: a key and a folder are set, and the last one is too old. */
export function isBackupDue(
  { backupRecipient, backupEveryDays }: BackupSettings,
  lastAt: string | undefined,
  now: Date,
): boolean {
  if (backupRecipient === '' || backupEveryDays === 0) return false;
  const age = now.getTime() - Date.parse(lastAt ?? '1970-01-01T00:00:00Z');
  return age >= backupEveryDays * 86_400_000;
}

/** Writes what is due. 'asleep': nothing was due or no folder is set; 'forbidden': the person must allow the folder again. */
export async function runDueBackup(
  db: Database,
  settings: BackupSettings,
  now: Date = new Date(),
): Promise<'written' | 'asleep' | 'forbidden'> {
  const { lastAt, folder } = await readBackupState(db);
  if (folder === undefined || !isBackupDue(settings, lastAt, now)) return 'asleep';
  if (!(await mayWrite(folder, false))) return 'forbidden';
  await writeToFolder(db, folder, settings.backupRecipient, now);
  return 'written';
}
