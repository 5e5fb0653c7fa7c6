import { html, nothing, type TemplateResult } from 'lit';
import { localDay } from '../../domain/day.ts';
import { currentLanguage } from '../language.ts';
import { describeDossier, nameSystems } from './describe-dossier.ts';
import { openOfficePage } from './open-office-page.ts';
import { panelIcon, type PanelIcon } from './panel-icons.ts';
import type { SessionState } from './session-state.ts';
import { TEXTS } from './texts.ts';

/** What the panel shows under its head. */
export type Tab = 'dossier' | 'statistics' | 'vault' | 'teach';

const TABS: readonly { readonly id: Exclude<Tab, 'teach'>; readonly icon: PanelIcon }[] = [
  { id: 'dossier', icon: 'folder-open' },
  { id: 'statistics', icon: 'chart-column' },
  { id: 'vault', icon: 'key-round' },
];

function renderPath({ dossier, page, view }: SessionState): TemplateResult | typeof nothing {
  if (page === undefined) return nothing;
  const from = dossier === undefined || view === 'facts' ? undefined : nameSystems(dossier);
  return html`<div class="path">
    ${
      from === undefined
        ? nothing
        : html`<span class="chip">${from}</span>${panelIcon('arrow-right')}`
    }
    <span class="chip" title=${page.title}>${page.system}</span>
  </div>`;
}

/** What the buttons at the head of the panel do. */
export interface HeaderActs {
  readonly showTab: (tab: Tab) => unknown;
  readonly switchLanguage: () => unknown;
  readonly showKeys: () => unknown;
}

function renderTools({ switchLanguage, showKeys }: HeaderActs): TemplateResult {
  const other = currentLanguage() === 'vi' ? 'en' : 'vi';
  return html`<div class="tools">
    <button lang=${other} @click=${switchLanguage}>${TEXTS.language}</button>
    <button aria-label="? ${TEXTS.keys}" title="${TEXTS.keys} (?)" @click=${showKeys}>?</button>
  </div>`;
}

/** The dossier in hand, from which system to which, and the parts of the panel. */
export function renderHeader(state: SessionState, shown: Tab, acts: HeaderActs): TemplateResult {
  const { dossier } = state;
  const words = dossier === undefined ? undefined : describeDossier(dossier, localDay(new Date()));
  return html`
    <header>
      <div class="top">
        <div>
          <h1>${words?.title ?? TEXTS.title}</h1>
          <p class="muted">${words?.procedure ?? TEXTS.slogan}</p>
          ${
            words?.due === undefined
              ? nothing
              : html`<p class="status ${words.due.isPast ? 'bad' : 'warn'}">
                  ${panelIcon('clock')} ${words.due.words}
                </p>`
          }
        </div>
        ${renderTools(acts)}
      </div>
      ${renderPath(state)}
      <nav aria-label=${TEXTS.parts}>
        ${TABS.map(
          ({ id, icon }) =>
            html`<button
              aria-current=${shown === id ? 'page' : 'false'}
              @click=${() => acts.showTab(id)}
            >
              ${panelIcon(icon)} ${TEXTS[id]}
            </button>`,
        )}
        <button @click=${() => openOfficePage()}>${panelIcon('building-2')} ${TEXTS.office}</button>
      </nav>
    </header>
  `;
}
