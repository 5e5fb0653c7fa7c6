import Papa from 'papaparse';
import type { SheetRows } from './find-header.ts';
import { UnreadableWorkbookError } from './check-workbook.ts';

const MOST_BYTES = 60_000_000;
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
    'Tệp CSV không dùng mã Unicode (có thể là TCVN3 hoặc VNI). Hãy mở bằng Excel và lưu lại thành .xlsx.',
  );
}

/**
 * The rows of a CSV file, every cell a text; commas, semicolons or tabs.
 * @throws UnreadableWorkbookError with a sentence that says what is wrong and what to do
 */
export function readCsv(bytes: Uint8Array): SheetRows {
  if (bytes.length > MOST_BYTES)
    throw new UnreadableWorkbookError('Tệp lớn hơn 60 MB: hãy xuất từng năm một.');
  const text = decode(bytes).replace(/^\uFEFF/, '');
  if (text.includes('\0')) throw new UnreadableWorkbookError('Tệp không phải tệp CSV.');
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t', '|'] });
  return data;
}
