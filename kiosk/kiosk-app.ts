import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { define } from '../components/define.ts';
import { Wording, type Language } from '../components/language.ts';
import type {
  FieldSelectEvent,
  ProcedureSelectEvent,
  SearchChangeEvent,
} from '../components/procedure-list/procedure-events.ts';
import { shared } from '../components/shared-styles.ts';
import { whileConnected } from '../components/while-connected.ts';
import type { Search } from '../domain/procedure-search.ts';
import { CitizenDesk } from './citizen-desk.ts';
import { forgetForms, reopenDraft } from './citizen-forms.ts';
import { followVisit } from './follow-visit.ts';
import {
  renderFooter,
  renderHeading,
  renderIdleDialog,
  renderProblems,
  renderWayBack,
  type FooterAct,
} from './frame-parts.ts';
import { IDLE_TIMES, IdleController, type IdleTimes } from './idle-controller.ts';
import { kioskStyles } from './kiosk-app.styles.ts';
import type { OpenStore } from './kiosk-store.ts';
import { renderList, type Listed } from './listed.ts';
import type { Catalogue } from './load-catalogue.ts';
import { loadView, renderFeedback, renderLater, type LaterPage } from './later-views.ts';
import { MESSAGES, type Messages } from './messages.ts';
import { renderOfficeHeader, type HeaderActs } from './office-header.ts';
import { describeOpening } from '../domain/opening-hours.ts';
import { findShift, readMinute } from './resting-screen.ts';
import { readHasOffice, readKeptUnit } from './kept-choices.ts';
import type { StaffDesk } from './staff/staff-area.ts';
import { StaffTaps } from './staff-taps.ts';
import { UnmetNote } from './unmet-note.ts';
import { warmUp } from './warm-up.ts';
import { FIRST_UNIT } from './unit.ts';
import type { UnitProfile } from '../domain/unit-profile.ts';
import type { View, Visit } from './view.ts';

const HOME: View = { name: 'home' };

/**
 * The touchscreen page: one view at a time, back and home always in the same place, forgets when left alone.
 * @fires kiosk-stand - the first screen stands, with the catalogue in it or with why there is none
 * @fires kiosk-ready - the first screen stands, with the catalogue in it
 * @fires kiosk-rest - nobody is there any more, and nothing of the last visit is left
 */
export class KioskApp extends LitElement {
  static override styles = [shared, kioskStyles];

  @property({ attribute: false }) load: (() => Promise<Catalogue>) | undefined;
  @property({ attribute: false }) openStore: OpenStore | undefined;
  @property({ attribute: false }) idleTimes: IdleTimes = IDLE_TIMES;
  @property({ attribute: false }) staffDesk: StaffDesk | undefined;
  @property({ attribute: false }) unit: UnitProfile = readKeptUnit() ?? FIRST_UNIT;
  /** Told of what went wrong behind a sentence on the screen. */
  @property({ attribute: false }) report = (error: unknown): void => reportError(error);
  @property({ type: Boolean, reflect: true }) large = false;
  /** The language of the visit; every element inside follows it. */
  @property({ reflect: true }) override lang: Language = 'vi';
  /** Nobody is there: the screen wanders a little, and is dimmed while the office is shut. */
  @property({ type: Boolean, reflect: true }) resting = false;
  @property({ type: Boolean, reflect: true }) dim = false;
  /** A sentence for the staff on what happened to the store; shown on the first screen. */
  @property() storeProblem = '';

  @state() private view: View = HOME;
  @state() private typed = '';
  @state() private catalogue: Catalogue | undefined;
  @state() private failed = false;
  @state() private minute = readMinute();
  @state() private hasOffice = readHasOffice();

  @query('main') private main!: HTMLElement;
  @query('dialog') private dialog!: HTMLDialogElement;

