import { join } from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import { EXPORT_HEADS, exportRow, vietnamese } from './export-rows.ts';
import { GOLDEN_YEAR, inventDossiers } from './invent-year.ts';

/** The golden year as an export of the one-stop system would list it: below a title, days as texts and as cells of days. */
export async function writeGoldenExport(folder: string): Promise<string> {
  const rows = inventDossiers(GOLDEN_YEAR).map((one, at) =>
    exportRow(
      { ...one, isOnline: one.channel === 'online' },
      at,
      at % 2 === 0
        ? `${vietnamese(one.received)} 08:30`
        : { value: new Date(one.received), format: 'dd/mm/yyyy' },
    ),
  );
  const path = join(folder, 'danh-sach-2023.xlsx');
  await writeExcelFile([
    [{ value: 'DANH SÁCH HỒ SƠ NĂM 2023', columnSpan: 6 }],
    [],
    [...EXPORT_HEADS],
    ...rows,
  ]).toFile(path);
  return path;
}
