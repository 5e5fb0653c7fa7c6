import { ATTRIBUTE_LEXICON } from './lexicon.ts';

const KNOWN = ATTRIBUTE_LEXICON.words;
const LONGEST_WORD = Math.max(...[...KNOWN].map((word) => word.length));
/** Shorter runs are left whole: "home" is not "họ mẹ". */
const SHORTEST_RUN = 5;

/**
 * Splits a run of small letters into known words, fewest first ('hotenchame' → ho ten cha me); undefined when
 * it does not come out even.
 */
function splitRun(run: string): readonly string[] | undefined {
  if (run.length < SHORTEST_RUN) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= run.length; end++) {
    for (let start = Math.max(0, end - LONGEST_WORD); start <= end - 2; start++) {
      const before = best[start];
      const word = run.slice(start, end);
      if (before === undefined || !KNOWN.has(word)) continue;
      const known = best[end];
      if (known === undefined || before.length + 1 < known.length) best[end] = [...before, word];
    }
  }
  return best[run.length];
}

/** 'ten1' → 'ten', but 'c1' (a person's mark in the ministry's forms) stays. */
function dropNumber(word: string): string {
  return KNOWN.has(word) ? word : word.replace(/\d+$/, '');
}

/**
 * The words of an id, name or binding, in small letters: camelCase, snake_case, dots, brackets and `$` are cut,
 * a version suffix (`__12`) and numbers dropped, runs of small letters split where known words fill them.
 */
export function segmentName(name: string): readonly string[] {
  return name
    .normalize('NFC')
    .replace(/__\d+$/, '')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => dropNumber(word.toLowerCase()))
    .filter(Boolean)
    .flatMap((word) => (KNOWN.has(word) ? [word] : (splitRun(word) ?? [word])));
}
