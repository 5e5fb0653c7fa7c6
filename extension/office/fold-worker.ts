import { closeDatabase, DATABASE_NAME, openDatabase } from '../../storage/database.ts';
import { foldRecords } from '../../storage/records/fold-records.ts';
import type { FoldAnswer } from './open-records.ts';

const answer = (message: FoldAnswer): void => postMessage(message);

async function fold(): Promise<void> {
  const db = await openDatabase(DATABASE_NAME, {
    // What ends the connection also fails the work below.
    onProblem: () => undefined,
  });
  await foldRecords(db, (done, all) => answer({ kind: 'progress', done, all }));
  await closeDatabase(db);
}

fold().then(
  () => answer({ kind: 'folded' }),
  (error: unknown) => answer({ kind: 'failed', text: String(error) }),
);
