import type { Database } from '../../storage/database.ts';
import { howMuchToFold } from '../../storage/records/fold-records.ts';
import { openOfficeDatabase } from '../panel/office-database.ts';

/** How far a rebuild of the records is, in parts. */
export interface FoldProgress {
  readonly done: number;
  readonly all: number;
}

/** What the worker answers: how far it is, that it is through, or what kept it from it. */
export type FoldAnswer =
  | ({ readonly kind: 'progress' } & FoldProgress)
  | { readonly kind: 'folded' }
  | { readonly kind: 'failed'; readonly text: string };

function foldInWorker(onProgress: (progress: FoldProgress) => void): Promise<void> {
  const worker = new Worker(new URL('fold-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<void>((done, fail) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FoldAnswer>) => {
      if (data.kind === 'progress') onProgress(data);
      else if (data.kind === 'folded') done();
      else fail(new Error(data.text));
    });
    worker.addEventListener('error', ({ message }) =>
      fail(new Error(`the worker of records ended: ${message}`)),
    );
  }).finally(() => worker.terminate());
}

/**
 * The office's database with its records brought up to the journal. Many lines, after an import or an update, are
 * folded in a worker: the page answers meanwhile. @throws StorageError
 */
export async function openRecords(
  onProgress: (progress: FoldProgress) => void = () => undefined,
): Promise<Database> {
  const db = await openOfficeDatabase();
  if ((await howMuchToFold(db)) === 'many') {
    onProgress({ done: 0, all: 1 });
    await foldInWorker(onProgress);
  }
  return db;
}
