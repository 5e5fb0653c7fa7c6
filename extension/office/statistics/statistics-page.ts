import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { localDay, type Period } from '../../../domain/day.ts';
import { SAVING_SECONDS, type SavingSeconds } from '../../../domain/keystrokes.ts';
import { readSettings, resetSetting, writeSetting } from '../../../storage/settings.ts';
import { storeWatch } from '../../panel/office-database.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import '../day-box.ts';
import type { DayChangeEvent } from '../day-box.ts';
import { Doing } from '../doing.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';
import { renderBars } from '../report/bar-chart.ts';
import { reportStyles } from '../report/report-styles.ts';
import { makeWorkbook } from '../report/export-report.ts';
import { saveFile } from '../save-file.ts';
import { readStatistics } from './read-statistics.ts';
import {
  makeSheets,
  makeTables,
  minutesOf,
  type CountedStatistics,
  type StatisticsTable,
} from './statistics-sheets.ts';
import { writeCsv } from './write-csv.ts';

const CONSTANTS = [
  ['keystroke', 'Một lần gõ phím (giây)'],
  ['box', 'Tìm giá trị và tới một ô (giây)'],
  ['review', 'Xem lại một dòng (giây)'],
] as const satisfies readonly (readonly [keyof SavingSeconds, string])[];

/** More rows than these are in the exported file only. */
const SHOWN = 50;

function formatNumber(value: number): string {
  return value.toLocaleString('vi-VN', { maximumFractionDigits: 1 });
}

/** "Thống kê": what was filled, by whom to where, what it saved and which boxes give trouble; no personal values. */
@customElement('statistics-page')
export class StatisticsPage extends LitElement {
  static override styles = [
    shared,
    officeStyles,
    reportStyles,
    css`
      .figures {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(170px, 1fr));
        gap: 12px;
      }
      .figures .card {
        gap: 0;
      }
      .figures .card b {
        font-size: 24px;
        line-height: 1.3;
      }
      /* Six columns, the first of them names. */
      .cards {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 520px), 1fr));
      }
      input[type='number'] {
        width: 110px;
      }
    `,
  ];

  @state() private period: Period = {
    from: `${localDay(new Date()).slice(0, 4)}-01-01`,
    to: localDay(new Date()),
  };
  @state() private counted: CountedStatistics | undefined;
  @state() private seconds: SavingSeconds = SAVING_SECONDS;
  readonly #doing = new Doing(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  override render(): TemplateResult {
    return html`<div class="page">
      <h2>Thống kê</h2>
      ${this.#doing.render()}
      ${this.counted === undefined ? nothing : this.#renderCounted(this.counted)}
    </div>`;
  }

  #renderCounted(counted: CountedStatistics): TemplateResult {
    const tables = makeTables(counted, this.seconds);
    const { total, bySystem } = counted.transfers;
    const minutes = minutesOf(total, this.seconds);
    return html`
      <div class="bar">
        ${this.#renderDay('from', 'Từ ngày')} ${this.#renderDay('to', 'Đến ngày')}
        <button class="button push" @click=${() => saveFile('thong-ke.csv', writeCsv(tables))}>
          ${officeIcon('download')} CSV
        </button>
        <button class="button primary" @click=${() => this.#export(tables)}>
          ${officeIcon('download')} Excel
        </button>
      </div>
      <div class="figures">
        ${this.#renderFigure(total.transfers, 'lượt điền')}
        ${this.#renderFigure(total.held, 'ô không phải gõ lại')}
        ${this.#renderFigure(total.keystrokes, 'lần gõ phím bớt được')}
        ${this.#renderFigure(minutes, 'phút bớt được (ước tính)')}
      </div>
      <section class="card">
        <h3>Ô đã ghi theo hệ thống</h3>
        ${
          bySystem.length === 0
            ? html`<p class="muted">Chưa có lượt điền nào trong thời gian này.</p>`
            : renderBars(bySystem.map(({ name, held }) => ({ label: name, value: held })))
        }
      </section>
      ${this.#renderConstants()}
      <div class="cards">${tables.map((table) => this.#renderTable(table))}</div>
    `;
  }

  #renderDay(part: keyof Period, label: string): TemplateResult {
    return html`<day-box
      label=${label}
      required
      .value=${this.period[part]}
      @day-change=${({ day }: DayChangeEvent) => this.#choose({ [part]: day })}
    ></day-box>`;
  }

  #renderFigure(value: number, words: string): TemplateResult {
    return html`<div class="card"><b>${formatNumber(value)}</b>${words}</div>`;
  }

  #renderConstants(): TemplateResult {
    return html`<section class="card no-print">
      <h3>Cách ước tính thời gian</h3>
      <p class="muted">
        Thời gian bớt được = số lần gõ phím × giây một phím + số ô × (giây tới một ô − giây xem
        lại). Số mặc định theo mô hình gõ phím KLM (Card, Moran, Newell 1983), sai số khoảng 21 %.
      </p>
      <div class="bar">
        ${CONSTANTS.map(
          ([name, label]) =>
            html`<label class="field">
              ${label}
              <input
                type="number"
                min="0"
                max="60"
                step="0.01"
                .value=${String(Math.round(this.seconds[name] * 100) / 100)}
                @change=${(event: Event) =>
                  this.#setConstant(name, event.currentTarget as HTMLInputElement)}
              />
            </label>`,
        )}
        <button class="button" @click=${() => this.#resetConstants()}>Về số mặc định</button>
      </div>
    </section>`;
  }

  #renderTable({ title, heads, rows }: StatisticsTable): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    return html`<section class="card scroll" tabindex="0" role="region" aria-label=${title}>
      <table>
        <caption>
          ${title}
        </caption>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, SHOWN).map(
            (row) =>
              html`<tr>
                ${row.map((cell) =>
                  typeof cell === 'number'
                    ? html`<td class="number">${formatNumber(cell)}</td>`
                    : html`<td>${cell}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }

  #choose(change: Partial<Period>): void {
    const period = { ...this.period, ...change };
    // A date box that was emptied asks for nothing.
    if (period.from === '' || period.to === '') return;
    this.period = period;
    void this.#load();
  }

  async #setConstant(name: keyof SavingSeconds, box: HTMLInputElement): Promise<void> {
    if (!box.reportValidity() || box.value === '') return;
    // At once, and kept without waiting for a press: the next constant may be changed before this one is written.
    this.seconds = { ...this.seconds, [name]: Number(box.value) };
    await this.#doing.load(async () =>
      writeSetting(await openOfficeStore(), 'savingSeconds', this.seconds),
    );
  }

  async #resetConstants(): Promise<void> {
    await this.#doing.run(async () => {
      await resetSetting(await openOfficeStore(), 'savingSeconds');
      this.seconds = SAVING_SECONDS;
    });
  }

  async #export(tables: readonly StatisticsTable[]): Promise<void> {
    const filled = tables.filter(({ rows }) => rows.length > 0);
    await this.#doing.run(async () =>
      saveFile('thong-ke.xlsx', await makeWorkbook(makeSheets(filled, this.period))),
    );
  }

  async #load(): Promise<void> {
    const { period } = this;
    await this.#doing.load(async () => {
      const db = await openOfficeStore();
      const settings = await readSettings(db, (problem) => storeWatch.report(problem));
      const counted = await readStatistics(db, period);
      // Another period may have been chosen meanwhile.
      if (this.period !== period) return;
      this.seconds = settings.savingSeconds;
      this.counted = counted;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'statistics-page': StatisticsPage;
  }
}
