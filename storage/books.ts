import { listClosings, type Closing } from '../domain/books/closings.ts';
import { numberDossiers } from '../domain/books/dossier-numbers.ts';
import { makeBook, countStanding, type BookOfYear } from '../domain/books/make-book.ts';
import { BOOKS } from '../domain/books/book-table.ts';
import { yearOf, type Day } from '../domain/day.ts';
import type { BookId, EventKind, JournalEvent, StrikeReason } from '../domain/event.ts';
import type { DossierRecord } from '../domain/report/dossier-record.ts';
import type { BookLines } from './book-lines.ts';
import type { Database } from './database.ts';
import { attempt, writeTogether } from './database.ts';
import { appendEvent, appendEvents, JOURNAL_TABLES, readStation, stampEvent } from './journal.ts';
import { StorageError } from './problem.ts';
import { findBookLines } from './records/office-lines.ts';

/** A dossier to be entered into a book. */
export interface NewEntry {
  readonly book: BookId;
  readonly dossierId: string;
  readonly number: number;
  readonly on: Day;
}

/** Numbers of one line of the journal. */
const NUMBERS_A_LINE = 500;

async function readBook(
  db: Database,
  book: BookId,
  year: number,
  records: readonly DossierRecord[] = [],
): Promise<BookOfYear> {
  const events = await findBookLines(db);
  const source = { events, records, findFact: undefined, nameProcedure: String };
  return makeBook(book, year, source);
}

function refuse(kind: 'number-taken' | 'book-closed'): never {
  throw new StorageError(kind);
}

/** What stands in the way of a number; checked in the same transaction as the writing. */
function checkFree({ entries, closed }: BookOfYear, number: number): void {
  if (closed !== undefined) refuse('book-closed');
  if (entries.some((entry) => entry.number === number)) refuse('number-taken');
}

async function append(
  db: Database,
  event: JournalEvent,
  check: () => Promise<void>,
): Promise<void> {
  const tables = JOURNAL_TABLES.map((name) => db[name]);
  await writeTogether(db, tables, async () => {
    await check();
    await appendEvent(db, event);
  });
}

/**
 * Enters a dossier into a book under a number that is free in its year; numbers of struck entries stay taken.
 * @throws StorageError 'number-taken', 'book-closed'
 */
export async function enterIntoBook(db: Database, entry: NewEntry): Promise<void> {
  const { book, dossierId, number, on } = entry;
  const kind = BOOKS[book].entryKind === 'certified' ? 'certified' : 'registered';
  const event = await stampEvent(db, { kind, book, dossierId, number, on });
  await append(db, event, async () => checkFree(await readBook(db, book, yearOf(on)), number));
}

/** Strikes an entry out, with the reason; it stays in the book. A closing that is struck out opens the book again. */
export async function strikeEntry(
  db: Database,
  eventId: string,
  reason: StrikeReason,
): Promise<void> {
  await appendEvent(db, await stampEvent(db, { kind: 'corrected', refersTo: eventId, reason }));
}

/**
 * Closes a book of a year with its total (NĐ 23/2015/NĐ-CP, Điều 13).
 * @param records the dossiers, which the book of dossiers is made of
 * @throws StorageError 'book-closed'
 */
export async function closeBook(
  db: Database,
  book: BookId,
  year: number,
  records: readonly DossierRecord[] = [],
): Promise<void> {
  const total = countStanding(await readBook(db, book, year, records));
  const event = await stampEvent(db, { kind: 'book-closed', book, year, total });
  await append(db, event, async () => {
    if ((await readBook(db, book, year)).closed !== undefined) refuse('book-closed');
  });
}

/** The years in which a book is closed. @throws StorageError */
export function readClosings(db: Database, book: BookId): Promise<readonly Closing[]> {
  return attempt(db, async () => {
    const kinds: readonly EventKind[] = ['book-closed', 'corrected'];
    const events = await db.events
      .where('kind')
      .anyOf([...kinds])
      .toArray();
    return listClosings(events, book);
  });
}

/**
 * Gives every dossier of a year its number in the book of dossiers, once: what has one keeps it, whatever is imported
 * later. To be called before the book is shown, printed or closed. Returns the new lines; none when all have their number.
 * @param lines what was read by now; whether any lacks its number is told by them, and which one it gets is looked up again
 * @throws StorageError
 */
export async function giveNumbers(
  db: Database,
  year: number,
  { events, records }: BookLines,
): Promise<readonly JournalEvent[]> {
  if (!numberDossiers(events, records, year).some(({ isNew }) => isNew)) return [];
  const tables = JOURNAL_TABLES.map((name) => db[name]);
  await readStation(db);
  return writeTogether(db, tables, async () => {
    // Looked up in here: two pages that show the book at once give one number each.
    const known = await db.events.where('kind').equals('numbered').toArray();
    const entries = numberDossiers(known, records, year)
      .filter(({ isNew }) => isNew)
      .map(({ given }) => given);
    const lines: JournalEvent[] = [];
    for (let at = 0; at < entries.length; at += NUMBERS_A_LINE) {
      const part = entries.slice(at, at + NUMBERS_A_LINE);
      lines.push(await stampEvent(db, { kind: 'numbered', book: 'dossiers', year, entries: part }));
    }
    if (lines.length > 0) await appendEvents(db, lines);
    return lines;
  });
}
