import type { Subject } from '../fact.ts';

/** What a field holds; decides how a text is read, compared and written. */
export type FieldKind =
  'text' | 'name' | 'id' | 'date' | 'gender' | 'code' | 'address' | 'number' | 'phone' | 'email';

/** One row of the vocabulary: a field, how people label it and how programmers name it. */
export interface FieldDefinition {
  readonly id: string;
  readonly kind: FieldKind;
  /** The label the product itself shows. */
  readonly label: string;
  /** Labels that mean exactly this field. */
  readonly labels: readonly string[];
  /** Labels that usually mean it, but may mean a neighbour of it. */
  readonly near?: readonly string[];
  /** Attribute names, as unaccented words: 'ho ten' covers hoTen, ho_ten, txtHoTen and hoten. */
  readonly hints: readonly string[];
  /** Whose it may be; a single subject settles whose. */
  readonly subjects: readonly Subject[];
  /** The field its labels mean over a date box ("Thời điểm chết" with a calendar). */
  readonly datedAs?: string;
  /** Procedures (`page-words.ts`) whose pages mean it; on any other page it is only asked about. */
  readonly homes?: readonly string[];
  /** Ids of the fields it splits into. */
  readonly parts?: readonly string[];
}

/** Subjects that are people. */
export const PEOPLE = [
  'requester',
  'owner',
  'child',
  'mother',
  'father',
  'deceased',
  'husband',
  'wife',
  'authorised',
] as const satisfies readonly Subject[];
