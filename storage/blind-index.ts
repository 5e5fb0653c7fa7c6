import type { Fact } from '../domain/fact.ts';
import { formatFactValue } from '../domain/fact-value.ts';
import { normaliseIdNumber } from '../domain/personal-id.ts';
import { normalisePhone } from '../domain/phone.ts';
import { tokenise } from '../domain/vietnamese.ts';
import { findField } from '../domain/vocabulary.ts';

/** What may be looked up without opening a record: equality, never order or parts (STORAGE §3.2). */
export type LookUp =
  | { readonly by: 'id'; readonly text: string }
  | { readonly by: 'phone'; readonly text: string }
  | { readonly by: 'code'; readonly text: string }
  | { readonly by: 'name'; readonly text: string };

/** 16 bytes: two of a million words fall together less than once in 10²⁶. */
const TOKEN_BYTES = 16;

/** Letters a–p only, so that no token can look like a citizen's number. */
function writeToken(bytes: Uint8Array): string {
  const letters = [...bytes].flatMap((byte) => [byte >> 4, byte & 15]);
  return letters.map((half) => String.fromCharCode(97 + half)).join('');
}

/** The words a text is found by, each with what it is: a phone must never be found as an id number. */
export function searchWords({ by, text }: LookUp): readonly string[] {
  switch (by) {
    case 'id':
      return [`id|${normaliseIdNumber(text).toUpperCase()}`];
    case 'phone': {
      const phone = normalisePhone(text)?.phone;
      return phone === undefined ? [] : [`phone|${phone}`];
    }
    case 'code':
      return [`code|${text.normalize('NFC').toUpperCase().replace(/\s/g, '')}`];
    case 'name':
      return tokenise(text).map((word) => `name|${word}`);
  }
}

function lookUpOf({ field, value }: Fact): LookUp | undefined {
  const text = formatFactValue(value);
  if (field === 'dossierCode') return { by: 'code', text };
  const kind = findField(field)?.kind; // A profile may name a field the vocabulary has not; it is not indexed.
  return kind === 'id' || kind === 'phone' || kind === 'name' ? { by: kind, text } : undefined;
}

/** The tokens of a look-up: HMAC-SHA-256 of each word, cut to 16 bytes. */
export async function makeTokens(key: CryptoKey, lookUp: LookUp): Promise<readonly string[]> {
  const macs = searchWords(lookUp).map((word) =>
    crypto.subtle.sign('HMAC', key, new TextEncoder().encode(word)),
  );
  const tokens = (await Promise.all(macs)).map((mac) =>
    writeToken(new Uint8Array(mac, 0, TOKEN_BYTES)),
  );
  return [...new Set(tokens)];
}

/** Every token the facts of a record are found by. */
export async function tokensOfFacts(
  key: CryptoKey,
  facts: readonly Fact[],
): Promise<readonly string[]> {
  const lookUps = facts.map(lookUpOf).filter((one) => one !== undefined);
  const tokens = await Promise.all(lookUps.map((one) => makeTokens(key, one)));
  return [...new Set(tokens.flat())].toSorted();
}
