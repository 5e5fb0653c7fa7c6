import type { Fact } from '../domain/fact.ts';
import { attempt, writeTogether } from './database.ts';
import type { Database } from './database.ts';
import type { VaultRow } from './schema.ts';
import { recordAct } from './trail.ts';
import { expectKeys } from './vault-door.ts';
import type { VaultKeys } from './vault-key.ts';
import { sealRecord, unsealRecord } from './vault-record.ts';

/** The facts about persons that an export has of one dossier. */
export interface ImportedPersons {
  readonly dossierId: string;
  readonly facts: readonly Fact[];
}

const AT_ONCE = 200;

/** What facts say, without when they were read. */
function contentOf(facts: readonly Fact[]): string {
  return JSON.stringify(facts.map(({ subject, field, value }) => [subject, field, value]));
}

/** The record to put; undefined where the vault says the same, or where a person corrected or erased since. */
async function sealPersons(
  keys: VaultKeys,
  id: string,
  facts: readonly Fact[],
  known: VaultRow | undefined,
  at: string,
): Promise<VaultRow | undefined> {
  if (known !== undefined) {
    if (known.changedAt !== known.at) return undefined;
    const stored = await unsealRecord(keys, known);
    if (contentOf(stored.facts) === contentOf(facts)) return undefined;
  }
  return sealRecord(keys, { id, at, changedAt: at }, { facts, corrections: [] });
}

/**
 * Puts the persons of an export into the open vault, one record for each dossier: the same file twice changes nothing,
 * and what was erased or corrected here stays so. Returns how many records were written. @throws StorageError 'vault-locked'
 */
export async function putPersons(
  db: Database,
  persons: readonly ImportedPersons[],
): Promise<number> {
  const at = new Date().toISOString();
  let written = 0;
  for (let from = 0; from < persons.length; from += AT_ONCE) {
    const part = persons
      .slice(from, from + AT_ONCE)
      .map(({ dossierId, facts }) => ({ id: `${dossierId}|import`, facts }));
    const ids = part.map(({ id }) => id);
    const [known, gone] = await attempt(db, () =>
      Promise.all([db.vault.bulkGet(ids), db.tombstones.bulkGet(ids)]),
    );
    const keys = expectKeys(db);
    const sealed = await Promise.all(
      part.map(({ id, facts }, n) =>
        gone[n] === undefined ? sealPersons(keys, id, facts, known[n], at) : undefined,
      ),
    );
    const rows = sealed.filter((row) => row !== undefined);
    await writeTogether(db, [db.vault], () => db.vault.bulkPut(rows));
    written += rows.length;
  }
  if (written > 0) await recordAct(db, { act: 'persons-imported', details: { records: written } });
  return written;
}
