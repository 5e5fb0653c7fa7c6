import { PhraseIndexBuilder } from './index-phrases.ts';
import type { Procedure } from './procedure.ts';
import { makeHearing, type Hearing } from './search-hearing.ts';
import type { AliasGroup, Sayings, SearchHints } from './search-hints.ts';
import type { Phrase, PhraseIndex } from './search-phrases.ts';
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
/** Words read in one step of building. */
const STEP = 150;

type Read = (text: string) => readonly Word[];
type Find = (codes: readonly string[]) => readonly number[];

function* listNames(procedures: readonly Procedure[], read: Read): Generator<Phrase> {
  for (const [entry, { name }] of procedures.entries()) {
    const words = read(name.replace(/^thủ tục\s+/i, ''));
    yield { words, entries: [entry], worth: 1, isPart: false };
  }
}

function* listFields(procedures: readonly Procedure[], read: Read): Generator<Phrase> {
  const byField = new Map<string, number[]>();
  for (const [entry, { field }] of procedures.entries())
    byField.set(field, [...(byField.get(field) ?? []), entry]);
  for (const [field, entries] of byField)
    yield { words: read(field), entries, worth: FIELD, isPart: false };
}

function* listSayings(sayings: readonly Sayings[], find: Find, read: Read): Generator<Phrase> {
  for (const { codes, say } of sayings) {
    const entries = find(codes);
    if (entries.length === 0) continue;
    for (const text of say.split(';'))
      yield { words: read(text), entries, worth: 1, isPart: false };
  }
}

function* listGroups(groups: readonly AliasGroup[], find: Find, read: Read): Generator<Phrase> {
  for (const { say, of = [], codes } of groups) {
    const entries = find(codes);
    const isPart = of.length > 0;
    for (const text of [...say, ...of]) yield { words: read(text), entries, worth: 1, isPart };
  }
}

/** The groups of acts and things, when the first group's first phrase has this number. */
function listPairs(groups: readonly AliasGroup[], first: number): ActsAndThings[] {
  const pairs: ActsAndThings[] = [];
  let acts = first;
  for (const { say, of } of groups) {
    const things = acts + say.length;
    const end = things + (of?.length ?? 0);
    if (of !== undefined) pairs.push({ acts, things, end });
    acts = end;
  }
  return pairs;
}

function* addInSteps(phrases: Iterable<Phrase>, to: PhraseIndexBuilder): Generator<void, void> {
  let due = to.wordCount + STEP;
  for (const phrase of phrases) {
    to.add(phrase);
    if (to.wordCount < due) continue;
    due = to.wordCount + STEP;
    yield;
  }
  yield;
}

/** Builds the index over one edition, a few milliseconds a step, so that a slow kiosk can do something else in between. */
export function* buildIndex(
  procedures: readonly Procedure[],
  hints: SearchHints,
): Generator<void, SearchIndex> {
  const hearing = yield* makeHearing(hints);
  yield;
  const readAll = makeReader();
  const read: Read = (text) => hearing.hear(readAll(text));
  const entryOf = new Map(procedures.map(({ code }, index) => [code, index]));
  const find: Find = (codes) => codes.flatMap((code) => entryOf.get(code) ?? []);
  const groups = hints.groups.filter(({ codes }) => find(codes).length > 0);
  yield;
  const builder = new PhraseIndexBuilder();
  yield* addInSteps(listNames(procedures, read), builder);
  yield* addInSteps(listFields(procedures, read), builder);
  yield* addInSteps(listSayings(hints.sayings, find, read), builder);
  const pairs = listPairs(groups, builder.phraseCount);
  yield* addInSteps(listGroups(groups, find, read), builder);
  const fillers = new Set(readAll(hints.fillers).map(({ plain }) => plain));
  const lighten = (plain: string): number => (fillers.has(plain) ? FILLER : 1);
  const index = yield* builder.finish(procedures.length, lighten);
  yield;
  const withSayings = new Set(hints.sayings.flatMap(({ codes }) => codes));
  const entries = procedures.map((procedure) => ({
    procedure,
    common: hints.common[procedure.code] ?? 0,
    hasSayings: withSayings.has(procedure.code),
  }));
  const phraseTally = new Tally(builder.phraseCount);
  const entryTally = new Tally(entries.length);
  return { ...index, entries, pairs, hearing, lighten, phraseTally, entryTally };
}
