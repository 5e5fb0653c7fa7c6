import { displayCode, type Procedure } from './procedure.ts';
import type { SearchHints } from './search-hints.ts';
import { gradeMarks, readWords, type Word } from './search-words.ts';
import { buildVocabulary, type Vocabulary } from './search-vocabulary.ts';

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

interface Entry {
  readonly procedure: Procedure;
  readonly words: readonly Word[];
  /** Distinct words, so that a name's own weight does not grow by repeating itself. */
  readonly weight: number;
  readonly variants: readonly string[];
  readonly common: number;
}

interface Alias {
  readonly words: readonly Word[];
  readonly mean: readonly Word[];
  readonly entries: readonly number[];
}

/** Longer questions are cut: nobody types them, but someone pastes them. */
const MAX_WORDS = 24;
const NOWHERE = -9;
/** Two worths this near are one: then the place that continues the phrase decides. */
const ALIKE = 1e-9;
/** A question that is all alias beats any name that merely shares its words. */
const ALIAS = 1.65;
const NEXT_ALIAS = 0.08;
const FILLER = 0.12;
/** A word in the field's name says less than one in the procedure's. */
const IN_FIELD = 0.3;
const PHRASE = 0.35;
const ENDED_EARLY = 0.25;
const VARIANT = 0.8;
const COMMON = 0.16;
/** Below this share of the question understood, silence is the better answer. */
const UNDERSTOOD = 0.42;
/** Answers under this share of the best one only bury it. */
const WORTH_SHOWING = 0.4;
const CODE = /^\s*(\d)[.\s]?(\d{3,6})\s*$/;

/** Builds the index over one edition in a few milliseconds. */
export function buildSearch(procedures: readonly Procedure[], hints: SearchHints): Search {
  const names = procedures.map((one) => readWords(one.name.replace(/^thủ tục\s+/i, '')));
  const fields = procedures.map((one) => readWords(one.field));
  const vocabulary = buildVocabulary(names, fields, IN_FIELD);
  const fillers = new Set(readWords(hints.fillers).map((word) => word.plain));
  const variants = hints.variants.map((text) => ({ text: fold(text) }));
  const entries = procedures.map((procedure, index): Entry => {
    const words = names[index] ?? [];
    const plain = ` ${words.map((word) => word.plain).join(' ')} `;
    const distinct = new Set(words.map((word) => word.plain));
    return {
      procedure,
      words,
      weight: [...distinct].reduce((sum, word) => sum + vocabulary.rarity(word), 0),
      variants: variants.filter(({ text }) => plain.includes(` ${text} `)).map(({ text }) => text),
      common: hints.common[procedure.code] ?? 0,
    };
  });
  const aliases = readAliases(hints, procedures);
  return {
    find(query, limit) {
      const byCode = CODE.exec(query);
      if (byCode !== null) return findByCode(procedures, `${byCode[1]}.${byCode[2]}`, limit);
      const words = readWords(query.slice(0, 400)).slice(0, MAX_WORDS);
      if (words.length === 0) return [];
      const scores = scoreEntries(words, entries, aliases, vocabulary, fillers);
      return rank(scores, entries, limit);
    },
  };
}

function fold(text: string): string {
  return readWords(text)
    .map((word) => word.plain)
    .join(' ');
}

function readAliases(
  hints: SearchHints,
  procedures: readonly Procedure[],
): ReadonlyMap<string, Alias[]> {
  const indexOf = new Map(procedures.map((procedure, index) => [procedure.code, index]));
  const byFirstWord = new Map<string, Alias[]>();
  for (const { say, mean = '', codes = [] } of hints.groups) {
    const entries = codes.flatMap((code) => indexOf.get(code) ?? []);
    const meaning = readWords(mean);
    if (entries.length === 0 && meaning.length === 0) continue;
    for (const text of say) {
      const words = readWords(text);
      const first = words[0];
      if (first === undefined) continue;
      const alias = { words, mean: meaning, entries };
      const known = byFirstWord.get(first.plain);
      if (known === undefined) byFirstWord.set(first.plain, [alias]);
      else known.push(alias);
    }
  }
  return byFirstWord;
}

function findByCode(procedures: readonly Procedure[], code: string, limit: number): SearchHit[] {
  return procedures
    .filter((procedure) => displayCode(procedure)?.startsWith(code) === true)
    .slice(0, limit)
    .map((procedure) => ({ code: procedure.code, name: procedure.name, score: 1, procedure }));
}

function matchesAt(alias: Alias, words: readonly Word[], at: number): boolean {
  return alias.words.every((word, index) => {
    const typed = words[at + index];
    return typed !== undefined && typed.plain === word.plain && gradeMarks(typed, word) >= 0;
  });
}

interface FoundAlias {
  readonly alias: Alias;
  readonly at: number;
  readonly end: number;
}

