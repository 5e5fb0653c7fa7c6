import { expect } from '@open-wc/testing';
import { openDatabase } from '../../storage/database.ts';
import type { Database } from '../../storage/database.ts';
import { createRecoveryKey, readRecoveryKey } from '../../storage/recovery-key.ts';
import { SCHEMA_STEPS } from '../../storage/schema.ts';
import { readTrail } from '../../storage/trail.ts';
import {
  changePassphrase,
  correctFact,
  createVault,
  eraseFacts,
  findDossierIds,
  hasRecoveryKey,
  makeRecoveryKey,
  putFacts,
  readFacts,
  readRecords,
  unlockVault,
} from '../../storage/vault.ts';
import { configureVault, isUnlocked, lockVault, resumeVault } from '../../storage/vault-door.ts';
import type { KeptKeys } from '../../storage/vault-door.ts';
import { nameFact, numberFact, phoneFact } from './vault-facts.ts';
import { dropDatabase, dumpStore, openFresh, openOther, problemOf } from './support.ts';

const OLD = 'mưa rào tháng bảy';
const NEW = 'gió mùa tháng mười';

describe('the keys of the vault', () => {
  let db: Database;
  beforeEach(async () => ({ db } = await openFresh()));
  afterEach(() => dropDatabase(db));

  it('opens with the new passphrase and not with the old, while no record was encrypted again', async () => {
    await createVault(db, OLD);
    await putFacts(db, 'dossier-1', [nameFact('Trần Thử Nghiệm')]);
    const before = await db.vault.toArray();
    await changePassphrase(db, OLD, NEW);
    expect(await db.vault.toArray()).to.deep.equal(before);
    lockVault(db);
    expect((await problemOf(unlockVault(db, OLD))).kind).to.equal('passphrase-wrong');
    await unlockVault(db, NEW);
    expect(await readFacts(db, 'dossier-1')).to.have.length(1);
    expect((await problemOf(changePassphrase(db, NEW, 'ngắn'))).kind).to.equal('passphrase-short');
    expect((await problemOf(changePassphrase(db, OLD, NEW))).kind).to.equal('passphrase-wrong');
  });

  it('opens with the recovery key, sets a new passphrase by it, and a second key ends the first', async () => {
    await createVault(db, OLD);
    expect(await hasRecoveryKey(db)).to.equal(false);
    const first = await makeRecoveryKey(db, OLD);
    expect(await dumpStore(db)).not.to.include(first);
    lockVault(db);
    await unlockVault(db, first.toLowerCase().replaceAll('-', ' '));
    await changePassphrase(db, first, NEW);
    const second = await makeRecoveryKey(db, NEW);
    lockVault(db);
    expect((await problemOf(unlockVault(db, first))).kind).to.equal('passphrase-wrong');
    await unlockVault(db, second);
    expect(isUnlocked(db)).to.equal(true);
  });

  it('says which group of a recovery key is mistyped', async () => {
    const key = createRecoveryKey();
    expect(key).to.match(/^([2-9A-Z]{5}-){7}[2-9A-Z]{5}$/);
    expect(readRecoveryKey(key)).to.deep.equal({ key });
    const groups = key.split('-');
    const other = groups[2]!.startsWith('2') ? '3' : '2';
    const typo = groups.with(2, other + groups[2]!.slice(1));
    expect(readRecoveryKey(typo.join('-'))).to.deep.equal({ wrongGroups: [3] });
    if (groups[0] !== groups[1]) {
      const swapped = readRecoveryKey(groups.with(0, groups[1]!).with(1, groups[0]!).join('-'));
      expect(swapped).to.deep.equal({ wrongGroups: [1, 2] });
    }
    expect(readRecoveryKey('mưa rào tháng bảy')).to.equal('other');
    await createVault(db, OLD);
    expect((await problemOf(unlockVault(db, typo.join('-')))).message).to.include('nhóm 3');
  });

  it('opens in another page of the browser with what this one unlocked, until it is idle', async () => {
    let kept: KeptKeys | undefined;
    const keeper = {
      read: () => Promise.resolve(kept),
      keep: (keys: KeptKeys) => Promise.resolve(void (kept = keys)),
      touch: (lastUse: number) => void (kept = { ...kept!, lastUse }),
      drop: () => void (kept = undefined),
    };
    configureVault(db, { keeper });
    await createVault(db, OLD);
    await putFacts(db, 'dossier-1', [nameFact('Trần Thử Nghiệm')]);
    const shared = structuredClone(kept!);
    lockVault(db);
    expect(kept, 'locking ends it everywhere').to.equal(undefined);
    await resumeVault(db);
    expect(isUnlocked(db)).to.equal(false);
    kept = { ...shared, lastUse: Date.now() - 6 * 60_000 };
    await resumeVault(db);
    expect(isUnlocked(db)).to.equal(false);
    kept = { ...shared, lastUse: Date.now() - 60_000 };
    await resumeVault(db);
    expect(await readFacts(db, 'dossier-1')).to.have.length(1);
  });
});

