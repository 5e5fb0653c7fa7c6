import { expect } from '@open-wc/testing';
import type { ImportedRow } from '../../domain/event.ts';
import { makeReport } from '../../domain/report/office-report.ts';
import { recordApology } from '../../storage/apologies.ts';
import type { Database } from '../../storage/database.ts';
import { readEvents } from '../../storage/journal.ts';
import { importRows } from '../../storage/office-records.ts';
import { readRecords } from '../../storage/records/read-records.ts';
import { dropDatabase, openFresh, problemOf } from './support.ts';

const rowOf = (at: number, more: Partial<ImportedRow> = {}): ImportedRow => ({
  dossierId: `dossier-${at}`,
  code: `THU-260302-${String(at).padStart(4, '0')}`,
  channel: 'online',
  field: 'Hộ tịch',
  received: '2026-03-02',
  due: '2026-03-05',
  ...more,
});
const many = (count: number): readonly ImportedRow[] =>
  Array.from({ length: count }, (_, at) => rowOf(at));

describe('imports into the journal', () => {
  let db: Database;
  beforeEach(async () => ({ db } = await openFresh()));
  afterEach(() => dropDatabase(db));

  it('writes rows by the line and tells how far it is', async () => {
    const told: number[] = [];
    const counts = await importRows(db, many(1200), (done) => told.push(done));
    expect(counts).to.deep.equal({ added: 1200, changed: 0, same: 0 });
    expect(told).to.deep.equal([500, 1000, 1200]);
    expect(await readRecords(db)).to.have.length(1200);
    expect(await readEvents(db, { kind: 'imported' })).to.have.length(3);
  });

  it('changes nothing when the same file comes again', async () => {
    await importRows(db, many(20));
    const counts = await importRows(db, many(20));
    expect(counts).to.deep.equal({ added: 0, changed: 0, same: 20 });
    expect(await readEvents(db)).to.have.length(1);
  });

  it('takes over what a newer export says, and remembers what was promised before', async () => {
    await importRows(db, many(2));
    const finished = { on: '2026-03-09', outcome: 'done' } as const;
    const newer = rowOf(1, { due: '2026-03-10', finished, returned: '2026-03-10' });
    expect(await importRows(db, [rowOf(0), newer])).to.include({ changed: 1, same: 1 });
    const record = (await readRecords(db)).find(({ id }) => id === 'dossier-1')!;
    expect(record).to.deep.include({ finished, returned: '2026-03-10', code: newer.code });
    expect(record.promises.map(({ due }) => due)).to.deep.equal(['2026-03-05', '2026-03-10']);
  });

  it('opens again what a newer export shows as open', async () => {
    await importRows(db, [rowOf(0, { finished: { on: '2026-03-04', outcome: 'done' } })]);
    await importRows(db, [rowOf(0, { awaitsSupplement: true })]);
    const period = { from: '2026-01-01', to: '2026-12-31' };
    const { total } = makeReport(await readEvents(db), period).form;
    expect(total).to.include({ received: 1, resolved: 0, pendingInTime: 1 });
  });

  it('takes what is written about an imported dossier later to the same dossier', async () => {
    await importRows(db, [rowOf(0)]);
    await recordApology(db, 'dossier-0', 'sent', '2026-03-12');
    const [record] = await readRecords(db);
    expect(record).to.deep.include({ code: rowOf(0).code, apology: 'sent' });
    expect(record!.promises.at(-1)).to.include({ due: '2026-03-12', isExtension: true });
  });

  it('goes on where a cut-off import stopped', async () => {
    await importRows(db, many(700).slice(0, 500));
    expect(await importRows(db, many(700))).to.deep.equal({ added: 200, changed: 0, same: 500 });
    expect(await readRecords(db)).to.have.length(700);
  });

  it('refuses a number of a citizen in the place of a code', async () => {
    const problem = await problemOf(importRows(db, [rowOf(0, { code: '030098000001' })]));
    expect(problem.kind).to.equal('record-refused');
    expect(await readEvents(db)).to.have.length(0);
  });
});
