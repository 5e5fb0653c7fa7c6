import type { Subject } from './fact.ts';
import { ADDRESS_FIELDS } from './vocabulary/address-fields.ts';
import type { FieldDefinition } from './vocabulary/field-definition.ts';
import { IDENTITY_FIELDS } from './vocabulary/identity-fields.ts';
import { NAME_FIELDS } from './vocabulary/name-fields.ts';
import { PERSON_FIELDS } from './vocabulary/person-fields.ts';
import { RECORD_FIELDS } from './vocabulary/record-fields.ts';
import { SUBJECT_TABLE } from './vocabulary/subject-table.ts';

/** Every field the product knows (DOMAIN §3; sources are named in each table). */
export const FIELDS: readonly FieldDefinition[] = [
  ...NAME_FIELDS,
  ...PERSON_FIELDS,
  ...IDENTITY_FIELDS,
  ...ADDRESS_FIELDS,
  ...RECORD_FIELDS,
];

const BY_ID: ReadonlyMap<string, FieldDefinition> = new Map(FIELDS.map((row) => [row.id, row]));

/** The row of a field id; undefined for an id that is not in the vocabulary (an imported profile may name one). */
export function findField(id: string): FieldDefinition | undefined {
  return BY_ID.get(id);
}

/** The row of a field id. Throws for an id that is not in the vocabulary. */
export function expectField(id: string): FieldDefinition {
  const field = BY_ID.get(id);
  if (field === undefined) throw new Error(`expected a field of the vocabulary, found '${id}'`);
  return field;
}

/** The Vietnamese label the product shows for a field; the id itself when it is unknown. */
export function fieldLabel(id: string): string {
  return BY_ID.get(id)?.label ?? id;
}

/** The Vietnamese name the product shows for a subject: 'Mẹ', 'Chủ hồ sơ' … */
export function subjectLabel(subject: Subject): string {
  const row = SUBJECT_TABLE.find(({ id }) => id === subject);
  if (row === undefined)
    throw new Error(`expected a subject of the vocabulary, found '${subject}'`);
  return row.label;
}
