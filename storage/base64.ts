/** Bytes as base64 text, for places that hold text only. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // In slices: an argument list of a whole row is too long for some engines.
  for (let from = 0; from < bytes.length; from += 0x8000)
    text += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(text);
}

/** The bytes of base64 text. @throws DOMException for other text */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
