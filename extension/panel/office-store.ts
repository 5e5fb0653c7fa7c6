import { acknowledgeLoss, type Database } from '../../storage/database.ts';
import { PendingFacts, type WaitingFacts } from '../../storage/pending-facts.ts';
import { readSettings } from '../../storage/settings.ts';
import { configureVault, lockVault, noteVaultUse, resumeVault } from '../../storage/vault-door.ts';
import { sessionKeys, watchSessionKeys } from '../session-keys.ts';
import { openOfficeDatabase, storeWatch } from './office-database.ts';

const PENDING_KEY = 'pending-facts';

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
