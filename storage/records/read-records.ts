import type { Period } from '../../domain/day.ts';
import type { JournalEvent } from '../../domain/event.ts';
import type { CountedDossier, DossierRecord } from '../../domain/report/dossier-record.ts';
import type { ReportSource } from '../../domain/report/office-report.ts';
import { attempt } from '../database.ts';
import type { Database } from '../database.ts';
import { readCountRow, type CountRow } from './count-rows.ts';
import { foldRecords, isFolded } from './fold-records.ts';
import { findFeedbackLines, findStrikes } from './office-lines.ts';
import { RecordLinks } from './record-links.ts';
import { chunksOf, OPEN_CHUNKS, readChunkRecords, readChunkRow } from './record-rows.ts';

/** Those of one moment by their codes, as offices number them: an export often knows the day alone. */
function byReception(a: DossierRecord, b: DossierRecord): number {
  if (a.received !== b.received) return a.received < b.received ? -1 : 1;
  const [one, other] = [a.code ?? a.id, b.code ?? b.id];
  return one < other ? -1 : 1;
}

/** The dossiers of the journal, in the order of their reception. @throws StorageError */
export async function readRecords(db: Database): Promise<readonly DossierRecord[]> {
  await foldRecords(db);
  const rows = await attempt(db, () => db.records.toArray());
  return rows.flatMap(readChunkRecords).sort(byReception);
}

interface KnownCounts {
  readonly counts: string;
  readonly dossiers: readonly CountedDossier[];
}

/** What rows said when they were last understood, by their ids. */
const known = new Map<string, KnownCounts>();

/** The dossiers of a row. Understanding one takes longer than reading it: a row that says the same is not understood anew. */
function understand(row: CountRow): readonly CountedDossier[] {
  const before = known.get(row.id);
  if (before?.counts === row.counts) return before.dossiers;
  const dossiers = readCountRow(row);
  known.set(row.id, { counts: row.counts, dossiers });
  return dossiers;
}

/** What a report is counted from, as the records are by now, and whether they know of every line. */
function readCounts(
  db: Database,
  reach: Period,
): Promise<{ readonly source: ReportSource; readonly isWhole: boolean }> {
  const tables = [db.events, db.recordCounts, db.unfolded, db.meta];
  // One transaction for all: each of its own costs more than what is read in it.
  return attempt(db, () =>
    db.transaction('r', tables, async () => {
      const [isWhole, feedback, ...rows] = await Promise.all([
        isFolded(db),
        findFeedbackLines(db),
        ...chunksOf(reach).map(([from, to]) =>
          db.recordCounts.where('id').between(from, to, true, true).toArray(),
        ),
      ]);
      return { source: { feedback, records: rows.flat().flatMap(understand) }, isWhole };
    }),
  );
}

/** As readReportSource, but undefined while lines wait to be folded in, which may take seconds. @throws StorageError */
export async function readFoldedSource(
  db: Database,
  reach: Period,
): Promise<ReportSource | undefined> {
  const { source, isWhole } = await readCounts(db, reach);
  return isWhole ? source : undefined;
}

/**
 * What reports are counted from whose days lie in the reach: only its months are read, and of them what is counted.
 * @throws StorageError
 */
export async function readReportSource(db: Database, reach: Period): Promise<ReportSource> {
  const ready = await readFoldedSource(db, reach);
  if (ready !== undefined) return ready;
  await foldRecords(db);
  return (await readCounts(db, reach)).source;
}

/** What is counted of the dossiers that are not over. @throws StorageError */
export async function readOpenDossiers(db: Database): Promise<readonly CountedDossier[]> {
  await foldRecords(db);
  const [from, to] = OPEN_CHUNKS;
  const rows = await attempt(db, () =>
    db.recordCounts.where('id').between(from, to, true, true).toArray(),
  );
  return rows.flatMap(understand).filter(({ finished }) => finished === undefined);
}

/** A dossier, and every line of the journal that tells of it; of imports only its own rows. */
export interface DossierLines {
  readonly record: DossierRecord;
  /** In the order of their ids. */
  readonly lines: readonly JournalEvent[];
}

/** Finds a dossier by any of its local ids, reading its own lines only. @throws StorageError */
export async function readDossierLines(
  db: Database,
  localId: string,
): Promise<DossierLines | undefined> {
  await foldRecords(db);
  return attempt(db, async () => {
    const links = new RecordLinks(db);
    await links.load([localId]);
    const [key] = links.keysOf(localId);
    if (key === undefined) return undefined;
    await links.load([key]);
    const row = await db.records.get(links.chunkOf(key)!);
    const found = row && readChunkRow(row).find((one) => one.key === key);
    if (found === undefined)
      throw new Error(`expected the record of a linked dossier in its chunk`);
    const { record, imports } = found;
    const [own, listed] = await Promise.all([
      db.events
        .where('dossierId')
        .anyOf([...record.localIds])
        .toArray(),
      db.events.bulkGet([...imports]),
    ]);
    const rowsOf = listed.flatMap((line) =>
      line?.kind === 'imported'
        ? { ...line, rows: line.rows.filter(({ code }) => code === key) }
        : [],
    );
    const lines = [...own, ...rowsOf];
    const all = new Map(
      [...lines, ...(await findStrikes(db, lines))].map((line) => [line.id, line]),
    );
    return { record, lines: [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
  });
}
