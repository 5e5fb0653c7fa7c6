import Papa from 'papaparse';
import { UnreadableWorkbookError } from './check-workbook.ts';
import { decodeText } from './decode-text.ts';
import type { SheetRows } from './find-header.ts';

const MOST_BYTES = 60_000_000;

/**
 * The rows of a CSV file, every cell a text; commas, semicolons or tabs.
 * @throws UnreadableWorkbookError with a sentence that says what is wrong and what to do
 */
export function readCsv(bytes: Uint8Array): SheetRows {
  if (bytes.length > MOST_BYTES)
    throw new UnreadableWorkbookError('Tệp lớn hơn 60 MB: hãy xuất từng năm một.');
  const text = decodeText(bytes);
  if (text.includes('\0')) throw new UnreadableWorkbookError('Tệp không phải tệp CSV.');
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t', '|'] });
  return data;
}
