import { gatherSourced, type SourcedDossier } from '../../domain/report/gather-dossiers.ts';
import type { Database } from '../database.ts';
import { findRecordLines } from './office-lines.ts';
import { RecordLinks } from './record-links.ts';
import { chunkOf, RECORDS_FORMAT } from './record-rows.ts';
import { writeChunks } from './write-chunks.ts';

/** How far a rebuild is, in chunks. */
export type RebuildProgress = (done: number, all: number) => void;

const CHUNKS_AT_ONCE = 12;

function groupByChunk(
  dossiers: readonly SourcedDossier[],
): readonly (readonly [string, readonly SourcedDossier[]])[] {
  const chunks = new Map<string, SourcedDossier[]>();
  for (const dossier of dossiers) {
    const id = chunkOf(dossier.record);
    const chunk = chunks.get(id);
    if (chunk === undefined) chunks.set(id, [dossier]);
    else chunk.push(dossier);
  }
  return [...chunks];
}

/** Builds all records anew from the journal; inside a transaction of the caller's. */
export async function rebuildRecords(db: Database, onProgress: RebuildProgress): Promise<void> {
  const dossiers = gatherSourced(await findRecordLines(db));
  const { records, recordCounts, recordLinks, unfolded } = db;
  for (const table of [records, recordCounts, recordLinks, unfolded]) await table.clear();
  const links = new RecordLinks(db);
  await links.load(dossiers.flatMap(({ key, record }) => [key, ...record.localIds]));
  for (const dossier of dossiers) links.add(dossier);
  await links.write();
  const chunks = groupByChunk(dossiers);
  for (let at = 0; at < chunks.length; at += CHUNKS_AT_ONCE) {
    const part = chunks.slice(at, at + CHUNKS_AT_ONCE);
    await writeChunks(db, part);
    onProgress(at + part.length, chunks.length);
  }
  await db.meta.put({ id: 'records-format', value: RECORDS_FORMAT });
}
