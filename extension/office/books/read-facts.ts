import { createDossier, findValue, mergeFacts, type Dossier } from '../../../domain/dossier.ts';
import { formatFactValue } from '../../../domain/fact-value.ts';
import type { Subject } from '../../../domain/fact.ts';
import type { Database } from '../../../storage/database.ts';
import { useKeys } from '../../../storage/vault-door.ts';
import { watchVaultRows } from '../../../storage/vault-names.ts';
import { readFactsOf } from '../../../storage/vault.ts';

/** Finds a fact's text by the dossier's local ids and 'subject.field'. */
export type FindFact = (localIds: readonly string[], key: string) => string | undefined;

/** Facts of dossiers by local id; of a dossier without any in the vault, undefined. */
type Known = Map<string, Dossier | undefined>;

function makeFind(known: Known): FindFact {
  return (ids, key) => {
    const [subject, field] = key.split('.') as [Subject, string];
    for (const id of ids) {
      const dossier = known.get(id);
      const value = dossier && findValue(dossier, subject, field);
      if (value !== undefined) return formatFactValue(value);
    }
    return undefined;
  };
}

/** The facts of dossiers, for printing: opened once while the vault stays open and nobody writes to it; gone when it locks. */
export class OpenFacts {
  #known: Known = new Map();

  /** What is known is forgotten when any page writes to the vault, and at the signal. */
  watch(db: Database, signal: AbortSignal): void {
    watchVaultRows(db, () => this.forget(), signal);
    signal.addEventListener('abort', () => this.forget());
  }

  forget(): void {
    this.#known = new Map();
  }

  /** Of these dossiers; undefined while the vault is locked. @throws StorageError */
  async read(db: Database, localIds: ReadonlySet<string>): Promise<FindFact | undefined> {
    // What is written while this is read belongs to the next reading.
    const known = this.#known;
    const missing = new Set([...localIds].filter((id) => !known.has(id)));
    const facts = useKeys(db) === undefined ? 'locked' : await readFactsOf(db, missing);
    if (facts === 'locked') {
      this.forget();
      return undefined;
    }
    for (const id of missing) {
      const own = facts.get(id);
      known.set(id, own && mergeFacts(createDossier(), own).dossier);
    }
    return makeFind(known);
  }
}
