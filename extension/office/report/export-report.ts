import templateAddress from '../../../catalogue/templates/bao-cao-kiem-soat-tthc.docx?url&no-inline';
import type { NarrativeSection, ReportUnit } from '../../../domain/report/narrative.ts';
import type { OfficeReport } from '../../../domain/report/office-report.ts';
import { makeTemplateData } from '../../../domain/report/report-template.ts';
import { toExcelSheet, type Sheet } from '../../../domain/sheet.ts';

// The libraries of Word and Excel are large: each is loaded when a file is first written.

/** Sheets as a workbook. */
export async function makeWorkbook(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const font = { fontFamily: 'Times New Roman', fontSize: 12 };
  return writeExcelFile(sheets.map(toExcelSheet), font).toBlob();
}

/** The template that ships, for an office to change in Word. */
export async function loadShippedTemplate(): Promise<Blob> {
  return (await fetch(templateAddress)).blob();
}

/** The report as a Word document. @param own the office's own template; empty for the one that ships */
export async function makeReportDocument(
  report: OfficeReport,
  sections: readonly NarrativeSection[],
  unit: ReportUnit,
  own: Uint8Array,
): Promise<Blob> {
  const { TemplateHandler } = await import('easy-template-x');
  const template = own.length > 0 ? new Blob([own.slice()]) : await loadShippedTemplate();
  return new TemplateHandler().process(template, makeTemplateData(report, sections, unit));
}
