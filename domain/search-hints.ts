/**
 * What people say for a thing: each of `say` also reads as the words of `mean`, and points at procedures by code. With
 * `of` it is said of each of these, before or behind it: "mất" of "căn cước" is "mất căn cước" and "căn cước mất".
 */
export interface AliasGroup {
  readonly say: readonly string[];
  readonly of?: readonly string[];
  readonly mean?: string;
  readonly codes?: readonly string[];
}

/**
 * What the search knows beside the names; data in catalogue/aliases.json. `fillers` are words of a
 * question that name no procedure; `variants` are words that make a procedure wait behind the plain one
 * unless they were asked for; `common` says how often a code is asked for, as a share of 1.
 */
export interface SearchHints {
  readonly groups: readonly AliasGroup[];
  readonly fillers: string;
  readonly variants: readonly string[];
  readonly common: Readonly<Record<string, number>>;
}

/** No hints: the names alone, for a catalogue of another kind. */
export const NO_HINTS: SearchHints = { groups: [], fillers: '', variants: [], common: {} };
