import { UnreadableWorkbookError } from './check-workbook.ts';

const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụ]/u;

/** 'utf-16le' or 'utf-16be' by the mark in front, or by where the zeros of plain letters stand; undefined for neither. */
function findWide(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 2000);
  const zeros = (from: number): number =>
    head.filter((byte, at) => at % 2 === from && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  // A third of a Vietnamese table's letters lie outside Latin-1; one side has hardly a zero.
  if (Math.max(even, odd) * 5 < head.length || Math.min(even, odd) * 50 > head.length)
    return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function decode(bytes: Uint8Array): string {
  const wide = findWide(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not Unicode: older systems write Vietnamese as windows-1258, whose marks stand apart from their letters.
  }
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  if (VIETNAMESE.test(text)) return text;
  throw new UnreadableWorkbookError(
    'Tệp không dùng mã Unicode (có thể là TCVN3 hoặc VNI). Hãy mở bằng Excel và lưu lại thành .xlsx.',
  );
}

/**
 * The text of an export in whatever code it was written: UTF-8, UTF-16, windows-1258; no byte order mark in front.
 * @throws UnreadableWorkbookError for letters of a font's own code
 */
export function decodeText(bytes: Uint8Array): string {
  return decode(bytes).replace(/^\uFEFF/, '');
}
