import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from '../../components/shared-styles.ts';
import { tokens } from '../../components/tokens.ts';
import { findConflicts, settleConflict } from '../../domain/dossier.ts';
import { highlightControl } from '../page-link.ts';
import { leaveRequest, watchRequests, type PanelRequest } from '../request.ts';
import { chooseRows } from './choose-rows.ts';
import './fact-list.ts';
import type { FactSettleEvent } from './fact-list.ts';
import { describeDossier } from './describe-dossier.ts';
import { panelIcon, type PanelIcon } from './panel-icons.ts';
import { panelStyles } from './panel-styles.ts';
import './plan-list.ts';
import type { RowPointEvent, RowTickEvent } from './plan-list.ts';
import { Session } from './session.ts';
import type { Obstacle, SessionState } from './session-state.ts';
import './statistics-view.ts';
import { TEXTS } from './texts.ts';
import './vault-view.ts';

type Tab = 'dossier' | 'statistics' | 'vault';

const TABS: readonly { readonly id: Tab; readonly text: string; readonly icon: PanelIcon }[] = [
  { id: 'dossier', text: TEXTS.dossier, icon: 'folder-open' },
  { id: 'statistics', text: TEXTS.statistics, icon: 'chart-column' },
  { id: 'vault', text: TEXTS.vault, icon: 'key-round' },
];

/** The side panel: one dossier, the page beside it, one big press at the bottom. */
@customElement('panel-app')
export class PanelApp extends LitElement {
  static override styles = [
    tokens,
    shared,
    panelStyles,
    css`
      :host {
        display: grid;
        grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
        height: 100%;
        min-width: 0;
        background: var(--ml-paper);
      }
      header {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 8px;
        padding: 12px 16px;
        background: var(--ml-card);
        border-bottom: 1px solid var(--ml-line);
      }
      .top {
        display: flex;
        justify-content: space-between;
        gap: 12px;
        align-items: start;
      }
      h1 {
        font-size: 16px;
        overflow-wrap: anywhere;
      }
      .path {
        display: flex;
        align-items: center;
        gap: 6px;
        --ml-icon: 15px;
      }
      .chip {
        flex: 0 1 auto;
        min-width: 0;
        padding: 3px 10px;
        border: 1px solid var(--ml-line);
        border-radius: var(--ml-radius);
        background: var(--ml-paper);
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      nav {
        display: grid;
        grid-template-columns: repeat(3, 1fr);
        gap: 4px;
        margin: 0 -6px -6px;
        --ml-icon: 16px;
      }
      nav button {
        display: inline-flex;
        align-items: center;
        justify-content: center;
        gap: 6px;
        min-height: var(--ml-target);
        border: 0;
        border-bottom: 3px solid transparent;
        background: none;
        color: var(--ml-muted);
        font-weight: 600;
        cursor: pointer;
      }
      nav button[aria-current='page'] {
        border-bottom-color: var(--ml-action);
        color: var(--ml-action);
      }
      main {
        overflow-y: auto;
      }
      footer {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 8px;
        padding: 10px 16px 12px;
        background: var(--ml-card);
        border-top: 1px solid var(--ml-line);
      }
      .counts {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 2px 12px;
        font-size: 13px;
        color: var(--ml-muted);
      }
      .counts b {
        color: var(--ml-ink);
      }
      .button {
        width: 100%;
        min-height: 44px;
        border-width: 1px;
        gap: 8px;
        font-size: 15px;
      }
      .button.primary {
        font-size: 16px;
      }
      .button[disabled] {
        opacity: 0.55;
        cursor: default;
      }
      .pair {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 8px;
      }
      .pair .button {
        min-height: 36px;
        font-size: 14px;
        padding: 4px 8px;
      }
      .promise {
        text-align: center;
        font-size: 12.5px;
        color: var(--ml-muted);
      }
    `,
  ];

