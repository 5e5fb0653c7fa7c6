import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../define.ts';
import { icon, type IconPath } from '../icon.ts';
import { TRIANGLE_ALERT } from '../icons/reading.ts';
import { CIRCLE_CHECK, FROWN, LAUGH, SEND, SMILE } from '../icons/saying.ts';
import { hostStyles } from '../host-styles.ts';
import { Wording } from '../language.ts';
import { Sender } from '../sender.ts';
import { reveal } from '../reveal.ts';
import { shared } from '../shared-styles.ts';
import { satisfactionRatingStyles } from './satisfaction-rating.styles.ts';
import { REASONS, SATISFACTION_RATING_TEXTS } from './satisfaction-rating.texts.ts';

/** The three levels of the counters' one-question form. */
export type SatisfactionLevel = 'very-satisfied' | 'satisfied' | 'unsatisfied';

/** A person chose a level and, if not satisfied, perhaps what about. */
export interface Rating {
  readonly level: SatisfactionLevel;
  readonly reasons: readonly string[];
}

/** A person gave the rating; the shell keeps it. */
export class RatingSubmitEvent extends Event {
  readonly rating: Rating;
  constructor(rating: Rating) {
    super('rating-submit', { bubbles: true, composed: true, cancelable: true });
    this.rating = rating;
  }
}

/** Two taps are quick; a script is quicker. */
const LEAST_MS = 800;

const LEVELS: readonly (readonly [SatisfactionLevel, IconPath])[] = [
  ['very-satisfied', LAUGH],
  ['satisfied', SMILE],
  ['unsatisfied', FROWN],
];

/**
 * One question, three faces with words, one button: two taps, at most four with a reason. In a form it
 * carries the level as its value; with a `name` and no `action` it is a control of that form and has no button of its own.
 * @fires {RatingSubmitEvent} rating-submit - a person gave the rating; `preventDefault()` keeps `action` from being asked
 * @fires {Event} change - a level was chosen
 */
export class SatisfactionRating extends LitElement {
  static formAssociated = true;
  static override styles = [shared, hostStyles, satisfactionRatingStyles];

  /** What is asked; the counters' own question when it is not given. */
  @property() question: string | undefined;
  /** The name under which a form around it gets the level. */
  @property() name = '';
  /** The chosen level; empty before a choice. */
  @property() value: SatisfactionLevel | '' = '';
  /** The form around it is not sent without a level. */
  @property({ type: Boolean }) required = false;
  /** Nothing can be chosen, and a form gets nothing. */
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Address the rating is posted to as JSON; empty where the page takes it from the event. */
  @property() action = '';
  /** The rating is on its way: the button waits. */
  @property({ type: Boolean }) busy = false;
  /** A sentence why the rating could not be kept. */
  @property() problem = '';

  @state() private step: 'ask' | 'thanks' = 'ask';
  @state() private reasons: ReadonlySet<string> = new Set();
  @state() private unanswered = false;
  @state() private isOfForm = false;
  @state() private isFieldsetOff = false;

