import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, type Period } from '../../../domain/day.ts';
import { savedSeconds, type SavingSeconds } from '../../../domain/keystrokes.ts';
import { formatCount, formatPercent, roundPercent } from '../../../domain/percentage.ts';
import type { OfficeReport } from '../../../domain/report/office-report.ts';
import { renderBars, type Bar } from './bar-chart.ts';
import type { MonthSaving } from './read-savings.ts';

/** A chart and the numbers it is drawn from. */
interface Chart {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly [name: string, ...figures: string[]])[];
}

/** The numbers stand in a table under their chart: folded on the screen, always there on paper. */
function renderChart({ title, bars, heads, rows }: Chart): TemplateResult {
  return html`<section class="card chart">
    <h3>${title}</h3>
    ${renderBars(bars)}
    <details>
      <summary class="no-print">Bảng số liệu</summary>
      <table aria-label="${title}: số liệu">
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, ...figures]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${figures.map((figure) => html`<td class="number">${figure}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
  </section>`;
}

function percentOf(part: number, whole: number): string {
  if (whole === 0) return '–';
  return `${formatPercent(roundPercent({ numerator: part, denominator: whole }))} %`;
}

const monthName = ({ to }: Period): string => {
  const [year, month] = to.split('-');
  return `${month}/${year}`;
};
const days = ({ from, to }: Period): string => `${formatDay(from)} – ${formatDay(to)}`;

function chartFields({ form }: OfficeReport): Chart {
  const rows = form.rows
    .filter(({ received }) => received > 0)
    .toSorted((a, b) => b.received - a.received);
  const { received: all } = form.total;
  return {
    title: 'Hồ sơ tiếp nhận theo lĩnh vực',
    bars: rows.map(({ field, received }) => ({ label: field, value: received })),
    heads: ['Lĩnh vực', 'Tiếp nhận', 'Trong tổng số'],
    rows: rows.map(({ field, received }) => [
      field,
      formatCount(received),
      percentOf(received, all),
    ]),
  };
}

function chartPunctual({ months }: OfficeReport): Chart {
  return {
    title: 'Giải quyết trước và đúng hạn theo tháng',
    bars: months.map(({ period, resolved, late }) => ({
      label: monthName(period),
      value: resolved - late,
      whole: resolved,
      text: percentOf(resolved - late, resolved),
    })),
    heads: ['Từ – đến', 'Đã giải quyết', 'Trước, đúng hạn', 'Quá hạn', 'Tỷ lệ'],
    rows: months.map(({ period, resolved, late }) => [
      days(period),
      ...[resolved, resolved - late, late].map(formatCount),
      percentOf(resolved - late, resolved),
    ]),
  };
}

function chartOnline({ months }: OfficeReport): Chart {
  return {
    title: 'Tỷ lệ trực tuyến của hồ sơ mới tiếp nhận',
    bars: months.map(({ period, online, newlyReceived }) => ({
      label: monthName(period),
      value: online,
      whole: newlyReceived,
      text: percentOf(online, newlyReceived),
    })),
    heads: ['Từ – đến', 'Mới tiếp nhận', 'Trực tuyến', 'Tỷ lệ'],
    rows: months.map(({ period, online, newlyReceived }) => [
      days(period),
      ...[newlyReceived, online].map(formatCount),
      percentOf(online, newlyReceived),
    ]),
  };
}

function chartSavings(savings: readonly MonthSaving[], seconds: SavingSeconds): Chart {
  const minutes = ({ boxes, keystrokes }: MonthSaving): number =>
    Math.round(savedSeconds({ boxes, keystrokes }, seconds) / 60);
  return {
    title: 'Thời gian bớt được do không gõ lại (phút, ước tính)',
    bars: savings.map((one) => ({ label: monthName(one.period), value: minutes(one) })),
    heads: ['Từ – đến', 'Lượt điền', 'Ô không gõ lại', 'Phút bớt được'],
    rows: savings.map((one) => [
      days(one.period),
      ...[one.transfers, one.boxes, minutes(one)].map(formatCount),
    ]),
  };
}

/**
 * The charts of a report, each with its table.
 * @param savings what filling instead of typing saved, by month; empty before it was read, and where nothing was filled
 */
export function renderCharts(
  report: OfficeReport,
  savings: readonly MonthSaving[],
  seconds: SavingSeconds,
): TemplateResult {
  const isLong = report.months.length > 1;
  const hasSavings = savings.some(({ transfers }) => transfers > 0);
  return html`
    ${renderChart(chartFields(report))}
    ${isLong ? [chartPunctual(report), chartOnline(report)].map(renderChart) : nothing}
    ${hasSavings ? renderChart(chartSavings(savings, seconds)) : nothing}
  `;
}
