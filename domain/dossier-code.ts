/** An official code has letters, dots, dashes or strokes between short numbers; a long bare number is a citizen's. */
export function isDossierCode(text: string): boolean {
  return /^[\p{L}\d._/-]{1,60}$/u.test(text) && !/^\d{9,}$/.test(text);
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * The local id of a dossier with an official code: the same on every machine and at every import, and the code cannot
 * be read from it. A UUID of version 8 (RFC 9562) of the code's SHA-256.
 */
export async function dossierIdOf(code: string): Promise<string> {
  const text = new TextEncoder().encode(`mot-lan|${code.normalize('NFC').toUpperCase()}`);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', text)).slice(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const all = hex(bytes);
  return [8, 12, 16, 20, 32]
    .map((end, at, ends) => all.slice(at === 0 ? 0 : ends[at - 1], end))
    .join('-');
}
