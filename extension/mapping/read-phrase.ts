import type { Subject } from '../../domain/fact.ts';
import { expectField } from '../../domain/vocabulary.ts';
import type { AddressSuffix } from '../../domain/vocabulary/address-parts.ts';
import type { BareLabel, ContextHead } from '../../domain/vocabulary/label-words.ts';
import type { Meaning } from './lexicon.ts';
import type { Phrase, Piece } from './parse-phrase.ts';
import { FIELD_WEIGHT } from './weights.ts';

/** A field a text may mean, 0–1. */
export interface FieldClaim {
  readonly field: string;
  readonly weight: number;
}

/** What a label, a heading or an attribute name says. */
export interface Reading {
  readonly claims: readonly FieldClaim[];
  /** "Số", "Ngày cấp": known only in its surroundings. */
  readonly bare?: BareLabel;
  /** An address level without its address ("Xã/Phường"). */
  readonly suffix?: AddressSuffix;
  /** It only names a person ("Chủ hồ sơ"). */
  readonly personOnly: boolean;
  /** It only names an identity paper ("CMND/CCCD", "Giấy tờ tùy thân"). */
  readonly paper?: 'any' | 'card';
  readonly subjects: readonly Subject[];
  readonly weakSubjects: readonly Subject[];
  readonly joint: readonly Subject[];
  readonly other: boolean;
  /** A person nobody knows, even beside one who is known ("Người nhận cha, mẹ, con"). */
  readonly stranger: boolean;
  readonly never: boolean;
  /** Its control searches or filters. */
  readonly search: boolean;
  /** As a heading: what a bare label under it belongs to. */
  readonly head?: ContextHead;
  readonly addressHead?: string;
  /** How many words nobody knows. */
  readonly unknown: number;
  /** Words nobody knows that come after the first known one (attribute names start with a system's own words). */
  readonly unknownInside: number;
  /** How much the words nobody knows and the typos take away, as a factor. */
  readonly trust: number;
}

const NAME_PARTS = ['familyName', 'middleName', 'familyAndMiddleName'];
const ADDRESSES = ['residence', 'hometown', 'birthPlace', 'deathPlace'];
const UNDER_PAPER: Partial<Record<BareLabel, string>> = {
  number: 'idNumber',
  issueDate: 'idDate',
  issuer: 'idPlace',
  type: 'idType',
};
const UNDER_NOTICE: Partial<Record<BareLabel, string>> = {
  number: 'deathNoticeNumber',
  issueDate: 'deathNoticeDate',
  date: 'deathNoticeDate',
  issuer: 'deathNoticeIssuer',
};
const UNDER_REGISTRATION: Partial<Record<BareLabel, string>> = {
  number: 'registrationNumber',
  date: 'registrationDate',
  issueDate: 'registrationDate',
  issuer: 'registrationPlace',
};
const UNDER_DOCUMENT: Partial<Record<BareLabel, string>> = {
  number: 'documentNumber',
  issueDate: 'documentDate',
  date: 'documentDate',
  issuer: 'documentIssuer',
  givenName: 'documentName',
};
/** What a bare label means under each head. */
export const BARE_FIELDS = {
  identity: UNDER_PAPER,
  notice: UNDER_NOTICE,
  registration: UNDER_REGISTRATION,
  document: UNDER_DOCUMENT,
} as const satisfies Record<ContextHead, Partial<Record<BareLabel, string>>>;

function collect<Type extends Meaning['type']>(
  pieces: readonly Piece[],
  type: Type,
): Extract<Meaning, { type: Type }>[] {
  return pieces.flatMap(({ meanings }) =>
    meanings.filter(
      (meaning): meaning is Extract<Meaning, { type: Type }> => meaning.type === type,
    ),
  );
}

/** "người" before a word nobody knows is somebody nobody knows. */
function namesStranger(pieces: readonly Piece[]): boolean {
  return pieces.some(
    ({ words, meanings }, at) =>
      words.length === 1 &&
      (words[0]!.folded === 'nguoi' || words[0]!.folded === 'ben') &&
      meanings.every(({ type }) => type === 'noise') &&
      pieces[at + 1] !== undefined &&
      pieces[at + 1]!.meanings.length === 0,
  );
}

