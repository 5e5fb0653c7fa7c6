import { expect } from '@open-wc/testing';
import { BookReader } from '../../storage/book-lines.ts';
import {
  closeBook,
  enterIntoBook,
  giveNumbers,
  strikeEntry,
  type NewEntry,
} from '../../storage/books.ts';
import type { DossierRecord } from '../../domain/report/dossier-record.ts';
import type { Database } from '../../storage/database.ts';
import { appendEvent, readEvents } from '../../storage/journal.ts';
import { importRows } from '../../storage/office-records.ts';
import { makeBook } from '../../domain/books/make-book.ts';
import type { ImportedRow } from '../../domain/event.ts';
import { makeReport } from '../../domain/report/office-report.ts';
import { dropDatabase, openFresh, problemOf } from './support.ts';

const entry: NewEntry = {
  book: 'certified-copies',
  dossierId: 'dossier-1',
  number: 1,
  on: '2026-03-02',
};

const IMPORTED: ImportedRow = {
  dossierId: 'id-1',
  code: 'A-1',
  channel: 'direct',
  field: 'Hộ tịch',
  received: '2026-02-01',
};

describe('entering into a book', () => {
  let db: Database;
  beforeEach(async () => ({ db } = await openFresh()));
  afterEach(() => dropDatabase(db));

  it('gives a number once a year, also after it was struck out', async () => {
    await enterIntoBook(db, entry);
    const [line] = await readEvents(db, { kind: 'certified' });
    await strikeEntry(db, line!.id, 'wrong-number');
    const problem = await problemOf(enterIntoBook(db, { ...entry, dossierId: 'dossier-2' }));
    expect(problem.kind).to.equal('number-taken');
    await enterIntoBook(db, { ...entry, on: '2027-01-04' });
    await enterIntoBook(db, { ...entry, book: 'certified-signatures' });
    expect(await readEvents(db, { kind: 'certified' })).to.have.length(3);
  });

  it('gives one number to one of two who ask at once', async () => {
    const both = await Promise.allSettled([
      enterIntoBook(db, entry),
      enterIntoBook(db, { ...entry, dossierId: 'dossier-2' }),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
  });

  it('takes nothing more into a closed book', async () => {
    await enterIntoBook(db, entry);
    await closeBook(db, 'certified-copies', 2026);
    const problem = await problemOf(enterIntoBook(db, { ...entry, number: 2 }));
    expect(problem.kind).to.equal('book-closed');
    expect((await problemOf(closeBook(db, 'certified-copies', 2026))).kind).to.equal('book-closed');
    const [closing] = await readEvents(db, { kind: 'book-closed' });
    expect(closing).to.include({ total: 1, year: 2026 });
    await strikeEntry(db, closing!.id, 'other');
    await enterIntoBook(db, { ...entry, number: 2 });
  });

  it('closes the book of dossiers with those received in its year', async () => {
    const received = (id: string, on: string): DossierRecord => ({
      id,
      localIds: [id],
      field: 'Hộ tịch',
      channel: 'direct',
      received: on,
      promises: [{ since: on, isExtension: false }],
      supplements: [],
      hasFee: false,
    });
    const records = [received('a', '2025-12-31'), received('b', '2026-01-02T08:00')];
    await closeBook(db, 'dossiers', 2026, records);
    const [closing] = await readEvents(db, { kind: 'book-closed' });
    expect(closing).to.include({ book: 'dossiers', total: 1, year: 2026 });
  });
});

describe('the numbers of the book of dossiers', () => {
  let db: Database;
  beforeEach(async () => ({ db } = await openFresh()));
  afterEach(() => dropDatabase(db));

  const row = (code: string, received: string): ImportedRow => ({
    ...IMPORTED,
    dossierId: `id-${code}`,
    code,
    received,
  });
  /** The book as it is shown: numbers are given first. */
  async function show(year = 2026): Promise<readonly string[]> {
    const lines = await new BookReader().read(db);
    const events = [...lines.events, ...(await giveNumbers(db, year, lines))];
    const source = { ...lines, events, findFact: undefined, nameProcedure: String };
    const { entries } = makeBook('dossiers', year, source);
    return entries.map(({ number, cells }) => `${number} ${cells[1]!.text}`);
  }
  const count = async (): Promise<number> =>
    (await readEvents(db, { kind: 'numbered' })).flatMap((line) =>
      line.kind === 'numbered' ? line.entries : [],
    ).length;

  it('stay as they were shown when older dossiers are imported later', async () => {
    await importRows(db, [row('A-2', '2026-02-01'), row('A-3', '2026-03-01')]);
    expect(await show()).to.deep.equal(['1 A-2', '2 A-3']);
    await importRows(db, [row('A-1', '2026-01-02'), row('A-0', '2025-12-31')]);
    expect(await show()).to.deep.equal(['1 A-2', '2 A-3', '3 A-1']);
    expect(await show(2025)).to.deep.equal(['1 A-0']);
    // The same rows again, one of them said otherwise.
    await importRows(db, [
      row('A-1', '2026-01-02'),
      { ...row('A-3', '2026-01-01'), field: 'Khác' },
    ]);
    expect(await show()).to.deep.equal(['1 A-2', '2 A-3', '3 A-1']);
    expect(await count()).to.equal(4);
  });

  it('are in an older store those it showed, from the first showing on', async () => {
    // A store from before there were numbers: imports alone, the later one of earlier dossiers.
    await importRows(db, [row('A-2', '2026-02-01')]);
    await importRows(db, [row('A-1', '2026-01-02')]);
    const lines = await new BookReader().read(db);
    const source = { ...lines, findFact: undefined, nameProcedure: String };
    const before = makeBook('dossiers', 2026, source).entries;
    expect(await show()).to.deep.equal(
      before.map(({ number, cells }) => `${number} ${cells[1]!.text}`),
    );
    await importRows(db, [row('A-0', '2026-01-01')]);
    expect(await show()).to.deep.equal(['1 A-1', '2 A-2', '3 A-0']);
  });

  it('are given once when two pages show the book at once, in lines of bounded length', async () => {
    const rows = Array.from({ length: 1100 }, (_, at) => row(`B-${at}`, '2026-02-01'));
    await importRows(db, rows);
    const lines = await new BookReader().read(db);
    await Promise.all([giveNumbers(db, 2026, lines), giveNumbers(db, 2026, lines)]);
    expect(await count()).to.equal(1100);
    expect(await readEvents(db, { kind: 'numbered' })).to.have.length(3);
  });

  it('follow the codes where only the day of reception is known', async () => {
    await importRows(db, [row('A-3', '2026-02-01'), row('A-1', '2026-02-01')]);
    await importRows(db, [row('A-2', '2026-02-01'), row('B-0', '2026-01-31')]);
    expect(await show()).to.deep.equal(['1 B-0', '2 A-1', '3 A-2', '4 A-3']);
  });

  it('survive a merge, and change no figure of a report', async () => {
    await importRows(db, [row('A-2', '2026-02-01'), row('A-3', '2026-03-01')]);
    const period = { from: '2026-01-01', to: '2026-12-31' };
    const figures = async (): Promise<unknown> =>
      makeReport(await readEvents(db), period).form.total;
    const before = await figures();
    const shown = await show();
    expect(await figures()).to.deep.equal(before);
    const { db: other } = await openFresh();
    for (const line of await readEvents(db)) {
      const { day: _day, ...event } = line;
      await appendEvent(other, event);
    }
    const first = db;
    db = other;
    expect(await show()).to.deep.equal(shown);
    await dropDatabase(first);
  });
});

describe('what books are made of', () => {
  let db: Database;
  beforeEach(async () => ({ db } = await openFresh()));
  afterEach(() => dropDatabase(db));

  it('is read once while nothing is written, and again after any line', async () => {
    const reader = new BookReader();
    await importRows(db, [{ ...IMPORTED, code: 'A-1' }]);
    const first = await reader.read(db);
    expect(first.records.map(({ code }) => code)).to.deep.equal(['A-1']);
    expect(await reader.read(db)).to.equal(first);
    await enterIntoBook(db, entry);
    const entered = await reader.read(db);
    expect(entered.events.map(({ kind }) => kind)).to.deep.equal(['certified']);
    await strikeEntry(db, entered.events[0]!.id, 'wrong-number');
    const struck = await reader.read(db);
    expect(struck.events.map(({ kind }) => kind)).to.deep.equal(['certified', 'corrected']);
    await importRows(db, [{ ...IMPORTED, code: 'A-2' }]);
    expect((await reader.read(db)).records).to.have.length(2);
  });

  it('never lacks a line that was written while it was read', async () => {
    const reader = new BookReader();
    for (let at = 1; at <= 20; at += 1) {
      const writing = importRows(db, [{ ...IMPORTED, dossierId: `id-${at}`, code: `A-${at}` }]);
      await Promise.all([writing, reader.read(db)]);
      expect((await reader.read(db)).records).to.have.length(at);
    }
  });
});
