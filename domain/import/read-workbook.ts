import readWorkbook from 'read-excel-file/universal';
import { checkWorkbook, DAMAGED, UnreadableWorkbookError } from './check-workbook.ts';
import { findHeader, type SheetRows } from './find-header.ts';
import { placeCells } from './place-cells.ts';
import { readCsv } from './read-csv.ts';
import { readMarkup } from './read-markup.ts';

/** A workbook of a commune's years is a few megabytes; more than this is something else. */
const MOST_BYTES = 60_000_000;

/** One sheet of a workbook. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: SheetRows;
}

/** "EncryptedPackage" as an OLE container names the stream of a workbook with a password, in UTF-16. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, n) => bytes[at + n] === byte)) return true;
  return false;
}

/** Web pages begin with as many empty lines as the program that wrote them has of its own. */
const LONGEST_BEGINNING = 4000;

/** What a file is by its first bytes, whatever it is called. */
function kindOf(bytes: Uint8Array): 'zip' | 'ole' | 'markup' | 'text' {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) return 'zip';
  if (first === 0xd0 && second === 0xcf) return 'ole';
  const beginning = String.fromCharCode(...bytes.subarray(0, LONGEST_BEGINNING)).replace(
    /[\0ÿþï»¿\s]/g,
    '',
  );
  return beginning.startsWith('<') ? 'markup' : 'text';
}

/** @throws UnreadableWorkbookError */
function checkSize({ length }: Uint8Array): void {
  if (length > MOST_BYTES)
    throw new UnreadableWorkbookError('Tệp lớn hơn 60 MB: hãy xuất từng năm một.');
  if (length === 0)
    throw new UnreadableWorkbookError('Tệp trống, không có gì bên trong. Hãy xuất lại.');
}

async function readSheets(bytes: Uint8Array): Promise<readonly WorkbookSheet[]> {
  checkWorkbook(bytes);
  const sheets = await readWorkbook(bytes.slice().buffer);
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as SheetRows }));
}

/**
 * The sheets of an .xlsx file: values only. Formulas give their last computed value, macros are not looked at.
 * @throws UnreadableWorkbookError with a sentence that says what is wrong and what to do
 */
export async function readXlsx(bytes: Uint8Array): Promise<readonly WorkbookSheet[]> {
  checkSize(bytes);
  switch (kindOf(bytes)) {
    case 'ole':
      throw new UnreadableWorkbookError(
        holds(bytes, ENCRYPTED)
          ? 'Tệp Excel có mật khẩu mở. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại thành .xlsx.'
          : 'Tệp Excel đời cũ (.xls). Hãy mở bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx.',
      );
    case 'markup':
      throw new UnreadableWorkbookError(
        'Tệp này là trang web (HTML, XML) được đặt tên như tệp Excel. Hãy mở bằng Excel rồi lưu lại thành .xlsx.',
      );
    case 'text':
      throw new UnreadableWorkbookError('Tệp không phải tệp Excel (.xlsx).');
    case 'zip':
  }
  try {
    return await readSheets(bytes).catch((cause: unknown) => {
      if (cause instanceof UnreadableWorkbookError) throw cause;
      return readSheets(placeCells(bytes, cause)); // What the reader cannot do without.
    });
  } catch (cause) {
    if (cause instanceof UnreadableWorkbookError) throw cause;
    throw new UnreadableWorkbookError(DAMAGED, { cause });
  }
}

/**
 * The sheets of an export: a workbook or the tables of a web page by its content, a text of rows by its name.
 * @throws UnreadableWorkbookError with a sentence that says what is wrong and what to do
 */
export async function readExport(
  bytes: Uint8Array,
  name: string,
): Promise<readonly WorkbookSheet[]> {
  checkSize(bytes);
  const kind = kindOf(bytes);
  if (kind === 'markup') return readMarkup(bytes);
  if (kind === 'text') {
    if (/\.(?:csv|tsv)$/i.test(name)) return [{ name: 'CSV', rows: readCsv(bytes) }];
    // Some systems name a table parted by tabs .xls; any other text is none.
    const rows = /\.(?:txt|xls)$/i.test(name) ? readCsv(bytes) : [];
    if (findHeader(rows) !== undefined) return [{ name: 'Văn bản', rows }];
  }
  return readXlsx(bytes);
}
