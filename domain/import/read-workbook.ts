import { Unzip, UnzipInflate } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import type { SheetRows } from './find-header.ts';

/** A workbook of a commune's years is a few megabytes; more than this is something else. */
const MOST_BYTES = 60_000_000;
/** 50.000 rows of twenty columns are some 60 MB of XML. */
const MOST_INFLATED = 400_000_000;

/** The file cannot be read as a workbook; the message is a Vietnamese sentence. */
export class UnreadableWorkbookError extends Error {}

/** One sheet of a workbook. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: SheetRows;
}

/** Counts what a zip file inflates to, without keeping it; a small file may hold gigabytes. */
function checkInflated(bytes: Uint8Array): void {
  let total = 0;
  const names: string[] = [];
  const unzip = new Unzip((file) => {
    names.push(file.name);
    file.ondata = (error, chunk) => {
      if (error !== null) throw error;
      total += chunk.length;
      if (total > MOST_INFLATED)
        throw new UnreadableWorkbookError('Tệp Excel này nở ra quá lớn nên không đọc.');
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const step = 1 << 16;
  for (let at = 0; at < bytes.length; at += step)
    unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  if (!names.includes('xl/workbook.xml'))
    throw new UnreadableWorkbookError('Tệp nén này không phải tệp Excel (.xlsx).');
}

/**
 * The sheets of an .xlsx file: values only. Formulas give their last computed value, macros are not looked at.
 * @throws UnreadableWorkbookError with a sentence that says what is wrong and what to do
 */
export async function readXlsx(bytes: Uint8Array): Promise<readonly WorkbookSheet[]> {
  if (bytes.length > MOST_BYTES)
    throw new UnreadableWorkbookError('Tệp lớn hơn 60 MB: hãy xuất từng năm một.');
  const [first, second] = bytes;
  if (first === 0xd0 && second === 0xcf)
    throw new UnreadableWorkbookError(
      'Tệp Excel đời cũ (.xls) hoặc có mật khẩu. Hãy lưu lại thành .xlsx không mật khẩu.',
    );
  if (first !== 0x50 || second !== 0x4b)
    throw new UnreadableWorkbookError('Tệp không phải tệp Excel (.xlsx).');
  try {
    checkInflated(bytes);
    const sheets = await readWorkbook(bytes.slice().buffer);
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as SheetRows }));
  } catch (cause) {
    if (cause instanceof UnreadableWorkbookError) throw cause;
    throw new UnreadableWorkbookError('Tệp Excel bị hỏng hoặc bị cắt cụt, không đọc được.', {
      cause,
    });
  }
}
