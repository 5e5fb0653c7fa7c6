import { writeTogether } from './database.ts';
import type { Database } from './database.ts';
import { StorageError } from './problem.ts';

/** Shortest passphrase: a PIN of six digits falls to trying in days (STORAGE §3.2). */
export const SHORTEST_PASSPHRASE = 8;
/** OWASP's figure for PBKDF2-HMAC-SHA256; 0.16 s on an office PC. */
const ITERATIONS = 600_000;
/** Wrong tries without waiting; after that 5, 10, 20 … seconds, at most a quarter of an hour. */
const FREE_TRIES = 3;
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 900_000;

interface WrappedKey {
  readonly schema: 1;
  readonly iterations: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly wrapped: ArrayBuffer;
}

interface Tries {
  readonly failed: number;
  /** Milliseconds since 1970 of the last try. */
  readonly at: number;
}

/** Telex and Unicode keyboards write the same passphrase in different code points. */
function readPassphrase(passphrase: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(passphrase.normalize('NFC'));
}

async function deriveWrappingKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const bytes = readPassphrase(passphrase);
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const kind = { name: 'AES-KW', length: 256 };
  return crypto.subtle.deriveKey(derivation, material, kind, false, ['wrapKey', 'unwrapKey']);
}

async function unwrap(key: WrappedKey, passphrase: string): Promise<CryptoKey> {
  const wrapping = await deriveWrappingKey(passphrase, key.salt, key.iterations);
  const usages: KeyUsage[] = ['encrypt', 'decrypt'];
  return crypto.subtle.unwrapKey('raw', key.wrapped, wrapping, 'AES-KW', 'AES-GCM', false, usages);
}

async function findWrappedKey(db: Database): Promise<WrappedKey | undefined> {
  const row = await db.meta.get('vault-key');
  return row?.value as WrappedKey | undefined; // Only createKey writes it.
}

/** How long to wait after so many wrong tries, in milliseconds. */
export function waitAfter(failed: number): number {
  if (failed < FREE_TRIES) return 0;
  return Math.min(FIRST_WAIT * 2 ** (failed - FREE_TRIES), LONGEST_WAIT);
}

/** The try is counted as failed before the key is derived, so that closing the tab in between wins nothing. */
async function countTry(db: Database, now: number): Promise<void> {
  await writeTogether(db, [db.meta], async () => {
    const tries = (await db.meta.get('vault-tries'))?.value as Tries | undefined;
    const { failed, at } = tries ?? { failed: 0, at: 0 };
    // A clock set back must not lock the officer out for longer than the wait itself.
    const left = Math.min(at + waitAfter(failed) - now, waitAfter(failed));
    if (left > 0) {
      const detail = `Còn ${Math.ceil(left / 1000)} giây.`;
      throw new StorageError('vault-wait', { detail });
    }
    await db.meta.put({
      id: 'vault-tries',
      value: { failed: failed + 1, at: now } satisfies Tries,
    });
  });
}

/** Whether this store has a vault, locked or not. */
export async function hasKey(db: Database): Promise<boolean> {
  return (await findWrappedKey(db)) !== undefined;
}

/** Makes the vault's data key, stores it wrapped by the passphrase, and returns it for use. @throws StorageError */
export async function createKey(db: Database, passphrase: string): Promise<CryptoKey> {
  if ([...passphrase.normalize('NFC')].length < SHORTEST_PASSPHRASE)
    throw new StorageError('passphrase-short');
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const wrapping = await deriveWrappingKey(passphrase, salt, ITERATIONS);
  const algorithm = { name: 'AES-GCM', length: 256 };
  const fresh = await crypto.subtle.generateKey(algorithm, true, ['encrypt', 'decrypt']);
  const wrapped = await crypto.subtle.wrapKey('raw', fresh, wrapping, 'AES-KW');
  const key: WrappedKey = { schema: 1, iterations: ITERATIONS, salt, wrapped };
  await writeTogether(db, [db.meta], async () => {
    if (await hasKey(db)) throw new StorageError('vault-exists');
    await db.meta.add({ id: 'vault-key', value: key });
  });
  return unwrap(key, passphrase);
}

/** The data key, if the passphrase unwraps it; not extractable. @throws StorageError for a wrong one, or too many. */
export async function openKey(db: Database, passphrase: string, now: number): Promise<CryptoKey> {
  const key = await findWrappedKey(db);
  if (key === undefined) throw new StorageError('vault-missing');
  await countTry(db, now);
  let opened: CryptoKey;
  try {
    opened = await unwrap(key, passphrase);
  } catch (cause) {
    throw new StorageError('passphrase-wrong', { cause });
  }
  await db.meta.delete('vault-tries');
  return opened;
}
