import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import type { Subject } from '../../../domain/fact.ts';
import { fieldLabel } from '../../../domain/vocabulary.ts';
import type { FactChoice } from '../../mapping/teach/suggest-facts.ts';
import { followLanguage } from '../../language.ts';
import { nameSubject } from '../name-subject.ts';
import { findChoices } from './find-choices.ts';
import { TEACH_TEXTS } from './teach-texts.ts';

/** A fact was chosen. */
export class FactChooseEvent extends Event {
  readonly choice: FactChoice;
  constructor(choice: FactChoice) {
    super('fact-choose');
    this.choice = choice;
  }
}

/**
 * One box that finds a fact by a few letters of its name and of whose it is.
 * @fires fact-choose - a fact was chosen, by Enter or by a press
 * @fires chooser-close - left without a choice
 */
@customElement('fact-chooser')
export class FactChooser extends LitElement {
  static override styles = [
    shared,
    css`
      input {
        width: 100%;
        min-height: var(--ml-target);
        padding: 5px 10px;
        border: 2px solid var(--ml-action);
        border-radius: var(--ml-radius);
        background: var(--ml-card);
        color: var(--ml-ink);
        font: inherit;
      }
      ul {
        max-height: 232px;
        margin: 4px 0 0;
        padding: 0;
        overflow-y: auto;
        border: 1px solid var(--ml-line);
        border-radius: var(--ml-radius);
        background: var(--ml-card);
        list-style: none;
      }
      li {
        display: flex;
        justify-content: space-between;
        gap: 10px;
        padding: 6px 10px;
        cursor: pointer;
        line-height: 1.5;
      }
      li[aria-selected='true'] {
        background: var(--ml-action);
        color: var(--ml-on-action);
      }
      li span {
        opacity: 0.9;
        text-align: right;
      }
      p {
        padding: 8px 10px;
        color: var(--ml-muted);
      }
    `,
  ];

  @property({ attribute: false }) suggestions: readonly FactChoice[] = [];
  /** Whose the neighbouring controls are. */
  @property({ attribute: false }) near: Subject | undefined;
  /** What was typed before the box opened. */
  @property({ attribute: false }) typed = '';

  @state() private active = 0;
  @query('input') private input!: HTMLInputElement;

  constructor() {
    super();
    followLanguage(this);
  }

  override firstUpdated(): void {
    this.input.value = this.typed;
    this.input.focus();
  }

  override updated(): void {
    this.renderRoot
      .querySelector('[aria-selected=true]')
      // An empty list has no chosen line.
      ?.scrollIntoView({ block: 'nearest' });
  }

  override render(): TemplateResult {
    const found = this.#find();
    return html`
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant=${found.length === 0 ? nothing : `choice-${this.active}`}
        aria-label=${TEACH_TEXTS.search}
        placeholder=${TEACH_TEXTS.search}
        autocomplete="off"
        spellcheck="false"
        @input=${this.#type}
        @keydown=${this.#pressKey}
      />
      <ul id="found" role="listbox" aria-label=${TEACH_TEXTS.search}>
        ${found.map((choice, index) => this.#renderChoice(choice, index))}
      </ul>
      ${found.length === 0 ? html`<p role="status">${TEACH_TEXTS.noChoice}</p>` : nothing}
    `;
  }

  #renderChoice(choice: FactChoice, index: number): TemplateResult {
    return html`<li
      id="choice-${index}"
      role="option"
      aria-selected=${index === this.active}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(choice)}
    >
      ${fieldLabel(choice.field)} <span>${nameSubject(choice.subject)}</span>
    </li>`;
  }

  #find(): readonly FactChoice[] {
    return findChoices(this.typed, this.suggestions, this.near);
  }

  #choose(choice: FactChoice): void {
    this.dispatchEvent(new FactChooseEvent(choice));
  }

  #type(): void {
    this.typed = this.input.value;
    this.active = 0;
  }

  #pressKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    const found = this.#find();
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 };
    const step = steps[event.key];
    const chosen = found[this.active];
    if (step !== undefined)
      this.active = Math.max(0, Math.min(found.length - 1, this.active + step));
    else if (event.key === 'Enter' && chosen !== undefined) this.#choose(chosen);
    else if (event.key === 'Escape') this.dispatchEvent(new Event('chooser-close'));
    else return;
    event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fact-chooser': FactChooser;
  }
}
