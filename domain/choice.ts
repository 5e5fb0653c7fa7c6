import { expandAliases, findAliasGroup, uniqueTexts, type AliasGroup } from './alias-groups.ts';
import {
  CHANNEL_GROUPS,
  ID_PLACE_GROUPS,
  MARITAL_STATUS_GROUPS,
  MARRIAGE_ORDER_GROUPS,
  OWNER_TYPE_GROUPS,
  REGISTRATION_TYPE_GROUPS,
  RESIDENCE_TYPE_GROUPS,
  RESULT_DELIVERY_GROUPS,
} from './choice-groups.ts';
import { ETHNIC_GROUPS, expandEthnicAliases, findEthnicGroup } from './ethnic-groups.ts';
import { GENDER_TEXTS, parseGender } from './gender.ts';
import { ID_TYPE_GROUPS } from './id-type.ts';
import { NATIONALITY_GROUPS } from './nationality.ts';
import { RELATION_GROUPS } from './relation.ts';
import { expandUnitAliases, sameUnitName } from './unit-name.ts';
import { foldKeepingMarks } from './vietnamese.ts';

const GROUPS_OF_FIELD: Readonly<Record<string, readonly AliasGroup[]>> = {
  ethnicity: ETHNIC_GROUPS,
  nationality: NATIONALITY_GROUPS,
  idType: ID_TYPE_GROUPS,
  residenceType: RESIDENCE_TYPE_GROUPS,
  relation: RELATION_GROUPS,
  maritalStatus: MARITAL_STATUS_GROUPS,
  idPlace: ID_PLACE_GROUPS,
  channel: CHANNEL_GROUPS,
  ownerType: OWNER_TYPE_GROUPS,
  registrationType: REGISTRATION_TYPE_GROUPS,
  resultDelivery: RESULT_DELIVERY_GROUPS,
  marriageOrder: MARRIAGE_ORDER_GROUPS,
};

function unitLevelOf(field: string): 'province' | 'district' | 'commune' | undefined {
  if (field.endsWith('Province')) return 'province';
  if (field.endsWith('District')) return 'district';
  return field.endsWith('Commune') ? 'commune' : undefined;
}

function expandGender(label: string): string[] {
  const gender = parseGender(label);
  return gender === undefined ? [label] : uniqueTexts([label, ...GENDER_TEXTS[gender]]);
}

/** The texts an option may have to be this choice of this field: the label itself first, then by falling closeness. */
export function aliasesFor(field: string, label: string): readonly string[] {
  const level = unitLevelOf(field);
  if (level !== undefined) return expandUnitAliases(level, label);
  if (field === 'gender') return expandGender(label);
  if (field === 'ethnicity') return expandEthnicAliases(label);
  const groups = GROUPS_OF_FIELD[field];
  return groups === undefined ? [label] : expandAliases(groups, label);
}

/** Whether two labels of a field mean the same thing ("Khmer" and "Khơ-me"); wider and narrower ones do not. */
export function sameChoice(field: string, a: string, b: string): boolean {
  if (foldKeepingMarks(a) === foldKeepingMarks(b)) return true;
  if (unitLevelOf(field) !== undefined) return sameUnitName(a, b);
  if (field === 'gender') return parseGender(a) !== undefined && parseGender(a) === parseGender(b);
  if (field === 'ethnicity') {
    const group = findEthnicGroup(a);
    return group !== undefined && group === findEthnicGroup(b);
  }
  const groups = GROUPS_OF_FIELD[field];
  const group = groups && findAliasGroup(groups, a);
  return group !== undefined && groups !== undefined && group === findAliasGroup(groups, b);
}
