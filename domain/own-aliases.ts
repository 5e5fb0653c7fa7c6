import type { SearchHints } from './search-hints.ts';
import { fold } from './vietnamese.ts';

/** What people of one commune call a procedure, as its staff took it over; lives beside the catalogue. */
export interface OwnAlias {
  /** With all its marks: who types them is graded by them. */
  readonly say: string;
  readonly code: string;
}

/** More would slow every keystroke. */
const MOST = 300;
const LONGEST = 80;

/** Aliases of a file, with only what can be understood of them. */
export function readOwnAliases(value: unknown): readonly OwnAlias[] {
  const rows = Array.isArray(value) ? (value as unknown[]) : [];
  const read = rows.flatMap((row) => {
    const { say, code } = (row ?? {}) as Partial<Record<keyof OwnAlias, unknown>>; // Null is no row.
    if (typeof say !== 'string' || typeof code !== 'string' || code === '') return [];
    const words = say.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
    return fold(words) === '' || words.length > LONGEST ? [] : [{ say: words, code }];
  });
  return addOwnAliases([], read);
}

/** The list with more of them; of two that say the same for one procedure the later one stays. */
export function addOwnAliases(
  list: readonly OwnAlias[],
  more: readonly OwnAlias[],
): readonly OwnAlias[] {
  const keyOf = ({ say, code }: OwnAlias): string => `${fold(say)}|${code}`;
  const byKey = new Map([...list, ...more].map((one) => [keyOf(one), one]));
  return [...byKey.values()].slice(-MOST);
}

/** What the search knows, with the commune's own words beside it. */
export function withOwnAliases(hints: SearchHints, own: readonly OwnAlias[]): SearchHints {
  const groups = own.map(({ say, code }) => ({ say: [say], codes: [code] }));
  return { ...hints, groups: [...hints.groups, ...groups] };
}
