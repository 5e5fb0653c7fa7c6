import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import type { Subject } from '../../../domain/fact.ts';
import type { FillOutcome } from '../../../domain/plan.ts';
import {
  groupBySection,
  type Answer,
  type Answers,
  type TeachRow,
  type TeachSection,
} from '../../mapping/teach/teach-rows.ts';
import { suggestFacts, type FactChoice } from '../../mapping/teach/suggest-facts.ts';
import { followLanguage, say } from '../../language.ts';
import { nameKind } from '../name-kind.ts';
import { panelIcon } from '../panel-icons.ts';
import { panelStyles } from '../panel-styles.ts';
import { REASON_TEXTS, STATUS_ICONS, STATUS_TEXTS } from '../status-texts.ts';
import { TeachAnswerEvent, TeachPointEvent } from './teach-events.ts';
import './fact-chooser.ts';
import type { FactChooseEvent } from './fact-chooser.ts';
import { nameChoice } from './find-choices.ts';
import { teachListStyles } from './teach-list.styles.ts';
import { TEACH_TEXTS } from './teach-texts.ts';

/**
 * The controls of a page in reading order, each with what it is said or thought to be. All of it by keyboard:
 * arrows, Enter takes the suggestion and goes on, N never, Delete takes back, letters search.
 * @fires teach-answer - something was said of a control
 * @fires teach-point - a row was pointed at
 */
@customElement('teach-list')
export class TeachList extends LitElement {
  static override styles = [shared, panelStyles, teachListStyles];

  @property({ attribute: false }) rows: readonly TeachRow[] = [];
  @property({ attribute: false }) answers: Answers = {};
  /** The row whose control the mouse is at on the page. */
  @property({ attribute: false }) pointed: string | undefined;
  /** What came of the test filling, by row. */
  @property({ attribute: false }) outcomes: Readonly<Record<string, FillOutcome>> = {};
  /** A sentence about a row that must be seen to. */
  @property({ attribute: false }) notes: Readonly<Record<string, string>> = {};

  @state() private current = '';
  @state() private typed: string | undefined;

