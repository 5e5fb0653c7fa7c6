import { findNucleus, isVowel, plainLetters, putTone, toneOf } from './syllable.ts';
import type { Tone, ToneStyle } from './syllable.ts';

/** How marks are typed: by keys of their own, by Telex (aa, aw, s f r x j) or by VNI (6 7 8 9, 1 to 5). */
export type TypingWay = 'marks' | 'telex' | 'vni';

/** A text and where its caret stands, in UTF-16 units. */
export interface Typed {
  readonly text: string;
  readonly caret: number;
}

const LETTER = /[\p{L}\p{M}]/u;

const TONE_KEYS: Readonly<Record<TypingWay, Readonly<Record<string, Tone>>>> = {
  marks: {},
  telex: { f: '\u0300', s: '\u0301', x: '\u0303', r: '\u0309', j: '\u0323', z: '' },
  vni: { 2: '\u0300', 1: '\u0301', 4: '\u0303', 3: '\u0309', 5: '\u0323', 0: '' },
};

/** What a key makes of which letter; a key again on what it made takes it back. */
const SHAPE_KEYS: Readonly<
  Record<TypingWay, Readonly<Record<string, Readonly<Record<string, string>>>>>
> = {
  marks: {},
  telex: {
    a: { a: 'â', ă: 'â' },
    e: { e: 'ê' },
    o: { o: 'ô', ơ: 'ô' },
    w: { a: 'ă', â: 'ă', o: 'ơ', ô: 'ơ', u: 'ư' },
    d: { d: 'đ' },
  },
  vni: {
    6: { a: 'â', ă: 'â', e: 'ê', o: 'ô', ơ: 'ô' },
    7: { o: 'ơ', ô: 'ơ', u: 'ư' },
    8: { a: 'ă', â: 'ă' },
    9: { d: 'đ' },
  },
};

/** The word around the caret, as letters without tone. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly letters: readonly string[];
  readonly tone: Tone;
  /** How many of the letters stand before the caret. */
  readonly before: number;
}

function wordAt(text: string, caret: number): Word {
  let start = caret;
  while (start > 0 && LETTER.test(text[start - 1]!)) start -= 1;
  let end = caret;
  while (end < text.length && LETTER.test(text[end]!)) end += 1;
  const word = text.slice(start, end);
  const before = Array.from(text.slice(start, caret).normalize('NFC')).length;
  return { start, end, letters: plainLetters(word), tone: toneOf(word), before };
}

const asWritten = (from: string, to: string): string =>
  from === from.toLowerCase() ? to : to.toUpperCase();

/** "thuơ" with a letter behind it is "thươ": uơ ends its word. */
function joinHorns(letters: readonly string[]): string[] {
  const at = letters.findIndex(
    (letter, index) => /^u$/i.test(letter) && /^ơ$/i.test(letters[index + 1] ?? ''),
  );
  const isAfterQ = /^q$/i.test(letters[at - 1] ?? '');
  if (at === -1 || isAfterQ || letters.length <= at + 2) return [...letters];
  return letters.with(at, asWritten(letters[at]!, 'ư'));
}

function replaceWord(
  text: string,
  { start, end }: Word,
  letters: readonly string[],
  before: number,
  tone: Tone,
  style: ToneStyle,
): Typed | undefined {
  const written = putTone(letters, tone, style);
  if (written === undefined) return undefined;
  // Every letter with its marks is one character of NFC.
  const caret = start + Array.from(written).slice(0, before).join('').length;
  return { text: text.slice(0, start) + written + text.slice(end), caret };
}

