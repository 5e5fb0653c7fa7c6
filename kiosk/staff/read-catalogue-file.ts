import { readEditionRows } from '../../domain/edition-table.ts';
import type { Edition } from '../../domain/procedure.ts';
import { readEdition } from '../../domain/read-edition.ts';
import { StorageError } from '../../storage/problem.ts';

/** The catalogue file's content, whatever kind it is: JSON as the portal's exports, or the rows of a table. */
async function readContent(file: File): Promise<unknown> {
  const name = file.name.toLowerCase();
  if (name.endsWith('.json')) return JSON.parse(await file.text());
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (name.endsWith('.csv')) {
    const { readCsv } = await import('../../domain/import/read-csv.ts');
    return readEditionRows(readCsv(bytes)) ?? [];
  }
  const { readXlsx } = await import('../../domain/import/read-workbook.ts');
  const sheets = await readXlsx(bytes);
  const tables = sheets.flatMap(({ rows }) => readEditionRows(rows) ?? []);
  return tables;
}

/** The edition in a JSON, CSV or XLSX file, at the date it says itself or else at `date`. @throws StorageError */
export async function readCatalogueFile(file: File, date: string): Promise<Edition> {
  let content: unknown;
  try {
    content = await readContent(file);
  } catch (cause) {
    const detail = cause instanceof Error && !(cause instanceof SyntaxError) ? cause.message : '';
    throw new StorageError('edition-unreadable', { cause, detail });
  }
  const { edition, problem } = readEdition(content, date);
  if (edition === undefined) throw new StorageError('edition-unreadable', { detail: problem });
  return { ...edition, date: edition.date === '' ? date : edition.date };
}
