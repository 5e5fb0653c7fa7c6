import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import workingDays from '../../catalogue/working-days.json';
import { readCalendar } from '../../domain/deadline/read-calendar.ts';
import { findCalendarDoubts } from '../../domain/deadline/working-calendar.ts';
import {
  computeFeedbackDues,
  isSameCode,
  PORTAL_TERMS,
  readFeedbackRecord,
  type FeedbackRecord,
  type FeedbackTerms,
} from '../../domain/feedback-record.ts';
import { define } from '../define.ts';
import { hostStyles } from '../host-styles.ts';
import { icon, type IconPath } from '../icon.ts';
import { CLOCK, SEARCH, TRIANGLE_ALERT, X } from '../icons/reading.ts';
import { CIRCLE_CHECK } from '../icons/saying.ts';
import { Wording } from '../language.ts';
import { reveal } from '../reveal.ts';
import { sendJson } from '../send-json.ts';
import { SEND_TEXTS } from '../send.texts.ts';
import { shared } from '../shared-styles.ts';
import { feedbackStatusStyles } from './feedback-status.styles.ts';
import { FEEDBACK_STATUS_TEXTS } from './feedback-status.texts.ts';
import { listFeedbackSteps, type FeedbackStep } from './feedback-steps.ts';

/** A person asks for the word of a receipt code; whoever has it sets `record` or `problem`. */
export class FeedbackLookupEvent extends Event {
  readonly code: string;
  constructor(code: string) {
    super('feedback-lookup', { bubbles: true, composed: true, cancelable: true });
    this.code = code;
  }
}

const CALENDAR = readCalendar(workingDays);
const PICTURES: Readonly<Record<FeedbackStep['state'], IconPath>> = {
  done: CIRCLE_CHECK,
  ahead: CLOCK,
  bad: X,
};

/**
 * What became of a phản ánh, by its receipt code. The code is the key: nothing of a record shows unless its code is the
 * one that was typed.
 * @fires {FeedbackLookupEvent} feedback-lookup - a person asks for a code; `preventDefault()` keeps `action` from being asked
 */
export class FeedbackStatus extends LitElement {
  static override styles = [shared, hostStyles, feedbackStatusStyles];

  /** Address the code is posted to as `{"code": "…"}`; it answers with the record, or 404. */
  @property() action = '';
  /** The code that is asked for. */
  @property() code = '';
  /** What the office says; shows only while its code is the one in the box. */
  @property({ attribute: false }) record: FeedbackRecord | undefined;
  /** Terms in working days. */
  @property({ attribute: false }) terms: FeedbackTerms = PORTAL_TERMS;
  /** A sentence why there is nothing to show. */
  @property() problem = '';
  /** The question is on its way: the button waits. */
  @property({ type: Boolean }) busy = false;

  readonly #wording = new Wording(this, FEEDBACK_STATUS_TEXTS);
  readonly #sending = new Wording(this, SEND_TEXTS);
  /** A person waits for an answer, which may come below what is in sight. */
  #hasAsked = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('record') && this.record !== undefined) this.problem = '';
  }

  protected override updated(): void {
    if (!this.#hasAsked || (this.problem === '' && this.#shown === undefined)) return;
    this.#hasAsked = false;
    reveal(this.renderRoot, '[role=status]');
  }

  override render(): TemplateResult {
    const { texts } = this.#wording;
    const shown = this.#shown;
    return html`<form novalidate autocomplete="off" @submit=${this.#lookUp}>
        <label for="code">${texts.code}</label>
        <div class="line">
          <input
            id="code"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            maxlength="40"
            placeholder="PA-…"
            .value=${this.code}
            @input=${this.#typeCode}
          />
          <button class="button primary" type="submit" ?disabled=${this.busy}>
            ${icon(SEARCH)}${this.busy ? texts.looking : texts.look}
          </button>
        </div>
      </form>
      <div role="status">
        ${
          this.problem === ''
            ? nothing
            : html`<p class="notice warn">${icon(TRIANGLE_ALERT)}${this.problem}</p>`
        }
        ${shown === undefined ? nothing : this.#renderRecord(shown)}
      </div>`;
  }

  get #shown(): FeedbackRecord | undefined {
    const { code, record } = this;
    return record !== undefined && isSameCode(code, record.code) ? record : undefined;
  }

  #renderRecord(record: FeedbackRecord): TemplateResult {
    const { texts } = this.#wording;
    const dues = computeFeedbackDues(record, this.terms, CALENDAR);
    const isOpen = record.state === 'received' || record.state === 'accepted';
    const doubts = isOpen ? findCalendarDoubts(CALENDAR, record.receivedOn, dues.answerBy) : [];
    return html`<section class="record">
      <h2>${texts.word(record.code)}</h2>
      <ol>
        ${listFeedbackSteps(record, dues, texts).map(
          ({ state, name, when }) =>
            html`<li class=${state}>
              ${icon(PICTURES[state])}<strong>${name}</strong><span class="muted">${when}</span>
            </li>`,
        )}
      </ol>
      ${renderWords(texts.reason, record.reason)} ${renderWords(texts.yourWords, record.text)}
      ${renderWords(texts.answer, record.answer)}
      ${doubts.map((doubt) => html`<p class="muted" lang="vi">${doubt}</p>`)}
    </section>`;
  }

  #typeCode(event: Event): void {
    this.code = (event.target as HTMLInputElement).value;
    this.problem = '';
  }

  async #lookUp(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    this.#hasAsked = true;
    const code = this.code.trim();
    this.problem = '';
    if (code === '') {
      this.problem = this.#wording.texts.codeMissing;
      return;
    }
    const mayGoOn = this.dispatchEvent(new FeedbackLookupEvent(code));
    if (this.action === '' || !mayGoOn) return;
    this.busy = true;
    // In the body and not in the address: a code in an address stays in the server's logs.
    const posting = await sendJson(this.action, { code }, this.#sending.texts);
    this.busy = false;
    if (code !== this.code.trim()) return;
    const record = readFeedbackRecord(posting.answer);
    const isAnswered = record !== undefined && isSameCode(code, record.code);
    // Another's word, given out by mistake, is not even kept.
    this.record = isAnswered ? record : undefined;
    if (isAnswered) return;
    const isFailure = posting.failure !== undefined && posting.status !== 404;
    this.problem = isFailure
      ? this.#wording.texts.failed(posting.failure)
      : this.#wording.texts.unknown(code);
  }
}

function renderWords(name: string, words: string | undefined): TemplateResult | typeof nothing {
  if (words === undefined || words === '') return nothing;
  return html`<p class="card words"><strong>${name}</strong>${words}</p>`;
}

define('feedback-status', FeedbackStatus);

declare global {
  interface HTMLElementTagNameMap {
    'feedback-status': FeedbackStatus;
  }
  interface HTMLElementEventMap {
    'feedback-lookup': FeedbackLookupEvent;
  }
}