  @state() private tab: Tab = 'dossier';
  readonly #session = new Session();
  #connection = new AbortController();
  #shown = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#session.addEventListener('change', () => this.requestUpdate(), { signal });
    this.addEventListener('keydown', (event) => this.#pressKey(event), { signal });
    void this.#session.open().then(() => watchRequests((request) => this.#take(request), signal));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
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
      ${this.#renderHeader(state)}
      <main aria-live="polite" aria-busy=${state.busy !== 'no'}>
        ${
          this.tab === 'statistics'
            ? html`<statistics-view></statistics-view>`
            : this.tab === 'vault'
              ? html`<vault-view></vault-view>`
              : this.#renderDossier(state)
        }
      </main>
      ${this.tab === 'dossier' ? this.#renderFooter(state) : html`<footer><p class="promise">${TEXTS.promise}</p></footer>`}
    `;
  }

  #renderHeader({ dossier, page, view }: SessionState): TemplateResult {
    const words = dossier === undefined ? undefined : describeDossier(dossier);
    return html`
      <header>
        <div class="top">
          <div>
            <h1>${words?.title ?? TEXTS.title}</h1>
            <p class="muted">${words?.procedure ?? 'Nhập một lần, dùng ở mọi hệ thống'}</p>
          </div>
          ${
            words?.due === undefined
              ? nothing
              : html`<span class="status warn">${panelIcon('clock')} hẹn trả ${words.due}</span>`
          }
        </div>
        ${
          page === undefined
            ? nothing
            : html`<div class="path">
                ${
                  view === 'facts' || words?.systems === undefined
                    ? nothing
                    : html`<span class="chip">${words.systems}</span>${panelIcon('arrow-right')}`
                }
                <span class="chip" title=${page.title}>${page.system}</span>
              </div>`
        }
        <nav aria-label="Phần">
          ${TABS.map(
            ({ id, text, icon }) =>
              html`<button
                aria-current=${this.tab === id ? 'page' : 'false'}
                @click=${() => this.#showTab(id)}
              >
                ${panelIcon(icon)} ${text}
              </button>`,
          )}
        </nav>
      </header>
    `;
  }

  #renderDossier(state: SessionState): TemplateResult {
    const { dossier, plan, view, obstacle, page } = state;
    return html`
      ${obstacle === undefined ? nothing : this.#renderObstacle(obstacle)}
      ${state.warnings.map(
        (sentence) =>
          html`<p class="notice warn">${panelIcon('triangle-alert')} <span>${sentence}</span></p>`,
      )}
      ${
        view !== 'facts' && plan !== undefined
          ? html`<plan-list
              .plan=${plan}
              .ticks=${state.ticks}
              .outcomes=${state.outcomes}
              .written=${view === 'report'}
              @row-tick=${(event: RowTickEvent) => this.#session.tick(event.key, event.tick)}
              @row-point=${(event: RowPointEvent) => this.#point(event)}
            ></plan-list>`
          : dossier === undefined
            ? this.#renderEmpty()
            : html`<fact-list
                .dossier=${dossier}
                @fact-settle=${(event: FactSettleEvent) => this.#settle(event)}
              ></fact-list>`
      }
      ${
        view !== 'facts' && page !== undefined && page.newFacts > 0 && state.busy === 'no'
          ? html`<p class="notice">
              ${panelIcon('info')}
              <span
                >Trang này có ${page.newFacts} dữ kiện hồ sơ chưa có.
                <button class="choice" @click=${() => this.#ask('capture')}>
                  ${TEXTS.takeFacts}
                </button></span
              >
            </p>`
          : nothing
      }
    `;
  }

  #renderEmpty(): TemplateResult {
    return html`<div class="empty">
      ${panelIcon('folder-open')}
      <h2>${TEXTS.emptyTitle}</h2>
      <p>${TEXTS.emptyBody}</p>
    </div>`;
  }

  #renderObstacle(obstacle: Obstacle): TemplateResult {
    switch (obstacle.kind) {
      case 'not-open':
        return html`<div class="notice warn">
          ${panelIcon('lock')}
          <div>
            <p>${TEXTS.notOpen}</p>
            <button class="choice" @click=${() => this.#addSystem()}>${TEXTS.addSystem}</button>
          </div>
        </div>`;
      case 'forbidden':
        return html`<p class="notice bad">${panelIcon('ban')} <span>${TEXTS.forbidden}</span></p>`;
      case 'nothing-found':
        return html`<p class="notice warn">
          ${panelIcon('triangle-alert')} <span>${TEXTS.nothingFound}</span>
        </p>`;
      case 'unexpected':
        return html`<p class="notice bad">
          ${panelIcon('triangle-alert')}
          <span>${TEXTS.unexpected} <small>(${obstacle.message})</small></span>
        </p>`;
    }
  }

  #renderFooter(state: SessionState): TemplateResult {
    return html`<footer>
      ${
        state.view === 'facts'
          ? this.#renderFactsFooter(state)
          : state.view === 'plan'
            ? this.#renderPlanFooter(state)
            : this.#renderReportFooter(state)
      }
      <p class="promise">${TEXTS.promise}</p>
    </footer>`;
  }

  #renderFactsFooter({ dossier, busy }: SessionState): TemplateResult {
    const waiting = busy !== 'no';
    const conflicts = dossier === undefined ? 0 : findConflicts(dossier).length;
    return html`
      ${
        conflicts === 0
          ? nothing
          : html`<p class="counts">
              <span><b>${conflicts}</b> mâu thuẫn giữa các nguồn</span>
            </p>`
      }
      ${
        dossier === undefined
          ? html`<button
              class="button primary"
              ?disabled=${waiting}
              @click=${() => this.#ask('capture')}
            >
              ${waiting ? TEXTS.reading : TEXTS.capture} <kbd>Alt+Shift+C</kbd>
            </button>`
          : html`<button
                class="button primary"
                ?disabled=${waiting}
                @click=${() => this.#ask('preview')}
              >
                ${waiting ? TEXTS.reading : TEXTS.preview} <kbd>Alt+Shift+V</kbd>
              </button>
              <div class="pair">
                <button class="button" ?disabled=${waiting} @click=${() => this.#ask('capture')}>
                  ${TEXTS.capture}
                </button>
                <button
                  class="button"
                  ?disabled=${waiting}
                  @click=${() => this.#session.startAnew()}
                >
                  ${TEXTS.newDossier}
                </button>
              </div>`
      }
    `;
  }

  #renderPlanFooter({ plan, ticks, busy }: SessionState): TemplateResult {
    const rows = plan?.rows ?? [];
    const chosen = plan === undefined ? [] : chooseRows(plan, ticks);
    const open = (action: string): number =>
      rows.filter((row) => row.action === action && ticks[row.key] === undefined).length;
    return html`
      <p class="counts">
        <span><b>${chosen.length}</b> sẽ điền</span>
        <span><b>${open('already')}</b> đã đúng</span>
        <span><b>${open('conflict')}</b> mâu thuẫn</span>
        <span><b>${open('ask')}</b> cần hỏi</span>
      </p>
      <button
        class="button primary"
        id="fill"
        ?disabled=${busy !== 'no' || chosen.length === 0}
        @click=${() => this.#session.fill()}
      >
        ${busy === 'no' ? `${TEXTS.fill} ${chosen.length} ô` : TEXTS.planning}
      </button>
      <div class="pair">
        <button class="button" @click=${() => this.#session.show('facts')}>Xem dữ kiện</button>
        <button class="button" @click=${() => this.#ask('preview')}>Đọc lại trang</button>
      </div>
    `;
  }

  #renderReportFooter({ outcomes, busy, undone, plan, ticks }: SessionState): TemplateResult {
    const results = Object.values(outcomes);
    const total = plan === undefined ? 0 : chooseRows(plan, ticks).length;
    const count = (...statuses: string[]): number =>
      results.filter(({ status }) => statuses.includes(status)).length;
    return html`
      <p class="counts" role="status">
        <span><b>${count('kept', 'transformed')}</b>/${total} đã ghi</span>
        <span><b>${count('reverted')}</b> trang đổi lại</span>
        <span><b>${count('rejected')}</b> không nhận</span>
        <span><b>${count('skipped')}</b> chưa ghi</span>
      </p>
      ${
        busy === 'filling'
          ? html`<button class="button" @click=${() => this.#session.stop()}>
              ${TEXTS.filling} · ${TEXTS.stop}
            </button>`
          : html`<button
              class="button primary"
              ?disabled=${busy !== 'no'}
              @click=${() => this.#session.show('facts')}
            >
              Xong, về hồ sơ
            </button>`
      }
      <div class="pair">
        <button
          class="button"
          id="undo"
          ?disabled=${!this.#session.canUndo}
          @click=${() => this.#session.undo()}
        >
          ${panelIcon('undo-2')} ${undone ? 'Đã hoàn tác' : TEXTS.undo}
        </button>
        <button class="button" ?disabled=${busy !== 'no'} @click=${() => this.#ask('preview')}>
          Đọc lại trang
        </button>
      </div>
    `;
  }

  #showTab(tab: Tab): void {
    this.tab = tab;
  }

  #take(request: PanelRequest): void {
    this.tab = 'dossier';
    void this.#session.handle(request);
  }

  async #ask(kind: PanelRequest['kind']): Promise<void> {
    const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    // Every browser window has an active tab; one without an id (devtools) cannot be read.
    if (active?.id !== undefined) await leaveRequest({ kind, tabId: active.id });
  }

  async #addSystem(): Promise<void> {
    // The origin is asked for by the officer's own press; the browser shows its question.
    const { obstacle } = this.#session.state;
    const origins =
      obstacle?.kind === 'not-open' && obstacle.origin !== undefined
        ? [`${obstacle.origin}/*`]
        : ['https://*/*', 'http://*/*'];
    if (await chrome.permissions.request({ origins })) await this.#ask('read');
  }

  #settle({ key, index }: FactSettleEvent): void {
    const { dossier } = this.#session.state;
    if (dossier !== undefined)
      void this.#session.changeDossier(settleConflict(dossier, key, index));
  }

  #point({ row }: RowPointEvent): void {
    const { page, busy } = this.#session.state;
    if (page === undefined || busy !== 'no') return;
    // A page that has reloaded since is not an error here: there is nothing to show, and the next press says so.
    highlightControl(page.tabId, row.frame.documentId, row.locator).catch(() => undefined);
  }

  #pressKey(event: KeyboardEvent): void {
    if (event.ctrlKey && event.key === 'Enter' && this.#session.state.view === 'plan')
      void this.#session.fill();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'panel-app': PanelApp;
  }
}