/** The aliases in a question; of two that overlap only the longer says what is meant. */
function findAliases(words: readonly Word[], aliases: ReadonlyMap<string, Alias[]>): FoundAlias[] {
  const found: FoundAlias[] = [];
  for (const [at, first] of words.entries())
    for (const alias of aliases.get(first.plain) ?? [])
      if (matchesAt(alias, words, at)) found.push({ alias, at, end: at + alias.words.length });
  return found.filter(
    ({ at, end }) =>
      !found.some((other) => other.at <= at && other.end >= end && other.end - other.at > end - at),
  );
}

function scoreEntries(
  words: readonly Word[],
  entries: readonly Entry[],
  aliases: ReadonlyMap<string, Alias[]>,
  vocabulary: Vocabulary,
  fillers: ReadonlySet<string>,
): Float64Array {
  const scores = scoreWords(words, entries, vocabulary, fillers);
  const weights = words.map((word) => weigh(word, vocabulary, fillers));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (const { alias, at, end } of findAliases(words, aliases)) {
    const covered = weights.slice(at, end).reduce((sum, weight) => sum + weight, 0);
    const share = Math.min(1, covered / total);
    if (share < 0.3) continue;
    alias.entries.forEach((entry, place) => {
      const boost = (ALIAS - NEXT_ALIAS * place) * share ** 1.2 + 0.1 * (scores[entry] ?? 0);
      scores[entry] = Math.max(scores[entry] ?? 0, boost);
    });
    if (alias.mean.length === 0) continue;
    const meant = [...words.slice(0, at), ...alias.mean, ...words.slice(end)];
    const again = scoreWords(meant, entries, vocabulary, fillers);
    for (const [entry, score] of again.entries())
      scores[entry] = Math.max(scores[entry] ?? 0, 0.97 * score);
  }
  return scores;
}

function weigh(word: Word, vocabulary: Vocabulary, fillers: ReadonlySet<string>): number {
  return vocabulary.rarity(word.plain) * (fillers.has(word.plain) ? FILLER : 1);
}

/** For each entry: the share of the question understood, with bonuses for order, place, marks and a short name. */
function scoreWords(
  typed: readonly Word[],
  entries: readonly Entry[],
  vocabulary: Vocabulary,
  fillers: ReadonlySet<string>,
): Float64Array {
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
  let total = 0;
  for (const [index, word] of words.entries()) {
    const weight = weigh(word, vocabulary, fillers);
    total += weight;
    const touched: number[] = [];
    for (const match of vocabulary.match(word.plain, index === words.length - 1)) {
      for (const { entry, place: at, inName, word: known } of match.postings) {
        let worth = match.likeness * (inName ? 1 : IN_FIELD);
        if (inName && match.exact) worth *= 1 + 0.12 * gradeMarks(word, known);
        const best = value[entry] ?? 0;
        const follows = inName && lastWord[entry] === index - 1 && at === lastPlace[entry]! + 1;
        if (worth < best - ALIKE || (worth <= best + ALIKE && !follows)) continue;
        if (best === 0) touched.push(entry);
        value[entry] = worth;
        place[entry] = inName ? at : NOWHERE;
        share[entry] = inName ? match.likeness : 0;
      }
    }
    for (const entry of touched) {
      const at = place[entry]!;
      found[entry]! += weight * value[entry]!;
      named[entry]! += weight * share[entry]!;
      value[entry] = 0;
      if (at < 0) continue;
      if (at === 0) phrase[entry]! += 0.3 * weight;
      if (lastWord[entry] === index - 1 && at === lastPlace[entry]! + 1) phrase[entry]! += weight;
      lastPlace[entry] = at;
      lastWord[entry] = index;
    }
  }
  const asked = ` ${words.map((word) => word.plain).join(' ')} `;
  const scores = new Float64Array(entries.length);
  for (const [index, entry] of entries.entries()) {
    const understood = (found[index] ?? 0) / total;
    if (understood < UNDERSTOOD) continue;
    const order = (PHRASE * (phrase[index] ?? 0)) / total;
    const whole = ENDED_EARLY * Math.min(1, (named[index] ?? 0) / entry.weight);
    let score = understood ** 1.5 * (0.7 + order + whole) + COMMON * entry.common * understood ** 2;
    for (const variant of entry.variants) if (!asked.includes(` ${variant} `)) score *= VARIANT;
    scores[index] = score;
  }
  return scores;
}

function rank(scores: Float64Array, entries: readonly Entry[], limit: number): SearchHit[] {
  const hits: { index: number; score: number }[] = [];
  for (const [index, score] of scores.entries()) if (score > 0) hits.push({ index, score });
  hits.sort((a, b) => b.score - a.score || a.index - b.index);
  const least = (hits[0]?.score ?? 0) * WORTH_SHOWING;
  return hits.slice(0, limit).flatMap(({ index, score }) => {
    if (score < least) return [];
    const procedure = entries[index]?.procedure;
    if (procedure === undefined) return [];
    const code = displayCode(procedure) ?? null;
    return [{ code, name: procedure.name, score: Math.round(score * 1000) / 1000, procedure }];
  });
}
