/** 29 signs (a prime number), none easily taken for another: no 0 O, 1 I L, 5 S, U. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRTVWXYZ';

/** The check sign of a body: weights 1, 2, 3 … modulo a prime, so one wrong sign or two neighbours swapped always shows. */
export function checkSign(body: string): string {
  const sum = [...body].reduce(
    (total, sign, index) => total + (index + 1) * ALPHABET.indexOf(sign),
    0,
  );
  return ALPHABET.charAt(sum % ALPHABET.length);
}

/** As many random signs, each as likely as the other. */
export function randomSigns(length: number): string {
  let signs = '';
  while (signs.length < length) {
    const [byte] = crypto.getRandomValues(new Uint8Array(1));
    // 232 = 8 × 29: the bytes above would make some signs more likely.
    if (byte! < 232) signs += ALPHABET.charAt(byte! % ALPHABET.length);
  }
  return signs;
}

/** The letters and digits of what a person typed, in capitals; undefined when one of them is no sign of ours. */
export function readSigns(typed: string): string | undefined {
  const signs = typed.toUpperCase().replace(/[\s._–-]/g, '');
  return [...signs].every((sign) => ALPHABET.includes(sign)) ? signs : undefined;
}

/** The sign that stands for a small number. */
export function signOf(number: number): string {
  return ALPHABET.charAt(number % ALPHABET.length);
}
