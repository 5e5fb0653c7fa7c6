import { html, type TemplateResult } from 'lit';
import { formatCount, formatPercent, formatShare } from '../../../domain/percentage.ts';
import { ESTIMATE_NOTE } from '../../../domain/report/internal-estimate.ts';
import type { OfficeReport } from '../../../domain/report/office-report.ts';
import { makeTables } from '../../../domain/report/report-sheets.ts';

/** A small table of figures with its shares, as the workbook prints it too. */
export function renderTables(report: OfficeReport): readonly TemplateResult[] {
  return makeTables(report).map(
    ({ title, lines }) =>
      html`<section class="card">
        <table>
          <caption>
            ${title}
          </caption>
          <thead>
            <tr>
              <th scope="col">Chỉ tiêu</th>
              <th scope="col">Số hồ sơ</th>
              <th scope="col">Tỷ lệ</th>
            </tr>
          </thead>
          <tbody>
            ${lines.map(
              ({ label, value, share }) =>
                html`<tr>
                  <th scope="row">${label}</th>
                  <td class="number">${formatCount(value)}</td>
                  <td class="number">${share === undefined ? '' : formatShare(share)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </section>`,
  );
}

/** The parts of the index of QĐ 766 that the journal can tell, never as the official score. */
export function renderEstimate({ estimate }: OfficeReport): TemplateResult {
  return html`<section class="card">
    <table>
      <caption>
        Ước tính nội bộ theo QĐ 766
      </caption>
      <thead>
        <tr>
          <th scope="col">Chỉ số</th>
          <th scope="col">Điểm</th>
          <th scope="col">Số liệu</th>
        </tr>
      </thead>
      <tbody>
        ${estimate.map(
          ({ name, most, score, share, way }) =>
            html`<tr title=${way}>
              <th scope="row">${name}</th>
              <td class="number">${score === undefined ? '–' : formatPercent(score)}/${most}</td>
              <td class="number">${share === undefined ? '' : formatShare(share)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="notes">${ESTIMATE_NOTE}</p>
  </section>`;
}
