import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../define.ts';
import { icon } from '../icon.ts';
import { SCALE, TRIANGLE_ALERT } from '../icons/reading.ts';
import { hostStyles } from '../host-styles.ts';
import { Wording } from '../language.ts';
import { Sender } from '../sender.ts';
import { shared } from '../shared-styles.ts';
import { readTrap, trapBox } from '../trap-box.ts';
import {
  checkFeedback,
  EMPTY_DRAFT,
  FEEDBACK_KINDS,
  finishDraft,
  LONGEST_TEXT,
  partsToSend,
  readReceipt,
  type FeedbackDraft,
  type FeedbackKind,
  type FeedbackProblems,
} from './feedback-draft.ts';
import { FeedbackCloseEvent, FeedbackSubmitEvent } from './feedback-events.ts';
import { feedbackFormStyles } from './feedback-form.styles.ts';
import { FEEDBACK_FORM_TEXTS } from './feedback-form.texts.ts';
import { renderReview } from './feedback-review.ts';
import { renderThanks } from './feedback-thanks.ts';

type Step = 'ask' | 'review' | 'thanks';

/** Nobody chooses, writes, and reads again in less. */
const LEAST_MS = 4000;

/**
 * Phản ánh, kiến nghị: asks, shows once more, hands over. Complaints and denunciations go elsewhere and it says so.
 * With `action` it sends by itself, exactly what it showed; what could not be sent waits in memory for one more press.
 * @fires {FeedbackSubmitEvent} feedback-submit - a person read their words once more and sent them; `preventDefault()` keeps `action` from being asked
 * @fires {FeedbackCloseEvent} feedback-close - a person is done with the form
 */
export class FeedbackForm extends LitElement {
  static override styles = [shared, hostStyles, feedbackFormStyles];

  /** Address the words are posted to as JSON; empty where the page takes them from the event. */
  @property() action = '';
  /** The code the shell gives back once the words are kept; setting it shows the thanks. */
  @property() receipt = '';
  /** A sentence why the words could not be kept; nothing typed is lost. */
  @property() problem = '';
  /** The words are on their way: the buttons wait. */
  @property({ type: Boolean }) busy = false;
  /** Which of its three steps it shows; the page may lead from `review` back to `ask`. */
  @property({ reflect: true }) step: Step = 'ask';

