import { expect } from '@open-wc/testing';
import type { Profile } from '../../domain/profile.ts';
import { closeDatabase, openDatabase } from '../../storage/database.ts';
import { appendEvent } from '../../storage/journal.ts';
import { deleteProfile, listProfiles, putProfile } from '../../storage/profiles.ts';
import { SCHEMA_STEPS } from '../../storage/schema.ts';
import { dropDatabase, openFresh, openOther, problemOf, transferOf } from './support.ts';

const profileOf = (id: string, title: string): Profile => ({
  version: 1,
  id,
  system: 'thu',
  title,
  origin: 'https://thu.example',
  path: '/a',
  pageMarks: [],
  fields: [],
});
const at = (minute: number): string => `2026-03-02T05:0${minute}:00.000Z`;

describe('the profiles of a machine', () => {
  it('are listed with the last saved first, one for each id', async () => {
    const { db } = await openFresh();
    await putProfile(db, profileOf('thu/a', 'Cũ'), at(1));
    await putProfile(db, profileOf('thu/b', 'Khác'), at(2));
    await putProfile(db, profileOf('thu/a', 'Mới'), at(3));
    const rows = await listProfiles(db);
    expect(rows.map(({ profile }) => profile.title)).to.deep.equal(['Mới', 'Khác']);
    await dropDatabase(db);
  });

  it('are handed back when taken out, so that they can be put back as they were', async () => {
    const { db } = await openFresh();
    await putProfile(db, profileOf('thu/a', 'Một'), at(1));
    const row = await deleteProfile(db, 'thu/a');
    expect(await listProfiles(db)).to.deep.equal([]);
    await putProfile(db, row!.profile, row!.savedAt);
    expect(await listProfiles(db)).to.deep.equal([row]);
    expect(await deleteProfile(db, 'thu/none')).to.equal(undefined);
    await dropDatabase(db);
  });

  it('refuse an id that is no id, and keep what they have', async () => {
    const { db } = await openFresh();
    await putProfile(db, profileOf('thu/a', 'Một'), at(1));
    const problem = await problemOf(putProfile(db, profileOf('Thử <b>', 'Hai'), at(2)));
    expect(problem.kind).to.equal('record-refused');
    expect((await listProfiles(db)).length).to.equal(1);
    await dropDatabase(db);
  });

  it('come into a store of version 1 that has lines, which stay', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const old = await openOther(name, SCHEMA_STEPS.slice(0, 1));
    await old.table('events').add(Object.assign(transferOf(1), { day: '2026-03-02' }));
    old.close();
    const db = await openDatabase(name, { onProblem: () => undefined });
    await putProfile(db, profileOf('thu/a', 'Một'), at(1));
    await appendEvent(db, transferOf(2));
    expect(await db.events.count()).to.equal(2);
    await closeDatabase(db);
    await db.delete();
  });
});
