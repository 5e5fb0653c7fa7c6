import type { SourcedDossier } from '../../domain/report/gather-dossiers.ts';
import type { Database } from '../database.ts';
import { toCountRow } from './count-rows.ts';
import { toChunkRow } from './record-rows.ts';

/** A chunk's id and the dossiers that lie in it. */
export type Chunk = readonly [id: string, members: readonly SourcedDossier[]];

/** Writes chunks whole, and beside each what reports count of it; inside a transaction of the caller's. */
export async function writeChunks(db: Database, chunks: readonly Chunk[]): Promise<void> {
  await Promise.all([
    db.records.bulkPut(chunks.map(([id, members]) => toChunkRow(id, members))),
    db.recordCounts.bulkPut(
      chunks.map(([id, members]) =>
        toCountRow(
          id,
          members.map(({ record }) => record),
        ),
      ),
    ),
  ]);
}
