import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { shared } from '../../components/shared-styles.ts';
import { tokens } from '../../components/host-tokens.ts';
import { whileConnected } from '../../components/while-connected.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { warnOfDossier } from '../../domain/dossier-warnings.ts';
import { fieldLabel } from '../../domain/vocabulary.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Units } from '../../domain/units.ts';
import { toStorageError } from '../../storage/problem.ts';
import { highlightControl } from '../page-link.ts';
import { followLanguage, say } from '../language.ts';
import type { DossierRecord } from '../mapping/collect-records.ts';
import { leaveRequest, watchRequests, type PanelRequest } from '../request.ts';
import { canFill } from './choose-rows.ts';
import './fact-list.ts';
import type { FactCorrectEvent, FactRemoveEvent, FactSettleEvent } from './fact-list.ts';
import { FactEditing } from './fact-editing.ts';
import { FACT_TEXTS } from './fact-texts.ts';
import './keys/key-sheet.ts';
import type { CommandKeys, KeySheet } from './keys/key-sheet.ts';
import { openBrowserKeys, readCommandKeys } from './keys/browser-keys.ts';
import { storeWatch } from './office-database.ts';
import { renderEmpty } from './panel-empty.ts';
import { panelFrame } from './panel-app.styles.ts';
import { renderFooter, type FooterActs } from './panel-footer.ts';
import { renderHeader, type HeaderActs, type Tab } from './panel-header.ts';
import { speakChosenLanguage, switchLanguage } from './panel-language.ts';
import {
  renderNotice,
  renderObstacle,
  renderPageNotices,
  renderStoreProblem,
} from './panel-notices.ts';
import { panelStyles } from './panel-styles.ts';
import './plan-list.ts';
import './record-list.ts';
import type { RecordChooseEvent } from './record-list.ts';
import type { RowPointEvent, RowTickEvent } from './plan-list.ts';
import { loadUnits } from './load-units.ts';
import './scan/scan-box.ts';
import type { CardAddEvent, ScanBox } from './scan/scan-box.ts';
import { CARD_SYSTEM } from './scan/scan-texts.ts';
import { Session } from './session.ts';
import type { SessionState } from './session-state.ts';
import { describeState } from './status-line.ts';
import './statistics-view.ts';
import './teach/teach-view.ts';
import { TEACH_TEXTS } from './teach/teach-texts.ts';
import { TEXTS } from './texts.ts';
import './vault-view.ts';

function takesText(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea');
}

/** The side panel: one dossier, the page beside it, one big press at the bottom. */
@customElement('panel-app')
export class PanelApp extends LitElement {
  static override styles = [tokens, shared, panelStyles, panelFrame];

  @state() private tab: Tab = 'dossier';
  @state() private units: Units | undefined;
  @state() private commands: CommandKeys = { capture: '', fill: '', teach: '' };
  @query('key-sheet') private keySheet!: KeySheet;
  @query('scan-box') private scanBox!: ScanBox | null;
  readonly #session = new Session();
  readonly #editing = new FactEditing(this.#session);
  #shown = '';

