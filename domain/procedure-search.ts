import { displayCode, type Procedure } from './procedure.ts';
import type { SearchHints } from './search-hints.ts';
import { FILLER, findAliases, rewrite, shareOf } from './search-aliases.ts';
import { rememberMatches } from './search-vocabulary.ts';
import { buildIndex, IN_FIELD, type SearchIndex } from './search-index.ts';
import { gradeMarks, readWords, type Word } from './search-words.ts';

/** One answer; `code` is null for a procedure whose code nobody has checked. Scores compare within one query only. */
export interface SearchHit {
  readonly code: string | null;
  readonly name: string;
  readonly score: number;
  readonly procedure: Procedure;
}

/** A built index; `find` is pure and answers one keystroke's query, best first, [] when nothing fits. */
export interface Search {
  find(query: string, limit: number): readonly SearchHit[];
}

/** A search that is still being built; who cannot wait asks, and it builds what is left at once. */
export interface GrowingSearch extends Search {
  /** Builds on for a few milliseconds. @returns whether there is nothing left to build */
  build(): boolean;
}

/** Longer questions are cut: nobody types them, but someone pastes them. */
const MAX_WORDS = 24;
const NOWHERE = -9;
/** Two worths this near are one: then the place that continues the phrase decides. */
const ALIKE = 1e-9;
/** A question that is all alias beats any name that merely shares its words. */
const ALIAS = 1.65;
const NEXT_ALIAS = 0.08;
const REWRITTEN = 0.92;
const UNKNOWN = 0.3;
/** Words of a question that must be understood: of a long story the weightiest. */
const HEARD = 6;
/** Marks typed and right say it is this word; wrong ones that it is another. */
const MARKS = 0.12;
const PHRASE = 0.35;
const ENDED_EARLY = 0.25;
const VARIANT = 0.8;
const COMMON = 0.16;
/** Below this share of the question understood, silence is the better answer. */
const UNDERSTOOD = 0.42;
/** Answers under this share of the best one only bury it. */
const WORTH_SHOWING = 0.4;
const CODE = /^\s*(\d)[.\s]?(\d{3,6})\s*$/;

function findByCode({ entries }: SearchIndex, code: string, limit: number): readonly SearchHit[] {
  return entries
    .filter(({ procedure }) => displayCode(procedure)?.startsWith(code) === true)
    .slice(0, limit)
    .map(({ procedure }) => ({
      code: procedure.code,
      name: procedure.name,
      score: 1,
      procedure,
    }));
}

function scoreEntries(words: readonly Word[], index: SearchIndex): Float64Array {
  const scores = scoreWords(words, index);
  const found = findAliases(words, index);
  for (const one of found) {
    const share = shareOf(one, words, index);
    one.alias.entries.forEach((entry, place) => {
      const boost = (ALIAS - NEXT_ALIAS * place) * share ** 1.2 + 0.1 * (scores[entry] ?? 0);
      scores[entry] = Math.max(scores[entry] ?? 0, boost);
    });
  }
  for (const meant of rewrite(words, found))
    for (const [entry, score] of scoreWords(meant, index).entries())
      scores[entry] = Math.max(scores[entry] ?? 0, REWRITTEN * score);
  return scores;
}

function weigh({ plain }: Word, { vocabulary, fillers }: SearchIndex): number {
  if (fillers.has(plain)) return vocabulary.rarity(plain) * FILLER;
  // What no name says cannot tell one from another.
  const isKnown = vocabulary.has(plain) || vocabulary.match(plain, true).length > 0;
  return vocabulary.rarity(plain) * (isKnown ? 1 : UNKNOWN);
}

