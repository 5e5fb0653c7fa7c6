import { DATABASE_NAME, openDatabase, type Database } from '../../storage/database.ts';
import type { StorageError } from '../../storage/problem.ts';

const MARKER_KEY = 'journal-lines';

/** A number of lines outside IndexedDB: a store the browser emptied is then noticed. */
const marker = {
  read: async (): Promise<number | undefined> => {
    const { [MARKER_KEY]: lines } = await chrome.storage.local.get(MARKER_KEY);
    return typeof lines === 'number' ? lines : undefined;
  },
  write: (lines: number): Promise<void> => chrome.storage.local.set({ [MARKER_KEY]: lines }),
};

/** Announces what happens to the store while nobody is calling: `problem` is the newest, 'vault' says it locked. */
class StoreWatch extends EventTarget {
  problem: StorageError | undefined;

  report(problem: StorageError): void {
    this.problem = problem;
    this.dispatchEvent(new Event('problem'));
  }

  clear(): void {
    this.problem = undefined;
    this.dispatchEvent(new Event('problem'));
  }
}

export const storeWatch = new StoreWatch();

/** The office's database alone, for what needs nothing of the vault. @throws StorageError */
export function openOfficeDatabase(): Promise<Database> {
  return openDatabase(DATABASE_NAME, {
    onProblem: (problem) => storeWatch.report(problem),
    marker,
  });
}
