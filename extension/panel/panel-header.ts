import { html, nothing, type TemplateResult } from 'lit';
import { describeDossier } from './describe-dossier.ts';
import { openOfficePage } from './open-office-page.ts';
import { panelIcon, type PanelIcon } from './panel-icons.ts';
import type { SessionState } from './session-state.ts';
import { TEXTS } from './texts.ts';

/** What the panel shows under its head. */
export type Tab = 'dossier' | 'statistics' | 'vault' | 'teach';

const TABS: readonly {
  readonly id: Exclude<Tab, 'teach'>;
  readonly text: string;
  readonly icon: PanelIcon;
}[] = [
  { id: 'dossier', text: TEXTS.dossier, icon: 'folder-open' },
  { id: 'statistics', text: TEXTS.statistics, icon: 'chart-column' },
  { id: 'vault', text: TEXTS.vault, icon: 'key-round' },
];

function renderPath({ dossier, page, view }: SessionState): TemplateResult | typeof nothing {
  if (page === undefined) return nothing;
  const from = dossier === undefined || view === 'facts' ? undefined : describeDossier(dossier);
  return html`<div class="path">
    ${
      from === undefined
        ? nothing
        : html`<span class="chip">${from.systems}</span>${panelIcon('arrow-right')}`
    }
    <span class="chip" title=${page.title}>${page.system}</span>
  </div>`;
}

/** The dossier in hand, from which system to which, and the parts of the panel. */
export function renderHeader(
  state: SessionState,
  shown: Tab,
  showTab: (tab: Tab) => void,
): TemplateResult {
  const { dossier } = state;
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
      ${renderPath(state)}
      <nav aria-label="Phần">
        ${TABS.map(
          ({ id, text, icon }) =>
            html`<button
              aria-current=${shown === id ? 'page' : 'false'}
              @click=${() => showTab(id)}
            >
              ${panelIcon(icon)} ${text}
            </button>`,
        )}
        <button @click=${() => openOfficePage()}>${panelIcon('building-2')} ${TEXTS.office}</button>
      </nav>
    </header>
  `;
}
