import { expect } from '@open-wc/testing';
import type { Dexie } from 'dexie';
import { openDatabase } from '../../storage/database.ts';
import type { Database } from '../../storage/database.ts';
import { appendEvent } from '../../storage/journal.ts';
import { readReportSource } from '../../storage/records/read-records.ts';
import { SCHEMA_STEPS } from '../../storage/schema.ts';
import type { SchemaStep } from '../../storage/schema.ts';
import { dropDatabase, idOf, nativeVersion, NEXT_STEP, openOther, transferOf } from './support.ts';

describe('the schema', () => {
  it('of every version is what it was when released', async () => {
    const first = {
      catalogue: 'date',
      counters: '[day+from+to+procedure]',
      dossiers: 'id, code, state',
      events: 'id, at, day, kind, dossierId, refersTo',
      feedback: 'code, day, state',
      meta: 'id',
      ratings: 'id, day',
      settings: 'id',
      vault: 'id',
    };
    const third = {
      ...first,
      profiles: 'id',
      tombstones: 'id',
      trail: '[station+seq]',
      vault: 'id, at, schema, *tokens',
    };
    const fourth = { ...third, records: 'id', recordLinks: 'id', unfolded: 'id' };
    const pinned: Record<number, Record<string, string>> = {
      1: first,
      2: { ...first, profiles: 'id' },
      3: third,
      4: fourth,
      5: { ...fourth, recordCounts: 'id' },
    };
    expect(SCHEMA_STEPS.map(({ version }) => version)).to.deep.equal(
      Object.keys(pinned).map(Number),
    );
    for (const [index, { version }] of SCHEMA_STEPS.entries()) {
      const name = `test-${crypto.randomUUID()}`;
      const db = await openOther(name, SCHEMA_STEPS.slice(0, index + 1));
      const found = db.tables.map(({ name, schema: { primKey, indexes } }) => [
        name,
        [primKey, ...indexes].map(({ src }) => src).join(', '),
      ]);
      expect(Object.fromEntries(found)).to.deep.equal(pinned[version]);
      expect(await nativeVersion(name)).to.equal(version * 10);
      await db.delete();
    }
  });

  /** Opens `older`, lets it write, closes it, and opens the same store with `steps`. */
  async function upgrade(
    older: readonly SchemaStep[],
    write: (db: Dexie) => Promise<unknown>,
    open: (name: string) => Promise<Dexie>,
  ): Promise<Dexie> {
    const name = `test-${crypto.randomUUID()}`;
    const old = await openOther(name, older);
    await write(old);
    old.close();
    return open(name);
  }

  it('takes the rows of an older store along into version 1', async () => {
    const older = { version: 0.5, stores: { events: 'id, at', meta: 'id', dossiers: 'id' } };
    const db = (await upgrade(
      [older],
      (old) =>
        old
          .table('events')
          .bulkAdd(
            [transferOf(1), transferOf(2)].map((line) =>
              Object.assign(line, { day: '2026-03-02' }),
            ),
          ),
      (name) => openDatabase(name, { onProblem: () => undefined }),
    )) as Database;
    expect(await db.events.where('day').equals('2026-03-02').count()).to.equal(2);
    await appendEvent(db, transferOf(3));
    expect(await db.counters.count()).to.equal(1);
    await dropDatabase(db);
  });

  it('builds what reports count anew for the records of a version 4 store', async () => {
    const line = {
      id: idOf(1),
      station: 'may-01',
      at: '2026-03-02T05:00:00.000Z',
      day: '2026-03-02',
      schema: 1,
      kind: 'received',
      dossierId: 'a',
      on: '2026-03-02',
      channel: 'direct',
      field: 'Hộ tịch',
    };
    const db = (await upgrade(
      SCHEMA_STEPS.filter(({ version }) => version <= 4),
      async (old) => {
        await old.table('events').add(line);
        await old.table('records').add({ id: 'long-2026', records: '[]', sources: '[]' });
        await old.table('meta').add({ id: 'records-format', value: 1 });
      },
      (name) => openDatabase(name, { onProblem: () => undefined }),
    )) as Database;
    const period = { from: '2026-01-01', to: '2026-12-31' };
    const { records } = await readReportSource(db, period);
    expect(records.map(({ field, received }) => [field, received])).to.deep.equal([
      ['Hộ tịch', '2026-03-02'],
    ]);
    await dropDatabase(db);
  });

  it('runs the upgrade of a step over the rows of a version 1 store', async () => {
    const step: SchemaStep = {
      ...NEXT_STEP,
      upgrade: (transaction) =>
        transaction.table('events').toCollection().modify({ station: 'moved' }),
    };
    const db = await upgrade(
      SCHEMA_STEPS,
      (old) => old.table('events').add({ ...transferOf(1), day: '2026-03-02' }),
      (name) => openOther(name, [...SCHEMA_STEPS, step]),
    );
    expect(await db.table('events').where('station').equals('moved').count()).to.equal(1);
    await db.delete();
  });
});
