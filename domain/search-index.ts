import type { Procedure } from './procedure.ts';
import type { SearchHints } from './search-hints.ts';
import { buildVocabulary, type Vocabulary } from './search-vocabulary.ts';
import { makeReader, readWords, type Word } from './search-words.ts';

/** One procedure as the search knows it. */
export interface Entry {
  readonly procedure: Procedure;
  /** Of its distinct words, so that a name's own weight does not grow by repeating itself. */
  readonly weight: number;
  /** Words that make it wait behind the plain procedure unless they are asked for. */
  readonly variants: readonly string[];
  readonly common: number;
}

/** What people say for a thing: the words it also reads as, and the entries it points at, the likeliest first. */
export interface Alias {
  readonly mean: readonly Word[];
  readonly entries: readonly number[];
}

/** Some words of an alias: all that it says, or the act or the thing of those that say both. */
export interface AliasPart {
  readonly alias: Alias;
  readonly words: readonly Word[];
  readonly role: 'whole' | 'act' | 'thing';
}

/** All that a question is held against. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly vocabulary: Vocabulary;
  /** By their first word, without marks. */
  readonly aliases: ReadonlyMap<string, readonly AliasPart[]>;
  readonly fillers: ReadonlySet<string>;
  /** Every word of the aliases, without marks. */
  readonly spoken: ReadonlySet<string>;
}

/** A word in the field's name says less than one in the procedure's. */
export const IN_FIELD = 0.3;
/** Rows read in one step of building. */
const STEP = 24;

type Read = (text: string) => readonly Word[];

const joinPlain = (words: readonly Word[]): string => words.map(({ plain }) => plain).join(' ');

function* mapInSteps<Row, Result>(
  rows: readonly Row[],
  change: (row: Row, index: number) => Result,
): Generator<void, Result[]> {
  const results: Result[] = [];
  for (const [index, row] of rows.entries()) {
    results.push(change(row, index));
    if (index % STEP === STEP - 1) yield;
  }
  return results;
}

function makeEntry(
  procedure: Procedure,
  words: readonly Word[],
  vocabulary: Vocabulary,
  { variants, common }: SearchHints,
): Entry {
  const plain = ` ${joinPlain(words)} `;
  const distinct = new Set(words.map((word) => word.plain));
  return {
    procedure,
    weight: [...distinct].reduce((sum, word) => sum + vocabulary.rarity(word), 0),
    variants: variants.filter((text) => plain.includes(` ${text} `)),
    common: common[procedure.code] ?? 0,
  };
}

function* readAliases(
  { groups }: SearchHints,
  procedures: readonly Procedure[],
  read: Read,
): Generator<void, ReadonlyMap<string, readonly AliasPart[]>> {
  const indexOf = new Map(procedures.map(({ code }, index) => [code, index]));
  const all = yield* mapInSteps(groups, ({ say, of, mean = '', codes = [] }) => {
    const entries = codes.flatMap((code) => indexOf.get(code) ?? []);
    const alias: Alias = { mean: readWords(mean), entries };
    if (entries.length === 0 && alias.mean.length === 0) return [];
    const part = (text: string, role: AliasPart['role']): AliasPart => ({
      alias,
      words: read(text),
      role,
    });
    if (of === undefined) return say.map((text) => part(text, 'whole'));
    return [...say.map((text) => part(text, 'act')), ...of.map((text) => part(text, 'thing'))];
  });
  const byFirstWord = new Map<string, AliasPart[]>();
  for (const part of all.flat()) {
    const first = part.words[0]?.plain;
    if (first === undefined) continue; // Nothing but signs.
    const known = byFirstWord.get(first);
    if (known === undefined) byFirstWord.set(first, [part]);
    else known.push(part);
  }
  return byFirstWord;
}

/** Builds the index over one edition, a few milliseconds a step, so that a slow kiosk can do something else in between. */
export function* buildIndex(
  procedures: readonly Procedure[],
  hints: SearchHints,
): Generator<void, SearchIndex> {
  const read = makeReader();
  const names = yield* mapInSteps(procedures, ({ name }) => read(name.replace(/^thủ tục\s+/i, '')));
  const fields = procedures.map(({ field }) => read(field));
  yield;
  const vocabulary = buildVocabulary(names, fields, IN_FIELD);
  yield;
  const variants = hints.variants.map((text) => joinPlain(read(text)));
  const entries = yield* mapInSteps(procedures, (procedure, index) =>
    makeEntry(procedure, names[index]!, vocabulary, { ...hints, variants }),
  );
  const aliases = yield* readAliases(hints, procedures, read);
  const fillers = new Set(read(hints.fillers).map(({ plain }) => plain));
  const spoken = new Set(
    [...aliases.values()].flat().flatMap(({ words }) => words.map(({ plain }) => plain)),
  );
  return { entries, vocabulary, aliases, fillers, spoken };
}
