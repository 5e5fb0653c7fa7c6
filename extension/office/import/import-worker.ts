import { findHeader, type SheetRows, type TableHead } from '../../../domain/import/find-header.ts';
import { mapColumns, missingColumns } from '../../../domain/import/columns.ts';
import { toPersonFacts } from '../../../domain/import/person-facts.ts';
import { toImportedRow } from '../../../domain/import/imported-rows.ts';
import { indexProcedures } from '../../../domain/import/procedure-index.ts';
import { readDossiers } from '../../../domain/import/read-dossiers.ts';
import { readEdition } from '../../../domain/read-edition.ts';
import now from '../../../catalogue/commune-2026.json';
import then from '../../../catalogue/commune-2023.json';
import { readCsv } from '../../../domain/import/read-csv.ts';
import { readXlsx, UnreadableWorkbookError } from '../../../domain/import/read-workbook.ts';
import type { ImportAnswer, ImportOrder, SheetPreview } from './import-messages.ts';

/** How many rows a person sees before deciding. */
const PREVIEW_ROWS = 8;

let sheets: readonly SheetRows[] = [];

/** The header that was found, or the first row of a sheet in which none was. */
function headOf(rows: SheetRows): TableHead {
  const found = findHeader(rows);
  if (found !== undefined) return found;
  const headers = (rows[0] ?? []).map(String);
  const columns = mapColumns(headers);
  return { row: 0, headers, columns, missing: missingColumns(columns) };
}

function preview(rows: SheetRows, sheet: number, name: string): SheetPreview {
  const { row, headers, columns, missing } = headOf(rows);
  const sample = rows
    .slice(row + 1, row + 1 + PREVIEW_ROWS)
    .map((cells) => headers.map((_, at) => cells[at] ?? null));
  return { sheet, name, headers, columns, missing, sample, rowCount: rows.length - row - 1 };
}

async function open({
  bytes,
  name,
}: Extract<ImportOrder, { kind: 'open' }>): Promise<ImportAnswer> {
  const isCsv = name.toLowerCase().endsWith('.csv');
  const read = isCsv ? [{ name: 'CSV', rows: readCsv(bytes) }] : await readXlsx(bytes);
  sheets = read.map(({ rows }) => rows);
  const previews = read
    .filter(({ rows }) => rows.length > 1)
    .map(({ rows, name: sheetName }) => preview(rows, sheets.indexOf(rows), sheetName));
  if (previews.length === 0) throw new UnreadableWorkbookError('Không thấy bảng nào trong tệp.');
  // The sheet that holds dossiers first.
  return {
    kind: 'opened',
    previews: previews.toSorted((a, b) => a.missing.length - b.missing.length),
  };
}

async function read({
  sheet,
  columns,
  withPersons,
}: Extract<ImportOrder, { kind: 'read' }>): Promise<ImportAnswer> {
  const rows = sheets[sheet]!;
  const reading = readDossiers(rows, { ...headOf(rows), columns });
  const catalogues = [readEdition(now), readEdition(then)];
  const find = indexProcedures(catalogues.flatMap(({ edition }) => edition?.procedures ?? []));
  const imported = await Promise.all(reading.dossiers.map((one) => toImportedRow(one, find)));
  const { refused, leftOut, doubts, gaps } = reading;
  const at = new Date().toISOString();
  const persons = withPersons
    ? reading.dossiers
        .map((one, n) => ({ dossierId: imported[n]!.dossierId, facts: toPersonFacts(one, at) }))
        .filter(({ facts }) => facts.length > 0)
    : [];
  return { kind: 'read', rows: imported, persons, refused, leftOut, doubts, gaps };
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ImportOrder>) => {
  const work = data.kind === 'open' ? open(data) : read(data);
  work
    .catch((error: unknown): ImportAnswer => {
      if (error instanceof UnreadableWorkbookError)
        return { kind: 'failed', sentence: error.message };
      return { kind: 'failed', sentence: `Không đọc được tệp (${String(error)}).` };
    })
    .then((answer) => globalThis.postMessage(answer, { transfer: [] }));
});