/** The letters a shaping key changes, the last of them first; both of "uo" for the horn, where a letter follows. */
function findShaped(
  letters: readonly string[],
  key: string,
  shapes: Readonly<Record<string, string>>,
): number[] {
  const nucleus = findNucleus(letters);
  const takes = (at: number): boolean => shapes[letters[at]!.toLowerCase()] !== undefined;
  if (shapes['d'] !== undefined) {
    const at = letters.findIndex((letter) => /^d$/i.test(letter));
    return at === -1 ? [] : [at];
  }
  if (nucleus === undefined) return [];
  const [start, end] = nucleus;
  const vowels = letters.slice(start, end).join('').toLowerCase();
  if (shapes['u'] !== undefined) {
    const uo = /u[oô]/.exec(vowels);
    if (uo !== null) {
      const at = start + uo.index;
      return at + 2 < letters.length ? [at + 1, at] : [at + 1];
    }
    // "mua" with a horn is "mưa", never "muă".
    if (/^u[au]$/.test(vowels)) return [start];
  }
  // A vowel typed again shapes the vowel right before it: the second o of "ngoeo" is a letter of its own.
  const from = isVowel(key) ? end - 1 : start;
  for (let at = end - 1; at >= from; at -= 1) if (takes(at)) return [at];
  return [];
}

/** A shaping key pressed again gives the plain letter back and stands there itself. */
function unshape(
  letters: readonly string[],
  shapes: Readonly<Record<string, string>>,
): string[] | undefined {
  const plain = Object.fromEntries(
    Object.entries(shapes)
      .toReversed()
      .map(([from, to]) => [to, from]),
  );
  const at = letters.findLastIndex((letter) => plain[letter.toLowerCase()] !== undefined);
  return at === -1
    ? undefined
    : letters.with(at, asWritten(letters[at]!, plain[letters[at]!.toLowerCase()]!));
}

function insertPlainly(text: string, caret: number, key: string): Typed {
  return { text: text.slice(0, caret) + key + text.slice(caret), caret: caret + key.length };
}

function insertLetter(
  text: string,
  caret: number,
  word: Word,
  key: string,
  style: ToneStyle,
): Typed {
  const letters = joinHorns(word.letters.toSpliced(word.before, 0, ...plainLetters(key)));
  const tone = toneOf(key) || word.tone;
  return (
    replaceWord(text, word, letters, word.before + 1, tone, style) ??
    insertPlainly(text, caret, key)
  );
}

/**
 * What a text becomes by one key at its caret. The whole syllable is composed anew, so that a tone given early moves to
 * where the finished syllable carries it, and a key works from anywhere in its word.
 * @param key a character, or a tone's combining mark
 */
export function typeKey(
  { text, caret }: Typed,
  key: string,
  way: TypingWay,
  style: ToneStyle = 'hòa',
): Typed {
  const word = wordAt(text, caret);
  const { letters, before } = word;
  const lower = key.toLowerCase();
  const tone = /^\p{M}$/u.test(key) ? (key as Tone) : TONE_KEYS[way][lower];
  if (tone !== undefined) {
    const isMark = key === tone;
    const isRepeated = tone === word.tone;
    // The same tone again takes it back; a typed one then stands there as the letter it is.
    const toned =
      letters.some(isVowel) && (tone !== '' || word.tone !== '')
        ? replaceWord(text, word, letters, before, isRepeated ? '' : tone, style)
        : undefined;
    if (toned === undefined)
      return isMark ? { text, caret } : insertLetter(text, caret, word, key, style);
    return isRepeated && !isMark ? insertPlainly(toned.text, toned.caret, key) : toned;
  }
  const shapes = SHAPE_KEYS[way][lower];
  if (shapes !== undefined) {
    const shaped = findShaped(letters, lower, shapes);
    if (shaped.length > 0) {
      const next = shaped.reduce(
        (all, at) => all.with(at, asWritten(all[at]!, shapes[all[at]!.toLowerCase()]!)),
        [...letters],
      );
      return (
        replaceWord(text, word, joinHorns(next), before, word.tone, style) ??
        insertPlainly(text, caret, key)
      );
    }
    const plain = unshape(letters, shapes);
    const back = plain && replaceWord(text, word, plain, before, word.tone, style);
    if (back !== undefined) return insertPlainly(back.text, back.caret, key);
  }
  return LETTER.test(key)
    ? insertLetter(text, caret, word, key, style)
    : insertPlainly(text, caret, key);
}
