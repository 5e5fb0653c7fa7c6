import { formatDay, splitTime, vietnamDay, yearOf, type Day } from '../day.ts';
import type { BookEntryEvent, BookId, JournalEvent, StrikeReason } from '../event.ts';
import { dueOn, type DossierRecord } from '../report/dossier-record.ts';
import type { Book, BookColumn } from './book-definition.ts';
import { BOOKS, BOOKS_OF_PROCEDURE } from './book-table.ts';

/** A text of a cell; `isSealed` where the vault is locked and it cannot be told. */
export interface BookCell {
  readonly text: string;
  readonly isSealed: boolean;
}

/** One entry as it is printed. */
export interface BookEntry {
  /** The line of the journal that entered it; undefined in the book of dossiers, which nobody enters by hand. */
  readonly eventId?: string;
  readonly number: number;
  readonly on: Day;
  readonly dossierId: string;
  readonly cells: readonly BookCell[];
  /** Struck out, not removed: its number stays taken. */
  readonly struck?: StrikeReason;
}

/** One book of one year. */
export interface BookOfYear {
  readonly book: Book;
  readonly year: number;
  readonly entries: readonly BookEntry[];
  /** Dossiers whose procedure belongs in the book and that stand in none of its years yet. */
  readonly waiting: readonly DossierRecord[];
  readonly nextNumber: number;
  readonly closed?: { readonly eventId: string; readonly on: Day; readonly total: number };
}

/** What a book is made of. */
export interface BookSource {
  readonly events: readonly JournalEvent[];
  readonly records: readonly DossierRecord[];
  /** A fact's text by the dossier's local ids and 'subject.field'; undefined while the vault is locked. */
  readonly findFact: ((localIds: readonly string[], key: string) => string | undefined) | undefined;
  readonly nameProcedure: (code: string) => string;
}

const SEALED: BookCell = { text: '', isSealed: true };
const cellOf = (text: string): BookCell => ({ text, isSealed: false });

interface Stand {
  readonly number: number;
  readonly on: Day;
  readonly localIds: readonly string[];
  /** Missing for an entry whose dossier was never received here. */
  readonly record?: DossierRecord;
}

function sayRecord(
  record: DossierRecord | undefined,
  part: 'code' | 'procedure' | 'received' | 'due' | 'finished' | 'returned',
  nameProcedure: (code: string) => string,
): string {
  if (record === undefined) return '';
  const day = (time: string | undefined): string =>
    time === undefined ? '' : formatDay(splitTime(time).day);
  switch (part) {
    case 'code':
      return record.code ?? '';
    case 'procedure':
      return record.procedure === undefined ? record.field : nameProcedure(record.procedure);
    case 'received':
      return day(record.received);
    case 'due':
      return day(dueOn(record, '9999-12-31', true));
    case 'finished':
      return day(record.finished?.on);
    case 'returned':
      return day(record.returned);
  }
}

function makeCell({ source }: BookColumn, stand: Stand, from: BookSource): BookCell {
  switch (source.from) {
    case 'entry':
      return cellOf(source.part === 'number' ? String(stand.number) : formatDay(stand.on));
    case 'record':
      return cellOf(sayRecord(stand.record, source.part, from.nameProcedure));
    case 'blank':
      return cellOf('');
    case 'facts':
    case 'joined': {
      const { findFact } = from;
      if (findFact === undefined) return SEALED;
      const found = source.keys.flatMap((key) => findFact(stand.localIds, key) ?? []);
      return cellOf(source.from === 'facts' ? (found[0] ?? '') : [...new Set(found)].join(', '));
    }
  }
}

function strikesOf(events: readonly JournalEvent[]): ReadonlyMap<string, StrikeReason> {
  return new Map(
    events.flatMap((line) =>
      line.kind === 'corrected' && line.refersTo !== undefined
        ? [[line.refersTo, line.reason ?? 'other'] as const]
        : [],
    ),
  );
}

function entriesOf(events: readonly JournalEvent[], book: BookId): readonly BookEntryEvent[] {
  return events.filter(
    (line): line is BookEntryEvent =>
      (line.kind === 'certified' || line.kind === 'registered') && line.book === book,
  );
}

function makeEntered(book: Book, year: number, from: BookSource): readonly BookEntry[] {
  const struck = strikesOf(from.events);
  const byLocalId = new Map(
    from.records.flatMap((record) => record.localIds.map((id) => [id, record] as const)),
  );
  return entriesOf(from.events, book.id)
    .filter(({ on }) => yearOf(on) === year)
    .map((line): BookEntry => {
      const record = byLocalId.get(line.dossierId);
      const { number, dossierId } = line;
      const { day } = splitTime(line.on);
      const localIds = [...new Set([dossierId, ...(record?.localIds ?? [])])];
      const stand = { number, on: day, localIds, ...(record && { record }) };
      const reason = struck.get(line.id);
      return {
        eventId: line.id,
        number,
        on: day,
        dossierId,
        cells: book.columns.map((column) => makeCell(column, stand, from)),
        ...(reason && { struck: reason }),
      };
    })
    .sort((a, b) => a.number - b.number || (a.eventId! < b.eventId! ? -1 : 1));
}

function makeReceived(book: Book, year: number, from: BookSource): readonly BookEntry[] {
  return from.records
    .filter(({ received }) => yearOf(received) === year)
    .map((record, at): BookEntry => {
      const { day } = splitTime(record.received);
      const stand = { number: at + 1, on: day, localIds: record.localIds, record };
      return {
        number: at + 1,
        on: day,
        dossierId: record.id,
        cells: book.columns.map((column) => makeCell(column, stand, from)),
      };
    });
}

/** '1.001193' of a longer code. */
const national = (code: string): string => code.slice(0, 8);

function findWaiting(book: BookId, { events, records }: BookSource): readonly DossierRecord[] {
  const struck = strikesOf(events);
  const entered = new Set(
    entriesOf(events, book)
      .filter(({ id }) => !struck.has(id))
      .map(({ dossierId }) => dossierId),
  );
  return records.filter(
    ({ procedure, localIds, finished }) =>
      procedure !== undefined &&
      BOOKS_OF_PROCEDURE[national(procedure)]?.includes(book) === true &&
      finished?.outcome !== 'withdrawn' &&
      finished?.outcome !== 'refused' &&
      !localIds.some((id) => entered.has(id)),
  );
}

/** One book of one year, as a view of the journal and the vault (numbering by book and year: NĐ 23/2015/NĐ-CP, Điều 13). */
export function makeBook(id: BookId, year: number, source: BookSource): BookOfYear {
  const book = BOOKS[id];
  const entries = book.isOfReceptions
    ? makeReceived(book, year, source)
    : makeEntered(book, year, source);
  const struck = strikesOf(source.events);
  const closing = source.events.find(
    (line) =>
      line.kind === 'book-closed' && line.book === id && line.year === year && !struck.has(line.id),
  );
  return {
    book,
    year,
    entries,
    waiting: book.isOfReceptions ? [] : findWaiting(id, source),
    nextNumber: Math.max(0, ...entries.map(({ number }) => number)) + 1,
    ...(closing?.kind === 'book-closed' && {
      closed: { eventId: closing.id, on: vietnamDay(closing.at), total: closing.total },
    }),
  };
}

/** Entries that stand. */
export function countStanding({ entries }: BookOfYear): number {
  return entries.filter(({ struck }) => struck === undefined).length;
}
