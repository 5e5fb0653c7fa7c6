import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../components/shared-styles.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Candidate, FillOutcome, Plan, PlanRow } from '../../domain/plan.ts';
import { fieldLabel } from '../../domain/vocabulary.ts';
import { followLanguage, say } from '../language.ts';
import { chooseCandidate } from './choose-rows.ts';
import { groupBySubject } from './group-rows.ts';
import { nameSubject } from './name-subject.ts';
import { panelIcon } from './panel-icons.ts';
import { panelStyles } from './panel-styles.ts';
import { renderEvidence } from './row-evidence.ts';
import type { Tick } from './session-state.ts';
import { ROW_TEXTS, sayChooseOne, sayUnknownRows } from './row-texts.ts';
import {
  ACTION_ICONS,
  ACTION_TEXTS,
  REASON_TEXTS,
  STATUS_ICONS,
  STATUS_TEXTS,
} from './status-texts.ts';
import { countBoxes } from './texts.ts';

/** The officer answered a row: a candidate's index, or to leave the control as it is. */
export class RowTickEvent extends Event {
  readonly key: string;
  readonly tick: Tick;
  constructor(key: string, tick: Tick) {
    super('row-tick');
    this.key = key;
    this.tick = tick;
  }
}

/** The officer points at a row and wants to see it on the page. */
export class RowPointEvent extends Event {
  readonly row: PlanRow;
  constructor(row: PlanRow) {
    super('row-point');
    this.row = row;
  }
}

const ACTION_TONES = {
  fill: 'todo',
  already: 'ok',
  conflict: 'bad',
  ask: 'todo',
  unmapped: 'quiet',
  refused: 'warn',
} as const;
const STATUS_TONES = {
  kept: 'ok',
  transformed: 'warn',
  reverted: 'bad',
  rejected: 'bad',
  skipped: 'todo',
} as const;

/**
 * The preview, and after the press the report, in the same rows: label · old → new · status.
 * @fires row-tick - an answer to a question or a conflict
 * @fires row-point - a row was pointed at
 */
@customElement('plan-list')
export class PlanList extends LitElement {
  static override styles = [shared, panelStyles];

  @property({ attribute: false }) plan!: Plan;
  @property({ attribute: false }) ticks: Readonly<Record<string, Tick>> = {};
  @property({ attribute: false }) outcomes: Readonly<Record<string, FillOutcome>> = {};
  /** What the values come from, to tell where each was seen. */
  @property({ attribute: false }) dossier: Dossier | undefined;
  /** After the press the answers can no longer be changed. */
  @property({ type: Boolean }) written = false;

  /** The whole transfer was put back: a kept row now holds its old value. */
  @property({ type: Boolean }) undone = false;

  constructor() {
    super();
    followLanguage(this);
  }

  override render(): TemplateResult {
    const known = this.plan.rows.filter(({ subject }) => subject !== undefined);
    const unknown = this.plan.rows.filter(({ subject }) => subject === undefined);
    return html`
      ${groupBySubject(known, (row) => row.subject!).map(
        ({ title, rows }) => html`
          <section aria-label=${title}>
            <h2 class="person">${title} <span class="count">${countBoxes(rows.length)}</span></h2>
            ${rows.map((row) => this.#renderRow(row))}
          </section>
        `,
      )}
      ${unknown.length === 0 ? nothing : this.#renderUnknown(unknown)}
    `;
  }

  #renderUnknown(rows: readonly PlanRow[]): TemplateResult {
    return html`
      <details class="more">
        <summary>${sayUnknownRows(rows.length)}</summary>
        ${rows.map((row) => this.#renderRow(row))}
      </details>
    `;
  }

  #renderRow(row: PlanRow): TemplateResult {
    const outcome = this.outcomes[row.key];
    const tone = outcome?.status ?? row.action;
    return html`
      <div
        class="row ${tone}"
        data-key=${row.key}
        data-action=${row.action}
        data-status=${outcome?.status ?? nothing}
        @pointerenter=${() => this.#point(row)}
        @focusin=${() => this.#point(row)}
      >
        <div class="cells">
          <div class="label">
            ${row.label === '' ? html`<em>${ROW_TEXTS.unlabelled}</em>` : row.label}
            ${
              row.derivedFrom === undefined
                ? nothing
                : html`<small
                    >${ROW_TEXTS.derivedFrom} ${fieldLabel(row.derivedFrom).toLowerCase()}</small
                  >`
            }
          </div>
          <div class="value">${this.#renderValue(row, outcome)}</div>
          ${this.#renderStatus(row, outcome)}
        </div>
        ${this.#renderNote(row, outcome)} ${this.written ? nothing : this.#renderChoices(row)}
        ${renderEvidence(row, this.dossier)}
      </div>
    `;
  }

