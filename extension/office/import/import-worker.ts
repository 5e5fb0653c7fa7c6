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
import type { ImportAnswer, ImportOrder } from './import-messages.ts';

let sheets: readonly SheetRows[] = [];

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
