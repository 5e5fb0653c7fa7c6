import type { Alias, AliasPart, SearchIndex } from './search-index.ts';
import { isTypo } from './search-vocabulary.ts';
import { gradeMarks, type Word } from './search-words.ts';

/** What a filler counts beside a word that says something. */
export const FILLER = 0.12;
/** Small words people put between those of an alias: "sao y [bản] căn cước". */
const MOST_BETWEEN = 2;
/** Words of a question beside an alias that count at all. */
const STORY = 3;
const SAID_LATER = 0.35;

/** A typed word that neither a name nor an alias has is a slip, or says nothing here. */
function isUnknown({ plain }: Word, { vocabulary, spoken }: SearchIndex): boolean {
  return !spoken.has(plain) && !vocabulary.has(plain);
}

function saysWord(typed: Word, word: Word, index: SearchIndex): boolean {
  if (typed.plain === word.plain) return gradeMarks(typed, word) >= 0;
  return isUnknown(typed, index) && isTypo(typed.plain, word.plain);
}

/** Where words said from `at` on end, words of no weight between them left out; undefined when they are not said there. */
function findEnd(
  said: readonly Word[],
  words: readonly Word[],
  at: number,
  index: SearchIndex,
): number | undefined {
  let next = at;
  for (const [nth, word] of said.entries()) {
    const most = nth === 0 ? next : Math.min(next + MOST_BETWEEN, words.length - 1);
    while (next < most && !saysWord(words[next]!, word, index) && isSlight(words[next]!, index))
      next += 1;
    const typed = words[next];
    if (typed === undefined || !saysWord(typed, word, index)) return undefined;
    next += 1;
  }
  return next;
}

function isSlight(word: Word, index: SearchIndex): boolean {
  return index.fillers.has(word.plain) || isUnknown(word, index);
}

/** Where in a question an alias is said, in so many words of its own. */
export interface FoundAlias {
  readonly alias: Alias;
  readonly at: number;
  readonly end: number;
  readonly length: number;
}

interface FoundPart extends FoundAlias {
  readonly role: AliasPart['role'];
}

/** Parts that begin with a typed word, or with what a slip made of it. */
function listBeginning(first: Word, index: SearchIndex): readonly AliasPart[] {
  const exact = index.aliases.get(first.plain);
  if (exact !== undefined || !isUnknown(first, index)) return exact ?? [];
  return [...index.aliases].flatMap(([word, parts]) => (isTypo(first.plain, word) ? parts : []));
}

/** An act and the thing it is said of, the one beside the other. */
function joinParts(
  first: FoundPart,
  second: FoundPart,
  words: readonly Word[],
  index: SearchIndex,
): FoundAlias | undefined {
  const gap = second.at - first.end;
  if (gap < 0 || gap > MOST_BETWEEN) return undefined;
  if (!words.slice(first.end, second.at).every((word) => isSlight(word, index))) return undefined;
  const { alias, at } = first;
  return { alias, at, end: second.end, length: first.length + second.length };
}

/** The aliases in a question; of two that overlap only the longer says what is meant. */
export function findAliases(words: readonly Word[], index: SearchIndex): readonly FoundAlias[] {
  const parts: FoundPart[] = [];
  for (const [at, first] of words.entries())
    for (const { alias, words: said, role } of listBeginning(first, index)) {
      const end = findEnd(said, words, at, index);
      if (end !== undefined) parts.push({ alias, at, end, length: said.length, role });
    }
  const acts = parts.filter(({ role }) => role === 'act');
  const things = parts.filter(({ role }) => role === 'thing');
  const joined = acts.flatMap((act) =>
    things
      .filter(({ alias }) => alias === act.alias)
      .flatMap(
        (thing) => joinParts(act, thing, words, index) ?? joinParts(thing, act, words, index) ?? [],
      ),
  );
  const found = [...parts.filter(({ role }) => role === 'whole'), ...joined];
  return found.filter(
    ({ at, end, length }) =>
      !found.some((other) => other.at <= at && other.end >= end && other.length > length),
  );
}

/** How much of the question an alias says; a long story around it counts as so many words, and what comes first is meant. */
export function shareOf(
  { at, end, length }: FoundAlias,
  words: readonly Word[],
  index: SearchIndex,
): number {
  const count = (some: readonly Word[]): number =>
    some.reduce((sum, { plain }) => sum + (index.fillers.has(plain) ? FILLER : 1), 0);
  const covered = length;
  const others = count(words.slice(0, at)) + count(words.slice(end));
  const first = 1 - (SAID_LATER * at) / words.length;
  return (first * covered) / (covered + Math.min(others, STORY));
}

/** The question with what its aliases mean in their place: each alone, and all that do not overlap at once. */
export function* rewrite(words: readonly Word[], found: readonly FoundAlias[]): Generator<Word[]> {
  const meaning = found.filter(({ alias }) => alias.mean.length > 0);
  const replace = (aliases: readonly FoundAlias[]): Word[] => {
    let from = 0;
    const parts = aliases.flatMap(({ alias, at, end }) => {
      const before = words.slice(from, at);
      from = end;
      return [...before, ...alias.mean];
    });
    return [...parts, ...words.slice(from)];
  };
  for (const one of meaning) yield replace([one]);
  const apart: FoundAlias[] = [];
  for (const one of meaning) if (one.at >= (apart.at(-1)?.end ?? 0)) apart.push(one);
  if (apart.length > 1) yield replace(apart);
}
