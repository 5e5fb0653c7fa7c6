import writeExcelFile from 'write-excel-file/node';
import { EXPORT_HEADS, exportRow } from '../../test/support/export-rows.ts';
import { inventDossiers } from './invent-data.ts';

/** An export of the one-stop system: invented dossiers received in ten years. */
export async function writeExport(path: string, seed: number, count: number): Promise<void> {
  const rows = inventDossiers(seed, count).map((one, at) =>
    exportRow(
      {
        ...one,
        isOnline: !one.isDirect,
        papersDigitised: true,
        resultDigitised: one.finished !== undefined,
      },
      at,
    ),
  );
  await writeExcelFile([[...EXPORT_HEADS], ...rows]).toFile(path);
}
