import { html, type TemplateResult } from 'lit';
import { formatDay } from '../../../domain/day.ts';
import { formatCount } from '../../../domain/percentage.ts';
import { FORM_06A_COLUMNS, type Form06aCounts } from '../../../domain/report/form-06a.ts';
import type { ReportUnit } from '../../../domain/report/narrative.ts';
import type { FormReport } from '../../../domain/report/office-report.ts';
import { FORM_06A_NOTES } from '../../../domain/report/report-sheets.ts';

function renderNumbers(counts: Form06aCounts): readonly TemplateResult[] {
  return FORM_06A_COLUMNS.map((name) => html`<td class="number">${formatCount(counts[name])}</td>`);
}

/** Biểu II.06a as it is printed, with its thirteen columns. */
export function renderForm06a(
  { form, name, period }: FormReport,
  unit: ReportUnit,
): TemplateResult {
  return html`<p class="print-only">
      Đơn vị báo cáo: UBND
      ${unit.name}${unit.above === '' ? '' : html` · Đơn vị nhận báo cáo: ${unit.above}`}
    </p>
    <div class="scroll">
      <table class="form">
        <caption>
          Biểu II.06a/VPCP/KSTT: tình hình, kết quả giải quyết TTHC
          <small>
            Kỳ báo cáo: ${name} (từ ngày ${formatDay(period.from)} đến ngày ${formatDay(period.to)})
            · Đơn vị tính: số hồ sơ TTHC
          </small>
        </caption>
        <thead>
          <tr>
            <th rowspan="3" scope="col">TT</th>
            <th rowspan="3" scope="col">Lĩnh vực</th>
            <th colspan="4" scope="colgroup">Số lượng hồ sơ tiếp nhận</th>
            <th colspan="4" scope="colgroup">Số lượng hồ sơ đã giải quyết</th>
            <th colspan="3" scope="colgroup">Đang giải quyết</th>
          </tr>
          <tr>
            <th rowspan="2" scope="col">Tổng số</th>
            <th colspan="2" scope="colgroup">Trong kỳ</th>
            <th rowspan="2" scope="col">Từ kỳ trước</th>
            <th rowspan="2" scope="col">Tổng số</th>
            <th rowspan="2" scope="col">Trước hạn</th>
            <th rowspan="2" scope="col">Đúng hạn</th>
            <th rowspan="2" scope="col">Quá hạn</th>
            <th rowspan="2" scope="col">Tổng số</th>
            <th rowspan="2" scope="col">Trong hạn</th>
            <th rowspan="2" scope="col">Quá hạn</th>
          </tr>
          <tr>
            <th scope="col">Trực tuyến</th>
            <th scope="col">Trực tiếp, bưu chính</th>
          </tr>
          <tr class="places" aria-hidden="true">
            ${Array.from({ length: FORM_06A_COLUMNS.length + 2 }, (_, at) => html`<td>(${at + 1})</td>`)}
          </tr>
        </thead>
        <tbody>
          ${form.rows.map(
            (row, at) =>
              html`<tr>
                <td class="number">${at + 1}</td>
                <th scope="row">${row.field}</th>
                ${renderNumbers(row)}
              </tr>`,
          )}
          <tr class="total">
            <td></td>
            <th scope="row">Tổng số</th>
            ${renderNumbers(form.total)}
          </tr>
        </tbody>
      </table>
    </div>
    <div class="notes">${FORM_06A_NOTES.map((note) => html`<p>${note}</p>`)}</div>`;
}
