import { expect } from '@open-wc/testing';
import { closeDatabase, openDatabase } from '../../storage/database.ts';
import type { Database } from '../../storage/database.ts';
import {
  findDossier,
  findDossierByCode,
  listDossiers,
  putDossier,
} from '../../storage/dossiers.ts';
import * as journal from '../../storage/journal.ts';
import {
  appendEvent,
  appendEvents,
  lastEvents,
  readEvents,
  readStation,
  stampEvent,
} from '../../storage/journal.ts';
import { compareCounters, recount } from '../../storage/recount.ts';
import { summarise } from '../../storage/statistics.ts';
import { dropDatabase, idOf, openFresh, problemOf, transferOf, undoOf } from './support.ts';

const MARCH = { from: '2026-03-01', to: '2026-03-31' };

describe('the journal', () => {
  let db: Database;
  beforeEach(async () => ({ db } = await openFresh()));
  afterEach(() => dropDatabase(db));

  it('keeps a line with its counters and its dossier', async () => {
    expect(await appendEvent(db, transferOf(1))).to.equal('added');
    const [row] = await db.counters.toArray();
    expect(row).to.include({
      day: '2026-03-02',
      transferred: 1,
      transfers: 1,
      fieldsKept: 3,
      fieldsFailed: 1,
    });
    expect(row).to.include({ dossiers: 1, keystrokesSaved: 120, secondsSaved: 30 });
    expect(await findDossier(db, 'dossier-1')).to.include({ state: 'open', procedure: '1.001193' });
    expect(await compareCounters(db)).to.deep.equal([]);
  });

  it('takes a repeated id as the same line and counts it once', async () => {
    await appendEvent(db, transferOf(1));
    expect(await appendEvent(db, transferOf(1))).to.equal('repeated');
    expect(await appendEvents(db, [transferOf(1), transferOf(2), transferOf(2)])).to.equal(1);
    expect((await summarise(db, MARCH)).total.transfers).to.equal(2);
    expect(await db.events.count()).to.equal(2);
  });

  it('refuses another content under a known id and keeps the first', async () => {
    await appendEvent(db, transferOf(1));
    const problem = await problemOf(
      appendEvents(db, [transferOf(2), transferOf(1, { keystrokesSaved: 9 })]),
    );
    expect(problem.kind).to.equal('line-differs');
    expect((await readEvents(db)).map(({ id }) => id)).to.deep.equal([idOf(1)]);
    expect(await compareCounters(db)).to.deep.equal([]);
  });

  it('writes nothing when one of the writes fails', async () => {
    const bad = db.dossiers.hook('creating', () => {
      throw new Error('planted');
    });
    void bad;
    const problem = await problemOf(appendEvent(db, transferOf(1)));
    expect(problem.kind).to.equal('unknown');
    expect(await db.events.count()).to.equal(0);
    expect(await db.counters.count()).to.equal(0);
    expect(await db.meta.get('lines')).to.equal(undefined);
  });

  it('takes an undone transfer out of what was saved, once, in whatever order the lines come', async () => {
    await appendEvents(db, [transferOf(1), transferOf(2), undoOf(3, 1), undoOf(4, 1)]);
    await appendEvent(db, undoOf(7, 1));
    await appendEvents(db, [undoOf(5, 6), transferOf(6)]);
    const { total } = await summarise(db, MARCH);
    expect(total).to.include({
      transferred: 3,
      undone: 4,
      transfers: 1,
      fieldsKept: 3,
      keystrokesSaved: 120,
    });
    expect(await compareCounters(db)).to.deep.equal([]);
  });

  it('counts a dossier once, at its earliest line, also when that line arrives last', async () => {
    const late = transferOf(1, { at: '2026-03-01T05:00:00.000Z', dossierId: 'one' });
    await appendEvent(db, transferOf(2, { dossierId: 'one' }));
    await appendEvent(db, late);
    const { total, byDay } = await summarise(db, MARCH);
    expect(total.dossiers).to.equal(1);
    expect(byDay.map(({ day, dossiers }) => [day, dossiers])).to.deep.equal([
      ['2026-03-01', 1],
      ['2026-03-02', 0],
    ]);
    expect(await compareCounters(db)).to.deep.equal([]);
  });

  it('tells counters that were tampered with, and recounts them', async () => {
    await appendEvents(db, [transferOf(1), undoOf(2, 1), transferOf(3)]);
    const before = await db.counters.toArray();
    await db.counters.toCollection().modify({ transfers: 7 });
    expect((await compareCounters(db)).map(({ name }) => name)).to.include('transfers');
    await db.counters.clear();
    expect(await compareCounters(db)).not.to.deep.equal([]);
    await recount(db);
    expect(await db.counters.toArray()).to.deep.equal(before);
    expect(await compareCounters(db)).to.deep.equal([]);
  });

  for (const [what, change] of [
    ['a name among the fields', { kept: ['Nguyễn Thị Thử'] }],
    ['a field outside the vocabulary', { kept: ['child.nguyenVanThu'] }],
    ['a subject nobody knows', { kept: ['nguyenvanthu.fullName'] }],
    ['a citizen number as the dossier', { dossierId: '030195003346' }],
    ['a phone number in the system', { to: 'gọi 0900000012' }],
    ['a member of its own', { fullName: 'Nguyễn Thị Thử' }],
    ['a count below zero', { keystrokesSaved: -1 }],
    ['an id that is not a UUIDv7', { id: crypto.randomUUID() }],
    ['a time without a zone', { at: '2026-03-02T05:00:00' }],
  ] as const) {
    it(`refuses ${what}, and does not repeat the value in the error`, async () => {
      const problem = await problemOf(appendEvent(db, { ...transferOf(1), ...change } as never));
      expect(problem.kind).to.equal('record-refused');
      expect(`${problem.message}${String(problem.cause)}`).not.to.match(/Nguyễn|nguyen|0301|0900/);
      expect(await db.events.count()).to.equal(0);
    });
  }

  it('reads by period and kind, and the newest first', async () => {
    await appendEvents(db, [
      transferOf(1, { at: '2026-02-27T05:00:00.000Z' }),
      transferOf(2),
      undoOf(3, 2),
      transferOf(4, { at: '2026-04-02T05:00:00.000Z' }),
    ]);
    const ids = async (lines: Promise<{ id: string }[]>): Promise<string[]> =>
      (await lines).map(({ id }) => id);
    expect(await ids(readEvents(db, MARCH))).to.deep.equal([idOf(2), idOf(3)]);
    expect(await ids(readEvents(db, { kind: 'transferred' }))).to.deep.equal([
      idOf(1),
      idOf(2),
      idOf(4),
    ]);
    expect(await ids(readEvents(db, { from: '2026-03-02', kind: 'undone' }))).to.deep.equal([
      idOf(3),
    ]);
    expect(await ids(lastEvents(db, 2))).to.deep.equal([idOf(4), idOf(3)]);
  });

  it('signs lines with one name for the machine, also after reopening', async () => {
    const [first, second] = await Promise.all([readStation(db), readStation(db)]);
    expect(first).to.equal(second);
    await closeDatabase(db);
    db = await openDatabase(db.name, { onProblem: () => undefined });
    const event = await stampEvent(db, {
      kind: 'captured',
      system: 'mot-cua',
      fields: ['child.fullName'],
    });
    expect(event.station).to.equal(first);
    expect(await appendEvent(db, event)).to.equal('added');
  });

  it('has no way to change or remove a line', () => {
    expect(
      Object.keys(journal).filter((name) => /update|delete|remove|clear|put/i.test(name)),
    ).to.deep.equal([]);
  });
});

