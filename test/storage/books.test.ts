import { expect } from '@open-wc/testing';
import { closeBook, enterIntoBook, strikeEntry, type NewEntry } from '../../storage/books.ts';
import type { DossierRecord } from '../../domain/report/dossier-record.ts';
import type { Database } from '../../storage/database.ts';
import { readEvents } from '../../storage/journal.ts';
import { dropDatabase, openFresh, problemOf } from './support.ts';

const entry: NewEntry = {
  book: 'certified-copies',
  dossierId: 'dossier-1',
  number: 1,
  on: '2026-03-02',
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
