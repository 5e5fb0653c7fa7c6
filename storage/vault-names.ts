import { Dexie } from 'dexie';
import type { Fact } from '../domain/fact.ts';
import { formatFactValue } from '../domain/fact-value.ts';
import { findField } from '../domain/vocabulary.ts';
import { fold } from '../domain/vietnamese.ts';
import type { Database } from './database.ts';
import { dossierOfRow, listRowIds, openRows } from './open-rows.ts';
import { toStorageError } from './problem.ts';
import type { VaultRow } from './schema.ts';
import type { VaultKeys } from './vault-key.ts';
import { unsealRecord, type VaultContent } from './vault-record.ts';

/** The names one sealed record tells, each folded with a space before every word: ' nguyen thi thu'. */
export interface RecordNames {
  readonly dossierId: string;
  readonly names: readonly string[];
}

const isName = ({ field }: Pick<Fact, 'field'>): boolean => findField(field)?.kind === 'name';

function namesOf({ facts, corrections }: VaultContent): readonly string[] {
  const values = [
    ...facts.filter(isName).map(({ value }) => value),
    ...corrections.filter(isName).map(({ to }) => to),
  ];
  return [...new Set(values.map((value) => ` ${fold(formatFactValue(value))}`))];
}

async function namesOfRow(keys: VaultKeys, row: VaultRow): Promise<RecordNames> {
  const dossierId = dossierOfRow(row.id);
  try {
    return { dossierId, names: namesOf(await unsealRecord(keys, row)) };
  } catch (error) {
    // Whoever reads that dossier is told; a search of the others goes on.
    if (toStorageError(error).kind === 'vault-tampered') return { dossierId, names: [] };
    throw error;
  }
}

/**
 * All names in the vault, for a search by beginnings of words: the blind index tells equal words only. They are for memory
 * alone, and only while the vault is open. 'locked' where it is not, or locked itself in the middle.
 */
export async function readNames(db: Database): Promise<readonly RecordNames[] | 'locked'> {
  const found = await openRows(db, await listRowIds(db), namesOfRow);
  return found === 'locked' ? found : found.filter(({ names }) => names.length > 0);
}

/** Dossiers with a person of whose name every word of a text is the beginning of a word, in any order, marks aside. */
export function findByNames(names: readonly RecordNames[], text: string): ReadonlySet<string> {
  const folded = fold(text);
  if (folded === '') return new Set();
  const parts = folded.split(' ').map((word) => ` ${word}`);
  return new Set(
    names
      .filter((record) => record.names.some((name) => parts.every((part) => name.includes(part))))
      .map(({ dossierId }) => dossierId),
  );
}

/** Calls when any page wrote to the vault, until the signal ends it. */
export function watchVaultRows(db: Database, changed: () => void, signal: AbortSignal): void {
  const ours = `idb://${db.name}/vault/`;
  const look = (parts: Readonly<Record<string, unknown>>): void => {
    if (Object.keys(parts).some((part) => part.startsWith(ours))) changed();
  };
  Dexie.on.storagemutated.subscribe(look);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(look));
}
