import { expect } from '@open-wc/testing';
import { createBackupIdentity, decryptFile } from '../../../storage/backup/age-file.ts';
import { unpackBackup } from '../../../storage/backup/backup-format.ts';
import { readBackupState, setBackupFolder } from '../../../storage/backup/backup-state.ts';
import { isBackupDue, KEPT_FILES, runDueBackup } from '../../../storage/backup/folder-backup.ts';
import type { Database } from '../../../storage/database.ts';
import { dropDatabase, openFresh } from '../support.ts';

const NOW = new Date('2026-11-23T02:15:00.000Z');

describe('backups that write themselves', () => {
  let db: Database;
  let folder: FileSystemDirectoryHandle;
  beforeEach(async () => {
    ({ db } = await openFresh());
    // The browser's own file system: real handles, without the chooser of the operating system.
    const root = await navigator.storage.getDirectory();
    folder = await root.getDirectoryHandle(crypto.randomUUID(), { create: true });
  });
  afterEach(() => dropDatabase(db));

  async function listFiles(): Promise<string[]> {
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names.toSorted();
  }

  it('are due only with a key, a folder, and a last one that is old enough', async () => {
    const settings = { backupRecipient: 'age1x', backupEveryDays: 1 };
    expect(isBackupDue(settings, undefined, NOW)).to.equal(true);
    expect(isBackupDue(settings, '2026-11-22T02:15:00.000Z', NOW)).to.equal(true);
    expect(isBackupDue(settings, '2026-11-22T02:16:00.000Z', NOW)).to.equal(false);
    expect(isBackupDue({ ...settings, backupEveryDays: 0 }, undefined, NOW)).to.equal(false);
    expect(isBackupDue({ ...settings, backupRecipient: '' }, undefined, NOW)).to.equal(false);
    expect(await runDueBackup(db, settings, NOW), 'no folder').to.equal('asleep');
  });

  it('write a whole file, not again on the same day, and keep no more than the newest', async () => {
    const { identity, recipient } = await createBackupIdentity();
    await setBackupFolder(db, folder);
    for (let n = 0; n < KEPT_FILES + 3; n += 1)
      await folder.getFileHandle(`mot-lan-2025-01-${String(n).padStart(2, '0')}-0800.age`, {
        create: true,
      });
    await folder.getFileHandle('của người khác.txt', { create: true });
    const settings = { backupRecipient: recipient, backupEveryDays: 1 };
    expect(await runDueBackup(db, settings, NOW)).to.equal('written');
    expect(await runDueBackup(db, settings, NOW)).to.equal('asleep');
    expect((await readBackupState(db)).lastAt).to.equal(NOW.toISOString());
    const names = await listFiles();
    expect(names).to.include('của người khác.txt').and.not.include('mot-lan-2025-01-03-0800.age');
    expect(names).to.have.length(KEPT_FILES + 1);
    const newest = names.findLast((name) => name.startsWith('mot-lan-2026'))!;
    const file = await (await folder.getFileHandle(newest)).getFile();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const backup = await unpackBackup(await decryptFile(bytes, identity));
    expect(backup.madeAt).to.equal(NOW.toISOString());
  });
});
