import type { Fact, Subject } from '../fact.ts';
import { parseFactValue } from '../fact-value.ts';
import { fold } from '../vietnamese.ts';
import { expectField } from '../vocabulary.ts';
import type { ImportedDossier } from './read-dossiers.ts';

/** Where a fact of an export says it comes from. */
export const EXPORT_SYSTEM = 'Tệp Excel của một cửa';

/** Whose number, phone and address a row holds: its only person's; of two, the columns do not say. */
function onlyPerson({ ownerName, requesterName }: ImportedDossier['person']): Subject | undefined {
  if (ownerName !== undefined && requesterName !== undefined)
    return fold(ownerName) === fold(requesterName) ? 'owner' : undefined;
  if (ownerName !== undefined) return 'owner';
  return requesterName === undefined ? undefined : 'requester';
}

/** The facts about persons of one row, for the vault. @param at ISO 8601, UTC: when the export was read */
export function toPersonFacts({ person }: ImportedDossier, at: string): readonly Fact[] {
  const source = { system: EXPORT_SYSTEM, url: '', label: '', selector: '', at, confidence: 1 };
  const only = onlyPerson(person);
  const texts: readonly (readonly [Subject | undefined, string, string | undefined])[] = [
    ['owner', 'fullName', person.ownerName],
    ['requester', 'fullName', person.requesterName],
    [only, 'idNumber', person.idNumber],
    [only, 'phone', person.phone],
    [only, 'residence', person.address],
  ];
  return texts.flatMap(([subject, field, text]): readonly Fact[] => {
    if (subject === undefined || text === undefined || text.trim() === '') return [];
    const value = parseFactValue(field, text.trim(), expectField(field).kind);
    return value === undefined ? [] : [{ subject, field, value, source }];
  });
}
