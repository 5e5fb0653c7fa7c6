const KEYS = /^(?:[a-z]+[1-9]{1,3})+[a-z]*$/;
const TONE = '[1-5]';
const TWO_TONES = new RegExp(`${TONE}.*${TONE}`);
/** What stands before each key: tones stand behind a vowel, the others behind the letter they mark. */
const MARKED: readonly (readonly [key: RegExp, behind: RegExp])[] = [
  [new RegExp(TONE), new RegExp(`[aeiouy].*${TONE}`)],
  [/6/, /[aeo].*6/],
  [/7/, /[ou].*7/],
  [/8/, /a.*8/],
  [/9/, /d.*9/],
];

function isSpelt(keys: string): boolean {
  if (!KEYS.test(keys) || TWO_TONES.test(keys)) return false;
  return MARKED.every(([key, behind]) => !key.test(keys) || behind.test(keys));
}

/**
 * The letters without marks that a word in VNI stands for when the keyboard left its keys as they were typed
 * ("d9o6i3" → "doi"); the word itself when it is none ("ct01", "2024").
 */
export function readVniKeys(plain: string): string {
  return isSpelt(plain) ? plain.replace(/\d/g, '') : plain;
}
