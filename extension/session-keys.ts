import { fromBase64, toBase64 } from '../storage/base64.ts';
import type { KeptKeys, KeyKeeper } from '../storage/vault-door.ts';

const KEYS = 'vault-keys';
const LAST_USE = 'vault-last-use';

/** What happens to the vault's keys in another page of the extension. */
export interface KeyWatcher {
  locked(): void;
  used(lastUse: number): void;
}

async function read(): Promise<KeptKeys | undefined> {
  const { [KEYS]: kept, [LAST_USE]: lastUse } = await chrome.storage.session.get([KEYS, LAST_USE]);
  if (kept === undefined || typeof lastUse !== 'number') return undefined;
  const { data, index } = kept as { data: string; index: string }; // Only `keep` writes it.
  return { keys: { data: fromBase64(data), index: fromBase64(index) }, lastUse };
}

/**
 * The open vault's keys for all pages of the extension: `storage.session` is memory, closed to content scripts,
 * and empty when the browser starts.
 */
export const sessionKeys: KeyKeeper = {
  read,
  keep: ({ keys, lastUse }) =>
    chrome.storage.session.set({
      [KEYS]: { data: toBase64(keys.data), index: toBase64(keys.index) },
      [LAST_USE]: lastUse,
    }),
  touch: (lastUse) => void chrome.storage.session.set({ [LAST_USE]: lastUse }),
  drop: () => void dropSessionKeys(),
};

/** Locks the vault in every page of the extension. */
export function dropSessionKeys(): Promise<void> {
  return chrome.storage.session.remove([KEYS, LAST_USE]);
}

/** Tells of locking and use in other pages. */
export function watchSessionKeys(watcher: KeyWatcher): void {
  chrome.storage.session.onChanged.addListener(({ [KEYS]: keys, [LAST_USE]: lastUse }) => {
    if (keys !== undefined && keys.newValue === undefined) watcher.locked();
    if (typeof lastUse?.newValue === 'number') watcher.used(lastUse.newValue);
  });
}