  // Kept here and not in the browser's history: nothing of a visit is left behind after it.
  #visits: Visit[] = [];
  #listed: Listed = { field: '', query: '' };
  #scrolled = 0; // Asked for at a press, it would have all laid out before the press is painted.
  #search: Search | undefined;
  readonly #wording = new Wording(this, MESSAGES);
  readonly #desk = new CitizenDesk(this);
  readonly #unmet = new UnmetNote({
    hasAnswer: (query) => this.#search === undefined || this.#search.find(query, 1).length > 0,
    keep: (words, opened) => void this.#desk.keepUnmet(words, opened),
  });
  readonly #staffTaps = new StaffTaps(() => this.#openStaff());
  readonly #idle = new IdleController(this, {
    hasVisit: () =>
      this.view.name !== 'home' || this.typed !== '' || this.large || this.lang !== 'vi',
    leave: () => this.#rest(),
    wake: () => (this.resting = false),
  });

  constructor() {
    super();
    whileConnected(this, (signal) => {
      const clock = setInterval(() => (this.minute = readMinute()), 5000);
      signal.addEventListener('abort', () => clearInterval(clock));
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#idle.times = this.idleTimes;
    if (changed.has('load') && this.load !== undefined) void this.#openCatalogue(this.load);
    this.dim = this.resting && !describeOpening(this.unit.hours, this.#now).open;
    const { x, y } = this.resting ? findShift(this.minute) : { x: 0, y: 0 };
    this.style.setProperty('--shift', `${x}px ${y}px`);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('lang') || changed.has('large')) followVisit(this.lang, this.large);
    if (this.dialog.open === (this.#idle.secondsLeft !== undefined)) return;
    if (this.dialog.open) this.dialog.close();
    else this.dialog.showModal();
  }

  /** Back to the first screen, with nothing typed left; the visit's language and large text stay with it. */
  reset(): void {
    this.#unmet.end();
    this.#visits = [];
    this.view = HOME;
    this.typed = '';
    this.hasOffice = readHasOffice();
    this.#idle.extend();
    forgetForms(this.renderRoot);
    void this.updateComplete.then(() => this.main.scrollTo(0, 0));
  }

  /** The frame's sentences in the language of the visit. */
  get messages(): Messages {
    return this.#wording.texts;
  }

  get #later(): LaterPage {
    const { messages, unit, catalogue, staffDesk } = this;
    return {
      desk: this.#desk,
      staffDesk,
      messages,
      unit,
      catalogue,
      changeUnit: (changed) => (this.unit = changed),
      changeCatalogue: () => void this.#openCatalogue(this.load!), // There is a catalogue to change.
      show: (view) => this.#show(view),
      close: () => this.reset(),
    };
  }

  get #headerActs(): HeaderActs {
    const showOffice = this.hasOffice ? () => this.#show({ name: 'office' }) : undefined;
    return { tap: () => this.#staffTaps.tap(), showOffice };
  }

  get #now(): Date {
    return new Date(this.minute * 60_000);
  }

  override render(): TemplateResult {
    const atHome = this.view.name === 'home' && this.typed === '';
    return html`
      ${
        atHome
          ? renderOfficeHeader(this.messages, this.unit, this.#now, this.#headerActs)
          : renderWayBack(
              this.messages,
              () => this.#goBack(),
              () => this.reset(),
            )
      }
      <main tabindex="0" @scroll=${() => (this.#scrolled = this.main.scrollTop)}>
        <div class="column">
          ${atHome ? renderProblems(this.messages, this.storeProblem, this.catalogue?.edition, this.#now) : renderHeading(this.messages, this.view.name)}${this.#renderView()}
        </div>
      </main>
      <vietnamese-keyboard auto .words=${this.messages.keys}></vietnamese-keyboard>
      ${renderFooter({ view: this.view.name, large: this.large, language: this.lang, messages: this.messages, choose: (act) => this.#choose(act) })}
      ${renderIdleDialog(this.messages, this.#idle.secondsLeft, { stay: () => this.#idle.extend(), leave: () => this.#endVisit() })}
    `;
  }

  #renderView(): readonly unknown[] {
    const { view, catalogue, typed: query } = this;
    const later = renderLater(view, this.#later);
    const atForm = view.name === 'feedback';
    const showsList = later === undefined && !atForm;
    if (showsList) this.#listed = { field: view.name === 'field' ? view.slug : '', query };
    const list = renderList({
      listed: this.#listed,
      hidden: !showsList,
      catalogue,
      search: this.#search,
      problem: this.failed ? this.messages.catalogueFailed : '',
      openProcedure: this.#openProcedure,
      openField: this.#openField,
      noteQuery: this.#noteQuery,
    });
    const keepsForm = atForm || this.#visits.some((visit) => visit.view.name === 'feedback');
    const form = keepsForm ? renderFeedback(this.#later, !atForm) : nothing;
    return [list, form, later];
  }

  async #openCatalogue(load: () => Promise<Catalogue>): Promise<void> {
    try {
      const [catalogue, { startSearch }] = await Promise.all([
        load(),
        import('../domain/procedure-search.ts'),
      ]);
      const search = startSearch(catalogue.edition.procedures, catalogue.hints);
      this.#search = search;
      this.catalogue = catalogue;
      this.failed = false;
      await this.#stand();
      this.dispatchEvent(new Event('kiosk-ready'));
      warmUp(search).catch(this.report);
    } catch (cause) {
      this.failed = true;
      this.report(cause);
      await this.#stand();
    }
  }

  async #stand(): Promise<void> {
    await this.updateComplete;
    this.dispatchEvent(new Event('kiosk-stand'));
  }

  #show(view: View): void {
    this.#visits.push({ view: this.view, query: this.typed, scroll: this.#scrolled });
    this.view = view;
    this.typed = '';
    loadView(view.name).catch(this.report);
    void this.#settle(0);
  }

  async #settle(scroll: number): Promise<void> {
    await this.updateComplete;
    this.main.scrollTo(0, scroll);
    this.main.focus({ preventScroll: true });
  }

  #goBack(): void {
    if (reopenDraft(this.renderRoot)) return;
    const last = this.#visits.pop();
    const leftSearch = last === undefined;
    if (leftSearch || (last.view.name === 'home' && last.query === '' && this.#visits.length === 0))
      return this.reset();
    this.view = last.view;
    this.typed = last.query;
    void this.#settle(last.scroll);
  }

  readonly #openProcedure = ({ procedure }: ProcedureSelectEvent): void => {
    this.#unmet.noteOpened(procedure.code);
    this.#show({ name: 'detail', procedure });
  };

  readonly #openField = ({ slug }: FieldSelectEvent): void => {
    this.#show({ name: 'field', slug });
  };

  #choose(act: FooterAct): void {
    if (act === 'large') this.large = !this.large;
    else if (act === 'language') this.lang = this.lang === 'vi' ? 'en' : 'vi';
    else if (this.view.name !== act) this.#show({ name: act });
  }

  #openStaff(): void {
    if (this.staffDesk === undefined) return; // Not on a page that only shows procedures.
    this.#show({ name: 'staff' });
  }

  readonly #noteQuery = ({ query }: SearchChangeEvent): void => {
    this.typed = query;
    this.#unmet.noteQuery(query);
  };

  #endVisit(): void {
    this.reset();
    this.large = false;
    this.lang = 'vi';
  }

  #rest(): void {
    this.#endVisit();
    this.resting = true;
    this.dispatchEvent(new Event('kiosk-rest'));
  }
}

define('kiosk-app', KioskApp);

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-app': KioskApp;
  }
}
