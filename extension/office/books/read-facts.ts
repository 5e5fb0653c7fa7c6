import { createDossier, findValue, mergeFacts, type Dossier } from '../../../domain/dossier.ts';
import { formatFactValue } from '../../../domain/fact-value.ts';
import type { Subject } from '../../../domain/fact.ts';
import type { Database } from '../../../storage/database.ts';
import { isUnlocked } from '../../../storage/vault-door.ts';
import { readFactsOf } from '../../../storage/vault.ts';

/** Finds a fact's text by the dossier's local ids and 'subject.field'. */
export type FindFact = (localIds: readonly string[], key: string) => string | undefined;

/** The facts of some dossiers, for printing; undefined while the vault is locked. */
export async function openFacts(
  db: Database,
  localIds: ReadonlySet<string>,
): Promise<FindFact | undefined> {
  if (!isUnlocked(db)) return undefined;
  const facts = await readFactsOf(db, localIds);
  if (facts === 'locked') return undefined;
  const dossiers = new Map<string, Dossier>(
    [...facts].map(([id, known]) => [id, mergeFacts(createDossier(), known).dossier]),
  );
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
