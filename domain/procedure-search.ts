import { displayCode, type Procedure } from './procedure.ts';
import { NO_HINTS, type SearchHints } from './search-hints.ts';
import { buildIndex, type SearchIndex } from './search-index.ts';
import { scoreEntries } from './search-score.ts';
import { readWords } from './search-words.ts';

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

function rank(
  scores: Float64Array,
  entries: SearchIndex['entries'],
  limit: number,
): readonly SearchHit[] {
  let most = 0;
  for (const score of scores) most = Math.max(most, score);
  const least = WORTH_SHOWING * most;
  const worthy: number[] = [];
  for (let entry = 0; entry < scores.length; entry++)
    if (scores[entry]! > 0 && scores[entry]! >= least) worthy.push(entry);
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
  const typed = readWords(query.slice(0, 400)).slice(0, MAX_WORDS);
  if (typed.length === 0) return [];
  const words = typed.map((word) => index.vocabulary.readKeys(word));
  return rank(scoreEntries(index.hearing.hearQuestion(words), index), index.entries, limit);
}

/** Begins a search over one edition; it is built by `build`, step by step. A file of hints may know only some kinds. */
export function startSearch(
  procedures: readonly Procedure[],
  hints: Partial<SearchHints>,
): GrowingSearch {
  const steps = buildIndex(procedures, { ...NO_HINTS, ...hints });
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
export function buildSearch(procedures: readonly Procedure[], hints: Partial<SearchHints>): Search {
  const search = startSearch(procedures, hints);
  while (!search.build());
  return search;
}