describe('dossiers', () => {
  let db: Database;
  beforeEach(async () => ({ db } = await openFresh()));
  afterEach(() => dropDatabase(db));

  it('notes codes and dates over what the journal knows', async () => {
    await appendEvent(db, transferOf(1));
    await putDossier(db, { id: 'dossier-1', code: 'TAM-261123-0001', dueDate: '2026-03-09' });
    expect(await findDossierByCode(db, 'TAM-261123-0001')).to.include({
      id: 'dossier-1',
      procedure: '1.001193',
    });
    const { id, station, at, schema } = transferOf(2);
    const line = { id, station, at, schema, dossierId: 'dossier-1', on: '2026-03-02' } as const;
    await appendEvent(db, { ...line, kind: 'finished', outcome: 'done' });
    expect(await listDossiers(db, 'finished')).to.have.length(1);
  });

  it('keeps the newest state when an older line arrives later', async () => {
    const { station, at, schema } = transferOf(2);
    const line = { station, at, schema, dossierId: 'one', on: '2026-03-02' } as const;
    const received = { kind: 'received', channel: 'online', field: 'Hộ tịch' } as const;
    await appendEvent(db, { ...line, id: idOf(9), kind: 'finished', outcome: 'done' });
    await appendEvent(db, { ...line, id: idOf(3), ...received });
    expect(await findDossier(db, 'one')).to.include({ state: 'finished' });
  });

  it('refuses a bare number as a code and any other member', async () => {
    const bad = [
      { id: 'a', code: '030195003346' },
      { id: 'a', fullName: 'Trần Văn Mẫu' },
    ];
    for (const note of bad)
      expect((await problemOf(putDossier(db, note as never))).kind).to.equal('record-refused');
  });
});

describe('statistics', () => {
  it('sums by day, pair and procedure, and reads none of 2,000 lines for it', async () => {
    const { db } = await openFresh();
    const lines = Array.from({ length: 2000 }, (_, n) =>
      transferOf(n + 1, {
        at: `2026-03-${String((n % 20) + 1).padStart(2, '0')}T05:00:00.000Z`,
        procedure: n % 4 === 0 ? '2.000815' : '1.001193',
        to: n % 2 === 0 ? 'Hộ tịch (thực hành)' : 'Chứng thực (thực hành)',
      }),
    );
    await appendEvents(db, lines);
    let linesRead = 0;
    db.events.hook('reading', (line) => ((linesRead += 1), line));
    const { total, byDay, byPair, byProcedure } = await summarise(db, MARCH);
    expect(linesRead).to.equal(0);
    expect(total).to.include({
      dossiers: 2000,
      transfers: 2000,
      fieldsKept: 6000,
      minutesSaved: 1000,
    });
    expect(byDay).to.have.length(20);
    expect(byPair.map(({ transfers }) => transfers)).to.deep.equal([1000, 1000]);
    expect(byProcedure.map(({ procedure, fieldsKept }) => [procedure, fieldsKept])).to.deep.equal([
      ['1.001193', 4500],
      ['2.000815', 1500],
    ]);
    expect(await compareCounters(db)).to.deep.equal([]);
    expect(linesRead, 'a recount reads them all').to.equal(2000);
    await dropDatabase(db);
  });
});
