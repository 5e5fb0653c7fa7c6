/** What a number is by its prefix: di động 03/05/07/08/09 with ten digits, cố định 02 with eleven. */
export type PhoneKind = 'mobile' | 'landline' | 'unknown';

/** A phone number in national form, digits only, starting with 0. */
export interface Phone {
  readonly phone: string;
  readonly kind: PhoneKind;
}

function kindOf(phone: string): PhoneKind {
  if (/^0[35789]\d{8}$/.test(phone)) return 'mobile';
  return /^02\d{8,9}$/.test(phone) ? 'landline' : 'unknown';
}

/** Reads a Vietnamese number with +84, 84, dots, spaces or hyphens; undefined when it has not 9–11 digits after that. */
export function normalisePhone(text: string): Phone | undefined {
  const bare = text.normalize('NFKC').replace(/[\s.\-()\u2010-\u2015]/g, '');
  if (!/^\+?\d+$/.test(bare)) return undefined;
  const national = bare
    .replace(/^(?:\+|00)?84(?=0?[1-9]\d{8,9}$)/, '0')
    .replace(/^00(?=[1-9])/, '0');
  if (national.startsWith('+')) return undefined;
  // Spreadsheets drop the leading 0 of a mobile number.
  const phone = /^[35789]\d{8}$/.test(national) ? `0${national}` : national;
  return /^\d{9,11}$/.test(phone) ? { phone, kind: kindOf(phone) } : undefined;
}