  @state() private draft: FeedbackDraft = EMPTY_DRAFT;
  /** What the last press found missing; said in the language of now. */
  @state() private marked: readonly (keyof FeedbackDraft)[] = [];
  #problems: FeedbackProblems = {};
  readonly #wording = new Wording(this, FEEDBACK_FORM_TEXTS);
  readonly #sender = new Sender(this, LEAST_MS);

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#problems = this.#findProblems();
    if (!changed.has('receipt') || this.receipt === '') return;
    this.step = 'thanks';
    this.draft = EMPTY_DRAFT;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('step') || changed.get('step') === undefined) return;
    this.renderRoot.querySelector('h1')?.focus();
  }

  /** Forgets everything typed and starts again. */
  reset(): void {
    this.step = 'ask';
    this.draft = EMPTY_DRAFT;
    this.marked = [];
    this.receipt = '';
    this.problem = '';
    this.busy = false;
    this.#sender.restart();
  }

  override render(): TemplateResult {
    if (this.step === 'thanks') {
      return renderThanks(this.receipt, this.#wording.texts, () => this.#close());
    }
    return this.step === 'review' ? this.#renderReview() : this.#renderAsk();
  }

  #renderAsk(): TemplateResult {
    const { texts } = this.#wording;
    const named = this.draft.kind !== 'anonymous';
    return html`<form novalidate autocomplete="off" @submit=${this.#reviewDraft}>
      <h1 tabindex="-1">${texts.title}</h1>
      ${this.#renderSummary()}
      <fieldset aria-describedby=${this.#problems.kind === undefined ? nothing : 'kind-problem'}>
        <legend>${texts.about}</legend>
        ${this.#renderProblem('kind')}
        <div class="kinds">${FEEDBACK_KINDS.map((kind) => this.#renderKind(kind))}</div>
      </fieldset>
      ${this.#renderText()}
      ${
        named
          ? html`<div class="pair">
                ${this.#renderLine('fullName', texts.fullName)}
                ${this.#renderLine('contact', texts.contact)}
              </div>
              ${this.#renderConsent()}`
          : nothing
      }
      ${this.action === '' ? nothing : trapBox}
      <button class="button primary" type="submit">${texts.review}</button>
      <p class="note">
        ${icon(SCALE)}
        <span><strong>${texts.elsewhere}</strong> ${texts.elsewhereAdvice}</span>
      </p>
    </form>`;
  }

  #renderSummary(): TemplateResult | typeof nothing {
    const count = this.marked.length;
    if (count === 0) return nothing;
    return html`<p class="notice bad" role="alert">
      ${icon(TRIANGLE_ALERT)}<span>${this.#wording.texts.missing(count)}</span>
    </p>`;
  }

  #renderKind(kind: FeedbackKind): TemplateResult {
    const [name, about] = this.#wording.texts.kinds[kind];
    return html`<label class="card kind">
      <input
        class="tick"
        type="radio"
        name="kind"
        value=${kind}
        .checked=${this.draft.kind === kind}
        @change=${() => this.#changeDraft({ kind })}
      />
      <span><strong>${name}</strong><small>${about}</small></span>
    </label>`;
  }

  #renderText(): TemplateResult {
    const { texts } = this.#wording;
    const problem = this.#problems.text !== undefined;
    return html`<div class="field">
      <label for="text">${texts.text}</label>
      <p class="muted" id="text-hint">${texts.textHint}</p>
      ${this.#renderProblem('text')}
      <textarea
        id="text"
        rows="5"
        maxlength=${LONGEST_TEXT}
        aria-describedby=${problem ? 'text-hint text-problem' : 'text-hint'}
        aria-invalid=${problem}
        .value=${this.draft.text}
        @input=${(event: Event) => this.#changeDraft({ text: readValue(event) })}
      ></textarea>
    </div>`;
  }

  #renderLine(name: 'fullName' | 'contact', label: string): TemplateResult {
    const problem = this.#problems[name] !== undefined;
    return html`<div class="field">
      <label for=${name}>${label}</label>
      ${this.#renderProblem(name)}
      <input
        id=${name}
        type="text"
        maxlength="200"
        autocomplete="off"
        autocapitalize=${name === 'fullName' ? 'words' : nothing}
        aria-describedby=${problem ? `${name}-problem` : nothing}
        aria-invalid=${problem}
        .value=${this.draft[name]}
        @input=${(event: Event) => this.#changeDraft({ [name]: readValue(event) })}
      />
    </div>`;
  }

  #renderConsent(): TemplateResult {
    const problem = this.#problems.consent !== undefined;
    return html`<div class="field">
      ${this.#renderProblem('consent')}
      <label class="consent">
        <input
          class="tick"
          type="checkbox"
          aria-describedby=${problem ? 'consent-problem' : nothing}
          .checked=${this.draft.consent}
          @change=${(event: Event) =>
            this.#changeDraft({ consent: (event.target as HTMLInputElement).checked })}
        />
        <span>${this.#wording.texts.consent}</span>
      </label>
    </div>`;
  }

  #renderProblem(name: keyof FeedbackDraft): TemplateResult | typeof nothing {
    const problem = this.#problems[name];
    if (problem === undefined) return nothing;
    return html`<p class="problem" id=${`${name}-problem`}>${icon(TRIANGLE_ALERT)}${problem}</p>`;
  }

  #renderReview(): TemplateResult {
    const { draft, problem, busy } = this;
    const edit = (): void => void (this.step = 'ask');
    const send = (): void => void this.#sendDraft();
    const sendName = this.#nameSending();
    return renderReview({ draft, problem, busy, sendName, edit, send }, this.#wording.texts);
  }

  #nameSending(): string {
    const { keeping, sending, send, sendAgain } = this.#wording.texts;
    if (this.busy) return this.action === '' ? keeping : sending;
    return this.problem === '' ? send : sendAgain;
  }

  #findProblems(): FeedbackProblems {
    const all = checkFeedback(this.draft, this.#wording.texts);
    return Object.fromEntries(this.marked.map((key) => [key, all[key]]));
  }

  #changeDraft(change: Partial<FeedbackDraft>): void {
    this.draft = { ...this.draft, ...change };
    // What was marked is marked off as soon as it is mended; new marks wait for the button.
    const left = checkFeedback(this.draft);
    this.marked = this.marked.filter((key) => left[key] !== undefined);
  }

  async #reviewDraft(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    this.#sender.noteHiddenText(readTrap(event.target as HTMLFormElement));
    this.marked = Object.keys(checkFeedback(this.draft)) as (keyof FeedbackDraft)[];
    if (this.marked.length === 0) {
      this.step = 'review';
      return;
    }
    await this.updateComplete;
    // The radio buttons share one problem, and a group cannot take the focus.
    const first = this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]');
    (this.marked.includes('kind') ? this.renderRoot.querySelector('input') : first)?.focus();
  }

  async #sendDraft(): Promise<void> {
    const feedback = finishDraft(this.draft);
    if (feedback === undefined) {
      this.step = 'ask';
      return;
    }
    const mayGoOn = this.dispatchEvent(new FeedbackSubmitEvent(feedback));
    if (this.action === '' || !mayGoOn) return;
    const sent = await this.#sender.send(partsToSend(feedback));
    if (sent === undefined) return;
    this.receipt = readReceipt(sent.answer);
    this.step = 'thanks';
    this.draft = EMPTY_DRAFT;
  }

  #close(): void {
    this.dispatchEvent(new FeedbackCloseEvent());
  }
}

function readValue(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement).value;
}

define('feedback-form', FeedbackForm);

declare global {
  interface HTMLElementTagNameMap {
    'feedback-form': FeedbackForm;
  }
  interface HTMLElementEventMap {
    'feedback-submit': FeedbackSubmitEvent;
    'feedback-close': FeedbackCloseEvent;
  }
}
