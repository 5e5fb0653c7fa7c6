import { gradeMarks, type Word } from './search-words.ts';
import { bearsSameMarks, listSoundAlikes } from './sound-alikes.ts';
import { readTelexKeys } from './telex.ts';
import { readVniKeys } from './vni.ts';

/** A known word a typed one may stand for, by its number; likeness 1 is the word itself. */
export interface WordMatch {
  readonly id: number;
  readonly likeness: number;
  readonly isExact: boolean;
}

/** Words by number, in the order they were first read, with every spelling ("dương", "đường") they came in. */
export interface Vocabulary {
  readonly size: number;
  find(plain: string): number | undefined;
  /** How each spelling of a word agrees with the typed marks, see `gradeMarks`. */
  gradeSpellings(typed: Word, id: number): readonly number[];
  match(word: Word, isLast: boolean): readonly WordMatch[];
  /** Every word a lone letter may go on to, itself among them; none is likelier than another yet. */
  listBegun(letter: string): readonly WordMatch[];
  /** An unknown word without the digits of VNI, or the known one that the keys of Telex make of it. */
  readKeys(word: Word): Word;
  split(word: Word): readonly Word[];
}

const TYPO = 0.7;
/** A word written as some region says it, and one that is a word as it stands too. */
const SOUND_ALIKE = 0.85;
const SPELT_YET_ALIKE = 0.5;
const SHORTEST_WITH_TYPO = 4;
/** A word still being typed, and one cut short. */
const BEGUN = 0.75;
const CUT_SHORT = 0.5;
/** A word typed whole may yet be the beginning of another. */
const WHOLE_YET_BEGUN = 0.6;

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
function isTypo(word: string, other: string): boolean {
  if (!isOneEditApart(word, other)) return false;
  return Math.max(word.length, other.length) >= SHORTEST_WITH_TYPO || sameLetters(word, other);
}

/** Collects words while an index is read; `finish` sorts them for looking up. */
export class VocabularyBuilder {
  readonly #ids = new Map<string, number>();
  readonly #plains: string[] = [];
  readonly #spellings: Word[][] = [];

  /** The word's number and the number of its spelling. */
  add(word: Word): readonly [id: number, spelling: number] {
    const known = this.#ids.get(word.plain);
    const id = known ?? this.#plains.length;
    if (known === undefined) {
      this.#ids.set(word.plain, id);
      this.#plains.push(word.plain);
      this.#spellings.push([]);
    }
    const spellings = this.#spellings[id]!;
    const at = spellings.findIndex(({ marked }) => marked === word.marked);
    if (at === -1) spellings.push(word);
    return [id, at === -1 ? spellings.length - 1 : at];
  }

  finish(): Vocabulary {
    const ids = this.#ids;
    const sorted = [...this.#plains].sort();
    const spellings = this.#spellings;
    /** The first place in the order that is not before the text. */
    const place = (text: string): number => {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle]! < text) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    const listBeginning = (text: string): readonly string[] =>
      sorted.slice(place(text), place(`${text}\uffff`));
    const listTypos = (word: string): readonly string[] => {
      // Most slips would make a word of one or two letters of any other: a lone letter would be held against all words.
      if (word.length < SHORTEST_WITH_TYPO - 1) return [];
      const found: string[] = [];
      // A finger rarely slips on the first letter; when it does, two changed places.
      for (const first of new Set([word.charAt(0), word.charAt(1)])) {
        const end = place(`${first}\uffff`);
        for (let at = place(first); at < end; at++)
          if (isTypo(word, sorted[at]!)) found.push(sorted[at]!);
      }
      return found;
    };
    /** What a word may be as some region says it; one that is known as it stands, only with the very marks typed. */
    const listAlike = (
      word: Word,
      itself: number | undefined,
    ): readonly (readonly [id: number, likeness: number])[] => {
      if (itself !== undefined && word.marked === word.plain) return [];
      const ways = listSoundAlikes(word.plain).flatMap((alike) => ids.get(alike) ?? []);
      if (itself === undefined) return ways.map((id) => [id, SOUND_ALIKE]);
      const isSpelt = spellings[itself]!.some((known) => gradeMarks(word, known) >= 0);
      return ways
        .filter((id) => spellings[id]!.some((known) => bearsSameMarks(word, known)))
        .map((id) => [id, isSpelt ? SPELT_YET_ALIKE : SOUND_ALIKE]);
    };
    return {
      size: sorted.length,
      find: (plain) => ids.get(plain),
      gradeSpellings: (typed, id) => spellings[id]!.map((spelling) => gradeMarks(typed, spelling)),
      match(word, isLast) {
        const typed = word.plain;
        const itself = ids.get(typed);
        const matches: WordMatch[] = [];
        if (itself !== undefined) matches.push({ id: itself, likeness: 1, isExact: true });
        const add = (word: string, likeness: number): void => {
          if (word !== typed) matches.push({ id: ids.get(word)!, likeness, isExact: false });
        };
        for (const [id, likeness] of listAlike(word, itself))
          matches.push({ id, likeness, isExact: false });
        // A word typed to its end needs no guess; the last one may still be growing.
        if (itself !== undefined && !isLast) return matches;
        if (typed.length >= 2)
          for (const word of listBeginning(typed)) {
            const begun = (isLast ? BEGUN : CUT_SHORT) + 0.2 * (typed.length / word.length);
            add(word, itself === undefined ? begun : begun * WHOLE_YET_BEGUN);
          }
        if (itself === undefined)
          for (const word of listTypos(typed)) if (!word.startsWith(typed)) add(word, TYPO);
        return matches;
      },
      listBegun: (letter) =>
        listBeginning(letter).map((word) => ({
          id: ids.get(word)!,
          likeness: 1,
          isExact: word === letter,
        })),
      readKeys(word) {
        if (word.marked !== word.plain || ids.has(word.plain)) return word;
        const vni = readVniKeys(word.plain);
        if (vni !== word.plain) return { plain: vni, marked: vni };
        const telex = readTelexKeys(word.plain);
        return ids.has(telex) ? { plain: telex, marked: telex } : word;
      },
      // "khaisinh" → "khai sinh": the space bar is the key most often missed.
      split(word) {
        if (word.plain.length < 6 || ids.has(word.plain)) return [word];
        for (let at = 2; at <= word.plain.length - 2; at++) {
          const parts = [word.plain.slice(0, at), word.plain.slice(at)];
          if (parts.every((part) => ids.has(part)))
            return parts.map((plain) => ({ plain, marked: plain }));
        }
        return [word];
      },
    };
  }
}
