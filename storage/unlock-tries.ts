import { writeTogether } from './database.ts';
import type { Database } from './database.ts';
import { StorageError } from './problem.ts';

/** Wrong tries without waiting; after that 5, 10, 20 … seconds, at most a quarter of an hour. */
const FREE_TRIES = 3;
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 900_000;

/** Whose tries are counted: the vault's passphrase, or the PIN of a kiosk's staff area. */
export type TriesOf = 'vault-tries' | 'pin-tries';

interface Tries {
  readonly failed: number;
  /** Milliseconds since 1970 of the last try. */
  readonly at: number;
}

/** How long to wait after so many wrong tries, in milliseconds. */
export function waitAfter(failed: number): number {
  if (failed < FREE_TRIES) return 0;
  return Math.min(FIRST_WAIT * 2 ** (failed - FREE_TRIES), LONGEST_WAIT);
}

/**
 * Counts a try as failed before the key is derived, so that closing the tab in between wins nothing.
 * @throws StorageError 'vault-wait'
 */
export async function countTry(
  db: Database,
  now: number,
  of: TriesOf = 'vault-tries',
): Promise<void> {
  await writeTogether(db, [db.meta], async () => {
    const tries = (await db.meta.get(of))?.value as Tries | undefined;
    const { failed, at } = tries ?? { failed: 0, at: 0 };
    // A clock set back must not lock the officer out for longer than the wait itself.
    const left = Math.min(at + waitAfter(failed) - now, waitAfter(failed));
    if (left > 0) {
      const detail = `Còn ${Math.ceil(left / 1000)} giây.`;
      throw new StorageError('vault-wait', { detail });
    }
    const value: Tries = { failed: failed + 1, at: now };
    await db.meta.put({ id: of, value });
  });
}

/** After a right one the count starts again. */
export async function clearTries(db: Database, of: TriesOf = 'vault-tries'): Promise<void> {
  await db.meta.delete(of);
}
