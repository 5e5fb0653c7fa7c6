import type { Word } from './search-words.ts';

/** Where a word stands: in which entry, at which place of its name, or only in its field's name. */
export interface Posting {
  readonly entry: number;
  readonly place: number;
  readonly inName: boolean;
  /** The word as written there. */
  readonly word: Word;
}

/** A known word a typed one may stand for; likeness 1 is the word itself. */
export interface WordMatch {
  readonly likeness: number;
  readonly exact: boolean;
  readonly postings: readonly Posting[];
}

/** The words of a catalogue: how rare each is, which a typed word may stand for, and where they stand. */
export interface Vocabulary {
  rarity(word: string): number;
  match(word: string, isLast: boolean): readonly WordMatch[];
  split(word: Word): readonly Word[];
}

const TYPO = 0.62;
const SHORTEST_WITH_TYPO = 4;
const KEPT = 512;

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

/** Builds the vocabulary of the entries' names and fields. */
export function buildVocabulary(
  names: readonly (readonly Word[])[],
  fields: readonly (readonly Word[])[],
  fieldShare: number,
): Vocabulary {
  const postings = new Map<string, Posting[]>();
  const counts = new Map<string, number>();
  const add = (word: string, posting: Posting): void => {
    const known = postings.get(word);
    if (known === undefined) postings.set(word, [posting]);
    else known.push(posting);
  };
  for (const [entry, words] of names.entries()) {
    for (const [place, word] of words.entries())
      add(word.plain, { entry, place, inName: true, word });
    for (const word of new Set(words.map(({ plain }) => plain)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [entry, words] of fields.entries())
    for (const word of words) {
      add(word.plain, { entry, place: -1, inName: false, word });
      counts.set(word.plain, (counts.get(word.plain) ?? 0) + fieldShare);
    }
  const known = [...postings.keys()];
  const rarity = (word: string): number =>
    Math.log(1 + names.length / (1 + (counts.get(word) ?? 0)));
  const unknownRarity = rarity('') * 0.85;
  /** A lone letter is a word just begun: it says next to nothing yet. */
  const begun = 0.2;
  const cache = new Map<string, readonly WordMatch[]>();
  const lookUp = (word: string, isLast: boolean): readonly WordMatch[] => {
    const matches: WordMatch[] = [];
    const exact = postings.get(word);
    if (exact !== undefined) matches.push({ likeness: 1, exact: true, postings: exact });
    // A word typed to its end needs no guess; the last one may still be growing.
    if (exact !== undefined && !isLast) return matches;
    for (const other of known) {
      if (other === word) continue;
      if (word.length >= 2 && other.startsWith(word)) {
        const likeness = (isLast ? 0.75 : 0.5) + 0.2 * (word.length / other.length);
        matches.push({
          likeness: exact === undefined ? likeness : likeness * 0.6,
          exact: false,
          postings: postings.get(other)!,
        });
      } else if (
        exact === undefined &&
        word.length >= SHORTEST_WITH_TYPO - 1 &&
        isOneEditApart(word, other)
      ) {
        const isShort = Math.max(word.length, other.length) < SHORTEST_WITH_TYPO;
        if (isShort && !sameLetters(word, other)) continue;
        matches.push({ likeness: TYPO, exact: false, postings: postings.get(other)! });
      }
    }
    return matches;
  };
  return {
    rarity(word) {
      if (postings.has(word)) return rarity(word);
      return word.length === 1 ? begun : unknownRarity;
    },
    match(word, isLast) {
      const key = isLast ? `${word} ` : word;
      const hit = cache.get(key);
      if (hit !== undefined) return hit;
      const matches = lookUp(word, isLast);
      if (cache.size >= KEPT) cache.clear();
      cache.set(key, matches);
      return matches;
    },
    // "khaisinh" → "khai sinh": the space bar is the key most often missed.
    split(word) {
      if (word.plain.length < 6 || postings.has(word.plain)) return [word];
      for (let at = 2; at <= word.plain.length - 2; at++) {
        const left = word.plain.slice(0, at);
        const right = word.plain.slice(at);
        if (postings.has(left) && postings.has(right))
          return [left, right].map((plain) => ({ plain, marked: plain }));
      }
      return [word];
    },
  };
}
