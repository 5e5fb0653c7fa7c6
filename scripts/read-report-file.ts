import { readFile, stat } from 'node:fs/promises';
import {
  MOST_REPORT_BYTES,
  readReport,
  UnreadableReportError,
} from '../extension/office/audit/read-report.ts';

/**
 * The text of a report's file: a plain text or a Word document.
 * @throws UnreadableReportError with a sentence that says what is wrong and what to do
 */
export async function readReportFile(path: string): Promise<string> {
  try {
    // Asked before reading: a film under a report's name is not loaded to be refused.
    if ((await stat(path)).size > MOST_REPORT_BYTES)
      throw new UnreadableReportError('Tệp lớn hơn 30 MB: không phải một báo cáo.');
    return readReport(await readFile(path));
  } catch (cause) {
    if (cause instanceof UnreadableReportError) throw cause;
    throw new UnreadableReportError(`Không mở được tệp ${path}.`, { cause });
  }
}
