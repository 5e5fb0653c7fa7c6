import type { SearchHints } from './search-hints.ts';
import { gradeMarks, readWords, type Word } from './search-words.ts';

interface Rule {
  readonly from: readonly Word[];
  readonly to: readonly Word[];
}

/** How words are taken before they are looked up: of names and sayings, and of what a citizen asks. */
export interface Hearing {
  /** Words that say the same made the same. */
  hear(words: readonly Word[]): readonly Word[];
  /** Of a question also what it asks about any procedure left out, unless nothing else was said. */
  hearQuestion(words: readonly Word[]): readonly Word[];
}

function sortRules(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const byFirst = new Map<string, Rule[]>();
  for (const rule of rules.toSorted((a, b) => b.from.length - a.from.length)) {
    const first = rule.from[0]?.plain;
    if (first === undefined) continue; // Nothing but signs.
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [rule]);
    else known.push(rule);
  }
  return byFirst;
}

function isSaid(from: readonly Word[], words: readonly Word[], at: number): boolean {
  return from.every((word, nth) => {
    const typed = words[at + nth];
    return typed !== undefined && typed.plain === word.plain && gradeMarks(typed, word) >= 0;
  });
}

function replaceAll(
  words: readonly Word[],
  rules: ReadonlyMap<string, readonly Rule[]>,
): readonly Word[] {
  const heard: Word[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const rule = rules.get(word.plain)?.find(({ from }) => isSaid(from, words, at));
    heard.push(...(rule?.to ?? [word]));
    at += rule?.from.length ?? 1;
  }
  return heard;
}

/** Rules read in one step: the first ones wake up all that folds a text. */
const STEP = 5;

function* readRules(
  texts: readonly (readonly [from: string, to: string])[],
): Generator<void, ReadonlyMap<string, readonly Rule[]>> {
  const rules: Rule[] = [];
  for (const [nth, [from, to]] of texts.entries()) {
    rules.push({ from: readWords(from), to: readWords(to) });
    if (nth % STEP === STEP - 1) yield;
  }
  return sortRules(rules);
}

/** Makes the hearing the hints tell of, a few rules at a step. */
export function* makeHearing({ same, asides }: SearchHints): Generator<void, Hearing> {
  const alike = yield* readRules(Object.entries(same));
  const left = yield* readRules(asides.map((text) => [text, ''] as const));
  const hear = (words: readonly Word[]): readonly Word[] => replaceAll(words, alike);
  return {
    hear,
    hearQuestion(words) {
      const rest = replaceAll(words, left);
      return hear(rest.length === 0 ? words : rest);
    },
  };
}
