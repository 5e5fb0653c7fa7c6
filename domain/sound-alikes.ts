import type { Word } from './search-words.ts';

/** Beginnings that some region says alike. */
const INITIALS: readonly (readonly string[])[] = [
  ['tr', 'ch'],
  ['l', 'n'],
  ['s', 'x'],
  ['d', 'gi', 'r', 'v'],
];
/** Endings that the South says alike. */
const FINALS: readonly (readonly string[])[] = [
  ['n', 'ng', 'nh'],
  ['t', 'c', 'ch'],
];
const PARTS = /^(ngh?|n|gi(?=[aeiou])|tr|ch|[lsxdrv])?(.*?[aeiouy])(ng|nh|n|ch|c|t)?$/;

function listAlike(groups: readonly (readonly string[])[], part: string): readonly string[] {
  return groups.find((group) => group.includes(part)) ?? [];
}

/**
 * How else a syllable without marks is written by who writes as they speak, one end of it at a time: "nuc" is "luc",
 * "truon" is "truong".
 */
export function listSoundAlikes(plain: string): readonly string[] {
  const parts = PARTS.exec(plain);
  if (parts === null) return [];
  const [, initial = '', vowels = '', final = ''] = parts;
  return [
    ...listAlike(INITIALS, initial).map((one) => one + vowels + final),
    ...listAlike(FINALS, final).map((one) => initial + vowels + one),
  ].filter((alike) => alike !== plain);
}

/** The marks of vowels and tones in order; the South says hỏi and ngã alike. */
function readMarks({ plain, marked }: Word): string {
  if (plain === marked) return '';
  return marked.normalize('NFD').replace(/\P{M}/gu, '').replace('\u0303', '\u0309');
}

/** Whether two words differ in no mark, when any was typed. */
export function bearsSameMarks(typed: Word, known: Word): boolean {
  const marks = readMarks(typed);
  return marks !== '' && marks === readMarks(known);
}
