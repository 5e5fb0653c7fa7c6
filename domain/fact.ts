/** Whose fact it is. `document` is a paper (a certified copy, a birth notice), `dossier` the hồ sơ, `registration` the entry a register issued. */
export const SUBJECTS = [
  'requester',
  'owner',
  'child',
  'mother',
  'father',
  'deceased',
  'husband',
  'wife',
  'authorised',
  'document',
  'dossier',
  'registration',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** A date as far as it is known: old papers may give only a year, or a month and a year. Month 1–12, day 1–31. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Before 2025-07-01 an address has a district; since then it has not (NQ 202/2025/QH15). */
export type UnitVersion = 'before-2025-07' | 'since-2025-07';

/** An address as written (`text`, always kept) and as far as it could be split into levels. */
export interface Address {
  readonly text: string;
  readonly detail?: string;
  readonly commune?: string;
  readonly district?: string;
  readonly province?: string;
  readonly unitVersion?: UnitVersion;
}

export type Gender = 'male' | 'female' | 'undetermined';

/** A typed value. `label` of a code is the text people read; codes differ between systems and are never compared. */
export type FactValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly date: PartialDate; readonly text: string }
  | { readonly kind: 'gender'; readonly gender: Gender; readonly text: string }
  | { readonly kind: 'code'; readonly label: string }
  | { readonly kind: 'address'; readonly address: Address }
  | { readonly kind: 'number'; readonly number: number; readonly text: string };

/** Where a fact was seen: which system and page, under which label, when (ISO 8601, UTC). */
export interface FactSource {
  readonly system: string;
  readonly url: string;
  readonly label: string;
  readonly selector: string;
  readonly at: string;
  /** 0–1: how sure the match was that this is this subject's field. */
  readonly confidence: number;
}

/** One value about one subject. `field` is an id of vocabulary.ts. */
export interface Fact {
  readonly subject: Subject;
  readonly field: string;
  readonly value: FactValue;
  readonly source: FactSource;
}
