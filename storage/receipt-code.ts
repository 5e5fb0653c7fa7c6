/** 29 signs (a prime number), none easily taken for another: no 0 O, 1 I L, 5 S, U. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRTVWXYZ';
const LENGTH = 6;

/** Weights 1–6 modulo a prime: one wrong sign or two neighbours swapped always shows. */
function checkSign(body: string): string {
  const sum = [...body].reduce(
    (total, sign, index) => total + (index + 1) * ALPHABET.indexOf(sign),
    0,
  );
  return ALPHABET.charAt(sum % ALPHABET.length);
}

function format(body: string): string {
  return `PA-${body.slice(0, 4)}-${body.slice(4)}${checkSign(body)}`;
}

/** A new code to read out and write down, 'PA-7K3M-Q2X': 29⁶ (595 million) bodies and a check sign. */
export function createReceiptCode(): string {
  let body = '';
  while (body.length < LENGTH) {
    const [byte] = crypto.getRandomValues(new Uint8Array(1));
    // 232 = 8 × 29: the bytes above would make some signs more likely.
    if (byte! < 232) body += ALPHABET.charAt(byte! % ALPHABET.length);
  }
  return format(body);
}

/** The code a person typed, in any case and spacing, with or without 'PA'; undefined when it is mistyped. */
export function readReceiptCode(typed: string): string | undefined {
  const signs = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const bare = signs.length === LENGTH + 3 && signs.startsWith('PA') ? signs.slice(2) : signs;
  if (bare.length !== LENGTH + 1 || [...bare].some((sign) => !ALPHABET.includes(sign)))
    return undefined;
  const body = bare.slice(0, LENGTH);
  return checkSign(body) === bare.charAt(LENGTH) ? format(body) : undefined;
}