/** Of several fields named in one text, the one that is meant; [] when it asks for several values at once. */
function settleFields(fields: readonly string[]): readonly string[] {
  const distinct = [...new Set(fields)];
  if (distinct.length < 2) return distinct;
  if (distinct.includes('relation')) return ['relation'];
  // "Địa chỉ nơi sinh": the plain word for address only says that it is one.
  const plain = distinct.filter((field) => field !== 'residence');
  const addresses = distinct.filter((field) => ADDRESSES.includes(field));
  if (addresses.length === distinct.length && plain.length === 1) return plain;
  return [];
}

function claimParts(
  field: string | undefined,
  suffixes: readonly AddressSuffix[],
): readonly string[] {
  if (suffixes.length !== 1 || field === undefined || !ADDRESSES.includes(field)) return [];
  return [field + suffixes[0]!];
}

function nameFields(
  pieces: readonly Piece[],
  suffixes: readonly AddressSuffix[],
  bares: readonly BareLabel[],
): readonly string[] {
  const settled = settleFields(collect(pieces, 'field').map(({ field }) => field));
  const [field] = settled;
  if (suffixes.length > 0) return claimParts(field, suffixes);
  const useful = bares.filter((bare) => bare !== 'date');
  // "Ngày, giờ chết" asks for two things at once.
  const alsoDate =
    bares.includes('date') && field !== undefined && expectField(field).kind !== 'date';
  if (alsoDate) return [];
  if (useful.length === 0 || field === undefined) return settled;
  if (useful.includes('words')) return field === 'birthDate' ? ['birthDateWords'] : [];
  if (field === 'idNumber' || field === 'idType' || field === 'idPaper') {
    const under = useful.length === 1 ? UNDER_PAPER[useful[0]!] : undefined;
    return [under ?? 'idPaper'];
  }
  // "Tên đệm và tên": two parts of a name, and no field for both.
  const isPart = NAME_PARTS.includes(field);
  return useful[0] === 'givenName' && useful.length === 1 && !isPart ? settled : [];
}

function nameUnderHead(
  head: ContextHead | undefined,
  bares: readonly BareLabel[],
): readonly string[] {
  if (head === undefined || bares.length === 0) return [];
  if (bares.length > 1) return head === 'identity' ? ['idPaper'] : [];
  const field = (BARE_FIELDS[head] as Partial<Record<BareLabel, string>>)[bares[0]!];
  return field === undefined ? [] : [field];
}

const PERSON_WORDS = ['nguoi', 'chu', 'ong', 'ba', 'me', 'cha', 'con', 'thanh'];

function isOtherPerson({ words, meanings }: Piece): boolean {
  return (
    meanings.some(({ type }) => type === 'other') && PERSON_WORDS.includes(words[0]?.folded ?? '')
  );
}

const KIN: readonly Subject[] = ['mother', 'father', 'husband', 'wife', 'child'];
const HAVE_KIN: readonly Subject[] = ['deceased', 'requester', 'authorised'];

function peopleIn({ meanings }: Piece): readonly Subject[] {
  return meanings.flatMap((meaning) => {
    if (meaning.type === 'subject') return [meaning.subject];
    return meaning.type === 'joint' ? meaning.subjects : [];
  });
}

/** "Họ tên cha người chết": a relative of somebody is no subject of the page. */
function namesRelative(pieces: readonly Piece[]): boolean {
  const people = pieces.map(peopleIn).filter((subjects) => subjects.length > 0);
  return people.some(
    (subjects, at) =>
      subjects.some((one) => KIN.includes(one)) &&
      people[at + 1]?.some((one) => HAVE_KIN.includes(one)) === true,
  );
}

/** "Quan hệ với người được cấp giấy XN": after it stands only who the other one is. */
function isAfterRelation(pieces: readonly Piece[], at: number): boolean {
  return pieces
    .slice(0, at)
    .some(({ words, meanings }) =>
      meanings.some(
        (meaning) =>
          meaning.type === 'field' &&
          meaning.field === 'relation' &&
          ['voi', 'cua'].includes(words.at(-1)!.folded),
      ),
    );
}

/** "Quốc tịch khác" is a second value of its kind: no fact of the vocabulary. */
const namesAnother = (pieces: readonly Piece[]): boolean =>
  pieces.some(
    ({ words, meanings }) =>
      meanings.length === 0 && words[0]!.folded === 'khac' && words[0]!.aside !== true,
  );

function countUnknownInside(pieces: readonly Piece[]): number {
  const first = pieces.findIndex(({ meanings }) => meanings.some(({ type }) => type !== 'noise'));
  return pieces.slice(Math.max(first, 0)).filter(({ meanings }) => meanings.length === 0).length;
}

