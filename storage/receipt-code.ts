import { checkSign, randomSigns, readSigns } from './check-sign.ts';

const LENGTH = 9;
/** Codes given out earlier are shorter; they are read as long as their words live. */
const EARLIER_LENGTH = 6;

function format(body: string): string {
  const signs = body + checkSign(body);
  const groups = body.length === LENGTH ? /^(.{3})(.{3})(.{4})$/ : /^(.{4})(.{3})$/;
  return ['PA', ...groups.exec(signs)!.slice(1)].join('-');
}

/** A new code to read out and write down, 'PA-7K3-M9Q-X2HE': 29⁹ (about 2⁴⁴) bodies and a check sign. */
export function createReceiptCode(): string {
  return format(randomSigns(LENGTH));
}

/** The code a person typed, in any case and spacing, with or without 'PA'; undefined when it is mistyped. */
export function readReceiptCode(typed: string): string | undefined {
  const signs = readSigns(typed);
  if (signs === undefined) return undefined;
  for (const length of [LENGTH, EARLIER_LENGTH]) {
    const bare = signs.length === length + 3 && signs.startsWith('PA') ? signs.slice(2) : signs;
    const body = bare.slice(0, length);
    if (bare.length === length + 1 && checkSign(body) === bare.charAt(length)) return format(body);
  }
  return undefined;
}
