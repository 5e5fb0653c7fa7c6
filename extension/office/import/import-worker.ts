import type { SheetRows } from '../../../domain/import/find-header.ts';
import { headOf, previewSheets } from '../../../domain/import/preview-sheets.ts';
import { toPersonFacts } from '../../../domain/import/person-facts.ts';
import { toImportedRow } from '../../../domain/import/imported-rows.ts';
import { indexProcedures } from '../../../domain/import/procedure-index.ts';
import { readDossiers } from '../../../domain/import/read-dossiers.ts';
import { readEdition } from '../../../domain/read-edition.ts';
import now from '../../../catalogue/commune-2026.json';
import then from '../../../catalogue/commune-2023.json';
import { UnreadableWorkbookError } from '../../../domain/import/check-workbook.ts';
import { readExport } from '../../../domain/import/read-workbook.ts';
import type { ImportAnswer, ImportOrder, ImportPart } from './import-messages.ts';

/** Rows a message: the page takes one over in some milliseconds. */
const ROWS_A_PART = 1000;

let sheets: readonly SheetRows[] = [];

function send(message: ImportPart | ImportAnswer): void {
  globalThis.postMessage(message, { transfer: [] });
}

async function open({
  bytes,
  name,
}: Extract<ImportOrder, { kind: 'open' }>): Promise<ImportAnswer> {
  const read = await readExport(bytes, name);
  sheets = read.map(({ rows }) => rows);
  return { kind: 'opened', previews: previewSheets(read) };
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
    ? reading.dossiers.map((one, n) => ({
        dossierId: imported[n]!.dossierId,
        facts: toPersonFacts(one, at),
      }))
    : [];
  for (let from = 0; from < imported.length; from += ROWS_A_PART) {
    const to = from + ROWS_A_PART;
    send({
      kind: 'part',
      rows: imported.slice(from, to),
      persons: persons.slice(from, to).filter(({ facts }) => facts.length > 0),
    });
  }
  return { kind: 'read', refused, leftOut, doubts, gaps };
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ImportOrder>) => {
  const work = data.kind === 'open' ? open(data) : read(data);
  work
    .catch((error: unknown): ImportAnswer => {
      if (error instanceof UnreadableWorkbookError)
        return { kind: 'failed', sentence: error.message };
      return { kind: 'failed', sentence: `Không đọc được tệp (${String(error)}).` };
    })
    .then(send);
});
