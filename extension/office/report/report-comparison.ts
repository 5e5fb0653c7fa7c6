import { html, nothing, type TemplateResult } from 'lit';
import { compareReport } from '../../../domain/report/comparison.ts';
import type { OfficeReport } from '../../../domain/report/office-report.ts';

/** The period beside the one before it; nothing when that one is empty. */
export function renderComparison(report: OfficeReport): TemplateResult | typeof nothing {
  const lines = compareReport(report);
  if (lines.length === 0) return nothing;
  return html`<div class="card">
    <table>
      <caption>
        So với ${report.before.name}
      </caption>
      <thead>
        <tr>
          <th scope="col">Chỉ tiêu</th>
          <th scope="col">Kỳ này</th>
          <th scope="col">Kỳ trước</th>
          <th scope="col">Tăng, giảm</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          ({ label, now, before, change }) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td class="number">${now}</td>
              <td class="number">${before}</td>
              <td class="number">${change}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
