import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { TemplateHandler } from 'easy-template-x';
import writeExcelFile from 'write-excel-file/node';
import type { NarrativeSection, ReportUnit } from '../domain/report/narrative.ts';
import type { OfficeReport } from '../domain/report/office-report.ts';
import { makeReportSheets } from '../domain/report/report-sheets.ts';
import { makeTemplateData } from '../domain/report/report-template.ts';
import { toExcelSheet } from '../domain/sheet.ts';

/**
 * Writes the report as a workbook and as a Word document from a template.
 * @returns the paths written
 */
export async function writeReportFiles(
  report: OfficeReport,
  sections: readonly NarrativeSection[],
  unit: ReportUnit,
  { folder, template }: { readonly folder: string; readonly template: string },
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const { from, to } = report.period;
  const base = path.join(folder, `bao-cao-${from}-${to}`);
  const sheets = makeReportSheets(report, unit).map(toExcelSheet);
  await writeExcelFile(sheets, { fontFamily: 'Times New Roman', fontSize: 12 }).toFile(
    `${base}.xlsx`,
  );
  const data = makeTemplateData(report, sections, unit);
  const document = await new TemplateHandler().process(await readFile(template), data);
  await writeFile(`${base}.docx`, document);
  return [`${base}.xlsx`, `${base}.docx`];
}
