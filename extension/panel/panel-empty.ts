import { html, nothing, type TemplateResult } from 'lit';
import { panelIcon } from './panel-icons.ts';
import { TEXTS } from './texts.ts';

/** What to do when there is no dossier; one just put away may be taken back. */
export function renderEmpty(takeBack: (() => unknown) | undefined): TemplateResult {
  return html`<div class="empty">
    ${panelIcon('folder-open')}
    <h2>${TEXTS.emptyTitle}</h2>
    <p>${TEXTS.emptyBody}</p>
    ${
      takeBack === undefined
        ? nothing
        : html`<button class="choice" @click=${takeBack}>${TEXTS.takeBack}</button>`
    }
  </div>`;
}