/** For each entry: the share of the question understood, with bonuses for order, place, marks and a short name. */
function scoreWords(typed: readonly Word[], index: SearchIndex): Float64Array {
  const { entries, vocabulary } = index;
  const words = typed.flatMap((word) => vocabulary.split(word));
  const size = entries.length;
  const found = new Float64Array(size);
  const named = new Float64Array(size);
  const phrase = new Float64Array(size);
  const lastPlace = new Int16Array(size).fill(NOWHERE);
  const lastWord = new Int16Array(size).fill(NOWHERE);
  const value = new Float64Array(size);
  const place = new Int16Array(size);
  const share = new Float64Array(size);
  const weights = words.map((word) => weigh(word, index));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const heard = weights
    .toSorted((a, b) => b - a)
    .slice(0, HEARD)
    .reduce((sum, weight) => sum + weight, 0);
  for (const [nth, word] of words.entries()) {
    const weight = weights[nth]!;
    const touched: number[] = [];
    for (const { likeness, exact, known } of vocabulary.match(
      word.plain,
      nth === words.length - 1,
    )) {
      const worths = known.spellings.map(
        (spelling) => likeness * (exact ? 1 + MARKS * gradeMarks(word, spelling) : 1),
      );
      for (const { entry, place: at, spelling } of known.postings) {
        const inName = at >= 0;
        const worth = inName ? worths[spelling]! : likeness * IN_FIELD;
        const best = value[entry]!;
        const follows = inName && lastWord[entry] === nth - 1 && at === lastPlace[entry]! + 1;
        if (worth < best - ALIKE || (worth <= best + ALIKE && !follows)) continue;
        if (best === 0) touched.push(entry);
        value[entry] = worth;
        place[entry] = inName ? at : NOWHERE;
        share[entry] = inName ? likeness : 0;
      }
    }
    for (const entry of touched) {
      const at = place[entry]!;
      found[entry]! += weight * value[entry]!;
      named[entry]! += weight * share[entry]!;
      value[entry] = 0;
      if (at < 0) continue;
      if (at === 0) phrase[entry]! += 0.3 * weight;
      if (lastWord[entry] === nth - 1 && at === lastPlace[entry]! + 1) phrase[entry]! += weight;
      lastPlace[entry] = at;
      lastWord[entry] = nth;
    }
  }
  const asked = ` ${words.map((word) => word.plain).join(' ')} `;
  const scores = new Float64Array(entries.length);
  for (const [at, entry] of entries.entries()) {
    const understood = Math.min(1 + MARKS, found[at]! / heard);
    if (understood < UNDERSTOOD) continue;
    const order = (PHRASE * phrase[at]!) / total;
    const whole = ENDED_EARLY * Math.min(1, named[at]! / entry.weight);
    let score = understood ** 1.5 * (0.7 + order + whole) + COMMON * entry.common * understood ** 2;
    for (const variant of entry.variants) if (!asked.includes(` ${variant} `)) score *= VARIANT;
    scores[at] = score;
  }
  return scores;
}

function rank(
  scores: Float64Array,
  entries: SearchIndex['entries'],
  limit: number,
): readonly SearchHit[] {
  const least = WORTH_SHOWING * scores.reduce((most, score) => Math.max(most, score), 0);
  const worthy: number[] = [];
  for (const [entry, score] of scores.entries())
    if (score > 0 && score >= least) worthy.push(entry);
  worthy.sort((a, b) => scores[b]! - scores[a]! || a - b);
  return worthy.slice(0, limit).map((entry) => {
    const { procedure } = entries[entry]!;
    const code = displayCode(procedure) ?? null;
    return {
      code,
      name: procedure.name,
      score: Math.round(scores[entry]! * 1000) / 1000,
      procedure,
    };
  });
}

function findIn(index: SearchIndex, query: string, limit: number): readonly SearchHit[] {
  const byCode = CODE.exec(query);
  if (byCode !== null) return findByCode(index, `${byCode[1]}.${byCode[2]}`, limit);
  const words = readWords(query.slice(0, 400)).slice(0, MAX_WORDS);
  if (words.length === 0) return [];
  const asked = { ...index, vocabulary: rememberMatches(index.vocabulary) };
  return rank(scoreEntries(words, asked), index.entries, limit);
}

/** Begins a search over one edition; it is built by `build`, step by step. */
export function startSearch(procedures: readonly Procedure[], hints: SearchHints): GrowingSearch {
  const steps = buildIndex(procedures, hints);
  let index: SearchIndex | undefined;
  const build = (): boolean => {
    if (index !== undefined) return true;
    const { done, value } = steps.next();
    if (done === true) index = value;
    return done === true;
  };
  return {
    build,
    find(query, limit) {
      while (!build());
      return findIn(index!, query, limit);
    },
  };
}

/** Builds a search over one edition at once. */
export function buildSearch(procedures: readonly Procedure[], hints: SearchHints): Search {
  const search = startSearch(procedures, hints);
  while (!search.build());
  return search;
}
