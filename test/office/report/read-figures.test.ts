import { expect } from '@open-wc/testing';
import { localDay } from '../../../domain/day.ts';
import type { JournalEvent } from '../../../domain/event.ts';
import {
  askFirstFigures,
  takeFirstFigures,
  yearOfNow,
} from '../../../extension/office/report/read-figures.ts';
import { openOfficeDatabase } from '../../../extension/panel/office-database.ts';
import type { Database } from '../../../storage/database.ts';
import { appendEvents } from '../../../storage/journal.ts';
import { foldRecords } from '../../../storage/records/fold-records.ts';
import { writeSetting } from '../../../storage/settings.ts';
import { dropDatabase, idOf } from '../../storage/support.ts';

const RECEIVED: JournalEvent = {
  id: idOf(1),
  station: 'may-01',
  at: '2026-03-02T05:00:00.000Z',
  schema: 1,
  kind: 'received',
  dossierId: 'a',
  on: localDay(new Date()),
  channel: 'direct',
  field: 'Hộ tịch',
};

/** The number of lines the extension keeps outside IndexedDB. */
const local = { get: async (): Promise<object> => ({}), set: async (): Promise<void> => undefined };

describe('the figures the report page shows first', () => {
  let db: Database;
  const { chrome, requestIdleCallback } = globalThis;
  /** Lets the page come to rest: how long that takes is the machine's affair. */
  let rest: () => void;
  let asksForRest: Promise<void>;

  beforeEach(async () => {
    asksForRest = new Promise((hear) => {
      const requestIdleCallback = (work: () => void): void => {
        rest = work;
        hear();
      };
      Object.assign(globalThis, { chrome: { storage: { local } }, requestIdleCallback });
    });
    db = await openOfficeDatabase();
    await appendEvents(db, [RECEIVED]);
    await foldRecords(db);
  });
  afterEach(async () => {
    await dropDatabase(db);
    Object.assign(globalThis, { chrome, requestIdleCallback });
  });

  /** Asks, and changes after it what was asked for. */
  async function askThenChange(): Promise<void> {
    askFirstFigures();
    // Its reading has begun when another that was begun later is over; what is written then comes after it.
    await (await openOfficeDatabase()).settings.count();
    await writeSetting(db, 'reportStartDay', 1);
  }

  it('are those asked for before, once', async () => {
    await askThenChange();
    const first = await takeFirstFigures();
    expect(first.settings.reportStartDay).to.equal(15);
    expect(first.period).to.deep.equal(yearOfNow(15));
    expect(first.source!.records).to.have.length(1);
    const second = await takeFirstFigures();
    expect(second.settings.reportStartDay).to.equal(1);
    expect(second.period).to.deep.equal(yearOfNow(1));
    // Read for a year that begins on another day, so that the page reads its own.
    expect(second.source).to.equal(undefined);
  });

  it('are read anew when they were asked for and nobody came', async () => {
    await askThenChange();
    await asksForRest;
    rest();
    expect((await takeFirstFigures()).settings.reportStartDay).to.equal(1);
  });
});
