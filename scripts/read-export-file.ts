import { readFile } from 'node:fs/promises';
import type { ImportedEvent } from '../domain/event.ts';
import { COLUMNS } from '../domain/import/column-table.ts';
import { findHeader, type SheetRows, type TableHead } from '../domain/import/find-header.ts';
import { toImportedRow } from '../domain/import/imported-rows.ts';
import { indexProcedures } from '../domain/import/procedure-index.ts';
import { readDossiers, type ImportReading } from '../domain/import/read-dossiers.ts';
import type { Procedure } from '../domain/procedure.ts';
import { readEdition } from '../domain/read-edition.ts';
import { createUuidV7 } from '../domain/uuid.ts';
import { UnreadableWorkbookError } from '../domain/import/check-workbook.ts';
import { readExport } from '../domain/import/read-workbook.ts';

async function readProcedures(): Promise<readonly Procedure[]> {
  const files = ['catalogue/commune-2026.json', 'catalogue/commune-2023.json'];
  const readings = await Promise.all(
    files.map(async (file) => readEdition(JSON.parse(await readFile(file, 'utf8')))),
  );
  return readings.flatMap(({ edition }) => edition?.procedures ?? []);
}

async function readSheets(path: string): Promise<readonly SheetRows[]> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw new UnreadableWorkbookError(`Không mở được tệp ${path}.`, { cause });
  }
  return (await readExport(bytes, path)).map(({ rows }) => rows);
}

function findTable(sheets: readonly SheetRows[]): {
  readonly rows: SheetRows;
  readonly head: TableHead;
} {
  const tables = sheets.flatMap((rows) => {
    const head = findHeader(rows);
    return head === undefined ? [] : [{ rows, head }];
  });
  const whole = tables.find(({ head }) => head.missing.length === 0);
  if (whole !== undefined) return whole;
  const [first] = tables;
  if (first === undefined)
    throw new UnreadableWorkbookError('Không thấy bảng hồ sơ nào trong tệp.');
  const names = first.head.missing.map((one) => `“${COLUMNS[one].label}”`).join(', ');
  throw new UnreadableWorkbookError(`Bảng hồ sơ trong tệp thiếu cột ${names}.`);
}

/** What an export of the one-stop system says, and the journal's line it stands for. */
export interface ExportFile extends ImportReading {
  readonly event: ImportedEvent;
}

/** Reads an .xlsx or .csv export. @throws UnreadableWorkbookError */
export async function readExportFile(path: string): Promise<ExportFile> {
  const { rows, head } = findTable(await readSheets(path));
  const reading = readDossiers(rows, head);
  const findProcedure = indexProcedures(await readProcedures());
  const event: ImportedEvent = {
    id: createUuidV7(),
    station: 'report',
    at: new Date().toISOString(),
    schema: 1,
    kind: 'imported',
    rows: await Promise.all(reading.dossiers.map((one) => toImportedRow(one, findProcedure))),
  };
  return { ...reading, event };
}
