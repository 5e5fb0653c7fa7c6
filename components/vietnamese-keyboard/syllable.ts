/** Where the tone of an open oa, oe, uy stands: 'hòa' as most keyboards write it, or 'hoà' as schools teach it. */
export type ToneStyle = 'hòa' | 'hoà';

/** A tone as its combining mark; '' for none (ngang). */
export type Tone = '' | '\u0300' | '\u0301' | '\u0303' | '\u0309' | '\u0323';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const VOWEL = /[aăâeêioôơuưy]/iu;
const SHAPED = /[ăâêôơư]/iu;

/** One letter without its tone, and the tone it carried. */
interface Letter {
  readonly plain: string;
  readonly tone: Tone;
}

function split(letter: string): Letter {
  const apart = letter.normalize('NFD');
  const tone = (TONE.exec(apart)?.[0] ?? '') as Tone;
  return { plain: apart.replace(TONE, '').normalize('NFC'), tone };
}

/** A word's letters without tone; as many as the word has. */
export function plainLetters(word: string): string[] {
  return Array.from(word.normalize('NFC'), (letter) => split(letter).plain);
}

/** The tone a word carries; the last where it has several. */
export function toneOf(word: string): Tone {
  return Array.from(word.normalize('NFC'), (letter) => split(letter).tone).findLast(Boolean) ?? '';
}

/** Whether one letter, tone or not, is a vowel. */
export function isVowel(letter: string): boolean {
  return VOWEL.test(split(letter).plain);
}

/** First and past-the-last index of the vowels that carry the tone; undefined for a word that is no syllable. */
export function findNucleus(letters: readonly string[]): readonly [number, number] | undefined {
  let start = letters.findIndex((letter) => VOWEL.test(letter));
  if (start === -1) return undefined;
  const first = letters[start - 1]?.toLowerCase() ?? '';
  const vowel = letters[start]!.toLowerCase();
  const isGlide = (first === 'q' && vowel === 'u') || (first === 'g' && vowel === 'i');
  // The u of qu and the i of gi belong to the consonant, where another vowel follows.
  if (isGlide && VOWEL.test(letters[start + 1] ?? '')) start += 1;
  let end = start;
  while (end < letters.length && VOWEL.test(letters[end]!)) end += 1;
  return letters.slice(end).some((letter) => VOWEL.test(letter)) ? undefined : [start, end];
}

function findCarrier(letters: readonly string[], style: ToneStyle): number | undefined {
  const nucleus = findNucleus(letters);
  if (nucleus === undefined) return undefined;
  const [start, end] = nucleus;
  for (let at = end - 1; at >= start; at -= 1) if (SHAPED.test(letters[at]!)) return at;
  const count = end - start;
  if (count === 1) return start;
  if (end < letters.length) return end - 1;
  if (count > 2) return start + 1;
  const pair = letters.slice(start, end).join('').toLowerCase();
  return style === 'hoà' && /^(?:oa|oe|uy)$/.test(pair) ? start + 1 : start;
}

/** Letters with a tone put where the spelling wants it; undefined where there is no syllable to carry it. */
export function putTone(
  letters: readonly string[],
  tone: Tone,
  style: ToneStyle,
): string | undefined {
  if (tone === '') return letters.join('');
  const at = findCarrier(letters, style);
  return at === undefined
    ? undefined
    : letters
        .map((letter, index) => (index === at ? (letter + tone).normalize('NFC') : letter))
        .join('');
}
