import { createDossier, findValue, mergeFacts, type Dossier } from '../../../domain/dossier.ts';
import { formatFactValue } from '../../../domain/fact-value.ts';
import type { Subject } from '../../../domain/fact.ts';
import type { Database } from '../../../storage/database.ts';
import { isUnlocked } from '../../../storage/vault-door.ts';
import { readFacts } from '../../../storage/vault.ts';

/** Finds a fact's text by the dossier's local ids and 'subject.field'. */
export type FindFact = (localIds: readonly string[], key: string) => string | undefined;

/** Local ids that have anything in the vault; told without opening it. */
async function listSealedIds(db: Database): Promise<ReadonlySet<string>> {
  const keys = await db.vault.toCollection().primaryKeys();
  return new Set(keys.map((key) => key.slice(0, key.indexOf('|'))));
}

/** The facts of some dossiers, for printing; undefined while the vault is locked. */
export async function openFacts(
  db: Database,
  localIds: readonly string[],
): Promise<FindFact | undefined> {
  if (!isUnlocked(db)) return undefined;
  const sealed = await listSealedIds(db);
  const dossiers = new Map<string, Dossier>();
  for (const id of localIds) {
    if (!sealed.has(id)) continue;
    const facts = await readFacts(db, id);
    // It locked itself in the middle: then nothing is shown as if it were missing.
    if (facts === 'locked') return undefined;
    dossiers.set(id, mergeFacts(createDossier(), facts).dossier);
  }
  return (ids, key) => {
    const [subject, field] = key.split('.') as [Subject, string];
    for (const id of ids) {
      const dossier = dossiers.get(id);
      const value = dossier && findValue(dossier, subject, field);
      if (value !== undefined) return formatFactValue(value);
    }
    return undefined;
  };
}
