import { createDossier, findValue, mergeFacts, type Dossier } from '../../domain/dossier.ts';
import type { Fact, Subject } from '../../domain/fact.ts';
import { formatFactValue, parseFactValue } from '../../domain/fact-value.ts';
import type { FieldKind } from '../../domain/vocabulary/field-definition.ts';

/** A fact as a system showed it. */
export const makeFact = (
  subject: Subject,
  field: string,
  kind: FieldKind,
  text: string,
  system = 'one-stop',
): Fact => ({
  subject,
  field,
  value: parseFactValue(field, text, kind)!,
  source: {
    system,
    url: `https://${system}.example/`,
    label: field,
    selector: `#${field}`,
    at: '2026-11-05T01:00:00Z',
    confidence: 1,
  },
});
/** The value that holds, as people read it; undefined when none does. */
export const shown = (dossier: Dossier, subject: Subject, field: string): string | undefined => {
  const value = findValue(dossier, subject, field);
  return value && formatFactValue(value);
};
/** A dossier that knows some facts. */
export const start = (...facts: Fact[]): Dossier => mergeFacts(createDossier(), facts).dossier;
