import type { Procedure } from './procedure.ts';
import { makeHearing, type Hearing } from './search-hearing.ts';
import type { AliasGroup, SearchHints } from './search-hints.ts';
import { indexPhrases, type Phrase, type PhraseIndex } from './search-phrases.ts';
import { Tally } from './search-tally.ts';
import { makeReader, type Word } from './search-words.ts';

/** One procedure as the search knows it. */
export interface Entry {
  readonly procedure: Procedure;
  readonly common: number;
  /** Whether anybody wrote down how citizens ask for it. */
  readonly hasSayings: boolean;
}

/** Acts and the things they are done to: one of each together is a saying. Phrases from `acts` to before `things`, and on to before `end`. */
export interface ActsAndThings {
  readonly acts: number;
  readonly things: number;
  readonly end: number;
}

/** All that a question is held against. */
export interface SearchIndex extends PhraseIndex {
  readonly entries: readonly Entry[];
  readonly pairs: readonly ActsAndThings[];
  readonly hearing: Hearing;
  readonly lighten: (plain: string) => number;
  readonly phraseTally: Tally;
  readonly entryTally: Tally;
}

/** A field's name says of many procedures at once what it says. */
const FIELD = 0.3;
const FILLER = 0.25;
/** Phrases read in one step of building. */
const STEP = 160;

type Read = (text: string) => readonly Word[];

function* mapInSteps<Row, Result>(
  rows: readonly Row[],
  perStep: number,
  change: (row: Row, index: number) => Result,
): Generator<void, Result[]> {
  const results: Result[] = [];
  for (const [index, row] of rows.entries()) {
    results.push(change(row, index));
    if (index % perStep === perStep - 1) yield;
  }
  return results;
}

function listFields(procedures: readonly Procedure[], read: Read): Phrase[] {
  const byField = new Map<string, number[]>();
  for (const [entry, { field }] of procedures.entries())
    byField.set(field, [...(byField.get(field) ?? []), entry]);
  return [...byField].map(([field, entries]) => ({
    words: read(field),
    entries,
    worth: FIELD,
    isPart: false,
  }));
}

function readGroup(
  { say, of = [] }: AliasGroup,
  entries: readonly number[],
  read: Read,
): readonly Phrase[] {
  const isPart = of.length > 0;
  return [...say, ...of].map((text) => ({ words: read(text), entries, worth: 1, isPart }));
}

/** Builds the index over one edition, a few milliseconds a step, so that a slow kiosk can do something else in between. */
export function* buildIndex(
  procedures: readonly Procedure[],
  hints: SearchHints,
): Generator<void, SearchIndex> {
  const hearing = makeHearing(hints);
  const readAll = makeReader();
  const read: Read = (text) => hearing.hear(readAll(text));
  const entryOf = new Map(procedures.map(({ code }, index) => [code, index]));
  const find = (codes: readonly string[]): readonly number[] =>
    codes.flatMap((code) => entryOf.get(code) ?? []);
  yield;
  const names = yield* mapInSteps(procedures, STEP / 8, ({ name }) =>
    read(name.replace(/^thủ tục\s+/i, '')),
  );
  const phrases: Phrase[] = names.map((words, entry) => ({
    words,
    entries: [entry],
    worth: 1,
    isPart: false,
  }));
  phrases.push(...listFields(procedures, read));
  yield;
  const said = yield* mapInSteps(hints.sayings, STEP / 8, ({ codes, say }) => {
    const entries = find(codes);
    if (entries.length === 0) return [];
    return say.split(';').map((text) => ({ words: read(text), entries, worth: 1, isPart: false }));
  });
  phrases.push(...said.flat());
  const pairs: ActsAndThings[] = [];
  for (const [nth, group] of hints.groups.entries()) {
    const entries = find(group.codes);
    if (entries.length === 0) continue;
    const acts = phrases.length;
    phrases.push(...readGroup(group, entries, read));
    const things = acts + group.say.length;
    if (group.of !== undefined) pairs.push({ acts, things, end: phrases.length });
    if (nth % (STEP / 8) === 0) yield;
  }
  const fillers = new Set(readAll(hints.fillers).map(({ plain }) => plain));
  const lighten = (plain: string): number => (fillers.has(plain) ? FILLER : 1);
  const index = yield* indexPhrases(phrases, procedures.length, lighten, STEP);
  yield;
  const withSayings = new Set(hints.sayings.flatMap(({ codes }) => codes));
  const entries = procedures.map((procedure) => ({
    procedure,
    common: hints.common[procedure.code] ?? 0,
    hasSayings: withSayings.has(procedure.code),
  }));
  const phraseTally = new Tally(phrases.length);
  const entryTally = new Tally(entries.length);
  return { ...index, entries, pairs, hearing, lighten, phraseTally, entryTally };
}
