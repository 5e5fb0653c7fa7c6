import { factKey, findValue, type Dossier } from './dossier.ts';
import type { Subject } from './fact.ts';
import { formatFactValue } from './fact-value.ts';
import type { IdCard } from './id-card.ts';
import { sameName } from './person-name.ts';
import type { PEOPLE } from './vocabulary/field-definition.ts';

/** A person a dossier may speak of. */
export type Person = (typeof PEOPLE)[number];

/** Who hands over a card at the counter, the likeliest first. */
const ORDER = [
  'requester',
  'mother',
  'father',
  'wife',
  'husband',
  'owner',
  'authorised',
  'child',
  'deceased',
] as const satisfies readonly Person[];

const GENDER_OF: Partial<Record<Person, 'male' | 'female'>> = {
  mother: 'female',
  wife: 'female',
  father: 'male',
  husband: 'male',
};

function textOf(dossier: Dossier, person: Person, field: string): string | undefined {
  const value = findValue(dossier, person, field);
  return value === undefined ? undefined : formatFactValue(value);
}

/** What the dossier already says of the person speaks against the card being theirs. */
function contradicts(dossier: Dossier, person: Person, card: IdCard): boolean {
  const gender = GENDER_OF[person];
  if (gender !== undefined && gender !== card.gender) return true;
  const name = textOf(dossier, person, 'fullName');
  if (name !== undefined && !card.lostMarks && !sameName(name, card.fullName)) return true;
  const number = textOf(dossier, person, 'idNumber');
  return number !== undefined && number !== card.idNumber && number !== card.oldIdNumber;
}

function isNamedBy(dossier: Dossier, person: Person, card: IdCard): boolean {
  if (contradicts(dossier, person, card)) return false;
  const number = textOf(dossier, person, 'idNumber');
  if (number !== undefined) return true;
  return !card.lostMarks && textOf(dossier, person, 'fullName') !== undefined;
}

function isKnown(dossier: Dossier, person: Person): boolean {
  return Object.values(dossier.facts).some(({ subject }) => subject === person);
}

/**
 * Whose card it most likely is: the one the dossier names so, else the one it speaks of without a number, else the
 * requester of a dossier that knows no requester. Undefined when all that is known speaks against it: then a person says.
 */
export function suggestHolder(dossier: Dossier | undefined, card: IdCard): Person | undefined {
  if (dossier === undefined) return 'requester';
  const open = ORDER.filter((person) => !contradicts(dossier, person, card));
  const missesNumber = (person: Person): boolean =>
    dossier.facts[factKey(person, 'idNumber')] === undefined;
  return (
    open.find((person) => isNamedBy(dossier, person, card)) ??
    open.find((person) => isKnown(dossier, person) && missesNumber(person)) ??
    open.find((person) => person === 'requester' && !isKnown(dossier, person))
  );
}

/** Whose card it can be, in the order people are asked. */
export const CARD_HOLDERS: readonly Subject[] = ORDER;
