import { html, nothing, type TemplateResult } from 'lit';
import { formatCount } from '../../../domain/percentage.ts';
import type { OfficeReport } from '../../../domain/report/office-report.ts';

/** The period beside the one before it; nothing when that one is empty. */
export function renderComparison({ form, before }: OfficeReport): TemplateResult | typeof nothing {
  const then = before.total;
  if (then.received === 0) return nothing;
  const { total: now } = form;
  const rows = [
    ['Tiếp nhận', now.received, then.received],
    ['Đã giải quyết', now.resolved, then.resolved],
    ['Quá hạn', now.late, then.late],
    ['Đang giải quyết', now.pending, then.pending],
  ] as const;
  return html`<div class="card">
    <table>
      <caption>
        So với ${before.name}
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
        ${rows.map(
          ([label, current, previous]) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td class="number">${formatCount(current)}</td>
              <td class="number">${formatCount(previous)}</td>
              <td class="number">
                ${current >= previous ? '+' : '−'}${formatCount(Math.abs(current - previous))}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
