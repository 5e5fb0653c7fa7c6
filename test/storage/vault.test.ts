import { expect } from '@open-wc/testing';
import type { Fact } from '../../domain/fact.ts';
import { closeDatabase, openDatabase } from '../../storage/database.ts';
import type { Database } from '../../storage/database.ts';
import { appendEvent } from '../../storage/journal.ts';
import { PendingFacts } from '../../storage/pending-facts.ts';
import { waitAfter } from '../../storage/unlock-tries.ts';
import {
  correctFact,
  createVault,
  eraseFacts,
  hasVault,
  putFacts,
  readFacts,
  readFactsOf,
  unlockVault,
} from '../../storage/vault.ts';
import { configureVault, isUnlocked, lockVault } from '../../storage/vault-door.ts';
import type { Clock } from '../../storage/vault-door.ts';
import { dropDatabase, dumpStore, openFresh, problemOf, transferOf } from './support.ts';

const PASSPHRASE = 'mưa rào tháng bảy';

function factOf(text: string, field = 'fullName'): Fact {
  const source = {
    system: 'mot-cua',
    url: 'http://127.0.0.1/ho-so',
    label: 'Họ tên',
    selector: '#a',
  };
  const at = '2026-03-02T05:00:00.000Z';
  return {
    subject: 'child',
    field,
    value: { kind: 'text', text },
    source: { ...source, at, confidence: 1 },
  };
}

/** A clock that only moves when told, and then rings what is due. */
function standingClock(): Clock & { move(milliseconds: number, sleeping?: boolean): void } {
  let now = 1_800_000_000_000;
  let due: { at: number; work: () => void }[] = [];
  return {
    now: () => now,
    after(milliseconds, work) {
      const alarm = { at: now + milliseconds, work };
      due.push(alarm);
      return () => (due = due.filter((one) => one !== alarm));
    },
    move(milliseconds, sleeping = false) {
      now += milliseconds;
      for (const alarm of due.filter(({ at }) => !sleeping && at <= now)) alarm.work();
    },
  };
}

