/**
 * What people say for some procedures, the likeliest first. With `of` it is said of each of these, before or behind it:
 * "mất" of "căn cước" is "mất căn cước" and "căn cước mất".
 */
export interface AliasGroup {
  readonly say: readonly string[];
  readonly of?: readonly string[];
  readonly codes: readonly string[];
}

/** How citizens ask for some procedures: many short sayings with "; " between them, each with the words it would be asked in. */
export interface Sayings {
  readonly codes: readonly string[];
  readonly say: string;
}

/**
 * What the search knows beside the names; data in catalogue/aliases.json. `same` are words read as others ("cccd" is
 * "căn cước"), `asides` are what is asked about any procedure ("bao nhiêu tiền") and names none, `fillers` are words
 * that say little; `common` says how often a code is asked for, as a share of 1.
 */
export interface SearchHints {
  readonly groups: readonly AliasGroup[];
  readonly sayings: readonly Sayings[];
  readonly same: Readonly<Record<string, string>>;
  readonly asides: readonly string[];
  readonly fillers: string;
  readonly common: Readonly<Record<string, number>>;
}

/** No hints: the names alone, for a catalogue of another kind. */
export const NO_HINTS: SearchHints = {
  groups: [],
  sayings: [],
  same: {},
  asides: [],
  fillers: '',
  common: {},
};
