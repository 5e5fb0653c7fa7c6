import { expect } from '@open-wc/testing';
import {
  decryptFile,
  createBackupIdentity,
  encryptFile,
} from '../../../storage/backup/age-file.ts';
import {
  BACKUP_TABLES,
  packBackup,
  unpackBackup,
  type Backup,
} from '../../../storage/backup/backup-format.ts';
import { makeBackup, readStore } from '../../../storage/backup/read-store.ts';
import { planRestore, restoreBackup } from '../../../storage/backup/restore.ts';
import type { Database } from '../../../storage/database.ts';
import { putDossier } from '../../../storage/dossiers.ts';
import { appendEvent, readEvents } from '../../../storage/journal.ts';
import { erasePerson } from '../../../storage/person-data.ts';
import { compareCounters } from '../../../storage/recount.ts';
import { readSettings, writeSetting } from '../../../storage/settings.ts';
import { readTrail, verifyStoredTrail } from '../../../storage/trail.ts';
import {
  createVault,
  findDossierIds,
  putFacts,
  readFacts,
  unlockVault,
} from '../../../storage/vault.ts';
import { dropDatabase, dumpStore, openFresh, problemOf, transferOf, undoOf } from '../support.ts';
import { nameFact, numberFact } from '../vault-facts.ts';

const PASSPHRASE = 'mưa rào tháng bảy';
const OTHER = 'nắng hạ tháng tám';

/** A store with two transfers of which one is undone, a noted dossier, a sealed name and a setting. */
async function fill(db: Database): Promise<void> {
  await createVault(db, PASSPHRASE);
  await appendEvent(db, transferOf(1));
  await appendEvent(db, transferOf(2));
  await appendEvent(db, undoOf(3, 2));
  await putDossier(db, { id: 'dossier-1', code: 'H23.1-26-0001' });
  await putFacts(db, 'dossier-1', [nameFact('Trần Thử Nghiệm'), numberFact('030195003346')]);
  await writeSetting(db, 'communeName', 'Xã Mẫu');
}

async function expectFilled(db: Database): Promise<void> {
  expect((await readEvents(db)).map(({ id }) => id.slice(-1))).to.deep.equal(['1', '2', '3']);
  expect(await compareCounters(db)).to.deep.equal([]);
  expect(await db.dossiers.get('dossier-1')).to.include({ code: 'H23.1-26-0001' });
  expect(await readFacts(db, 'dossier-1')).to.have.length(2);
  expect(await findDossierIds(db, { by: 'name', text: 'nghiem' })).to.deep.equal(['dossier-1']);
  expect((await readSettings(db, () => undefined)).communeName).to.equal('Xã Mẫu');
}

function totals(plan: Awaited<ReturnType<typeof planRestore>>): Record<string, number> {
  const sum = (name: 'fresh' | 'same' | 'different' | 'replaced'): number =>
    plan.tables.reduce((total, table) => total + table[name], 0);
  return { fresh: sum('fresh'), different: sum('different'), replaced: sum('replaced') };
}

