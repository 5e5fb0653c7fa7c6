import {
  BREVITY,
  LONGEST,
  packPlace,
  phraseOf,
  weighInOrder,
  type Phrase,
  type PhraseIndex,
} from './search-phrases.ts';
import { VocabularyBuilder } from './search-vocabulary.ts';

/** This share of all procedures more is taken to say a word: one that a single one says would outweigh the rest of a question. */
const RARITY_SMOOTHING = 0.01;
/** A field's name says of hundreds at once what it says. */
const COUNTS_FOR_RARITY = 0.5;
/** Places looked at, and phrases weighed, in one step. */
const PLACES = 4000;
const WEIGHED = 300;

type Places = Pick<PhraseIndex, 'postings' | 'starts' | 'entriesOf' | 'entryStarts' | 'worths'>;

/**
 * Collects phrases and lays them out for looking up. It keeps numbers in a few long lists and no phrase: of thousands of
 * small things that live on, the garbage collector would copy too many in one step of a slow kiosk.
 */
export class PhraseIndexBuilder {
  readonly #vocabulary = new VocabularyBuilder();
  readonly #plains: string[] = [];
  /** By word: how often it stands anywhere. */
  readonly #counts: number[] = [];
  /** Of every word of every phrase in order: its number, and its place packed by `packPlace`. */
  readonly #ids: number[] = [];
  readonly #places: number[] = [];
  readonly #wordStarts: number[] = [0];
  readonly #entriesOf: number[] = [];
  readonly #entryStarts: number[] = [0];
  readonly #worths: number[] = [];
  readonly #isPart: number[] = [];

  /** The number the next phrase gets. */
  get phraseCount(): number {
    return this.#worths.length;
  }

  get wordCount(): number {
    return this.#ids.length;
  }

  add({ words, entries, worth, isPart }: Phrase): void {
    const phrase = this.phraseCount;
    const end = Math.min(words.length, LONGEST);
    for (let place = 0; place < end; place++) {
      const word = words[place]!;
      const [id, spelling] = this.#vocabulary.add(word);
      this.#plains[id] = word.plain;
      this.#counts[id] = (this.#counts[id] ?? 0) + 1;
      this.#ids.push(id);
      this.#places.push(packPlace(phrase, place, spelling));
    }
    this.#wordStarts.push(this.#ids.length);
    this.#entriesOf.push(...entries);
    this.#entryStarts.push(this.#entriesOf.length);
    this.#worths.push(worth);
    this.#isPart.push(Number(isPart));
  }

  /** The index over so many entries, a few milliseconds a step. `lighten` says what share of its weight a word keeps. */
  *finish(entryCount: number, lighten: (plain: string) => number): Generator<void, PhraseIndex> {
    const [postings, starts] = yield* this.#sortPlaces();
    yield;
    const phrases = {
      entriesOf: new Int32Array(this.#entriesOf),
      entryStarts: new Int32Array(this.#entryStarts),
      worths: new Float64Array(this.#worths),
      isPart: new Uint8Array(this.#isPart),
    };
    const known = yield* this.#countEntries(entryCount, { postings, starts, ...phrases });
    yield;
    const weights = new Float64Array(this.#plains.length);
    const more = RARITY_SMOOTHING * entryCount;
    for (const [id, plain] of this.#plains.entries())
      weights[id] = Math.log(1 + entryCount / (more + known[id]!)) * lighten(plain);
    yield;
    const fullWeights = yield* this.#weighPhrases(weights);
    const brevities = fullWeights.map((full) => full ** BREVITY);
    yield;
    const vocabulary = this.#vocabulary.finish();
    return { vocabulary, postings, starts, ...phrases, weights, fullWeights, brevities };
  }

  /** All places by word, each word's in the order they were read, and where each word's begin. */
  *#sortPlaces(): Generator<void, readonly [postings: Int32Array, starts: Int32Array]> {
    const starts = new Int32Array(this.#plains.length + 1);
    for (const [id, count] of this.#counts.entries()) starts[id + 1] = starts[id]! + count;
    yield;
    const next = starts.slice();
    const postings = new Int32Array(this.#places.length);
    for (let at = 0; at < postings.length; at++) {
      postings[next[this.#ids[at]!]!++] = this.#places[at]!;
      if (at % PLACES === PLACES - 1) yield;
    }
    return [postings, starts];
  }

  /** How many entries say each word. */
  *#countEntries(
    entryCount: number,
    { postings, starts, entriesOf, entryStarts, worths }: Places,
  ): Generator<void, Int32Array> {
    const counts = new Int32Array(this.#plains.length);
    const lastWord = new Int32Array(entryCount).fill(-1);
    let due = PLACES;
    for (let id = 0; id < counts.length; id++) {
      for (let at = starts[id]!; at < starts[id + 1]!; at++) {
        const phrase = phraseOf(postings[at]!);
        if (worths[phrase]! <= COUNTS_FOR_RARITY) continue;
        for (let one = entryStarts[phrase]!; one < entryStarts[phrase + 1]!; one++) {
          const entry = entriesOf[one]!;
          if (lastWord[entry] === id) continue;
          lastWord[entry] = id;
          counts[id]! += 1;
        }
      }
      if (starts[id + 1]! < due) continue;
      due = starts[id + 1]! + PLACES;
      yield;
    }
    return counts;
  }

  *#weighPhrases(weights: Float64Array): Generator<void, Float64Array> {
    const full = new Float64Array(this.phraseCount);
    for (let phrase = 0; phrase < full.length; phrase++) {
      const ids = this.#ids.slice(this.#wordStarts[phrase], this.#wordStarts[phrase + 1]);
      full[phrase] = weighInOrder(ids.map((id) => weights[id]!));
      if (phrase % WEIGHED === WEIGHED - 1) yield;
    }
    return full;
  }
}