describe('the vault', () => {
  let db: Database;
  let clock: ReturnType<typeof standingClock>;
  let locks: number;
  beforeEach(async () => {
    ({ db } = await openFresh());
    clock = standingClock();
    locks = 0;
    configureVault(db, { idleMinutes: 5, clock, onLock: () => (locks += 1) });
  });
  afterEach(() => dropDatabase(db));

  it('gives back what was put, after locking and unlocking, also in another session', async () => {
    expect(await hasVault(db)).to.equal(false);
    await createVault(db, PASSPHRASE);
    await putFacts(db, 'dossier-1', [factOf('Trần Thử Nghiệm')]);
    await putFacts(db, 'dossier-1', [factOf('2026-03-01', 'birthDate')]);
    await putFacts(db, 'dossier-10', [factOf('Lê Mẫu')]);
    await closeDatabase(db);
    db = await openDatabase(db.name, { onProblem: () => undefined });
    expect(await readFacts(db, 'dossier-1')).to.equal('locked');
    await unlockVault(db, PASSPHRASE);
    expect(await readFacts(db, 'dossier-1')).to.deep.equal([
      factOf('Trần Thử Nghiệm'),
      factOf('2026-03-01', 'birthDate'),
    ]);
  });

  it('takes the passphrase however the keyboard composes it', async () => {
    await createVault(db, PASSPHRASE.normalize('NFC'));
    lockVault(db);
    await unlockVault(db, PASSPHRASE.normalize('NFD'));
    expect(isUnlocked(db)).to.equal(true);
  });

  it('leaves no planted value readable in any table', async () => {
    const planted = ['Trần Thử Nghiệm', '030195003346', '0900 000 012', PASSPHRASE, 'Xã Hà Kỳ'];
    await createVault(db, PASSPHRASE);
    await putFacts(
      db,
      'dossier-1',
      planted.map((text) => factOf(text)),
    );
    await appendEvent(db, transferOf(1));
    const dump = await dumpStore(db);
    expect(dump).to.include('dossier-1').and.to.include('child.fullName');
    for (const text of planted) expect(dump).not.to.include(text);
    await db.feedback.put({ code: 'PA-1', text: planted[0] } as never);
    expect(await dumpStore(db), 'the search itself works').to.include(planted[0]);
  });

  it('refuses a short passphrase, a second vault and an unlocking before there is one', async () => {
    expect((await problemOf(unlockVault(db, PASSPHRASE))).kind).to.equal('vault-missing');
    expect((await problemOf(createVault(db, '123456'))).kind).to.equal('passphrase-short');
    await createVault(db, PASSPHRASE);
    expect((await problemOf(createVault(db, 'một cụm khác hẳn'))).kind).to.equal('vault-exists');
  });

  it('tells a wrong passphrase in Vietnamese and makes the next tries wait longer and longer', async () => {
    await createVault(db, PASSPHRASE);
    lockVault(db);
    for (let n = 0; n < 3; n += 1) {
      const wrong = await problemOf(unlockVault(db, 'nắng hạ tháng tám'));
      expect(wrong.kind).to.equal('passphrase-wrong');
      expect(wrong.message).to.include('mật khẩu chưa đúng');
    }
    const early = await problemOf(unlockVault(db, PASSPHRASE));
    expect(early.kind).to.equal('vault-wait');
    expect(early.message).to.include('Còn 5 giây');
    clock.move(5_000);
    expect((await problemOf(unlockVault(db, 'lại sai nữa rồi'))).kind).to.equal('passphrase-wrong');
    expect((await problemOf(unlockVault(db, PASSPHRASE))).message).to.include('Còn 10 giây');
    clock.move(10_000);
    await unlockVault(db, PASSPHRASE);
    lockVault(db);
    await unlockVault(db, PASSPHRASE);
    expect([waitAfter(2), waitAfter(3), waitAfter(5), waitAfter(60)]).to.deep.equal([
      0, 5e3, 20e3, 9e5,
    ]);
  });

  it('does not lock the officer out when the clock is set back', async () => {
    await createVault(db, PASSPHRASE);
    for (let n = 0; n < 3; n += 1) await problemOf(unlockVault(db, 'nắng hạ tháng tám'));
    clock.move(-86_400_000);
    expect((await problemOf(unlockVault(db, PASSPHRASE))).message).to.include('Còn 5 giây');
  });

  it('finds a record that was changed, moved to another dossier or given another schema', async () => {
    await createVault(db, PASSPHRASE);
    await putFacts(db, 'dossier-1', [factOf('Trần Thử Nghiệm')]);
    const row = (await db.vault.toArray())[0]!;
    const bytes = new Uint8Array(row.data.slice(0));
    bytes[3] = bytes[3]! ^ 1;
    const changed = [
      { ...row, data: bytes.buffer },
      { ...row, id: 'dossier-2|moved' },
      { ...row, schema: 1 },
    ];
    for (const bad of changed) {
      await db.vault.clear();
      await db.vault.put(bad as typeof row);
      const problem = await problemOf(readFacts(db, bad.id.split('|')[0]!));
      expect(problem.kind).to.equal('vault-tampered');
      expect(problem.message).to.include('sao lưu');
    }
    await db.vault.put(row);
    await db.vault.delete('dossier-2|moved');
    expect(await readFacts(db, 'dossier-1')).to.deep.equal([factOf('Trần Thử Nghiệm')]);
  });

  it('never seals twice with one nonce, and seals the same facts differently', async () => {
    await createVault(db, PASSPHRASE);
    for (let n = 0; n < 20; n += 1) await putFacts(db, 'dossier-1', [factOf('Lê Mẫu')]);
    const rows = await db.vault.toArray();
    expect(new Set(rows.map(({ iv }) => iv.join())).size).to.equal(20);
    expect(new Set(rows.map(({ data }) => new Uint8Array(data).join())).size).to.equal(20);
  });

  it('stores no usable key, only the wrapped one', async () => {
    await createVault(db, PASSPHRASE);
    const kept = (await db.meta.toArray()).flatMap(({ value }) => Object.values(value as object));
    expect(kept.some((value) => value instanceof CryptoKey)).to.equal(false);
  });

  it('locks itself after idle minutes, by the timer and also when the PC slept through it', async () => {
    await createVault(db, PASSPHRASE);
    clock.move(4 * 60_000);
    expect(await readFacts(db, 'dossier-1')).to.deep.equal([]);
    clock.move(4 * 60_000);
    expect(isUnlocked(db), 'a use starts the time again').to.equal(true);
    clock.move(60_000);
    expect([isUnlocked(db), locks]).to.deep.equal([false, 1]);
    await unlockVault(db, PASSPHRASE);
    clock.move(6 * 60_000, true);
    expect(isUnlocked(db)).to.equal(false);
    expect(await putFacts(db, 'dossier-1', [factOf('Lê Mẫu')])).to.equal('locked');
    expect(await db.vault.count()).to.equal(0);
  });

  it('while locked lets the journal count and the facts wait, and takes them in once unlocked', async () => {
    await createVault(db, PASSPHRASE);
    lockVault(db);
    const pending = new PendingFacts();
    expect(await pending.keep(db, 'dossier-1', [factOf('Trần Thử Nghiệm')])).to.equal('locked');
    expect(await appendEvent(db, transferOf(1))).to.equal('added');
    expect(await dumpStore(db)).not.to.include('Trần');
    expect(await pending.flush(db)).to.equal(0);
    const carried = new PendingFacts(structuredClone(pending.waiting));
    await unlockVault(db, PASSPHRASE);
    expect([await carried.flush(db), await pending.flush(db)]).to.deep.equal([1, 1]);
    expect([carried.waiting, pending.waiting]).to.deep.equal([[], []]);
    expect(await readFacts(db, 'dossier-1'), 'once, not twice').to.deep.equal([
      factOf('Trần Thử Nghiệm'),
    ]);
    expect(await pending.keep(db, 'dossier-1', [factOf('Lê Mẫu')])).to.equal('stored');
  });

  it('gives the facts of many dossiers at once, as they were set right', async () => {
    await createVault(db, PASSPHRASE);
    const all = Array.from({ length: 450 }, (_, at) => `dossier-${at}`);
    for (const id of all) await putFacts(db, id, [factOf(`Lê Mẫu ${id}`)]);
    await putFacts(db, 'dossier-1', [factOf('2026-03-01', 'birthDate')]);
    await correctFact(db, 'dossier-1', {
      subject: 'child',
      field: 'fullName',
      from: factOf('Lê Mẫu dossier-1').value,
      to: factOf('Lê Mẫu Đúng').value,
      reason: 'gõ nhầm',
    });
    const asked = new Set([...all.slice(0, 449), 'unknown']);
    const many = await readFactsOf(db, asked);
    expect([...(many as ReadonlyMap<string, unknown>).keys()]).to.have.members(all.slice(0, 449));
    for (const [id, facts] of many as ReadonlyMap<string, readonly Fact[]>)
      expect(facts).to.deep.equal(await readFacts(db, id));
    lockVault(db);
    expect(await readFactsOf(db, asked)).to.equal('locked');
  });

  it('erases one dossier and no other', async () => {
    await createVault(db, PASSPHRASE);
    await putFacts(db, 'dossier-1', [factOf('Trần Thử Nghiệm')]);
    await putFacts(db, 'dossier-10', [factOf('Lê Mẫu')]);
    lockVault(db);
    expect(await eraseFacts(db, 'dossier-1')).to.equal(1);
    await unlockVault(db, PASSPHRASE);
    expect(await readFacts(db, 'dossier-10')).to.have.length(1);
  });
});
