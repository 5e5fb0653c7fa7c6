import { DEATH_FIELDS } from './death-fields.ts';
import { DOCUMENT_FIELDS } from './document-fields.ts';
import { DOSSIER_FIELDS } from './dossier-fields.ts';
import type { FieldDefinition } from './field-definition.ts';
import { RECEPTION_FIELDS } from './reception-fields.ts';
import { REGISTRATION_FIELDS } from './registration-fields.ts';

/** Fields of a death, a dossier, an entry in a register and a certified paper. */
export const RECORD_FIELDS: readonly FieldDefinition[] = [
  ...DEATH_FIELDS,
  ...DOSSIER_FIELDS,
  ...RECEPTION_FIELDS,
  ...REGISTRATION_FIELDS,
  ...DOCUMENT_FIELDS,
];
