import { attempt } from './database.ts';
import type { Database } from './database.ts';
import type { VaultRow } from './schema.ts';
import { useKeys } from './vault-door.ts';
import type { VaultKeys } from './vault-key.ts';

/** Records opened before the page may answer again. */
const AT_ONCE = 200;

/** The dossier a sealed record is about. */
export const dossierOfRow = (id: string): string => id.slice(0, id.indexOf('|'));

/** The ids of all sealed records; told without opening one. @throws StorageError */
export function listRowIds(db: Database): Promise<readonly string[]> {
  return attempt(db, () => db.vault.toCollection().primaryKeys());
}

/**
 * Opens many sealed records, in parts between which the page may answer; those that were erased meanwhile are left out.
 * 'locked' where the vault is not open, or locked itself in the middle: then nothing is told as if it were all.
 * @throws StorageError
 */
export async function openRows<T>(
  db: Database,
  ids: readonly string[],
  open: (keys: VaultKeys, row: VaultRow) => Promise<T>,
): Promise<readonly T[] | 'locked'> {
  const opened: T[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const keys = useKeys(db);
    if (keys === undefined) return 'locked';
    const rows = await attempt(db, () => db.vault.bulkGet(ids.slice(from, from + AT_ONCE)));
    const known = rows.filter((row) => row !== undefined);
    opened.push(...(await Promise.all(known.map((row) => open(keys, row)))));
  }
  return useKeys(db) === undefined ? 'locked' : opened;
}
