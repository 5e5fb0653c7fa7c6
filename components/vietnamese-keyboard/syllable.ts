/** Where the tone of an open oa, oe, uy stands: 'hòa' as most keyboards write it, or 'hoà' as schools teach it. */
export type ToneStyle = 'hòa' | 'hoà';

/** A tone as its combining mark; '' for none (ngang). */
export type Tone = '' | '\u0300' | '\u0301' | '\u0303' | '\u0309' | '\u0323';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const VOWELS = 'aăâeêioôơuưy';
/** What stands before the vowels that carry the tone, and these: the u of qu and the i of gi belong to the consonant. */
const NUCLEUS = new RegExp(
  `^([^${VOWELS}]*(?:(?:(?<=q)u|(?<=g)i)(?=[${VOWELS}]))?)([${VOWELS}]+)[^${VOWELS}]*$`,
  'i',
);
const LAST_SHAPED = /[ăâêôơư](?!.*[ăâêôơư])/i;

/** A text's letters without tone, one character each. */
export function stripTone(text: string): string {
  return text.normalize('NFD').replace(TONES, '').normalize('NFC');
}

/** The tone a word carries; the last where it has several. */
export function toneOf(word: string): Tone {
  return (word.normalize('NFD').match(TONES)?.at(-1) ?? '') as Tone;
}

/** Where the vowels begin that carry the tone, and these; undefined for letters that are no syllable. */
export function findNucleus(
  letters: string,
): { readonly start: number; readonly vowels: string } | undefined {
  const found = NUCLEUS.exec(letters);
  return found === null ? undefined : { start: found[1]!.length, vowels: found[2]! };
}

/** Letters with a tone put where the spelling wants it; undefined where there is no syllable to carry it. */
export function putTone(letters: string, tone: Tone, style?: ToneStyle): string | undefined {
  if (tone === '') return letters;
  const nucleus = findNucleus(letters);
  if (nucleus === undefined) return undefined;
  const { start, vowels } = nucleus;
  const count = vowels.length;
  const shaped = vowels.search(LAST_SHAPED);
  const isOpen = start + count === letters.length;
  const isSecond = count > 2 || (style === 'hoà' && /^(?:oa|oe|uy)$/i.test(vowels));
  const at = start + (shaped >= 0 ? shaped : isOpen ? Number(isSecond) : count - 1) + 1;
  return (letters.slice(0, at) + tone + letters.slice(at)).normalize('NFC');
}
