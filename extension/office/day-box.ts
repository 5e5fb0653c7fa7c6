import calendar from 'lucide-static/icons/calendar.svg?raw';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { drawIcon } from '../../components/draw-icon.ts';
import { shared } from '../../components/shared-styles.ts';
import { formatDay, type Day } from '../../domain/day.ts';
import { readTypedDay } from '../../domain/typed-day.ts';
import { dayBoxStyles } from './day-box.styles.ts';
import { officeStyles } from './office-styles.ts';

/** Another day stands in the box; '' for none. */
export class DayChangeEvent extends Event {
  constructor(readonly day: Day | '') {
    super('day-change');
  }
}

/**
 * A box for a day, written ngày/tháng/năm whatever language the browser speaks: its own box for dates follows that
 * language and would show an officer the month first. A text that is no day leaves the box without one and says why.
 * In a form it has a name and a value ('2026-11-23') like any other.
 * @fires day-change
 */
@customElement('day-box')
export class DayBox extends LitElement {
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [shared, officeStyles, dayBoxStyles];

  @property() label = '';
  @property() value: Day | '' = '';
  @property() min: Day | undefined;
  @property() max: Day | undefined;
  @property({ type: Boolean }) required = false;
  @state() private text = '';
  @state() private problem = '';
  @query('input[type=text]') private input!: HTMLInputElement;
  @query('input[type=date]') private calendar!: HTMLInputElement;
  readonly #internals = this.attachInternals();

  constructor() {
    super();
    // The browser's own bubble would say it in the browser's language.
    this.addEventListener('invalid', (event) => {
      event.preventDefault();
      this.problem = this.#internals.validationMessage;
      this.focus();
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value')) return;
    const typed = readTypedDay(this.text);
    // What was typed stands as it is while it is no day; a day that comes from elsewhere is shown.
    if ('day' in typed ? typed.day === this.value : this.value === '') return;
    this.text = this.value === '' ? '' : formatDay(this.value);
    this.problem = '';
  }

  override render(): TemplateResult {
    return html`<label class="field" id="name" for="day">${this.label}</label>
      <div class="box">
        <input
          type="text"
          id="day"
          autocomplete="off"
          placeholder="ngày/tháng/năm"
          aria-invalid=${this.problem === '' ? 'false' : 'true'}
          aria-describedby="problem"
          ?required=${this.required}
          .value=${this.text}
          @input=${() => this.#type()}
          @change=${() => this.#read(this.text)}
          @keydown=${(event: KeyboardEvent) => this.#enter(event)}
        />
        <input
          type="date"
          tabindex="-1"
          aria-hidden="true"
          min=${this.min ?? ''}
          max=${this.max ?? ''}
          .value=${this.value}
          @change=${() => this.#read(this.calendar.value)}
        />
        <button
          type="button"
          title="Mở lịch"
          aria-label="Mở lịch"
          aria-describedby="name"
          @click=${() => this.calendar.showPicker()}
        >
          ${drawIcon(calendar)}
        </button>
        <p id="problem" class="problem" role="alert">${this.problem}</p>
      </div>`;
  }

  override updated(): void {
    this.#internals.setFormValue(this.value);
    const lacks = this.required && this.value === '' ? 'Chưa có ngày.' : '';
    const problem = this.problem === '' ? lacks : this.problem;
    this.#internals.setValidity(problem === '' ? {} : { customError: true }, problem, this.input);
  }

  #type(): void {
    this.text = this.input.value;
    this.problem = '';
  }

  #read(text: string): void {
    const typed = readTypedDay(text, this);
    const day = 'day' in typed ? typed.day : '';
    this.text = day === '' ? text.trim() : formatDay(day);
    this.problem = 'day' in typed ? '' : typed.problem;
    if (day === this.value) return;
    this.value = day;
    this.dispatchEvent(new DayChangeEvent(day));
  }

  /** Enter sends the form, as in any box. */
  #enter({ key }: KeyboardEvent): void {
    if (key !== 'Enter') return;
    this.#read(this.text);
    void this.updateComplete.then(() => this.#internals.form?.requestSubmit());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'day-box': DayBox;
  }
}
