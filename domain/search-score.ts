import type { SearchIndex } from './search-index.ts';
import {
  BREVITY,
  phraseOf,
  placeOf,
  SIDE_BY_SIDE,
  spellingOf,
  weighInOrder,
} from './search-phrases.ts';
import type { WordMatch } from './search-vocabulary.ts';
import type { Word } from './search-words.ts';

/** Knobs of the ranking, chosen by the judged questions of the set `tune`. */
export const RANKING = {
  /** The one phrase nearest to the question beside all the words that any phrase of the entry has. */
  nearest: 0.6,
  /** An act is not said by one of its words: "chứng minh" is no "chứng thực". */
  partSaid: 0.7,
  /** Each further code of a saying is a little less meant. */
  nextCode: 0.05,
  /** What is asked for often comes first of two alike. */
  common: 0.05,
  /** A word with other marks than those typed, and one with more. */
  wrongMarks: 0.35,
  moreMarks: 0.95,
  /** A word nothing says, beside one that a single entry says. */
  unknown: 0.7,
  /** Words of a question that must be understood: of a long story the weightiest. */
  heard: 6,
  /** A lone letter is a word just begun: it says next to nothing but what may stand behind the word before. */
  begun: 0.2,
  /** Below this share of the question understood, silence is the better answer. */
  understood: 0.55,
  /** So is it below this score; the questions of `tune` that are answered right score 0.43 and more. */
  least: 0.4,
  /** A question of so few words is short: a story may wander, but who says little says what people say. */
  short: 4,
  /** Where it is known how people ask, silence is better below this score and this nearness of a short question. */
  leastOfShort: 0.5,
  nearestOfShort: 0.4,
};

const MANY = 8;
/** Lighter words are said of half the procedures, or are fillers. */
const TELLING = 1;

function weighMarks(grade: number): number {
  if (grade < 0) return RANKING.wrongMarks;
  return grade > 0 && grade < 1 ? RANKING.moreMarks : 1;
}

/** What a word counts that nothing says. */
function weighUnknown({ plain }: Word, { entries, lighten }: SearchIndex): number {
  if (plain.length === 1) return RANKING.begun;
  return RANKING.unknown * Math.log(1 + entries.length) * lighten(plain);
}

function weighMatches(word: Word, matches: readonly WordMatch[], index: SearchIndex): number {
  if (matches.length === 0) return weighUnknown(word, index);
  return Math.max(...matches.map(({ id, likeness }) => likeness * index.weights[id]!));
}

/** Adds up what the words say of phrases and entries. @returns the weight of each word */
function hearWords(words: readonly Word[], index: SearchIndex): readonly number[] {
  const { vocabulary, postings, starts, phraseTally, entryTally } = index;
  const { entryStarts, entriesOf, worths } = index;
  const weights: number[] = [];
  for (const [nth, word] of words.entries()) {
    const isLast = nth === words.length - 1;
    const isHardlyBegun = isLast && nth > 0 && word.plain.length === 1;
    const matches = isHardlyBegun
      ? vocabulary.listBegun(word.plain)
      : vocabulary.match(word, isLast);
    const weight = isHardlyBegun ? RANKING.begun : weighMatches(word, matches, index);
    weights.push(weight);
    const before = weights[nth - 1] ?? 0;
    // A word hardly begun may be any of hundreds: it only tells apart what the others found.
    const onlySorts = nth > 0 && (matches.length > MANY || index.lighten(word.plain) < 1);
    for (const { id, likeness, isExact } of matches) {
      const marks = isExact ? vocabulary.gradeSpellings(word, id).map(weighMarks) : [];
      const alone = likeness * Math.min(weight, index.weights[id]!);
      const beside = alone + SIDE_BY_SIDE * Math.max(alone, before * likeness);
      const end = starts[id + 1]!;
      for (let at = starts[id]!; at < end; at++) {
        const packed = postings[at]!;
        const phrase = phraseOf(packed);
        if (onlySorts && phraseTally.sums[phrase] === 0) continue;
        const place = placeOf(packed);
        const share = marks[spellingOf(packed)] ?? 1;
        const value = share * (phraseTally.follows(phrase, nth, place) ? beside : alone);
        phraseTally.add(phrase, nth, value, place);
        const worth = value * worths[phrase]!;
        const last = entryStarts[phrase + 1]!;
        for (let one = entryStarts[phrase]!; one < last; one++)
          entryTally.add(entriesOf[one]!, nth, worth, 0);
      }
    }
  }
  return weights;
}

