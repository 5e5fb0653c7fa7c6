/** Đ has no canonical decomposition; Ð/ð (Icelandic eth) is what some keyboards and old fonts put in its place. */
const D_WITH_STROKE = /[đĐðÐ]/g;
const MARKS = /[\u0300-\u036f]/g;
const NOT_ALPHANUMERIC = /[^\p{L}\p{N}]+/gu;
const NOT_ALPHANUMERIC_OR_MARK = /[^\p{L}\p{N}\p{M}]+/gu;

const TONES = '\u0300\u0301\u0303\u0309\u0323';
/** "hoà", "khoẻ", "thuý" in NFD: the tone on the second vowel of an open oa, oe or uy. */
const TONE_ON_SECOND_VOWEL = new RegExp(`([oO])([aAeE])([${TONES}])(?![\\p{L}\\p{M}])`, 'gu');
const TONE_ON_Y = new RegExp(`(^|[^qQ])([uU])([yY])([${TONES}])(?![\\p{L}\\p{M}])`, 'gu');
/** "qúy" in NFD: after q the u belongs to the consonant, the tone to the y. */
const TONE_ON_U_AFTER_Q = new RegExp(`([qQ][uU])([${TONES}])([aAeEiIoOyY])`, 'gu');
/** y as the only vowel after a consonant ("kỹ", "Mỹ", "quý"), in lower-case NFD. */
const LONE_Y = new RegExp(
  `(?<![\\p{L}\\p{M}])(qu|ngh|ng|nh|gh|th|tr|ph|ch|kh|[bcdđghklmnprstvx])y([${TONES}]?)(?![\\p{L}\\p{M}])`,
  'gu',
);

/** Moves the tone mark of open oa, oe, uy to the first vowel ("hoà" → "hòa", "thuý" → "thúy") and of qu- to the vowel after it; NFC. */
export function normaliseTonePlacement(text: string): string {
  return text
    .normalize('NFD')
    .replace(TONE_ON_U_AFTER_Q, '$1$3$2')
    .replace(TONE_ON_SECOND_VOWEL, '$1$3$2')
    .replace(TONE_ON_Y, '$1$2$4$3')
    .normalize('NFC');
}

/** For matching: no diacritics, đ as d, lower case, every run of other than letters and digits one space, trimmed. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(D_WITH_STROKE, 'd')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(NOT_ALPHANUMERIC, ' ')
    .trim();
}

/** For telling "mẹ" from "me": lower case, NFC, punctuation as spaces, hoà/hòa and kỹ/kĩ made one spelling. */
export function foldKeepingMarks(text: string): string {
  return normaliseTonePlacement(text.toLowerCase())
    .normalize('NFD')
    .replace(LONE_Y, '$1i$2')
    .normalize('NFC')
    .replace(NOT_ALPHANUMERIC_OR_MARK, ' ')
    .trim();
}

/** The words of a text after `fold`; [] for a text without letters and digits. */
export function tokenise(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** NFC, runs of white space (also no-break) as one space, trimmed. */
export function foldSpaces(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Whether two texts are the same to a reader: composition and white space do not count, case does. */
export function sameText(a: string, b: string): boolean {
  return foldSpaces(a) === foldSpaces(b);
}

/** Whether two texts are the same without diacritics, case and punctuation. */
export function sameFolded(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/** Whether one insertion, deletion, substitution or swap of neighbours at most turns `a` into `b` (code points, as given). */
export function withinOneEdit(a: string, b: string): boolean {
  const left = Array.from(a);
  const right = Array.from(b);
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start++;
  let end = 0;
  const shorter = Math.min(left.length, right.length);
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  const leftRest = left.length - start - end;
  const rightRest = right.length - start - end;
  if (leftRest <= 1 && rightRest <= 1) return true;
  return (
    leftRest === 2 &&
    rightRest === 2 &&
    left[start] === right[start + 1] &&
    left[start + 1] === right[start]
  );
}