const isAside = ({ words }: Piece): boolean => words.every(({ aside }) => aside === true);
const levelsIn = (pieces: readonly Piece[]): readonly AddressSuffix[] => [
  ...new Set(collect(pieces, 'part').map(({ suffix }) => suffix)),
];

/** "Quê quán (xã, tỉnh)": several levels in brackets tell how to write the whole address, not which part is meant. */
function nameLevels(pieces: readonly Piece[]): readonly AddressSuffix[] {
  const spoken = levelsIn(pieces.filter((piece) => !isAside(piece)));
  const all = levelsIn(pieces);
  return spoken.length === 0 && all.length > 1 ? [] : all;
}

/** Says what a parsed text means; the words it could not read lower `trust`. */
export function readPhrase({ pieces, typos }: Phrase): Reading {
  const bares = [...new Set(collect(pieces, 'bare').map(({ bare }) => bare))];
  const suffixes = nameLevels(pieces);
  const papers = collect(pieces, 'paper');
  const rawFields = collect(pieces, 'field');
  const head = papers.length > 0 ? 'identity' : collect(pieces, 'head')[0]?.head;
  const named = nameFields(pieces, suffixes, bares);
  const meant = named.length > 0 || rawFields.length > 0 ? named : nameUnderHead(head, bares);
  const fields = namesAnother(pieces) ? [] : meant;
  const strange = pieces.filter(
    ({ meanings }, at) => meanings.length === 0 && !isAfterRelation(pieces, at),
  );
  const asides = strange.filter(isAside);
  const unknown = strange.length - asides.length;
  const spelled = asides.filter(
    ({ words }) => !/^(\d+|[ivx]+|[a-h])$/.test(words[0]!.folded),
  ).length;
  const subjects = collect(pieces, 'subject');
  const near = rawFields.length > 0 && rawFields.every((claim) => claim.near);
  const trust = Math.max(
    0.2,
    1 -
      FIELD_WEIGHT.unknownWord * unknown -
      Math.min(FIELD_WEIGHT.aside * spelled, FIELD_WEIGHT.asides) -
      FIELD_WEIGHT.typo * typos,
  );
  const silent = rawFields.length === 0 && bares.length === 0 && suffixes.length === 0;
  const addressHead = settleFields(rawFields.map(({ field }) => field)).find((field) =>
    ADDRESSES.includes(field),
  );
  const spoken = pieces.filter((piece) => !isAside(piece));
  // "Người cha (người nhận con)": brackets about somebody else explain who the first one is.
  const about = collect(spoken, 'subject').length > 0 ? spoken : pieces;
  const known = fields.filter((field) => expectField(field).id === field);
  return {
    claims: known.map((field) => ({
      field,
      weight: (near ? FIELD_WEIGHT.near : FIELD_WEIGHT.exact) * trust,
    })),
    ...(bares.length === 1 && known.length === 0 && rawFields.length === 0 && papers.length === 0
      ? { bare: bares[0]! }
      : {}),
    ...(suffixes.length === 1 && rawFields.length === 0 ? { suffix: suffixes[0]! } : {}),
    personOnly:
      silent &&
      papers.length === 0 &&
      head === undefined &&
      unknown === 0 &&
      collect(spoken, 'noise').length === 0 &&
      subjects.length === 1,
    ...(silent && papers.length > 0
      ? { paper: papers.some((paper) => paper.anyPaper) ? ('any' as const) : ('card' as const) }
      : {}),
    subjects: [...new Set(subjects.filter(({ weak }) => !weak).map(({ subject }) => subject))],
    weakSubjects: [...new Set(subjects.filter(({ weak }) => weak).map(({ subject }) => subject))],
    // "Cha, mẹ" and "Cha/mẹ" are one phrase here: each person counts once.
    joint: [...new Set(collect(pieces, 'joint').flatMap((meaning) => meaning.subjects))],
    other: collect(about, 'other').length > 0 || namesStranger(about),
    stranger: namesStranger(about) || about.some(isOtherPerson) || namesRelative(about),
    never: collect(pieces, 'never').length > 0,
    search: collect(pieces, 'never').some((meaning) => meaning.search),
    ...(head === undefined ? {} : { head }),
    ...(addressHead === undefined ? {} : { addressHead }),
    unknown,
    unknownInside: countUnknownInside(pieces),
    trust,
  };
}
