import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ImportedRow, JournalEvent } from '../../domain/event.ts';
import { countReport, makeReport, reportReach } from '../../domain/report/office-report.ts';
import { gatherDossiers } from '../../domain/report/gather-dossiers.ts';
import type { CountedDossier, DossierRecord } from '../../domain/report/dossier-record.ts';
import { readStore } from '../../storage/backup/read-store.ts';
import { restoreBackup } from '../../storage/backup/restore.ts';
import type { Database } from '../../storage/database.ts';
import { appendEvents, readEvents } from '../../storage/journal.ts';
import { foldRecords } from '../../storage/records/fold-records.ts';
import {
  readDossierLines,
  readRecords,
  readOpenDossiers,
  readReportSource,
} from '../../storage/records/read-records.ts';
import { compareCounters } from '../../storage/recount.ts';
import { planPurge, purge } from '../../storage/retention.ts';
import { DEFAULT_SETTINGS } from '../../storage/settings.ts';
import { dropDatabase, idOf, openFresh, transferOf, undoOf } from './support.ts';

const PERIODS = [
  { from: '2023-12-15', to: '2024-12-14' },
  { from: '2024-03-01', to: '2024-03-31' },
  { from: '2025-01-01', to: '2025-06-30' },
];

/** Few ids, codes and months, so that lines meet: late, repeated, struck before they come, under two codes. */
const number = fc.integer({ min: 0, max: 40 });
const dossier = fc.constantFrom('a', 'b', 'c', 'd');
/** Names that every object inherits are codes like any other. */
const code = fc.constantFrom('THU-1', 'THU-2', 'constructor', '__proto__');
const day = fc
  .tuple(
    fc.constantFrom('2023-11', '2024-02', '2024-03', '2024-12', '2025-03'),
    fc.integer({ min: 10, max: 28 }),
  )
  .map(([month, date]) => `${month}-${date}`);
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(one, { nil: undefined });

const base = (n: number): Pick<JournalEvent, 'id' | 'station' | 'at' | 'schema'> => ({
  id: idOf(n),
  station: 'may-01',
  at: `2026-03-02T05:00:${String(n).padStart(2, '0')}.000Z`,
  schema: 1,
});
const received = fc
  .tuple(number, dossier, day, maybe(code), maybe(day))
  .map(([n, dossierId, on, official, due]) => ({
    ...base(n),
    kind: 'received' as const,
    dossierId,
    on,
    channel: 'direct' as const,
    field: 'Hộ tịch',
    ...(official && { code: official }),
    ...(due && { due }),
  }));
const finished = fc.tuple(number, dossier, day).map(([n, dossierId, on]) => ({
  ...base(n),
  kind: 'finished' as const,
  dossierId,
  on,
  outcome: 'done' as const,
}));
const asked = fc
  .tuple(number, dossier, day, fc.constantFrom('supplement-asked' as const, 'returned' as const))
  .map(([n, dossierId, on, kind]) => ({ ...base(n), kind, dossierId, on }));
const row = fc
  .tuple(code, day, maybe(day), fc.boolean())
  .map(([official, on, over, isOther]): ImportedRow => ({
    // Two writings of a code share one local id; an id of the panel's may be a row's as well.
    dossierId: isOther ? 'a' : `of-${official.toLowerCase()}`,
    code: official,
    channel: 'online',
    field: 'Đất đai',
    received: on,
    ...(over && { finished: { on: over, outcome: 'done' } }),
  }));
const imported = fc
  .tuple(number, fc.array(row, { minLength: 1, maxLength: 3 }))
  .map(([n, rows]) => ({ ...base(n), kind: 'imported' as const, rows }));
const strike = fc
  .tuple(number, number, fc.constantFrom<'corrected' | 'undone'>('corrected', 'undone'))
  .map(([n, target, kind]) => ({ ...base(n), kind, refersTo: idOf(target) }));