/** For each entry, how near the nearest of its phrases is to the whole question: 1 is the same words in the same order. */
function findNearest(total: number, index: SearchIndex): Float64Array {
  const { fullWeights, brevities, pairs, isPart, worths, entryStarts, entriesOf } = index;
  const { sums: said, touched } = index.phraseTally;
  const nearest = new Float64Array(index.entries.length);
  const question = total ** (1 - BREVITY);
  const point = (phrase: number, value: number): void => {
    const first = entryStarts[phrase]!;
    const end = entryStarts[phrase + 1]!;
    for (let one = first; one < end; one++) {
      const entry = entriesOf[one]!;
      const meant = value * Math.max(0, 1 - RANKING.nextCode * (one - first));
      if (meant > nearest[entry]!) nearest[entry] = meant;
    }
  };
  for (const phrase of touched)
    if (isPart[phrase] === 0)
      point(phrase, worths[phrase]! * (said[phrase]! / (question * brevities[phrase]!)));
  const findBest = (first: number, end: number): number => {
    let best = first;
    for (let one = first + 1; one < end; one++)
      if (said[one]! * fullWeights[best]! > said[best]! * fullWeights[one]!) best = one;
    return best;
  };
  const isSaid = (phrase: number): boolean =>
    said[phrase]! >= RANKING.partSaid * fullWeights[phrase]!;
  for (const { acts, things, end } of pairs) {
    const act = findBest(acts, things);
    if (!isSaid(act)) continue;
    const thing = findBest(things, end);
    if (!isSaid(thing)) continue;
    // A word that both have was said once.
    const together = Math.min(total, said[act]! + said[thing]!);
    const full = fullWeights[act]! + fullWeights[thing]!;
    point(act, together / (question * full ** BREVITY));
  }
  return nearest;
}

/** Whether it is a few words that say something; of one alone, and while the next is hardly begun, nobody knows yet. */
function isShort(words: readonly Word[], weights: readonly number[]): boolean {
  if (words.length > RANKING.short || words.at(-1)!.plain.length === 1) return false;
  return weights.filter((weight) => weight >= TELLING).length > 1;
}

/** For each entry how well it answers the question, 0 when hardly a word of it is understood. */
export function scoreEntries(typed: readonly Word[], index: SearchIndex): Float64Array {
  const { phraseTally, entryTally } = index;
  const words = typed.flatMap((word) => index.vocabulary.split(word));
  const scores = new Float64Array(index.entries.length);
  const weights = hearWords(words, index);
  const total = weighInOrder(weights);
  const heard = weights.toSorted((a, b) => b - a).slice(0, RANKING.heard);
  const enough = RANKING.understood * heard.reduce((sum, weight) => sum + weight, 0);
  const nearest = findNearest(total, index);
  const short = isShort(words, weights);
  for (const entry of entryTally.touched) {
    const said = entryTally.sums[entry]!;
    if (said < enough) continue;
    const { common, hasSayings } = index.entries[entry]!;
    const near = nearest[entry]!;
    if (short && hasSayings && near < RANKING.nearestOfShort) continue;
    const score = RANKING.nearest * near + ((1 - RANKING.nearest) * said) / total;
    if (score >= (short && hasSayings ? RANKING.leastOfShort : RANKING.least))
      scores[entry] = score * (1 + RANKING.common * common);
  }
  phraseTally.clear();
  entryTally.clear();
  return scores;
}
