import type { JournalEvent } from '../domain/event.ts';
import type { DossierRecord } from '../domain/report/dossier-record.ts';
import { attempt, countLines } from './database.ts';
import type { Database } from './database.ts';
import { findBookLines } from './records/office-lines.ts';
import { readRecords } from './records/read-records.ts';

/** What every book of every year is made of. */
export interface BookLines {
  /** Lines about books and what strikes them out; dossiers are not among them. */
  readonly events: readonly JournalEvent[];
  /** All dossiers, in the order of their reception. */
  readonly records: readonly DossierRecord[];
}

/** Reads what books are made of, and keeps it while the journal, whose lines only ever grow in number, holds as many. */
export class BookReader {
  #kept: { readonly db: Database; readonly count: number; readonly lines: BookLines } | undefined;

  /** What the journal says by now, whichever page wrote it. @throws StorageError */
  async read(db: Database): Promise<BookLines> {
    // Counted first: what is written in the meantime is read twice, never missed.
    const count = await attempt(db, () => countLines(db));
    if (this.#kept?.db === db && this.#kept.count === count) return this.#kept.lines;
    const records = await readRecords(db);
    const events = await attempt(db, () => findBookLines(db));
    const lines = { events, records };
    this.#kept = { db, count, lines };
    return lines;
  }
}