  readonly #wording = new Wording(this, SATISFACTION_RATING_TEXTS);
  readonly #sender = new Sender(this, LEAST_MS);
  readonly #internals = this.attachInternals();
  /** A person chose or sent, and sees what comes of it next. */
  #hasActed = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.#internals.setFormValue(this.value === '' ? null : this.value);
    this.isOfForm = this.#internals.form !== null && this.name !== '' && this.action === '';
    if (changed.has('problem') && this.problem !== '') this.step = 'ask';
  }

  protected override updated(): void {
    if (this.#hasActed) reveal(this.renderRoot, '[type=submit], .thanks');
    this.#hasActed = false;
    const isMissing = this.required && this.value === '';
    const first = this.renderRoot.querySelector('input') ?? undefined;
    this.#internals.setValidity(
      isMissing ? { valueMissing: true } : {},
      isMissing ? this.#wording.texts.chooseOne : '',
      first,
    );
  }

  /** Called by the browser when the element comes into a form or leaves it. */
  formAssociatedCallback(): void {
    this.requestUpdate();
  }

  /** Called by the browser when the form around it is reset. */
  formResetCallback(): void {
    this.reset();
  }

  /** Called by the browser when a fieldset around it is turned off or on. */
  formDisabledCallback(isOff: boolean): void {
    this.isFieldsetOff = isOff;
  }

  /** Called by the browser when it brings back what stood in the form. */
  formStateRestoreCallback(level: SatisfactionLevel): void {
    this.value = level;
  }

  /** Forgets the choice and asks again. */
  reset(): void {
    this.value = '';
    this.reasons = new Set();
    this.unanswered = false;
    this.problem = '';
    this.busy = false;
    this.step = 'ask';
    this.#sender.restart();
  }

  override render(): TemplateResult {
    return this.step === 'thanks' ? this.#renderThanks() : this.#renderAsk();
  }

  #renderAsk(): TemplateResult {
    const { texts } = this.#wording;
    return html`<form novalidate @submit=${this.#submitRating}>
      <fieldset ?disabled=${this.disabled || this.isFieldsetOff}>
        <legend>${this.question ?? texts.question}</legend>
        <div class="levels">${LEVELS.map((level) => this.#renderLevel(level))}</div>
      </fieldset>
      ${this.value === 'unsatisfied' ? this.#renderReasons() : nothing}
      ${
        this.unanswered && this.value === ''
          ? html`<p class="notice warn" role="alert">${icon(TRIANGLE_ALERT)}${texts.chooseOne}</p>`
          : nothing
      }
      ${
        this.problem === ''
          ? nothing
          : html`<p class="notice bad" role="alert">${icon(TRIANGLE_ALERT)}${this.problem}</p>`
      }
      ${this.isOfForm ? nothing : this.#renderSending()}
    </form>`;
  }

  #renderSending(): TemplateResult {
    return html`<button
        class="button primary"
        type="submit"
        ?disabled=${this.busy || this.disabled}
      >
        ${icon(SEND)}${this.#nameSending()}
      </button>
      <p class="muted">${this.#wording.texts.nameless}</p>`;
  }

  #renderLevel([level, face]: (typeof LEVELS)[number]): TemplateResult {
    return html`<label class=${`card level ${level}`}>
      ${icon(face)}<span>${this.#wording.texts.levels[level]}</span>
      <input
        class="visually-hidden"
        type="radio"
        name="level"
        .checked=${this.value === level}
        @change=${() => this.#chooseLevel(level)}
      />
    </label>`;
  }

  #renderReasons(): TemplateResult {
    const { texts } = this.#wording;
    return html`<fieldset class="reasons">
      <legend>${texts.aboutWhat} <span class="muted">${texts.optional}</span></legend>
      <div class="chips">
        ${REASONS.map(
          (reason) =>
            html`<label class="chip">
              <input
                class="visually-hidden"
                type="checkbox"
                .checked=${this.reasons.has(reason)}
                @change=${() => this.#toggleReason(reason)}
              />${texts.reasons[reason]}
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #renderThanks(): TemplateResult {
    return html`<div class="thanks" role="status">
      ${icon(CIRCLE_CHECK)}
      <h1>${this.#wording.texts.thanks}</h1>
      <p class="muted">${this.#wording.texts.thanksNote}</p>
    </div>`;
  }

  #nameSending(): string {
    const { send, sending, sendAgain } = this.#wording.texts;
    if (this.busy) return sending;
    return this.problem === '' ? send : sendAgain;
  }

  #chooseLevel(level: SatisfactionLevel): void {
    this.value = level;
    this.#hasActed = true;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #toggleReason(reason: string): void {
    const next = new Set(this.reasons);
    if (!next.delete(reason)) next.add(reason);
    this.reasons = next;
  }

  async #submitRating(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    // Enter in a control of a form sends that form, as in any box.
    if (this.isOfForm) {
      this.#internals.form!.requestSubmit();
      return;
    }
    if (this.value === '') {
      this.unanswered = true;
      return;
    }
    const rating = {
      level: this.value,
      reasons: this.value === 'unsatisfied' ? [...this.reasons] : [],
    };
    const sends = this.action !== '';
    // Thanked first: who keeps the rating here says so by `problem` when it could not.
    if (!sends) this.#thank();
    const mayGoOn = this.dispatchEvent(new RatingSubmitEvent(rating));
    if (sends && (!mayGoOn || (await this.#sender.send(rating)) !== undefined)) this.#thank();
  }

  #thank(): void {
    this.step = 'thanks';
    this.problem = '';
    this.#hasActed = true;
  }
}

define('satisfaction-rating', SatisfactionRating);

declare global {
  interface HTMLElementTagNameMap {
    'satisfaction-rating': SatisfactionRating;
  }
  interface HTMLElementEventMap {
    'rating-submit': RatingSubmitEvent;
  }
}
