import { formatDay } from '../day.ts';
import { formatCount } from '../percentage.ts';
import { FORM_06A_COLUMNS, type Form06aCounts } from './form-06a.ts';
import { paragraphsOf, titleOf, type NarrativeSection, type ReportUnit } from './narrative.ts';
import type { OfficeReport } from './office-report.ts';
import { FORM_06A_NOTES } from './report-sheets.ts';

/** A value a Word template can name: a text, or rows for a {#loop}. Mutable, as the template library takes it. */
export type TemplateValue = string | { [name: string]: TemplateValue }[];

/** c3 to c13: the form's columns by their printed numbers. */
function columns(counts: Form06aCounts, prefix: string): Record<string, string> {
  return Object.fromEntries(
    FORM_06A_COLUMNS.map((name, at) => [`${prefix}${at + 3}`, formatCount(counts[name])]),
  );
}

/** 'xã Nguyên Giáp' inside a sentence. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/**
 * What an office's own Word template may name, in Vietnamese without marks: {coQuan}, {#muc}{tieuDe}{#doan}{noiDung}{/}{/},
 * {#linhVuc}{stt}{ten}{c3}…{c13}{/}, {tong3}…{tong13}. docs/mau-bao-cao.md lists them.
 */
export function makeTemplateData(
  report: OfficeReport,
  sections: readonly NarrativeSection[],
  unit: ReportUnit,
): Record<string, TemplateValue> {
  const { form, period, name } = report;
  return {
    coQuanCapTren: unit.above,
    coQuan: unit.name.toLocaleUpperCase('vi'),
    tenDonVi: lowerFirst(unit.name),
    diaDanh: unit.place,
    nguoiKy: unit.signer,
    tieuDeBaoCao: titleOf(report),
    kyBaoCao: name,
    tuNgay: formatDay(period.from),
    denNgay: formatDay(period.to),
    muc: sections.map((section) => ({
      tieuDe: section.heading,
      doan: paragraphsOf(section).map((noiDung) => ({ noiDung })),
    })),
    linhVuc: form.rows.map((row, at) => ({
      stt: String(at + 1),
      ten: row.field,
      ...columns(row, 'c'),
    })),
    ...columns(form.total, 'tong'),
    noiNhan: [
      ...(unit.above === '' ? [] : [{ ten: `${unit.above};` }]),
      { ten: 'Lãnh đạo UBND;' },
      { ten: 'Lưu: VT.' },
    ],
    ghiChu: FORM_06A_NOTES.map((noiDung) => ({ noiDung })),
  };
}
