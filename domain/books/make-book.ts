import { formatDay, splitTime, yearOf, type Day, type LocalTime } from '../day.ts';
import type { BookEntryEvent, BookId, JournalEvent, StrikeReason } from '../event.ts';
import { dueOn, type DossierRecord } from '../report/dossier-record.ts';
import type { SheetDay } from '../sheet.ts';
import type { Book, BookColumn } from './book-definition.ts';
import { shapeBook, type BookShape } from './book-shape.ts';
import { BOOKS } from './book-table.ts';
import { listClosings, partAtClosing, type Closing, type WrittenEntry } from './closings.ts';
import { numberDossiers } from './dossier-numbers.ts';
import { BOOKS_OF_PROCEDURE } from './procedure-books.ts';

/** A text of a cell; `isSealed` where the vault is locked and it cannot be told. */
export interface BookCell {
  readonly text: string;
  readonly isSealed: boolean;
  /** What the text says, where it is a number or a day; a spreadsheet keeps it as one. */
  readonly value?: number | SheetDay;
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
  /** Written into a book that was closed: it stands below the closing and is not in its total. */
  readonly isAfterClosing?: true;
}

/** One book of one year. */
export interface BookOfYear {
  readonly book: Book;
  readonly year: number;
  readonly entries: readonly BookEntry[];
  /** Dossiers whose procedure belongs in the book and that stand in none of its years yet. */
  readonly waiting: readonly DossierRecord[];
  readonly nextNumber: number;
  readonly closed?: Closing;
}

/** What a book is made of. */
export interface BookSource {
  readonly events: readonly JournalEvent[];
  readonly records: readonly DossierRecord[];
  /** A fact's text by the dossier's local ids and 'subject.field'; undefined while the vault is locked. */
  readonly findFact: ((localIds: readonly string[], key: string) => string | undefined) | undefined;
  readonly nameProcedure: (code: string) => string;
  /** What the office changed of the columns nobody has seen in print. */
  readonly shape?: BookShape | undefined;
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

const dayCell = (time: LocalTime | undefined): BookCell => {
  if (time === undefined) return cellOf('');
  const { day } = splitTime(time);
  return { text: formatDay(day), isSealed: false, value: { day } };
};

function sayRecord(
  record: DossierRecord | undefined,
  part: 'code' | 'procedure' | 'received' | 'due' | 'finished' | 'returned',
  nameProcedure: (code: string) => string,
): BookCell {
  if (record === undefined) return cellOf('');
  switch (part) {
    case 'code':
      return cellOf(record.code ?? '');
    case 'procedure':
      return cellOf(
        record.procedure === undefined ? record.field : nameProcedure(record.procedure),
      );
    case 'received':
      return dayCell(record.received);
    case 'due':
      return dayCell(dueOn(record, '9999-12-31', true));
    case 'finished':
      return dayCell(record.finished?.on);
    case 'returned':
      return dayCell(record.returned);
  }
}

/** '8.000 đ', '2' as numbers; anything else stays what it says. */
function numberCell(text: string): BookCell {
  const digits = /^(\d{1,3}(?:\.\d{3})*|\d{1,9})(?:\s*(?:đ|đồng))?$/iu.exec(text.trim())?.[1];
  return digits === undefined
    ? cellOf(text)
    : { text, isSealed: false, value: Number(digits.replaceAll('.', '')) };
}

function makeCell({ source, isNumber }: BookColumn, stand: Stand, from: BookSource): BookCell {
  switch (source.from) {
    case 'entry':
      return source.part === 'number'
        ? { text: String(stand.number), isSealed: false, value: stand.number }
        : dayCell(stand.on);
    case 'record':
      return sayRecord(stand.record, source.part, from.nameProcedure);
    case 'blank':
      return cellOf('');
    case 'facts':
    case 'joined': {
      const { findFact } = from;
      if (findFact === undefined) return SEALED;
      const found = source.keys.flatMap((key) => findFact(stand.localIds, key) ?? []);
      if (source.from === 'joined') return cellOf([...new Set(found)].join(', '));
      const [text = ''] = found;
      return isNumber ? numberCell(text) : cellOf(text);
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

function makeEntered(book: Book, year: number, from: BookSource): readonly WrittenEntry[] {
  const struck = strikesOf(from.events);
  const byLocalId = new Map(
    from.records.flatMap((record) => record.localIds.map((id) => [id, record] as const)),
  );
  return entriesOf(from.events, book.id)
    .filter(({ on }) => yearOf(on) === year)
    .map((line): WrittenEntry => {
      const record = byLocalId.get(line.dossierId);
      const { number, dossierId } = line;
      const { day } = splitTime(line.on);
      const localIds = [...new Set([dossierId, ...(record?.localIds ?? [])])];
      const stand = { number, on: day, localIds, ...(record && { record }) };
      const reason = struck.get(line.id);
      const entry = {
        eventId: line.id,
        number,
        on: day,
        dossierId,
        cells: book.columns.map((column) => makeCell(column, stand, from)),
        ...(reason && { struck: reason }),
      };
      return { entry, lineId: line.id };
    })
    .sort((a, b) => a.entry.number - b.entry.number || (a.lineId! < b.lineId! ? -1 : 1));
}

function makeReceived(book: Book, year: number, from: BookSource): readonly WrittenEntry[] {
  return numberDossiers(from.events, from.records, year).map(
    ({ given, lineId, record, struck }): WrittenEntry => {
      const { number, on, dossierId } = given;
      const localIds = record?.localIds ?? [];
      const stand = { number, on, localIds, ...(record && { record }) };
      const entry = {
        number,
        on,
        dossierId: record?.id ?? dossierId,
        cells: book.columns.map((column) => makeCell(column, stand, from)),
        ...(struck && { struck }),
      };
      return { entry, lineId };
    },
  );
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
      BOOKS_OF_PROCEDURE.get(national(procedure))?.includes(book) === true &&
      finished?.outcome !== 'withdrawn' &&
      finished?.outcome !== 'refused' &&
      !localIds.some((id) => entered.has(id)),
  );
}

/** One book of one year, as a view of the journal and the vault (numbering by book and year: NĐ 23/2015/NĐ-CP, Điều 13). */
export function makeBook(id: BookId, year: number, source: BookSource): BookOfYear {
  const book = shapeBook(BOOKS[id], source.shape);
  const written = book.isOfReceptions
    ? makeReceived(book, year, source)
    : makeEntered(book, year, source);
  const closed = listClosings(source.events, id).find((one) => one.year === year);
  const entries = partAtClosing(written, closed);
  return {
    book,
    year,
    entries,
    waiting: book.isOfReceptions ? [] : findWaiting(id, source),
    nextNumber: Math.max(0, ...entries.map(({ number }) => number)) + 1,
    ...(closed && { closed }),
  };
}

/** Entries that stand. */
export function countStanding({ entries }: BookOfYear): number {
  return entries.filter(({ struck }) => struck === undefined).length;
}
