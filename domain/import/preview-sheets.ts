import { UnreadableWorkbookError } from './check-workbook.ts';
import type { Meaning } from './column-table.ts';
import { mapColumns, missingColumns, type ColumnMap } from './columns.ts';
import { findHeader, type SheetRows, type TableHead } from './find-header.ts';
import { textOf, type CellValue } from './read-time.ts';
import type { WorkbookSheet } from './read-workbook.ts';

/** How many rows a person sees before deciding. */
const PREVIEW_ROWS = 8;

/** One sheet as a person sees it before deciding. */
export interface SheetPreview {
  /** Its place in the file. */
  readonly sheet: number;
  readonly name: string;
  readonly headers: readonly string[];
  readonly columns: ColumnMap;
  readonly missing: readonly Meaning[];
  readonly sample: readonly (readonly CellValue[])[];
  readonly rowCount: number;
}

/** The header that was found, or the first row of a sheet in which none was. */
export function headOf(rows: SheetRows): TableHead {
  const found = findHeader(rows);
  if (found !== undefined) return found;
  const headers = (rows[0] ?? []).map(textOf);
  const columns = mapColumns(headers);
  return { row: 0, headers, columns, missing: missingColumns(columns) };
}

function preview({ rows, name }: WorkbookSheet, sheet: number): SheetPreview {
  const { row, headers, columns, missing } = headOf(rows);
  const sample = rows
    .slice(row + 1, row + 1 + PREVIEW_ROWS)
    .map((cells) => headers.map((_, at) => cells[at] ?? null));
  return { sheet, name, headers, columns, missing, sample, rowCount: rows.length - row - 1 };
}

/** Every sheet with rows below its header, the one that holds dossiers first. @throws UnreadableWorkbookError where none has */
export function previewSheets(sheets: readonly WorkbookSheet[]): readonly SheetPreview[] {
  const previews = sheets.map(preview).filter(({ rowCount }) => rowCount > 0);
  if (previews.length === 0)
    throw new UnreadableWorkbookError('Không thấy bảng nào trong tệp: không có dòng dữ liệu.');
  return previews.toSorted((a, b) => a.missing.length - b.missing.length);
}
