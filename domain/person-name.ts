import { foldSpaces } from './vietnamese.ts';

/** A name as forms with three boxes ask for it: họ, chữ đệm, tên. Parts that are not there are ''. */
export interface NameParts {
  readonly familyName: string;
  readonly middleName: string;
  readonly givenName: string;
}

/** NFC, single spaces, typographic apostrophes as ', the eth (Ð) some keyboards give as Đ; case is kept. */
export function normaliseName(text: string): string {
  return foldSpaces(text)
    .replace(/[’‘ʼ`´]/g, "'")
    .replaceAll('Ð', 'Đ')
    .replaceAll('ð', 'đ');
}

/** Whether a text has letters and none of them is a small one. */
export function isUpperCase(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.normalize('NFC'));
}

function isLowerCase(text: string): boolean {
  return /\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text.normalize('NFC'));
}

/** Capital at the start and after a space, hyphen, apostrophe or bracket: "h'hen niê" → "H'Hen Niê". */
function capitaliseWords(text: string): string {
  return text
    .toLowerCase()
    .replace(
      /(^|[\s\-'(.])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}

/** The name as people write it, from one in all capitals or all small letters; a name in mixed case is only normalised. */
export function casePersonName(text: string): string {
  const name = normaliseName(text);
  return isUpperCase(name) || isLowerCase(name) ? capitaliseWords(name) : name;
}

/** First word họ, last word tên, the rest chữ đệm, as the civil-status forms do; a single word is the tên. */
export function splitName(full: string): NameParts {
  const words = normaliseName(full).split(' ').filter(Boolean);
  return {
    familyName: words.length > 1 ? words[0]! : '',
    middleName: words.slice(1, -1).join(' '),
    givenName: words.at(-1) ?? '',
  };
}

/** The whole name from its parts. */
export function joinName(parts: Partial<NameParts>): string {
  return normaliseName(
    [parts.familyName, parts.middleName, parts.givenName].filter(Boolean).join(' '),
  );
}

/** Whether two texts are the same name: composition, white space and case do not count, marks do. */
export function sameName(a: string, b: string): boolean {
  return normaliseName(a).toLowerCase() === normaliseName(b).toLowerCase();
}
