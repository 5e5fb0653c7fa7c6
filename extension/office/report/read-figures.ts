import type { Period } from '../../../domain/day.ts';
import type { ReportSource } from '../../../domain/report/office-report.ts';
import { readFoldedSource, readReportSource } from '../../../storage/records/read-records.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import { openRecords, type FoldProgress } from '../open-records.ts';

/**
 * What a report over the reach is counted from. Seldom there are lines to fold in, and whether there are is found out with
 * the figures. @param onProgress how far the records are rebuilt, where they are; undefined once that is over
 * @throws StorageError
 */
export async function readFigures(
  reach: Period,
  onProgress: (progress: FoldProgress | undefined) => void,
): Promise<ReportSource> {
  const folded = await readFoldedSource(await openOfficeStore(), reach);
  if (folded !== undefined) return folded;
  try {
    return await readReportSource(await openRecords(onProgress), reach);
  } finally {
    onProgress(undefined);
  }
}
