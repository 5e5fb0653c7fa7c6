import { expect } from '@open-wc/testing';
import type { Database } from '../../storage/database.ts';
import { readTrail, recordAct, verifyStoredTrail, writeWithTrail } from '../../storage/trail.ts';
import { dropDatabase, openFresh, problemOf } from './support.ts';

describe('the audit trail', () => {
  let db: Database;
  beforeEach(async () => {
    ({ db } = await openFresh());
    for (let n = 1; n <= 5; n += 1) await recordAct(db, { act: 'purged', details: { records: n } });
  });
  afterEach(() => dropDatabase(db));

  it('chains its lines and verifies as written', async () => {
    const [check] = await verifyStoredTrail(db);
    expect(check).to.deep.include({ lines: 5 });
    expect(check!.head.seq).to.equal(5);
    expect(check).not.to.have.property('broken');
    expect((await readTrail(db)).map(({ details }) => details['records'])).to.deep.equal([
      5, 4, 3, 2, 1,
    ]);
  });

  it('shows an altered line, one taken out of the middle, and lines cut off the end', async () => {
    const lines = await db.trail.toArray();
    const broken = async (): Promise<unknown> => {
      const [check] = await verifyStoredTrail(db);
      await db.trail.bulkPut(lines);
      return check!.broken;
    };
    await db.trail.put({ ...lines[2]!, details: { records: 30 } });
    expect(await broken()).to.deep.equal({ seq: 3, why: 'altered' });
    await db.trail.delete([lines[1]!.station, 2]);
    expect(await broken()).to.deep.equal({ seq: 2, why: 'missing' });
    await db.trail.bulkDelete([
      [lines[4]!.station, 5],
      [lines[3]!.station, 4],
    ]);
    expect(await broken()).to.deep.equal({ seq: 4, why: 'missing' });
    expect(await broken()).to.equal(undefined);
  });

  it('shows by a printed head that the whole chain was written anew', async () => {
    const head = (await verifyStoredTrail(db))[0]!.head;
    await db.trail.clear();
    for (let n = 1; n <= 6; n += 1) await recordAct(db, { act: 'purged', details: { records: n } });
    expect((await verifyStoredTrail(db))[0]).not.to.have.property('broken');
    const [check] = await verifyStoredTrail(db, [head]);
    expect(check!.broken).to.deep.equal({ seq: 5, why: 'altered' });
  });

  it('loses and doubles no line when many acts come at once', async () => {
    const acts = Array.from({ length: 20 }, (_, n) =>
      recordAct(db, { act: 'backed-up', details: { lines: n } }),
    );
    await Promise.all(acts);
    const [check] = await verifyStoredTrail(db);
    expect(check).to.deep.include({ lines: 25 }).and.not.to.have.property('broken');
  });

  it('keeps no line of an act that failed', async () => {
    const failing = writeWithTrail(db, [db.settings], { act: 'restored' }, async () => {
      await db.settings.put({ id: 'theme', value: 'dark' });
      throw new Error('stopped');
    });
    await problemOf(failing);
    expect([await db.trail.count(), await db.settings.count()]).to.deep.equal([5, 0]);
  });

  it('takes no value of a citizen', async () => {
    for (const text of ['Trần Thử Nghiệm', '030195003346', '<b>']) {
      const problem = await problemOf(
        recordAct(db, { act: 'person-exported', details: { person: text } }),
      );
      expect(problem.kind).to.equal('record-refused');
    }
  });
});