  #renderValue(row: PlanRow, outcome: FillOutcome | undefined): TemplateResult {
    if (outcome !== undefined && this.undone && outcome.status === 'kept')
      return outcome.readBack === ''
        ? html`<span class="missing">${ROW_TEXTS.emptyAgain}</span>`
        : html`${outcome.readBack}`;
    if (outcome !== undefined && outcome.readBack !== '')
      return html`${
        outcome.before === '' || outcome.before === outcome.readBack
          ? nothing
          : html`<del>${outcome.before}</del> `
      }${outcome.readBack}`;
    const shown = chooseCandidate(row, this.ticks[row.key]) ?? row.chosen;
    const next = shown?.to ?? '';
    if (row.action === 'already' || next === '' || next === row.old)
      return row.old === ''
        ? html`<span class="missing">${ROW_TEXTS.notKnown}</span>`
        : html`${row.old}`;
    if (row.action === 'ask' && this.ticks[row.key] === undefined)
      return html`<span class="missing">${sayChooseOne(row.candidates.length)}</span>`;
    return row.old === '' ? html`${next}` : html`<del>${row.old}</del> ${next}`;
  }

  #renderStatus(row: PlanRow, outcome: FillOutcome | undefined): TemplateResult {
    if (outcome !== undefined && this.undone && outcome.status === 'kept')
      return html`<span class="status quiet">${panelIcon('undo-2')} ${ROW_TEXTS.restored}</span>`;
    if (outcome !== undefined)
      return html`<span class="status ${STATUS_TONES[outcome.status]}"
        >${panelIcon(STATUS_ICONS[outcome.status])} ${STATUS_TEXTS[outcome.status]}</span
      >`;
    const ticked = chooseCandidate(row, this.ticks[row.key]) !== undefined;
    const action = ticked ? 'fill' : row.action;
    return html`<span class="status ${ACTION_TONES[action]}"
      >${panelIcon(ACTION_ICONS[action])} ${ACTION_TEXTS[action]}</span
    >`;
  }

  #renderNote(row: PlanRow, outcome: FillOutcome | undefined): TemplateResult | typeof nothing {
    if (outcome !== undefined && outcome.status !== 'kept')
      return html`<p class="note">
        ${REASON_TEXTS[outcome.reason]}${outcome.detail === undefined ? '' : ` ${say(outcome.detail)}`}
      </p>`;
    return row.note === undefined ? nothing : html`<p class="note">${say(row.note)}</p>`;
  }

  #renderChoices(row: PlanRow): TemplateResult | typeof nothing {
    if (row.action === 'conflict')
      return html`<div
        class="choices"
        role="group"
        aria-label="${ROW_TEXTS.chooseFor} ${row.label}"
      >
        ${this.#renderChoice(row, 'keep', html`${ROW_TEXTS.keepOld}`)}
        ${this.#renderChoice(row, 0, html`${ROW_TEXTS.writeNew}`)}
      </div>`;
    if (row.action === 'ask')
      return html`<div
        class="choices"
        role="group"
        aria-label="${ROW_TEXTS.chooseFor} ${row.label}"
      >
        ${row.candidates.map((candidate, index) =>
          this.#renderChoice(row, index, this.#nameCandidate(candidate)),
        )}
        ${this.#renderChoice(row, 'keep', html`${row.old === '' ? ROW_TEXTS.leaveEmpty : ROW_TEXTS.keepOld}`)}
      </div>`;
    return nothing;
  }

  #nameCandidate(candidate: Candidate): TemplateResult {
    return html`${candidate.to}<small
        >${fieldLabel(candidate.field)} · ${nameSubject(candidate.subject).toLowerCase()}</small
      >`;
  }

  #renderChoice(row: PlanRow, tick: Tick, words: TemplateResult): TemplateResult {
    return html`<button
      class="choice"
      aria-pressed=${this.ticks[row.key] === tick}
      @click=${() => this.dispatchEvent(new RowTickEvent(row.key, tick))}
    >
      ${words}
    </button>`;
  }

  #point(row: PlanRow): void {
    this.dispatchEvent(new RowPointEvent(row));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-list': PlanList;
  }
}
