import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { formatDay, localDay, type Period } from '../../../domain/day.ts';
import { reportPeriod, reportYearOf, type Span } from '../../../domain/report/report-period.ts';
import type { DayChangeEvent } from '../day-box.ts';
import { officeStyles } from '../office-styles.ts';

/** Another period was chosen. */
export class PeriodChangeEvent extends Event {
  constructor(readonly period: Period) {
    super('period-change');
  }
}

interface Part {
  readonly id: string;
  readonly text: string;
  readonly span: Span;
  readonly number: number;
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** Everything a reporting year falls into. */
const PARTS: readonly Part[] = [
  { id: 'year', text: 'Cả năm', span: 'year', number: 1 },
  { id: 'half-1', text: '6 tháng đầu năm', span: 'half', number: 1 },
  { id: 'half-2', text: '6 tháng cuối năm', span: 'half', number: 2 },
  ...ROMAN.map((roman, at): Part => ({
    id: `quarter-${at + 1}`,
    text: `Quý ${roman}`,
    span: 'quarter',
    number: at + 1,
  })),
  ...Array.from({ length: 12 }, (_, at): Part => ({
    id: `month-${at + 1}`,
    text: `Tháng ${at + 1}`,
    span: 'month',
    number: at + 1,
  })),
];

const YEARS_BACK = 9;
const FREE = 'free';

/**
 * Chooses the period of a report: a part of a reporting year, or any two days.
 * @fires period-change
 */
@customElement('period-picker')
export class PeriodPicker extends LitElement {
  static override styles = [shared, officeStyles];

  @property({ type: Number, attribute: 'start-day' }) startDay = 15;
  @property({ attribute: false }) period: Period = { from: '', to: '' };
  @state() private year = 0;
  @state() private span = 'year';

  override willUpdate(): void {
    if (this.year === 0) this.year = reportYearOf(localDay(new Date()), this.startDay);
  }

  override render(): TemplateResult {
    const newest = reportYearOf(localDay(new Date()), this.startDay);
    const { from, to } = this.period;
    return html`<div class="bar">
      <label class="field">
        Kỳ báo cáo
        <select @change=${(event: Event) => this.#choosePart(event)}>
          ${PARTS.map(
            ({ id, text }) =>
              html`<option value=${id} ?selected=${this.span === id}>${text}</option>`,
          )}
          <option value=${FREE} ?selected=${this.span === FREE}>Khoảng ngày khác…</option>
        </select>
      </label>
      ${
        this.span === FREE
          ? html`<day-box
                label="Từ ngày"
                max=${to}
                .value=${from}
                @day-change=${({ day }: DayChangeEvent) => this.#chooseDay({ from: day })}
              ></day-box>
              <day-box
                label="Đến ngày"
                min=${from}
                .value=${to}
                @day-change=${({ day }: DayChangeEvent) => this.#chooseDay({ to: day })}
              ></day-box>`
          : html`<label class="field">
              Năm
              <select @change=${(event: Event) => this.#chooseYear(event)}>
                ${Array.from({ length: YEARS_BACK + 1 }, (_, at) => newest - at).map(
                  (year) =>
                    html`<option value=${year} ?selected=${this.year === year}>${year}</option>`,
                )}
              </select>
            </label>`
      }
      ${
        this.span === FREE || from === ''
          ? nothing
          : html`<span class="muted">${formatDay(from)} – ${formatDay(to)}</span>`
      }
    </div>`;
  }

  #choosePart(event: Event): void {
    this.span = (event.currentTarget as HTMLSelectElement).value;
    // The report stands without it: it is loaded for those who ask for two days.
    if (this.span === FREE) void import('../day-box.ts');
    this.#announce();
  }

  #chooseYear(event: Event): void {
    this.year = Number((event.currentTarget as HTMLSelectElement).value);
    this.#announce();
  }

  #chooseDay(side: Partial<Period>): void {
    const period = { ...this.period, ...side };
    // A box without a day asks for nothing, and a period backwards counts nothing.
    if (period.from !== '' && period.to !== '' && period.from <= period.to)
      this.dispatchEvent(new PeriodChangeEvent(period));
  }

  #announce(): void {
    const part = PARTS.find(({ id }) => id === this.span);
    if (part === undefined) return;
    const { span, number } = part;
    this.dispatchEvent(new PeriodChangeEvent(reportPeriod(this.year, span, number, this.startDay)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'period-picker': PeriodPicker;
  }
}
