import { BOOKS } from '../../../domain/books/book-table.ts';
import { makeBook, type BookOfYear, type BookSource } from '../../../domain/books/make-book.ts';
import type { BookId } from '../../../domain/event.ts';
import type { DossierRecord } from '../../../domain/report/dossier-record.ts';
import { BookReader } from '../../../storage/book-lines.ts';
import { giveNumbers } from '../../../storage/books.ts';
import { readSettings, type Settings } from '../../../storage/settings.ts';
import { storeWatch } from '../../panel/office-database.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import { openRecords } from '../open-records.ts';
import { loadProcedureNames, type NameProcedure } from '../procedure-names.ts';
import { OpenFacts } from './read-facts.ts';

/** A book of a year, and what the page shows and does with it. */
export interface ReadBook {
  readonly page: BookOfYear;
  readonly settings: Settings;
  readonly nameProcedure: NameProcedure;
  /** All dossiers, which a closing is counted from. */
  readonly records: readonly DossierRecord[];
  /** The vault is locked: nothing that is personal stands in it. */
  readonly isSealed: boolean;
}

/** The local ids of the dossiers that stand in a book. */
function listLocalIds(
  { entries }: BookOfYear,
  records: readonly DossierRecord[],
): ReadonlySet<string> {
  const idsOf = new Map(
    records.flatMap(({ localIds }) => localIds.map((id) => [id, localIds] as const)),
  );
  return new Set(entries.flatMap(({ dossierId }) => idsOf.get(dossierId) ?? [dossierId]));
}

/** Reads one book after another: what all of them are made of is read again only when the journal has grown. */
export class BookShelf {
  readonly #reader = new BookReader();
  readonly #facts = new OpenFacts();

  /** Keeps what the open vault told until somebody writes to it, or the signal. @throws StorageError */
  async watch(signal: AbortSignal): Promise<void> {
    const db = await openOfficeStore();
    if (!signal.aborted) this.#facts.watch(db, signal);
  }

  /** @throws StorageError */
  async read(bookId: BookId, year: number): Promise<ReadBook> {
    await openOfficeStore(); // The vault as other pages left it.
    const db = await openRecords();
    const [settings, nameProcedure, lines] = await Promise.all([
      readSettings(db, (problem) => storeWatch.report(problem)),
      loadProcedureNames(),
      this.#reader.read(db),
    ]);
    const { records } = lines;
    const given = BOOKS[bookId].isOfReceptions ? await giveNumbers(db, year, lines) : [];
    const source: BookSource = {
      events: [...lines.events, ...given],
      records,
      findFact: undefined,
      nameProcedure,
      shape: settings.bookColumns[bookId],
    };
    const sealed = makeBook(bookId, year, source);
    const findFact = await this.#facts.read(db, listLocalIds(sealed, records));
    const isSealed = findFact === undefined;
    const page = isSealed ? sealed : makeBook(bookId, year, { ...source, findFact });
    return { page, settings, nameProcedure, records, isSealed };
  }
}
