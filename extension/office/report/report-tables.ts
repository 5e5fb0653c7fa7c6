import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../../domain/day.ts';
import { formatCount, formatPercent, formatShare } from '../../../domain/percentage.ts';
import { roundPercent } from '../../../domain/percentage.ts';
import { ESTIMATE_NOTE } from '../../../domain/report/internal-estimate.ts';
import type { OfficeReport } from '../../../domain/report/office-report.ts';
import { makeTables } from '../../../domain/report/report-sheets.ts';
import { renderBars, type Bar } from './bar-chart.ts';

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

function percentOf(part: number, whole: number): string {
  if (whole === 0) return '–';
  return `${formatPercent(roundPercent({ numerator: part, denominator: whole }))} %`;
}

const monthName = ({ to }: { readonly to: string }): string => {
  const [year, month] = to.split('-');
  return `${month}/${year}`;
};

/** The charts; each has its numbers in a table that can be opened. */
export function renderCharts({ form, months }: OfficeReport): TemplateResult {
  const byField: readonly Bar[] = form.rows
    .filter(({ received }) => received > 0)
    .toSorted((a, b) => b.received - a.received)
    .map(({ field, received }) => ({ label: field, value: received }));
  const onTime: readonly Bar[] = months.map(({ period, resolved, late }) => ({
    label: monthName(period),
    value: resolved - late,
    whole: resolved,
    text: percentOf(resolved - late, resolved),
  }));
  const online: readonly Bar[] = months.map((month) => ({
    label: monthName(month.period),
    value: month.online,
    whole: month.newlyReceived,
    text: percentOf(month.online, month.newlyReceived),
  }));
  return html`
    <section class="card">
      <h3>Hồ sơ tiếp nhận theo lĩnh vực</h3>
      ${renderBars(byField)}
    </section>
    ${
      months.length < 2
        ? nothing
        : html`<section class="card">
              <h3>Giải quyết trước và đúng hạn theo tháng</h3>
              ${renderBars(onTime)}
            </section>
            <section class="card">
              <h3>Tỷ lệ trực tuyến của hồ sơ mới tiếp nhận</h3>
              ${renderBars(online)}
            </section>`
    }
    <section class="card">
      <details>
        <summary>Số liệu theo tháng</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Từ – đến</th>
              <th scope="col">Mới tiếp nhận</th>
              <th scope="col">Trực tuyến</th>
              <th scope="col">Đã giải quyết</th>
              <th scope="col">Quá hạn</th>
            </tr>
          </thead>
          <tbody>
            ${months.map(
              ({ period, newlyReceived, online, resolved, late }) =>
                html`<tr>
                  <th scope="row">${formatDay(period.from)} – ${formatDay(period.to)}</th>
                  <td class="number">${formatCount(newlyReceived)}</td>
                  <td class="number">${formatCount(online)}</td>
                  <td class="number">${formatCount(resolved)}</td>
                  <td class="number">${formatCount(late)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </details>
    </section>
  `;
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
