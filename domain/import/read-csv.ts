import Papa from 'papaparse';
import type { SheetRows } from './find-header.ts';
import { UnreadableWorkbookError } from './check-workbook.ts';

const MOST_BYTES = 60_000_000;
const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụ]/u;

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
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