  constructor() {
    super();
    followLanguage(this);
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('pointed') && this.pointed !== undefined)
      this.#lineOf(this.pointed)?.scrollIntoView({ block: 'nearest' }); // It may be of another frame's reading.
  }

  /** Puts the keyboard on the first row. */
  async focusFirst(): Promise<void> {
    await this.#focusRow(this.rows[0]);
  }

  override render(): TemplateResult {
    return html`${groupBySection(this.rows).map((section) => this.#renderSection(section))}`;
  }

  #renderSection({ title, rows }: TeachSection): TemplateResult {
    const taught = rows.filter(({ key }) => this.answers[key] !== undefined).length;
    return html`<section aria-label=${title}>
      ${
        title === ''
          ? nothing
          : html`<h3 class="person">
              ${title} <span class="count">${taught}/${rows.length}</span>
            </h3>`
      }
      <ol>
        ${rows.map((row) => this.#renderRow(row))}
      </ol>
    </section>`;
  }

  #renderRow(row: TeachRow): TemplateResult {
    const { key, control } = row;
    const number = this.rows.indexOf(row) + 1;
    const isCurrent = key === this.#currentKey;
    return html`<li
      class="${isCurrent ? 'current' : ''} ${key === this.pointed ? 'pointed' : ''}"
      data-key=${key}
      @pointerenter=${() => this.dispatchEvent(new TeachPointEvent(row, number))}
    >
      <button
        class="line"
        tabindex=${isCurrent ? 0 : -1}
        aria-expanded=${isCurrent}
        aria-keyshortcuts="Enter N Delete"
        @focus=${() => this.#enter(row, number)}
        @click=${() => this.#enter(row, number)}
        @keydown=${(event: KeyboardEvent) => this.#pressKey(event, row)}
      >
        <span class="number">${number}</span>
        <span class="label">
          ${control.label === '' ? html`<em>${TEACH_TEXTS.unlabelled}</em>` : control.label}
          <small>
            ${nameKind(control.kind)}${control.state.visible ? '' : ` · ${TEACH_TEXTS.hidden}`}
          </small>
        </span>
        ${this.#renderStatus(row)}
      </button>
      ${isCurrent ? this.#renderOpen(row) : nothing}
    </li>`;
  }

  #renderStatus(row: TeachRow): TemplateResult {
    const answer = this.answers[row.key];
    const [first] = this.#suggest(row);
    if (answer?.is === 'never')
      return html`<span class="status warn">${panelIcon('ban')} ${TEACH_TEXTS.isNever}</span>`;
    if (answer !== undefined)
      return html`<span class="status ok"
        >${panelIcon('check')}<span>${nameChoice(answer)} ${this.#renderOutcome(row)}</span></span
      >`;
    if (first === undefined)
      return html`<span class="status quiet"
        >${panelIcon('circle-dashed')} ${TEACH_TEXTS.unknown}</span
      >`;
    return html`<span class="status todo"
      >${panelIcon('circle-help')}<span
        >${nameChoice(first)} <small>${TEACH_TEXTS.suggested}</small></span
      ></span
    >`;
  }

  #renderOutcome({ key }: TeachRow): TemplateResult | typeof nothing {
    const outcome = this.outcomes[key];
    if (outcome === undefined) return nothing;
    const isWell = outcome.status === 'kept' || outcome.status === 'transformed';
    return html`<small
      >${panelIcon(STATUS_ICONS[outcome.status])}
      ${STATUS_TEXTS[outcome.status]}${
        isWell ? `: ${outcome.readBack}` : `. ${REASON_TEXTS[outcome.reason]}`
      }</small
    >`;
  }

  #renderOpen(row: TeachRow): TemplateResult {
    const { key, suggestion } = row;
    if (this.typed !== undefined)
      return html`<div class="open">
        <fact-chooser
          .suggestions=${this.#suggest(row)}
          .near=${this.#findNear(row)}
          .typed=${this.typed}
          @fact-choose=${({ choice }: FactChooseEvent) => this.#answer(row, { is: 'fact', ...choice })}
          @chooser-close=${() => this.#closeChooser(row)}
        ></fact-chooser>
      </div>`;
    const [first] = this.#suggest(row);
    return html`<div class="open">
      ${this.notes[key] === undefined ? nothing : html`<p class="note">${this.notes[key]}</p>`}
      <p class="note">
        ${
          suggestion === undefined
            ? TEACH_TEXTS.whyNothing
            : `${Math.round(suggestion.confidence * 100)} %: ${suggestion.evidence.map(say).join('; ')}`
        }
      </p>
      <div class="acts">
        ${
          first === undefined || this.answers[key]?.is === 'fact'
            ? nothing
            : this.#renderAct(TEACH_TEXTS.accept, 'Enter', () => this.#accept(row))
        }
        ${this.#renderAct(TEACH_TEXTS.choose, 'Space', () => this.#openChooser(''))}
        ${
          this.answers[key] === undefined
            ? this.#renderAct(TEACH_TEXTS.never, 'N', () => this.#answer(row, { is: 'never' }))
            : this.#renderAct(TEACH_TEXTS.clear, 'Delete', () => this.#answer(row, undefined))
        }
      </div>
    </div>`;
  }

  #renderAct(words: string, key: string, press: () => void): TemplateResult {
    // Out of the tab order: each has its key on the row itself.
    return html`<button class="choice" tabindex="-1" @click=${press}>
      ${words} <kbd>${key}</kbd>
    </button>`;
  }

  /** The first row is in hand until another one is. */
  get #currentKey(): string | undefined {
    const known = this.rows.some(({ key }) => key === this.current);
    return known ? this.current : this.rows[0]?.key;
  }

  #lineOf(key: string): HTMLElement | undefined {
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('li')];
    return rows.find(({ dataset }) => dataset['key'] === key);
  }

  #suggest(row: TeachRow): readonly FactChoice[] {
    return suggestFacts(row, this.rows, this.answers);
  }

  /** Whose the last answered control above is: the one below is often the same person's. */
  #findNear(row: TeachRow): Subject | undefined {
    const above = this.rows.slice(0, this.rows.indexOf(row)).toReversed();
    for (const { key } of above) {
      const answer = this.answers[key];
      if (answer?.is === 'fact') return answer.subject;
    }
    return undefined;
  }

  #enter(row: TeachRow, number: number): void {
    if (row.key !== this.current) this.typed = undefined;
    this.current = row.key;
    this.dispatchEvent(new TeachPointEvent(row, number));
  }

  async #focusRow(row: TeachRow | undefined): Promise<void> {
    if (row === undefined) return;
    this.current = row.key;
    await this.updateComplete;
    this.#lineOf(row.key)!.querySelector('button')!.focus();
  }

  #step(row: TeachRow, by: number): void {
    void this.#focusRow(this.rows[this.rows.indexOf(row) + by]);
  }

  #openChooser(typed: string): void {
    this.typed = typed;
  }

  #closeChooser(row: TeachRow): void {
    this.typed = undefined;
    void this.#focusRow(row);
  }

  #accept(row: TeachRow): void {
    const answer = this.answers[row.key];
    const [first] = this.#suggest(row);
    if (answer !== undefined) this.#step(row, 1);
    else if (first === undefined) this.#openChooser('');
    else this.#answer(row, { is: 'fact', ...first });
  }

  #answer(row: TeachRow, answer: Answer | undefined): void {
    this.typed = undefined;
    this.dispatchEvent(new TeachAnswerEvent(row.key, answer));
    const next = this.rows[this.rows.indexOf(row) + 1];
    void this.#focusRow(answer === undefined ? row : (next ?? row));
  }

  #pressKey(event: KeyboardEvent, row: TeachRow): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const acts: Record<string, () => void> = {
      Enter: () => this.#accept(row),
      ArrowDown: () => this.#step(row, 1),
      ArrowUp: () => this.#step(row, -1),
      Home: () => void this.#focusRow(this.rows[0]),
      End: () => void this.#focusRow(this.rows.at(-1)),
      ' ': () => this.#openChooser(''),
      n: () => this.#answer(row, { is: 'never' }),
      N: () => this.#answer(row, { is: 'never' }),
      Delete: () => this.#answer(row, undefined),
    };
    const act =
      acts[event.key] ??
      (/^[\p{L}\d]$/u.test(event.key) ? () => this.#openChooser(event.key) : undefined);
    if (act === undefined) return;
    event.preventDefault();
    act();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'teach-list': TeachList;
  }
}
