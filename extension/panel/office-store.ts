import {
  acknowledgeLoss,
  DATABASE_NAME,
  openDatabase,
  type Database,
} from '../../storage/database.ts';
import { PendingFacts, type WaitingFacts } from '../../storage/pending-facts.ts';
import type { StorageError } from '../../storage/problem.ts';
import { readSettings } from '../../storage/settings.ts';
import { configureVault, lockVault, noteVaultUse, resumeVault } from '../../storage/vault-door.ts';
import { sessionKeys, watchSessionKeys } from '../session-keys.ts';

const PENDING_KEY = 'pending-facts';
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

/** The vault shared with the extension's other pages: unlocked in one, it is open in all. */
async function prepareVault(db: Database): Promise<void> {
  const { vaultIdleMinutes } = await readSettings(db, (problem) => storeWatch.report(problem));
  configureVault(db, {
    idleMinutes: vaultIdleMinutes,
    keeper: sessionKeys,
    onLock: () => storeWatch.dispatchEvent(new Event('vault')),
  });
  watchSessionKeys({
    locked: () => lockVault(db),
    used: (lastUse) => noteVaultUse(db, lastUse),
  });
}

let preparing: { readonly db: Database; readonly done: Promise<void> } | undefined;

/** The office's database alone, for what needs nothing of the vault. @throws StorageError */
export function openOfficeDatabase(): Promise<Database> {
  return openDatabase(DATABASE_NAME, {
    onProblem: (problem) => storeWatch.report(problem),
    marker,
  });
}

/** The office's database with the vault as other pages left it. @throws StorageError */
export async function openOfficeStore(): Promise<Database> {
  const db = await openOfficeDatabase();
  if (preparing?.db !== db) preparing = { db, done: prepareVault(db) };
  await preparing.done;
  await resumeVault(db);
  return db;
}

/** The officer knows why lines are missing: the store goes on from what it holds. */
export async function acknowledgeStoreLoss(): Promise<void> {
  await acknowledgeLoss(await openOfficeStore());
  storeWatch.clear();
}

/** The facts that wait for the vault, carried in session memory so that closing the panel loses none. */
export async function loadPending(): Promise<PendingFacts> {
  const { [PENDING_KEY]: waiting } = await chrome.storage.session.get(PENDING_KEY);
  // Only our own pages can write storage.session.
  return new PendingFacts((waiting as readonly WaitingFacts[] | undefined) ?? []);
}

export async function savePending({ waiting }: PendingFacts): Promise<void> {
  await chrome.storage.session.set({ [PENDING_KEY]: waiting });
}
