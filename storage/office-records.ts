import type { ImportedEvent, ImportedRow } from '../domain/event.ts';
import { attempt } from './database.ts';
import type { Database } from './database.ts';
import { appendEvents, stampEvent } from './journal.ts';

/** Rows of one line of the journal: a line is one transaction, and a reader takes it whole. */
const ROWS_A_LINE = 500;
/** Lines read before the page may answer again. */
const LINES_AT_ONCE = 4;
/** Rows compared before the page may answer again: some twenty milliseconds on a weak machine. */
const COMPARED_AT_ONCE = 2000;

/** What became of the rows of an import. */
export interface ImportCounts {
  readonly added: number;
  /** Known before, and different now. */
  readonly changed: number;
  readonly same: number;
}

/** The same text for the same row, whatever the order its members were written in. */
function textOf(row: ImportedRow): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Lets the page answer a person before the next part of long work. */
function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** The newest row of each dossier, read in parts between which the page may answer. */
async function readKnownRows(db: Database): Promise<ReadonlyMap<string, ImportedRow>> {
  const ids = (await db.events.where('kind').equals('imported').primaryKeys()).sort();
  const known = new Map<string, ImportedRow>();
  for (let at = 0; at < ids.length; at += LINES_AT_ONCE)
    for (const line of await db.events.bulkGet(ids.slice(at, at + LINES_AT_ONCE)))
      for (const row of (line as ImportedEvent).rows) known.set(row.dossierId, row);
  return known;
}

/** The rows that say something else than what is known, in parts between which the page may answer. */
async function findFresh(
  rows: readonly ImportedRow[],
  known: ReadonlyMap<string, ImportedRow>,
): Promise<readonly ImportedRow[]> {
  const fresh: ImportedRow[] = [];
  for (let at = 0; at < rows.length; at += COMPARED_AT_ONCE) {
    for (const row of rows.slice(at, at + COMPARED_AT_ONCE)) {
      const before = known.get(row.dossierId);
      if (before === undefined || textOf(before) !== textOf(row)) fresh.push(row);
    }
    await pause();
  }
  return fresh;
}

/**
 * Takes the rows of an export into the journal. A row that says what is known already is not written again, so that the
 * same file twice changes nothing; a run that was cut off leaves whole lines and goes on when repeated.
 * @param onProgress told how many rows are through
 * @throws StorageError
 */
export async function importRows(
  db: Database,
  rows: readonly ImportedRow[],
  onProgress: (done: number) => void = () => undefined,
): Promise<ImportCounts> {
  const known = await attempt(db, () => readKnownRows(db));
  const fresh = await findFresh(rows, known);
  const same = rows.length - fresh.length;
  const changed = fresh.filter(({ dossierId }) => known.has(dossierId)).length;
  for (let at = 0; at < fresh.length; at += ROWS_A_LINE) {
    const part = fresh.slice(at, at + ROWS_A_LINE);
    await appendEvents(db, [await stampEvent(db, { kind: 'imported', rows: part })]);
    onProgress(same + at + part.length);
  }
  return { added: fresh.length - changed, changed, same };
}