describe('a backup', () => {
  let db: Database;
  let other: Database;
  beforeEach(async () => {
    ({ db } = await openFresh());
    ({ db: other } = await openFresh());
    await fill(db);
  });
  afterEach(async () => {
    await dropDatabase(db);
    await dropDatabase(other);
  });

  it('brings everything to an empty machine, opened there by the same passphrase', async () => {
    const { identity, recipient } = await createBackupIdentity();
    const file = await makeBackup(db, { recipient });
    const backup = await unpackBackup(await decryptFile(file, ` ${identity.toLowerCase()}\n`));
    const plan = await planRestore(other, backup);
    expect(plan.vault).to.equal('new');
    expect(plan.tables.find(({ table }) => table === 'events')).to.include({ fresh: 3, same: 0 });
    expect(await other.events.count(), 'a preview writes nothing').to.equal(0);
    await restoreBackup(other, backup);
    await unlockVault(other, PASSPHRASE);
    await expectFilled(other);
    const checks = await verifyStoredTrail(other);
    expect(checks.map(({ broken }) => broken)).to.deep.equal([undefined, undefined]);
    const acts = (await readTrail(other)).map(({ act }) => act);
    expect(acts).to.include.members(['vault-created', 'backed-up', 'restored', 'vault-opened']);
  });

  it('restored again, or where it came from, changes nothing but the trail', async () => {
    const backup = await readStore(db);
    await restoreBackup(other, backup);
    for (const store of [db, other]) {
      const before = await readStore(store);
      expect(totals(await planRestore(store, backup))).to.deep.equal({
        fresh: 0,
        different: 0,
        replaced: 0,
      });
      await restoreBackup(store, backup);
      const after = await readStore(store);
      expect({ ...after.tables, trail: [] }).to.deep.equal({ ...before.tables, trail: [] });
    }
  });

  it('merges two machines: lines of both, the later word on a dossier, this office’s settings', async () => {
    const backup = await readStore(db);
    await restoreBackup(other, backup);
    await appendEvent(other, transferOf(7));
    await putDossier(other, { id: 'dossier-7', code: 'H23.1-26-0007' });
    await writeSetting(other, 'communeName', 'Xã Khác');
    const plan = await planRestore(db, await readStore(other));
    expect(plan.tables.find(({ table }) => table === 'settings')).to.deep.include({
      different: 1,
      replaced: 0,
    });
    await restoreBackup(db, await readStore(other));
    expect(await db.events.count()).to.equal(4);
    expect(await db.dossiers.get('dossier-7')).to.include({ code: 'H23.1-26-0007' });
    expect((await readSettings(db, () => undefined)).communeName).to.equal('Xã Mẫu');
    expect(await compareCounters(db)).to.deep.equal([]);
  });

  it('does not bring back what was erased since, and takes an erasure along', async () => {
    const before = await readStore(db);
    await restoreBackup(other, before);
    await erasePerson(db, '030195003346');
    expect((await planRestore(db, before)).buried).to.equal(1);
    await restoreBackup(db, before);
    expect(await readFacts(db, 'dossier-1')).to.deep.equal([]);
    const after = await readStore(db);
    expect((await planRestore(other, after)).removed).to.equal(1);
    await restoreBackup(other, after);
    await unlockVault(other, PASSPHRASE);
    expect(await readFacts(other, 'dossier-1')).to.deep.equal([]);
  });

  it('of another vault is sealed anew for this one, when its passphrase is given', async () => {
    await createVault(other, OTHER);
    const backup = await readStore(db);
    expect((await planRestore(other, backup)).vault).to.equal('other');
    expect((await problemOf(restoreBackup(other, backup))).kind).to.equal('backup-vault-other');
    const wrong = await problemOf(restoreBackup(other, backup, 'cụm nào đó sai'));
    expect(wrong.kind).to.equal('passphrase-wrong');
    expect(await other.events.count()).to.equal(0);
    await restoreBackup(other, backup, PASSPHRASE);
    await expectFilled(other);
    await restoreBackup(other, backup, PASSPHRASE);
    expect(await other.vault.count()).to.equal(1);
  });

  it('leaves the store as it was when the restore stops at any table', async () => {
    const backup = await readStore(db);
    for (const table of ['dossiers', 'vault', 'trail', 'settings', 'profiles'] as const) {
      const before = await dumpStore(other);
      const station = (await other.meta.get('station'))?.value;
      const stop = (): never => {
        throw new Error('stopped');
      };
      other.table(table).hook('creating', stop);
      const broken = {
        ...backup,
        tables: {
          ...backup.tables,
          profiles: [{ id: 'a', schema: 1, savedAt: backup.madeAt, profile: {} }],
        },
      } as unknown as Backup;
      await problemOf(restoreBackup(other, broken));
      other.table(table).hook('creating').unsubscribe(stop);
      const after = await dumpStore(other);
      // The machine's own name is made before the merge begins.
      if (station === undefined)
        expect(after.replace(/\{"id":"station".*?\}/, '')).to.equal(before);
      else expect(after).to.equal(before);
    }
    await restoreBackup(other, backup);
    expect(await other.events.count()).to.equal(3);
  });

  it('carries every table but what is derived and what stays with its machine', () => {
    const names = db.tables.map(({ name }) => name);
    const derived = ['counters', 'records', 'recordCounts', 'recordLinks', 'unfolded'];
    expect(names.toSorted()).to.deep.equal([...BACKUP_TABLES, ...derived, 'meta'].toSorted());
  });

  it('keeps the sealed records sealed and the file unreadable', async () => {
    const backup = await readStore(db);
    const packed = await packBackup(backup);
    expect(JSON.stringify(backup)).not.to.include('Trần').and.not.to.include('030195003346');
    const file = await encryptFile(packed, { passphrase: 'một cụm mật khẩu dài' });
    expect(new TextDecoder().decode(file)).to.match(/^age-encryption\.org\/v1\n-> scrypt /);
    expect(new TextDecoder('latin1').decode(file)).not.to.include('dossier-1');
    const opened = await decryptFile(file, 'một cụm mật khẩu dài');
    expect(await unpackBackup(opened)).to.deep.equal(backup);
  });

  it('refuses a wrong secret, a changed byte, a cut file, another file, a newer format and a short passphrase', async () => {
    const { identity, recipient } = await createBackupIdentity();
    const { identity: stranger } = await createBackupIdentity();
    const file = await encryptFile(await packBackup(await readStore(db)), { recipient });
    const kindOf = async (bytes: Uint8Array<ArrayBuffer>, secret = identity): Promise<string> =>
      (await problemOf(decryptFile(bytes, secret).then(unpackBackup))).kind;
    expect(await kindOf(file, stranger)).to.equal('backup-secret-wrong');
    expect(await kindOf(file.with(file.length - 40, file.at(-40)! ^ 1))).to.equal(
      'backup-secret-wrong',
    );
    expect(await kindOf(file.slice(0, -20))).to.equal('backup-secret-wrong');
    const text = new TextEncoder().encode('{"format":"mot-lan-backup"}');
    expect(await kindOf(text)).to.equal('backup-unreadable');
    expect(await kindOf(await encryptFile(text, { recipient }))).to.equal('backup-unreadable');
    const newer = await packBackup({ ...(await readStore(db)), version: 2 } as never);
    expect((await problemOf(unpackBackup(newer))).kind).to.equal('backup-newer');
    const odd = { ...(await readStore(db)), tables: { events: [{ id: 1 }] } };
    const unfit = await packBackup(odd as never);
    expect((await problemOf(unpackBackup(unfit))).kind).to.equal('backup-unreadable');
    const short = await problemOf(encryptFile(text, { passphrase: 'ngắn quá' }));
    expect(short.kind).to.equal('backup-passphrase-short');
  });
});

describe('a backup file of every version', () => {
  it('opens with this build: version 1', async () => {
    const answer = await fetch('/test/fixtures/backups/v1.age');
    const file = new Uint8Array(await answer.arrayBuffer());
    const backup = await unpackBackup(await decryptFile(file, 'bản sao lưu để thử'));
    const { db } = await openFresh();
    await restoreBackup(db, backup);
    await unlockVault(db, PASSPHRASE);
    await expectFilled(db);
    await dropDatabase(db);
  });
});
