import { expect } from '@open-wc/testing';
import type { Database } from '../../storage/database.ts';
import { checkPin, hasPin, setPin } from '../../storage/staff-pin.ts';
import { listUnmet, noteUnmet, TOLD_AFTER } from '../../storage/unmet-searches.ts';
import { dropDatabase, dumpStore, openFresh, problemOf } from './support.ts';

const PIN = '204713';

describe('the PIN of the staff area', () => {
  let db: Database;
  beforeEach(async () => ({ db } = await openFresh()));
  afterEach(() => dropDatabase(db));

  it('is never stored as it was pressed, and lets in who knows it', async () => {
    expect(await hasPin(db)).to.equal(false);
    await setPin(db, PIN);
    expect(await hasPin(db)).to.equal(true);
    expect(await dumpStore(db)).not.to.contain(PIN);
    await checkPin(db, PIN);
    expect((await problemOf(checkPin(db, '204714'))).kind).to.equal('pin-wrong');
  });

  it('makes a guesser wait, also for the right one, and forgets the tries after it', async () => {
    await setPin(db, PIN);
    const now = Date.now();
    for (let tries = 0; tries < 3; tries += 1)
      expect((await problemOf(checkPin(db, '999000', now))).kind).to.equal('pin-wrong');
    expect((await problemOf(checkPin(db, PIN, now + 1000))).kind).to.equal('vault-wait');
    await checkPin(db, PIN, now + 6000);
    await checkPin(db, PIN, now + 6001);
  });

  it('is refused when short, no number, or the first that anybody tries', async () => {
    for (const pin of ['', '12345', 'abcdef', '1234567890123'])
      expect((await problemOf(setPin(db, pin))).kind, pin).to.equal('pin-short');
    for (const pin of ['111111', '123456', '987654'])
      expect((await problemOf(setPin(db, pin))).kind, pin).to.equal('pin-plain');
  });
});

describe('questions without an answer', () => {
  let db: Database;
  beforeEach(async () => ({ db } = await openFresh()));
  afterEach(() => dropDatabase(db));

  it('are written down only once several visits asked them', async () => {
    for (let visit = 1; visit < TOLD_AFTER; visit += 1) await noteUnmet(db, 'bia hong', '1.004203');
    expect(await dumpStore(db)).not.to.contain('bia hong');
    expect(await listUnmet(db)).to.deep.equal([]);
    await noteUnmet(db, 'bia hong');
    const [first] = await listUnmet(db);
    expect(first).to.include({ words: 'bia hong', visits: TOLD_AFTER });
    expect(first?.opened).to.deep.equal({ '1.004203': TOLD_AFTER - 1 });
  });

  it('are not even counted when they may hold a number or a story', async () => {
    for (const words of ['001099000123', 'tra cuu 0900', 'a'.repeat(41), 'x'])
      for (let visit = 0; visit <= TOLD_AFTER; visit += 1) await noteUnmet(db, words);
    expect(await listUnmet(db)).to.deep.equal([]);
  });
});
