import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { define } from '../components/define.ts';
import type { FeedbackSubmitEvent } from '../components/feedback-form/feedback-events.ts';
import type { FeedbackForm } from '../components/feedback-form/feedback-form.ts';
import { icon } from '../components/icon.ts';
import '../components/procedure-detail/procedure-detail.ts';
import type {
  FieldSelectEvent,
  ProcedureSelectEvent,
  SearchChangeEvent,
} from '../components/procedure-list/procedure-events.ts';
import type { ProcedureList } from '../components/procedure-list/procedure-list.ts';
import '../components/procedure-list/procedure-list.ts';
import type {
  RatingSubmitEvent,
  SatisfactionRating,
} from '../components/satisfaction-rating/satisfaction-rating.ts';
import { shared } from '../components/shared-styles.ts';
import { findChecklist } from '../domain/checklist.ts';
import { isStale } from '../domain/procedure.ts';
import { buildSearch, type Search } from '../domain/procedure-search.ts';
import { IDLE_TIMES, IdleController, type IdleTimes } from './idle-controller.ts';
import { kioskStyles } from './kiosk-app.styles.ts';
import type { KioskStore, OpenStore } from './kiosk-store.ts';
import type { Catalogue } from './load-catalogue.ts';
import { messages } from './messages.ts';
import { renderOfficeHeader } from './office-header.ts';
import { unit } from './unit.ts';
import type { View, Visit } from './view.ts';

const HOME: View = { name: 'home' };

/** The touchscreen page: one view at a time, back and home always in the same place, forgets when left alone. */
export class KioskApp extends LitElement {
  static override styles = [shared, kioskStyles];

  @property({ attribute: false }) load: (() => Promise<Catalogue>) | undefined;
  @property({ attribute: false }) openStore: OpenStore | undefined;
  @property({ attribute: false }) idleTimes: IdleTimes = IDLE_TIMES;
  /** Told of what went wrong behind a sentence on the screen. */
  @property({ attribute: false }) report = (error: unknown): void => reportError(error);
  @property({ type: Boolean, reflect: true }) large = false;
  /** A sentence for the staff on what happened to the store; shown on the first screen. */
  @property() storeProblem = '';

  @state() private view: View = HOME;
  @state() private typed = '';
  @state() private catalogue: Catalogue | undefined;
  @state() private failed = false;
  @state() private minute = readMinute();

  @query('main') private main!: HTMLElement;
  @query('dialog') private dialog!: HTMLDialogElement;

