import type { Word } from './search-words.ts';

/** Where a word stands: in which entry, at which place of its name; the place is -1 in the name of the entry's field. */
export interface Posting {
  readonly entry: number;
  readonly place: number;
  /** Which of the word's spellings stands there. */
  readonly spelling: number;
}

/** A word of the catalogue: its spellings with marks ("dương", "đường"), and where they stand. */
export interface KnownWord {
  readonly plain: string;
  readonly spellings: Word[];
  readonly postings: Posting[];
  /** How often it stands in names, a field's name counting for less. */
  count: number;
}

/** A known word a typed one may stand for; likeness 1 is the word itself. */
export interface WordMatch {
  readonly likeness: number;
  readonly exact: boolean;
  readonly known: KnownWord;
}

/** The words of a catalogue: how rare each is, which a typed word may stand for, and where they stand. */
export interface Vocabulary {
  /** Whether a name or a field's name has the word. */
  has(word: string): boolean;
  rarity(word: string): number;
  match(word: string, isLast: boolean): readonly WordMatch[];
  split(word: Word): readonly Word[];
}

const TYPO = 0.62;
const SHORTEST_WITH_TYPO = 4;
/** A lone letter is a word just begun: it says next to nothing yet. */
const BEGUN = 0.2;

/** Whether one letter typed wrong, left out, added or swapped turns a into b; both are plain ASCII after folding. */
function isOneEditApart(a: string, b: string): boolean {
  const gap = a.length - b.length;
  if (gap > 1 || gap < -1) return false;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  if (endA - start <= 1 && endB - start <= 1) return true;
  return (
    endA - start === 2 &&
    endB - start === 2 &&
    a[start] === b[start + 1] &&
    a[start + 1] === b[start]
  );
}

/** Whether the letters only changed places: the one slip that is safe to mend in a word of three. */
function sameLetters(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

/** Whether one slip of the finger makes one word of the other; words of three letters only change places. */
export function isTypo(word: string, other: string): boolean {
  if (word.length < SHORTEST_WITH_TYPO - 1 || !isOneEditApart(word, other)) return false;
  return Math.max(word.length, other.length) >= SHORTEST_WITH_TYPO || sameLetters(word, other);
}

function collectWords(
  names: readonly (readonly Word[])[],
  fields: readonly (readonly Word[])[],
  fieldShare: number,
): ReadonlyMap<string, KnownWord> {
  const all = new Map<string, KnownWord>();
  const add = (word: Word, entry: number, place: number): KnownWord => {
    const { plain, marked } = word;
    const known = all.get(plain) ?? { plain, spellings: [], postings: [], count: 0 };
    all.set(plain, known);
    const at = known.spellings.findIndex((one) => one.marked === marked);
    if (at === -1) known.spellings.push(word);
    known.postings.push({ entry, place, spelling: at === -1 ? known.spellings.length - 1 : at });
    return known;
  };
  for (const [entry, words] of names.entries())
    for (const known of new Set(words.map((word, place) => add(word, entry, place))))
      known.count += 1;
  for (const [entry, words] of fields.entries())
    for (const word of words) add(word, entry, -1).count += fieldShare;
  return all;
}

/** Builds the vocabulary of the entries' names and fields. */
export function buildVocabulary(
  names: readonly (readonly Word[])[],
  fields: readonly (readonly Word[])[],
  fieldShare: number,
): Vocabulary {
  const all = collectWords(names, fields, fieldShare);
  const inOrder = [...all.values()];
  const rarity = (count: number): number => Math.log(1 + names.length / (1 + count));
  const unknownRarity = rarity(0) * 0.85;
  return {
    has: (word) => all.has(word),
    rarity(word) {
      const known = all.get(word);
      if (known !== undefined) return rarity(known.count);
      return word.length === 1 ? BEGUN : unknownRarity;
    },
    match(word, isLast) {
      const itself = all.get(word);
      const matches: WordMatch[] = itself ? [{ likeness: 1, exact: true, known: itself }] : [];
      // A word typed to its end needs no guess; the last one may still be growing.
      if (itself !== undefined && !isLast) return matches;
      for (const known of inOrder) {
        const other = known.plain;
        if (known === itself) continue;
        if (word.length >= 2 && other.startsWith(word)) {
          const begun = (isLast ? 0.75 : 0.5) + 0.2 * (word.length / other.length);
          matches.push({
            likeness: itself === undefined ? begun : begun * 0.6,
            exact: false,
            known,
          });
        } else if (itself === undefined && isTypo(word, other))
          matches.push({ likeness: TYPO, exact: false, known });
      }
      return matches;
    },
    // "khaisinh" → "khai sinh": the space bar is the key most often missed.
    split(word) {
      if (word.plain.length < 6 || all.has(word.plain)) return [word];
      for (let at = 2; at <= word.plain.length - 2; at++) {
        const left = word.plain.slice(0, at);
        const right = word.plain.slice(at);
        if (all.has(left) && all.has(right))
          return [left, right].map((plain) => ({ plain, marked: plain }));
      }
      return [word];
    },
  };
}

/** The same vocabulary for one question: each of its words is looked for once, however often the question is read anew. */
export function rememberMatches(vocabulary: Vocabulary): Vocabulary {
  const known = [new Map<string, readonly WordMatch[]>(), new Map<string, readonly WordMatch[]>()];
  return {
    ...vocabulary,
    match(word, isLast) {
      const found = known[isLast ? 1 : 0]!;
      const matches = found.get(word) ?? vocabulary.match(word, isLast);
      found.set(word, matches);
      return matches;
    },
  };
}
