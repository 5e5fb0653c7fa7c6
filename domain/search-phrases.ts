import type { Vocabulary } from './search-vocabulary.ts';
import type { Word } from './search-words.ts';

/** What is said of some entries: a name, a field's name, a saying; of an act and a thing each is only a part. */
export interface Phrase {
  readonly words: readonly Word[];
  /** The likeliest first. */
  readonly entries: readonly number[];
  /** What it counts beside a saying's 1. */
  readonly worth: number;
  readonly isPart: boolean;
}

/** Phrases laid out for looking up: where each word stands, what each phrase weighs. */
export interface PhraseIndex {
  readonly vocabulary: Vocabulary;
  /** Entries of phrase `n` are `entriesOf[entryStarts[n]…entryStarts[n + 1] - 1]`, the likeliest first. */
  readonly entriesOf: Int32Array;
  readonly entryStarts: Int32Array;
  readonly worths: Float64Array;
  readonly isPart: Uint8Array;
  /** Places of word `id` are `postings[starts[id]…starts[id + 1] - 1]`, packed by `packPlace`. */
  readonly postings: Int32Array;
  readonly starts: Int32Array;
  /** What a word says, by its number: the rarer, the more. */
  readonly weights: Float64Array;
  /** Of a phrase whose every word, in order, was said. */
  readonly fullWeights: Float64Array;
  /** Its full weight to the power of `BREVITY`, which is too slow to be raised at each keystroke. */
  readonly brevities: Float64Array;
}

/** What two words say by standing side by side, as a share of the weightier. */
export const SIDE_BY_SIDE = 0.4;
/** How much of a phrase's own words must be said: 0.5 asks of the phrase what it asks of the question. */
export const BREVITY = 0.55;
const PLACE_BITS = 6;
const SPELLING_BITS = 5;
/** The longest name has 190 words; what comes after so many tells nothing apart. */
export const LONGEST = 2 ** PLACE_BITS;
const MOST_SPELLINGS = 2 ** SPELLING_BITS;

/** The phrase of a packed place. */
export const phraseOf = (packed: number): number => packed >> (PLACE_BITS + SPELLING_BITS);
/** Which word of the phrase it is. */
export const placeOf = (packed: number): number => (packed >> SPELLING_BITS) & (LONGEST - 1);
/** Which spelling stands there. */
export const spellingOf = (packed: number): number => packed & (MOST_SPELLINGS - 1);

/** A phrase, a place in it and the spelling that stands there in one number. */
export function packPlace(phrase: number, place: number, spelling: number): number {
  return (
    (((phrase << PLACE_BITS) | place) << SPELLING_BITS) | Math.min(spelling, MOST_SPELLINGS - 1)
  );
}

/** The weight of words in order; of neighbours the weightier counts once more, in part. */
export function weighInOrder(weights: readonly number[]): number {
  return weights.reduce(
    (sum, weight, at) =>
      sum + weight + (at === 0 ? 0 : SIDE_BY_SIDE * Math.max(weight, weights[at - 1]!)),
    0,
  );
}
