import { create } from 'qrcode/lib/core/qrcode.js';

/** A QR code as one SVG path in modules; `size` counts the quiet zone of four modules on every side. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

const QUIET = 4;
const KEPT = 64;
const known = new Map<string, QrPath>();

function drawRow(data: Uint8Array, size: number, row: number): string {
  let path = '';
  for (let column = 0; column < size; column++) {
    if (data[row * size + column] !== 1) continue;
    const start = column;
    while (column + 1 < size && data[row * size + column + 1] === 1) column++;
    const length = column - start + 1;
    path += `M${start + QUIET} ${row + QUIET}h${length}v1h-${length}z`;
  }
  return path;
}

/**
 * Encodes a text at level M, one run per dark stretch of a row. Throws when it is too long for a QR code.
 * Kept once made: the first encoding blocks a slow kiosk for a fifth of a second, so warm it in idle time.
 */
export function encodeQr(text: string): QrPath {
  const hit = known.get(text);
  if (hit !== undefined) return hit;
  const { size, data } = create([{ data: text, mode: 'byte' }], {
    errorCorrectionLevel: 'M',
  }).modules;
  let path = '';
  for (let row = 0; row < size; row++) path += drawRow(data, size, row);
  const drawn = { size: size + 2 * QUIET, path };
  if (known.size >= KEPT) known.clear();
  known.set(text, drawn);
  return drawn;
}
