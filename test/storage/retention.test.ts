import { expect } from '@open-wc/testing';
import type { Database } from '../../storage/database.ts';
import { putDossier } from '../../storage/dossiers.ts';
import { appendEvent, readEvents } from '../../storage/journal.ts';
import { planPurge, purge } from '../../storage/retention.ts';
import { DEFAULT_SETTINGS } from '../../storage/settings.ts';
import { readTrail } from '../../storage/trail.ts';
import { createVault, putFacts } from '../../storage/vault.ts';
import { lockVault } from '../../storage/vault-door.ts';
import { dropDatabase, openFresh, problemOf, transferOf } from './support.ts';
import { nameFact } from './vault-facts.ts';

/** 2026-03-02, noon in Vietnam: the day of every planted record and line. */
const AT = '2026-03-02T05:00:00.000Z';

describe('retention', () => {
  let db: Database;
  beforeEach(async () => {
    ({ db } = await openFresh());
    await createVault(db, 'mưa rào tháng bảy');
    for (const n of [1, 2]) {
      await appendEvent(db, transferOf(n));
      await putFacts(db, `dossier-${n}`, [nameFact('Trần Thử')]);
    }
    await putDossier(db, { id: 'dossier-1', state: 'returned' });
    await db.vault.toCollection().modify({ at: AT, changedAt: AT });
    const word = {
      schema: 1,
      day: '2026-03-02',
      at: AT,
      kind: 'behaviour',
      sealed: false,
    } as const;
    const named = { text: 'Cán bộ tận tình', fullName: 'Lê Mẫu', contact: '0900 000 012' };
    await db.feedback.bulkAdd([
      { ...word, ...named, code: 'PA-1', state: 'answered', answeredAt: AT },
      { ...word, ...named, code: 'PA-2', state: 'received' },
    ]);
  });
  afterEach(() => dropDatabase(db));

  const plan = (today: string): ReturnType<typeof planPurge> =>
    planPurge(db, today, DEFAULT_SETTINGS);

  it('shows what is past its time, each kind by its own days, and removes nothing by that', async () => {
    expect((await plan('2026-08-29')).groups).to.deep.equal([]);
    const [open] = (await plan('2026-08-30')).groups;
    expect(open).to.include({ kind: 'open-facts', dossiers: 1, oldest: '2026-03-02' });
    expect((await plan('2027-03-03')).groups.map(({ kind }) => kind)).to.deep.equal([
      'open-facts',
      'feedback-contacts',
    ]);
    const all = await plan('2027-06-01');
    expect(all.groups.map(({ kind, ids }) => [kind, ids.length])).to.deep.equal([
      ['finished-facts', 1],
      ['open-facts', 1],
      ['feedback-contacts', 1],
    ]);
    expect(await db.vault.count()).to.equal(2);
  });

  it('removes what was shown, keeps the journal and the words, and tells the trail; also locked', async () => {
    const lines = await readEvents(db);
    lockVault(db);
    await purge(db, await plan('2027-06-01'), DEFAULT_SETTINGS);
    expect([await db.vault.count(), await db.tombstones.count()]).to.deep.equal([0, 2]);
    expect(await readEvents(db)).to.deep.equal(lines);
    const [answered, open] = await db.feedback.toArray();
    expect(answered).to.include({ text: 'Cán bộ tận tình' }).and.not.have.property('contact');
    expect(open).to.have.property('fullName');
    expect((await readTrail(db))[0]).to.deep.include({
      act: 'purged',
      details: { records: 2, contacts: 1 },
    });
    expect((await plan('2027-06-01')).groups).to.deep.equal([]);
  });

  it('removes nothing when a dossier of the plan was touched in between', async () => {
    const seen = await plan('2027-06-01');
    const now = { ...transferOf(9), dossierId: 'dossier-2', at: '2027-05-31T05:00:00.000Z' };
    await appendEvent(db, now);
    const problem = await problemOf(purge(db, seen, DEFAULT_SETTINGS));
    expect(problem.kind).to.equal('purge-changed');
    expect(await db.vault.count()).to.equal(2);
    expect((await readTrail(db)).map(({ act }) => act)).to.deep.equal(['vault-created']);
  });
});
