import { gatherSourced, type SourcedDossier } from '../../domain/report/gather-dossiers.ts';
import type { Database } from '../database.ts';
import { findRecordLines } from './office-lines.ts';
import { RecordLinks } from './record-links.ts';
import { chunkOf, RECORDS_FORMAT, toChunkRow } from './record-rows.ts';

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
  await Promise.all([db.records.clear(), db.recordLinks.clear(), db.unfolded.clear()]);
  const links = new RecordLinks(db);
  await links.load(dossiers.flatMap(({ key, record }) => [key, ...record.localIds]));
  for (const dossier of dossiers) links.add(dossier);
  await links.write();
  const chunks = groupByChunk(dossiers);
  for (let at = 0; at < chunks.length; at += CHUNKS_AT_ONCE) {
    const part = chunks.slice(at, at + CHUNKS_AT_ONCE);
    await db.records.bulkPut(part.map(([id, members]) => toChunkRow(id, members)));
    onProgress(at + part.length, chunks.length);
  }
  await db.meta.put({ id: 'records-format', value: RECORDS_FORMAT });
}