  // Kept here and not in the browser's history: nothing of a visit is left behind after it.
  #visits: Visit[] = [];
  #search: Search | undefined;
  #store: Promise<KioskStore> | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  readonly #idle = new IdleController(this, () => this.reset());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#clock = setInterval(() => (this.minute = readMinute()), 5000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#idle.times = this.idleTimes;
    if (changed.has('load') && this.load !== undefined) void this.#openCatalogue(this.load);
  }

  protected override updated(): void {
    if (this.dialog.open === (this.#idle.secondsLeft !== undefined)) return;
    if (this.dialog.open) this.dialog.close();
    else this.dialog.showModal();
  }

  /** Back to the first screen, with nothing of the last visit left. */
  reset(): void {
    this.#visits = [];
    this.view = HOME;
    this.typed = '';
    this.large = false;
    this.#idle.stop();
    for (const element of this.renderRoot.querySelectorAll<
      FeedbackForm | ProcedureList | SatisfactionRating
    >('feedback-form, procedure-list, satisfaction-rating'))
      element.reset();
    this.main.scrollTo(0, 0);
  }

  override render(): TemplateResult {
    const atHome = this.view.name === 'home' && this.typed === '';
    return html`
      ${atHome ? renderOfficeHeader(unit, new Date(this.minute * 60_000)) : this.#renderBar()}
      <main tabindex="-1">
        <div class="column">${atHome ? this.#renderProblem() : nothing}${this.#renderView()}</div>
      </main>
      ${this.#renderFooter()} ${this.#renderIdle()}
    `;
  }

  #renderProblem(): TemplateResult | typeof nothing {
    if (this.storeProblem === '') return nothing;
    return html`<p class="notice warn" role="status">
      ${icon('triangle-alert')}<span><b>${messages.forStaff}</b> ${this.storeProblem}</span>
    </p>`;
  }

  #renderBar(): TemplateResult {
    return html`<header>
      <button class="button" id="back" @click=${this.#goBack}>
        ${icon('arrow-left')}${messages.back}
      </button>
      <button class="button" id="home" @click=${this.reset}>
        ${icon('house')}${messages.home}
      </button>
    </header>`;
  }

  #renderView(): TemplateResult {
    const { view, catalogue } = this;
    if (view.name === 'detail' && catalogue !== undefined)
      return html`<procedure-detail
        .procedure=${view.procedure}
        .checklist=${findChecklist(catalogue.checklists, view.procedure.code)}
        .editionDate=${catalogue.edition.date}
        .stale=${isStale(catalogue.edition.date, new Date().toISOString().slice(0, 10))}
      ></procedure-detail>`;
    if (view.name === 'feedback')
      return html`<feedback-form
        @feedback-submit=${this.#keepFeedback}
        @feedback-close=${this.reset}
      ></feedback-form>`;
    if (view.name === 'rating')
      return html`<satisfaction-rating @rating-submit=${this.#keepRating}></satisfaction-rating>`;
    return html`<procedure-list
      .procedures=${catalogue?.edition.procedures ?? []}
      .search=${this.#search}
      .mostUsed=${catalogue?.mostUsed ?? []}
      .fieldOrder=${catalogue?.fieldOrder ?? []}
      .field=${view.name === 'field' ? view.slug : ''}
      .query=${this.typed}
      .loading=${catalogue === undefined && !this.failed}
      .problem=${this.failed ? messages.catalogueFailed : ''}
      @procedure-select=${this.#openProcedure}
      @field-select=${this.#openField}
      @search-change=${this.#noteQuery}
    ></procedure-list>`;
  }

  #renderFooter(): TemplateResult {
    const at = this.view.name;
    return html`<footer>
      <nav aria-label="Việc khác">
        <button aria-current=${at === 'feedback' ? 'page' : nothing} @click=${this.#openFeedback}>
          ${icon('message-square-text')}${messages.feedback}
        </button>
        <button aria-current=${at === 'rating' ? 'page' : nothing} @click=${this.#openRating}>
          ${icon('smile')}${messages.rating}
        </button>
        <button aria-pressed=${this.large} @click=${this.#toggleLarge}>
          ${icon('accessibility')}${this.large ? messages.normal : messages.large}
        </button>
      </nav>
    </footer>`;
  }

  #renderIdle(): TemplateResult {
    return html`<dialog aria-labelledby="idle-title" @cancel=${this.#stay}>
      <h2 id="idle-title">${messages.idleTitle}</h2>
      <p>${messages.idleText(this.#idle.secondsLeft ?? 0)}</p>
      <button class="button primary" id="stay" @click=${this.#stay}>${messages.idleStay}</button>
      <button class="button" id="leave" @click=${this.reset}>${messages.idleLeave}</button>
    </dialog>`;
  }

  async #openCatalogue(load: () => Promise<Catalogue>): Promise<void> {
    try {
      const catalogue = await load();
      this.#search = buildSearch(catalogue.edition.procedures, catalogue.hints);
      this.catalogue = catalogue;
      this.failed = false;
    } catch (cause) {
      this.failed = true;
      this.report(cause);
    }
  }

  #show(view: View): void {
    this.#visits.push({ view: this.view, query: this.typed, scroll: this.main.scrollTop });
    this.view = view;
    this.typed = '';
    this.#idle.start();
    void this.#settle(0);
  }

  async #settle(scroll: number): Promise<void> {
    await this.updateComplete;
    this.main.scrollTo(0, scroll);
    this.main.focus({ preventScroll: true });
  }

  #goBack(): void {
    const last = this.#visits.pop();
    const leftSearch = last === undefined;
    if (leftSearch || (last.view.name === 'home' && last.query === '' && this.#visits.length === 0))
      return this.reset();
    this.view = last.view;
    this.typed = last.query;
    void this.#settle(last.scroll);
  }

  #openProcedure({ procedure }: ProcedureSelectEvent): void {
    this.#show({ name: 'detail', procedure });
  }

  #openField({ slug }: FieldSelectEvent): void {
    this.#show({ name: 'field', slug });
  }

  // The two forms come when they are first needed; until then their place is empty for a moment.
  #openFeedback(): void {
    void import('../components/feedback-form/feedback-form.ts');
    if (this.view.name !== 'feedback') this.#show({ name: 'feedback' });
  }

  #openRating(): void {
    void import('../components/satisfaction-rating/satisfaction-rating.ts');
    if (this.view.name !== 'rating') this.#show({ name: 'rating' });
  }

  #noteQuery({ query }: SearchChangeEvent): void {
    this.typed = query;
    this.#idle.start();
  }

  #toggleLarge(): void {
    this.large = !this.large;
    this.#idle.start();
  }

  #stay(event: Event): void {
    event.preventDefault();
    this.#idle.extend();
  }

  #useStore(): Promise<KioskStore> {
    if (this.openStore === undefined) throw new Error('Expected openStore to be set, found none.');
    this.#store ??= this.openStore();
    return this.#store;
  }

  async #keepFeedback({ feedback, currentTarget }: FeedbackSubmitEvent): Promise<void> {
    const form = currentTarget as FeedbackForm;
    form.busy = true;
    form.problem = '';
    try {
      form.receipt = await (await this.#useStore()).keepFeedback(feedback);
    } catch (cause) {
      this.#store = undefined;
      form.problem = messages.notKept;
      this.report(cause);
    } finally {
      form.busy = false;
    }
  }

  async #keepRating({ rating, currentTarget }: RatingSubmitEvent): Promise<void> {
    const form = currentTarget as SatisfactionRating;
    try {
      await (await this.#useStore()).keepRating(rating);
    } catch (cause) {
      this.#store = undefined;
      form.problem = messages.notKept;
      this.report(cause);
    }
  }
}

function readMinute(): number {
  return Math.floor(Date.now() / 60_000);
}

define('kiosk-app', KioskApp);

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-app': KioskApp;
  }
}