describe('look-ups in the vault', () => {
  let db: Database;
  beforeEach(async () => {
    ({ db } = await openFresh());
    await createVault(db, OLD);
  });
  afterEach(() => dropDatabase(db));

  it('finds dossiers by number, phone and unaccented words of a name, however they are written', async () => {
    await putFacts(db, 'dossier-1', [
      nameFact('Trần Thị Thử Nghiệm'),
      numberFact('030195003346'),
      phoneFact('0900 000 012'),
    ]);
    await putFacts(db, 'dossier-2', [nameFact('Lê Thử Mẫu', 'mother')]);
    const find = (by: 'id' | 'phone' | 'name', text: string): Promise<readonly string[]> =>
      findDossierIds(db, { by, text });
    expect(await find('id', '030 195 003 346')).to.deep.equal(['dossier-1']);
    expect(await find('phone', '+84 900.000.012')).to.deep.equal(['dossier-1']);
    expect(await find('name', 'nghiem tran')).to.deep.equal(['dossier-1']);
    expect(await find('name', 'THỬ')).to.deep.equal(['dossier-1', 'dossier-2']);
    expect(await find('name', 'Trần Mẫu')).to.deep.equal([]);
    expect(await find('phone', '030195003346')).to.deep.equal([]);
    expect(await find('name', '')).to.deep.equal([]);
    lockVault(db);
    expect((await problemOf(find('id', '030195003346'))).kind).to.equal('vault-locked');
  });

  it('keeps tokens that tell nothing without the key: another vault makes others of the same name', async () => {
    await putFacts(db, 'dossier-1', [nameFact('Trần Thử')]);
    const [mine] = await db.vault.toArray();
    const { db: second } = await openFresh();
    await createVault(second, OLD);
    await putFacts(second, 'dossier-1', [nameFact('Trần Thử')]);
    const [theirs] = await second.vault.toArray();
    expect(mine!.tokens).to.have.length(2);
    expect(mine!.tokens.filter((token) => theirs!.tokens.includes(token))).to.deep.equal([]);
    await dropDatabase(second);
  });

  it('gives a corrected value, finds it by the new one, and keeps the old in the history', async () => {
    await putFacts(db, 'dossier-1', [nameFact('Trần Thử Nghệm'), numberFact('030195003346')]);
    const [from, to] = [nameFact('Trần Thử Nghệm').value, nameFact('Trần Thử Nghiệm').value];
    const reason = 'Gõ thiếu chữ';
    await correctFact(db, 'dossier-1', { subject: 'child', field: 'fullName', from, to, reason });
    const read = await readRecords(db, 'dossier-1');
    if (read === 'locked') throw new Error('expected an open vault');
    expect(read.facts.map(({ value }) => value)).to.deep.equal([
      to,
      numberFact('030195003346').value,
    ]);
    expect(read.corrections).to.have.length(1);
    expect(read.corrections[0]).to.include({ reason });
    expect(await findDossierIds(db, { by: 'name', text: 'Nghiệm' })).to.deep.equal(['dossier-1']);
    const acts = (await readTrail(db)).map(({ act }) => act);
    expect(acts).to.deep.equal(['fact-corrected', 'vault-created']);
  });

  it('notes erased records, so that no backup brings them back', async () => {
    await putFacts(db, 'dossier-1', [nameFact('Trần Thử')]);
    const ids = await db.vault.toCollection().primaryKeys();
    expect(await eraseFacts(db, 'dossier-1')).to.equal(1);
    expect((await db.tombstones.toArray()).map(({ id }) => id)).to.deep.equal(ids);
    expect(await eraseFacts(db, 'dossier-1')).to.equal(0);
  });
});

describe('a vault of version 2 of the store', () => {
  const RECORD = '019cabd8-3800-7000-8000-000000000001';

  /** What the build of version 2 wrote: one wrapped key and rows that seal an array. */
  async function writeOldVault(name: string): Promise<void> {
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const words = new TextEncoder().encode(OLD.normalize('NFC'));
    const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
    const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 600_000 };
    const wrapping = await crypto.subtle.deriveKey(
      derivation,
      material,
      { name: 'AES-KW', length: 256 },
      false,
      ['wrapKey'],
    );
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, [
      'encrypt',
    ]);
    const wrapped = await crypto.subtle.wrapKey('raw', key, wrapping, 'AES-KW');
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const id = `dossier-1|${RECORD}`;
    const additionalData = new TextEncoder().encode(`vault|${id}|1`);
    const facts = [nameFact('Trần Thử Nghiệm')];
    const plain = new TextEncoder().encode(JSON.stringify(facts));
    const algorithm = { name: 'AES-GCM', iv, additionalData };
    const data = await crypto.subtle.encrypt(algorithm, key, plain);
    const old = await openOther(name, SCHEMA_STEPS.slice(0, 2));
    await old.table('vault').bulkAdd([
      { id, schema: 1, iv, data },
      { id: `dossier-2|${RECORD}`, schema: 1, iv, data },
    ]);
    const value = { schema: 1, iterations: 600_000, salt, wrapped };
    await old.table('meta').add({ id: 'vault-key', value });
    old.close();
  }

  it('opens with its passphrase, gets tokens and a recovery key, and still shows a moved row as such', async () => {
    const name = `test-${crypto.randomUUID()}`;
    await writeOldVault(name);
    const db = await openDatabase(name, { onProblem: () => undefined });
    const [row] = await db.vault.toArray();
    expect(row).to.deep.include({ schema: 1, at: '2026-03-02T00:00:00.000Z', tokens: [] });
    await unlockVault(db, OLD);
    expect(await readFacts(db, 'dossier-1')).to.deep.equal([nameFact('Trần Thử Nghiệm')]);
    expect(await findDossierIds(db, { by: 'name', text: 'thu' })).to.deep.equal(['dossier-1']);
    expect((await db.vault.get(`dossier-1|${RECORD}`))?.schema).to.equal(2);
    expect((await problemOf(readFacts(db, 'dossier-2'))).kind).to.equal('vault-tampered');
    const recovery = await makeRecoveryKey(db, OLD);
    lockVault(db);
    await unlockVault(db, recovery);
    expect(await findDossierIds(db, { by: 'name', text: 'Trần' })).to.deep.equal(['dossier-1']);
    await dropDatabase(db);
  });
});