const word = number.map((n) => ({ ...base(n), kind: 'feedback-received' as const }));
const line: fc.Arbitrary<JournalEvent> = fc.oneof(
  received,
  finished,
  asked,
  imported,
  strike,
  word,
  number.map((n) => transferOf(n, { dossierId: 'a' })),
  fc.tuple(number, number).map(([n, target]) => undoOf(n, target)),
);

const sorted = (records: readonly DossierRecord[]): readonly string[] =>
  records.map((record) => JSON.stringify(Object.entries(record).sort())).sort();

const nameOf = ({ code, id }: CountedDossier): string => code ?? id;

/** The records of the store are those of the whole journal, and so is every report of them. */
async function checkRecords(db: Database): Promise<void> {
  const lines = await readEvents(db);
  const records = gatherDossiers(lines);
  expect(sorted(await readRecords(db))).to.deep.equal(sorted(records));
  const open = records.filter(({ finished }) => finished === undefined);
  expect((await readOpenDossiers(db)).map(nameOf)).to.have.members(open.map(nameOf));
  for (const period of PERIODS) {
    const counted = countReport(await readReportSource(db, reportReach(period)), period);
    const { problems, ...right } = makeReport(lines, period);
    expect(counted).to.deep.include(right);
    expect(counted.problems).to.have.deep.members([...problems]);
  }
  for (const { localIds, id } of records) {
    const found = await readDossierLines(db, id);
    expect(found!.record.localIds).to.include(id);
    expect(found!.lines.length).to.be.greaterThan(0);
    expect(found!.record.localIds.length).to.be.at.most(Math.max(localIds.length, 4));
  }
  expect(await compareCounters(db)).to.deep.equal([]);
}

type Act = 'read' | 'rebuild' | 'purge' | 'restore';

async function act(db: Database, what: Act): Promise<void> {
  if (what === 'rebuild') await db.meta.delete('records-format');
  if (what === 'purge')
    await purge(db, await planPurge(db, '2026-11-23', DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  if (what === 'restore') {
    // The lines of another machine, some of them older than what is here.
    const other = await openFresh();
    await appendEvents(other.db, [
      { ...base(41), kind: 'finished', dossierId: 'b', on: '2024-02-20', outcome: 'done' },
    ]);
    await restoreBackup(db, await readStore(other.db));
    await dropDatabase(other.db);
  }
  await checkRecords(db);
}

describe('the records of the dossiers, whatever comes into the journal', () => {
  it('are those of the whole journal, read by the months of a period or one by one', async function () {
    this.timeout(240_000); // 15 s where nothing else runs; each step waits for the disk.
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.array(line, { minLength: 1, maxLength: 5 }) },
      { weight: 2, arbitrary: fc.constantFrom<Act>('read', 'read', 'rebuild', 'purge', 'restore') },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        const { db } = await openFresh();
        const known = new Map<string, JournalEvent>();
        try {
          for (const one of steps) {
            if (typeof one === 'string') await act(db, one);
            else {
              for (const event of one) if (!known.has(event.id)) known.set(event.id, event);
              await appendEvents(
                db,
                one.map(({ id }) => known.get(id)!),
              );
            }
          }
          await checkRecords(db);
        } finally {
          await dropDatabase(db);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are built anew when their format changed, and tell how far', async () => {
    const { db } = await openFresh();
    const told: string[] = [];
    await appendEvents(
      db,
      fc.sample(received, 5).map((event, n) => ({ ...event, ...base(n) })),
    );
    const before = await readRecords(db);
    await db.meta.put({ id: 'records-format', value: 0 });
    await db.records.clear();
    await foldRecords(db, (done, all) => told.push(`${done}/${all}`));
    const chunks = await db.records.count();
    expect(told.at(-1)).to.equal(`${chunks}/${chunks}`);
    expect(sorted(await readRecords(db))).to.deep.equal(sorted(before));
    await dropDatabase(db);
  });
});
