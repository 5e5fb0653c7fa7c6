import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from '../../components/shared-styles.ts';
import { KLM_SECONDS } from '../../domain/keystrokes.ts';
import { localDay, type Period } from '../../domain/day.ts';
import { describePersistence, type Persistence } from '../../storage/persistence.ts';
import type { StorageError } from '../../storage/problem.ts';
import { summarise, type Figures, type Statistics } from '../../storage/statistics.ts';
import { nameProcedure } from '../systems/procedure-codes.ts';
import { currentLocale, followLanguage } from '../language.ts';
import { formatDuration } from './duration.ts';
import { openOfficeStore } from './office-store.ts';
import { panelIcon } from './panel-icons.ts';
import { panelStyles } from './panel-styles.ts';
import { sayProblem } from './say-problem.ts';
import { sayEstimate, sayPersistence, STATISTICS_TEXTS } from './statistics-texts.ts';

const SPANS = ['today', 'month', 'year'] as const;
type Span = (typeof SPANS)[number];

function periodOf(span: Span): Period {
  const to = localDay(new Date());
  const from = { today: to, month: `${to.slice(0, 8)}01`, year: `${to.slice(0, 5)}01-01` }[span];
  return { from, to };
}

const formatCount = (value: number): string => value.toLocaleString(currentLocale());

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
        grid-template-columns: repeat(auto-fit, minmax(min(120px, 100%), 1fr));
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

  constructor() {
    super();
    followLanguage(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
    void describePersistence().then((persistence) => (this.persistence = persistence));
  }

  override render(): TemplateResult {
    return html`
      <div class="spans" role="group" aria-label=${STATISTICS_TEXTS.span}>
        ${SPANS.map(
          (id) =>
            html`<button
              class="choice"
              aria-pressed=${this.span === id}
              @click=${() => this.#choose(id)}
            >
              ${STATISTICS_TEXTS[id]}
            </button>`,
        )}
      </div>
      ${
        this.problem === undefined
          ? nothing
          : html`<p class="notice bad">
              ${panelIcon('triangle-alert')} <span>${sayProblem(this.problem)}</span>
            </p>`
      }
      ${this.statistics === undefined ? nothing : this.#renderStatistics(this.statistics)}
      ${
        this.persistence === undefined
          ? nothing
          : html`<section class="note">${sayPersistence(this.persistence)}</section>`
      }
    `;
  }

  #renderStatistics({ total, byPair, byProcedure }: Statistics): TemplateResult {
    if (total.captured === 0 && total.transfers === 0)
      return html`<div class="empty">
        ${panelIcon('chart-column')}
        <h2>${STATISTICS_TEXTS.emptyTitle}</h2>
        <p>${STATISTICS_TEXTS.emptyBody}</p>
      </div>`;
    return html`
      <section class="figures">
        ${this.#renderFigure(formatCount(total.dossiers), STATISTICS_TEXTS.dossiers)}
        ${this.#renderFigure(formatCount(total.fieldsKept), STATISTICS_TEXTS.fieldsKept)}
        ${this.#renderFigure(formatCount(total.keystrokesSaved), STATISTICS_TEXTS.keystrokes)}
        ${this.#renderFigure(formatDuration(total.secondsSaved), STATISTICS_TEXTS.time)}
      </section>
      ${this.#renderTable(STATISTICS_TEXTS.bySystem, STATISTICS_TEXTS.fromTo, byPair, (row) => `${row.from} → ${row.to}`)}
      ${this.#renderTable(
        STATISTICS_TEXTS.byProcedure,
        STATISTICS_TEXTS.procedure,
        byProcedure.filter(({ transfers }) => transfers > 0),
        (row) =>
          row.procedure === '' ? STATISTICS_TEXTS.unknownProcedure : nameProcedure(row.procedure),
      )}
      <section class="note">
        ${sayEstimate(
          formatCount(KLM_SECONDS.keystroke),
          formatCount(KLM_SECONDS.point),
          formatCount(KLM_SECONDS.mental),
        )}
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
            <th scope="col" class="number">${STATISTICS_TEXTS.runs}</th>
            <th scope="col" class="number">${STATISTICS_TEXTS.boxes}</th>
            <th scope="col" class="number">${STATISTICS_TEXTS.saved}</th>
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
