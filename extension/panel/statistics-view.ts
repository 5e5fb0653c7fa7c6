import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from '../../components/shared-styles.ts';
import { KLM_SECONDS } from '../../domain/keystrokes.ts';
import { localDay, type Period } from '../../domain/day.ts';
import { describePersistence, type Persistence } from '../../storage/persistence.ts';
import type { StorageError } from '../../storage/problem.ts';
import { summarise, type Figures, type Statistics } from '../../storage/statistics.ts';
import { nameProcedure } from '../systems/procedure-codes.ts';
import { formatDuration } from './duration.ts';
import { openOfficeStore } from './office-store.ts';
import { panelIcon } from './panel-icons.ts';
import { panelStyles } from './panel-styles.ts';

type Span = 'today' | 'month' | 'year';

const SPANS: readonly { readonly id: Span; readonly text: string }[] = [
  { id: 'today', text: 'Hôm nay' },
  { id: 'month', text: 'Tháng này' },
  { id: 'year', text: 'Năm nay' },
];

function periodOf(span: Span): Period {
  const to = localDay(new Date());
  const from = { today: to, month: `${to.slice(0, 8)}01`, year: `${to.slice(0, 5)}01-01` }[span];
  return { from, to };
}

const formatCount = (value: number): string => value.toLocaleString('vi-VN');

/** What the transfers saved, by system and by procedure: a view of the journal's counters. */
@customElement('statistics-view')
export class StatisticsView extends LitElement {
  static override styles = [
    shared,
    panelStyles,
    css`
      section {
        padding: 12px 16px;
      }
      .figures {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 8px;
      }
      .figure {
        padding: 10px 12px;
        border: 1px solid var(--ml-line);
        border-radius: var(--ml-radius-l);
        background: var(--ml-card);
        color: var(--ml-muted);
        font-size: 13px;
      }
      .figure b {
        display: block;
        color: var(--ml-ink);
        font-size: 22px;
        line-height: 1.3;
      }
      h2 {
        margin-bottom: 4px;
        font-size: 14px;
      }
      .spans {
        display: flex;
        gap: 6px;
        padding: 12px 16px 0;
      }
      .spans .choice {
        flex: 1;
      }
    `,
  ];

  @state() private span: Span = 'today';
  @state() private statistics: Statistics | undefined;
  @state() private persistence: Persistence | undefined;
  @state() private problem: StorageError | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
    void describePersistence().then((persistence) => (this.persistence = persistence));
  }

  override render(): TemplateResult {
    return html`
      <div class="spans" role="group" aria-label="Khoảng thời gian">
        ${SPANS.map(
          ({ id, text }) =>
            html`<button
              class="choice"
              aria-pressed=${this.span === id}
              @click=${() => this.#choose(id)}
            >
              ${text}
            </button>`,
        )}
      </div>
      ${
        this.problem === undefined
          ? nothing
          : html`<p class="notice bad">
              ${panelIcon('triangle-alert')} <span>${this.problem.message}</span>
            </p>`
      }
      ${this.statistics === undefined ? nothing : this.#renderStatistics(this.statistics)}
      ${
        this.persistence === undefined
          ? nothing
          : html`<section class="note">${this.persistence.sentence}</section>`
      }
    `;
  }

  #renderStatistics({ total, byPair, byProcedure }: Statistics): TemplateResult {
    if (total.captured === 0 && total.transfers === 0)
      return html`<div class="empty">
        ${panelIcon('chart-column')}
        <h2>Chưa có lượt nào</h2>
        <p>Mỗi lượt đọc và điền được ghi một dòng vào nhật ký; số liệu hiện ở đây.</p>
      </div>`;
    return html`
      <section class="figures">
        ${this.#renderFigure(formatCount(total.dossiers), 'hồ sơ')}
        ${this.#renderFigure(formatCount(total.fieldsKept), 'ô không phải gõ lại')}
        ${this.#renderFigure(formatCount(total.keystrokesSaved), 'lần gõ phím bớt được')}
        ${this.#renderFigure(formatDuration(total.secondsSaved), 'bớt được (ước tính)')}
      </section>
      ${this.#renderTable('Theo hệ thống', 'Từ → đến', byPair, (row) => `${row.from} → ${row.to}`)}
      ${this.#renderTable(
        'Theo thủ tục',
        'Thủ tục',
        byProcedure.filter(({ transfers }) => transfers > 0),
        (row) => (row.procedure === '' ? 'Chưa rõ thủ tục' : nameProcedure(row.procedure)),
      )}
      <section class="note">
        Thời gian là ước tính theo mô hình gõ phím (KLM): mỗi phím
        ${formatCount(KLM_SECONDS.keystroke)} giây, mỗi lần trỏ ${formatCount(KLM_SECONDS.point)}
        giây, mỗi bước nghĩ ${formatCount(KLM_SECONDS.mental)} giây, trừ thời gian xem lại từng
        dòng; sai số mô hình khoảng 21 %. Nhật ký không ghi giá trị của công dân.
      </section>
    `;
  }

  #renderFigure(value: string, words: string): TemplateResult {
    return html`<div class="figure"><b>${value}</b>${words}</div>`;
  }

  #renderTable<Row extends Figures>(
    title: string,
    head: string,
    rows: readonly Row[],
    name: (row: Row) => string,
  ): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    return html`<section>
      <h2>${title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">${head}</th>
            <th scope="col" class="number">Lượt</th>
            <th scope="col" class="number">Ô</th>
            <th scope="col" class="number">Bớt được</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <td>${name(row)}</td>
                <td class="number">${formatCount(row.transfers)}</td>
                <td class="number">${formatCount(row.fieldsKept)}</td>
                <td class="number">${formatDuration(row.secondsSaved)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }

  #choose(span: Span): void {
    this.span = span;
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.statistics = await summarise(await openOfficeStore(), periodOf(this.span));
      this.problem = undefined;
    } catch (error) {
      // Everything storage/ throws is a StorageError with a sentence for people.
      this.problem = error as StorageError;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'statistics-view': StatisticsView;
  }
}