  readonly #acts: FooterActs = {
    ask: (kind) => this.#ask(kind),
    show: (view) => this.#session.show(view),
    fill: () => this.#session.fill(),
    stop: () => this.#session.stop(),
    undo: () => this.#session.undo(),
    startAnew: () => this.#session.startAnew(),
  };

  readonly #heads: HeaderActs = {
    showTab: (tab) => this.#showTab(tab),
    switchLanguage: () => this.#attemptStore(switchLanguage()),
    showKeys: () => this.#showKeys(),
  };

  constructor() {
    super();
    followLanguage(this);
    whileConnected(this, (signal) => {
      this.#session.addEventListener('change', () => this.requestUpdate(), { signal });
      storeWatch.addEventListener('problem', () => this.requestUpdate(), { signal });
      // The window's keys: a panel just opened has the focus nowhere, and a scanner types all the same.
      window.addEventListener('keydown', (event) => this.#pressKey(event), { signal });
      // Opened at once: what is wrong with the store is told before there is work to lose.
      this.#attemptStore(speakChosenLanguage());
      void this.#readKeys();
      void loadUnits().then((units) => (this.units = units));
      void this.#session.open().then(() => watchRequests((request) => this.#take(request), signal));
    });
  }

  /** A new list starts at its top; while it is being filled it stays where the officer put it. */
  override updated(): void {
    const { view, dossier } = this.#session.state;
    const shown = `${this.tab}/${view}/${Object.keys(dossier?.facts ?? {}).length}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.renderRoot.querySelector('main')!.scrollTop = 0;
  }

  override render(): TemplateResult {
    const { state } = this.#session;
    return html`
      ${renderHeader(state, this.tab, this.#heads)}
      <p class="visually-hidden" role="status">${describeState(state)}</p>
      <main aria-busy=${state.busy !== 'no'}>
        ${storeWatch.problem === undefined ? nothing : renderStoreProblem(storeWatch.problem)}
        ${
          this.tab === 'statistics'
            ? html`<statistics-view></statistics-view>`
            : this.tab === 'vault'
              ? html`<vault-view></vault-view>`
              : this.tab === 'teach'
                ? html`<teach-view
                    .teaching=${this.#session.teaching}
                    @teach-again=${() => this.#ask('teach')}
                  ></teach-view>`
                : this.#renderDossier(state)
        }
      </main>
      <footer>
        ${this.tab === 'dossier' ? renderFooter(state, this.#acts, this.#session.canUndo, this.commands) : nothing}
        <p class="promise">${TEXTS.promise}</p>
      </footer>
      <key-sheet .commands=${this.commands} @keys-rebind=${() => openBrowserKeys()}></key-sheet>
    `;
  }

  #renderDossier(state: SessionState): TemplateResult {
    const { dossier, plan, view, obstacle } = state;
    return html`
      ${obstacle === undefined ? nothing : renderObstacle(obstacle)}
      ${state.warnings.map((sentence) => renderNotice('warn', say(sentence)))}
      ${dossier === undefined ? nothing : this.#renderDossierWarnings(dossier)}
      ${this.#renderRemoved()}
      ${
        view === 'facts'
          ? html`<scan-box
              .dossier=${dossier}
              .units=${this.units}
              @card-add=${({ facts }: CardAddEvent) => this.#session.addFacts(facts, CARD_SYSTEM)}
            ></scan-box>`
          : nothing
      }
      ${
        view !== 'facts' && plan !== undefined
          ? html`<plan-list
              .plan=${plan}
              .dossier=${dossier}
              .ticks=${state.ticks}
              .outcomes=${state.outcomes}
              .written=${view === 'report'}
              .undone=${state.undone}
              @row-tick=${(event: RowTickEvent) => this.#session.tick(event.key, event.tick)}
              @row-point=${(event: RowPointEvent) => this.#point(event)}
            ></plan-list>`
          : state.records !== undefined
            ? this.#renderRecords(state.records, state.notedRecords)
            : dossier === undefined
              ? renderEmpty(this.#session.canTakeBack ? () => this.#session.takeBack() : undefined)
              : html`<fact-list
                  .dossier=${dossier}
                  @fact-settle=${(event: FactSettleEvent) => this.#editing.settle(event.key, event.index)}
                  @fact-correct=${({ fact }: FactCorrectEvent) => this.#editing.correct(fact)}
                  @fact-remove=${({ key }: FactRemoveEvent) => this.#editing.remove(key)}
                ></fact-list>`
      }
      ${view === 'plan' && plan !== undefined && state.busy === 'no' ? this.#renderTeachOffer(plan) : nothing}
      ${renderPageNotices(state, {
        addSystem: (origin) => this.#addSystem(origin),
        takeFacts: () => this.#ask('capture'),
      })}
    `;
  }

  #renderDossierWarnings(dossier: Dossier): readonly TemplateResult[] {
    const now = new Date();
    const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    return warnOfDossier(dossier, today).map(({ text }) => renderNotice('warn', say(text)));
  }

  #renderRemoved(): TemplateResult | typeof nothing {
    const { removed } = this.#editing;
    return removed === undefined
      ? nothing
      : renderNotice('', `${FACT_TEXTS.removed}: ${fieldLabel(removed.field).toLowerCase()}.`, {
          words: FACT_TEXTS.takeBack,
          press: () => void this.#editing.takeBack(),
        });
  }

  #renderRecords(records: readonly DossierRecord[], noted: number | undefined): TemplateResult {
    return html`<record-list
      .records=${records}
      .noted=${noted}
      @record-choose=${({ record }: RecordChooseEvent) => this.#session.chooseRecord(record)}
      @records-note=${() => this.#session.keepRecords()}
    ></record-list>`;
  }

  #renderTeachOffer({ rows }: Plan): TemplateResult | typeof nothing {
    const open = rows.filter(({ action }) => action === 'ask' || action === 'unmapped').length;
    return open === 0
      ? nothing
      : renderNotice('', TEACH_TEXTS.offer, {
          words: TEACH_TEXTS.title,
          press: () => this.#ask('teach'),
        });
  }

  #showTab(tab: Tab): void {
    this.tab = tab;
  }

  #take(request: PanelRequest): void {
    this.tab = request.kind === 'teach' ? 'teach' : 'dossier';
    void this.#session.handle(request);
  }

  async #readKeys(): Promise<void> {
    this.commands = await readCommandKeys();
  }

  async #showKeys(): Promise<void> {
    await this.#readKeys();
    await this.updateComplete;
    this.keySheet.open();
  }

  #attemptStore(work: Promise<unknown>): void {
    void work.catch((error: unknown) => storeWatch.report(toStorageError(error)));
  }

  async #ask(kind: PanelRequest['kind']): Promise<void> {
    const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    // Every browser window has an active tab; one without an id (devtools) cannot be read.
    if (active?.id !== undefined) await leaveRequest({ kind, tabId: active.id });
  }

  async #addSystem(origin: string): Promise<void> {
    // Asked for by the officer's own press, for this one address; the browser shows its question.
    const { protocol, hostname } = new URL(origin);
    const origins = [`${protocol}//${hostname}/*`];
    if (await chrome.permissions.request({ origins })) await this.#ask('read');
  }

  #point({ row }: RowPointEvent): void {
    const { page, busy } = this.#session.state;
    if (page === undefined || busy !== 'no') return;
    // A page that has reloaded since is not an error here: there is nothing to show, and the next press says so.
    highlightControl(page.tabId, row.frame.documentId, row.locator).catch(() => undefined);
  }

  #pressKey(event: KeyboardEvent): void {
    if (event.ctrlKey && event.key === 'Enter' && canFill(this.#session.state))
      void this.#session.fill();
    // A scanner types wherever the focus is; a card begins with a digit, and no button takes one.
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    const [target] = event.composedPath();
    if (event.key === '?' && !modified && !takesText(target)) void this.#showKeys();
    if (/^\d$/.test(event.key) && !modified && !takesText(target)) this.scanBox?.startScan();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'panel-app': PanelApp;
  }
}
