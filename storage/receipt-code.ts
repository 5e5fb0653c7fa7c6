import { checkSign, randomSigns, readSigns } from './check-sign.ts';

const LENGTH = 6;

function format(body: string): string {
  return `PA-${body.slice(0, 4)}-${body.slice(4)}${checkSign(body)}`;
}

/** A new code to read out and write down, 'PA-7K3M-Q2X': 29⁶ (595 million) bodies and a check sign. */
export function createReceiptCode(): string {
  return format(randomSigns(LENGTH));
}

/** The code a person typed, in any case and spacing, with or without 'PA'; undefined when it is mistyped. */
export function readReceiptCode(typed: string): string | undefined {
  const signs = readSigns(typed);
  if (signs === undefined) return undefined;
  const bare = signs.length === LENGTH + 3 && signs.startsWith('PA') ? signs.slice(2) : signs;
  if (bare.length !== LENGTH + 1) return undefined;
  const body = bare.slice(0, LENGTH);
  return checkSign(body) === bare.charAt(LENGTH) ? format(body) : undefined;
}
