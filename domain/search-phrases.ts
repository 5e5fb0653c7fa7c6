import { VocabularyBuilder, type Vocabulary } from './search-vocabulary.ts';
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
const LONGEST = 2 ** PLACE_BITS;
const MOST_SPELLINGS = 2 ** SPELLING_BITS;
/** So many procedures more are taken to say a word: one that a single one says would outweigh the rest of a question. */
const RARITY_SMOOTHING = 5;
/** A field's name says of hundreds at once what it says. */
const COUNTS_FOR_RARITY = 0.5;

/** The phrase of a packed place. */
export const phraseOf = (packed: number): number => packed >> (PLACE_BITS + SPELLING_BITS);
/** Which word of the phrase it is. */
export const placeOf = (packed: number): number => (packed >> SPELLING_BITS) & (LONGEST - 1);
/** Which spelling stands there. */
export const spellingOf = (packed: number): number => packed & (MOST_SPELLINGS - 1);

/** A phrase, a place in it and the spelling that stands there in one number. */
function packPlace(phrase: number, place: number, spelling: number): number {
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

function join(lists: readonly (readonly number[])[]): readonly [Int32Array, Int32Array] {
  const starts = new Int32Array(lists.length + 1);
  for (const [nth, list] of lists.entries()) starts[nth + 1] = starts[nth]! + list.length;
  const all = new Int32Array(starts[lists.length]!);
  let at = 0;
  for (const list of lists) for (const one of list) all[at++] = one;
  return [all, starts];
}

function layOutEntries(
  phrases: readonly Phrase[],
): Pick<PhraseIndex, 'entriesOf' | 'entryStarts' | 'worths' | 'isPart'> {
  const [entriesOf, entryStarts] = join(phrases.map(({ entries }) => entries));
  const worths = new Float64Array(phrases.map(({ worth }) => worth));
  const isPart = new Uint8Array(phrases.map((phrase) => Number(phrase.isPart)));
  return { entriesOf, entryStarts, worths, isPart };
}

interface Reading {
  readonly builder: VocabularyBuilder;
  /** By word: its places, the entries it tells of, the word. */
  readonly places: number[][];
  readonly entries: Set<number>[];
  readonly plains: string[];
  /** By phrase: the numbers of its words. */
  readonly ids: (readonly number[])[];
}

function readPhrase({ words, entries, worth }: Phrase, nth: number, into: Reading): void {
  const ids = words.slice(0, LONGEST).map((word, place) => {
    const [id, spelling] = into.builder.add(word);
    (into.places[id] ??= []).push(packPlace(nth, place, spelling));
    into.plains[id] = word.plain;
    const known = (into.entries[id] ??= new Set());
    if (worth > COUNTS_FOR_RARITY) for (const entry of entries) known.add(entry);
    return id;
  });
  into.ids.push(ids);
}

/** Lays out phrases over so many entries, a few at a step. `lighten` says what share of its weight a word keeps. */
export function* indexPhrases(
  phrases: readonly Phrase[],
  entryCount: number,
  lighten: (plain: string) => number,
  perStep: number,
): Generator<void, PhraseIndex> {
  const builder = new VocabularyBuilder();
  const read: Reading = { builder, places: [], entries: [], plains: [], ids: [] };
  for (const [nth, phrase] of phrases.entries()) {
    readPhrase(phrase, nth, read);
    if (nth % perStep === perStep - 1) yield;
  }
  const weights = new Float64Array(read.entries.length);
  for (const [id, entries] of read.entries.entries())
    weights[id] =
      Math.log(1 + entryCount / (RARITY_SMOOTHING + entries.size)) * lighten(read.plains[id]!);
  const fullWeights = new Float64Array(phrases.length);
  const brevities = new Float64Array(phrases.length);
  for (const [nth, ids] of read.ids.entries()) {
    const full = weighInOrder(ids.map((id) => weights[id]!));
    fullWeights[nth] = full;
    brevities[nth] = full ** BREVITY;
    if (nth % (4 * perStep) === 0) yield;
  }
  const [postings, starts] = join(read.places);
  yield;
  const laidOut = layOutEntries(phrases);
  yield;
  const vocabulary = builder.finish();
  return { vocabulary, postings, starts, ...laidOut, weights, fullWeights, brevities };
}
