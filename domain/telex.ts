/** A syllable as Telex spells it key by key: đ doubled, the marks of vowels behind them, the tone behind the vowels or at the end. */
const KEYS =
  /^(ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|dd|[bcdghklmnpqrstvx])?([aeiouyw]+)([sfrxj])?(ng|nh|ch|[cmnpt])?([sfrxj])?$/;

/**
 * The letters without marks that a word in Telex stands for when the keyboard left its keys as they were typed
 * ("nooij" → "noi"); the word itself when it is none.
 */
export function readTelexKeys(plain: string): string {
  const keys = KEYS.exec(plain);
  if (keys === null) return plain;
  const [, initial = '', vowels = '', , final = ''] = keys;
  const bare = vowels
    .replace(/([aeo])\1/g, '$1')
    .replace(/(?<=[aou])w/g, '')
    .replace(/w/g, 'u');
  return (initial === 'dd' ? 'd' : initial) + bare + final;
}
