import { html, nothing, type TemplateResult } from 'lit';
import { findConflicts } from '../../domain/dossier.ts';
import type { PanelRequest } from '../request.ts';
import { canFill, chooseRows } from './choose-rows.ts';
import type { CommandKeys } from './keys/key-sheet.ts';
import { panelIcon } from './panel-icons.ts';
import type { SessionState } from './session-state.ts';
import { ACTION_TEXTS } from './status-texts.ts';
import { sayFill, TEXTS } from './texts.ts';

/** What the buttons at the foot of the panel do. */
export interface FooterActs {
  readonly ask: (kind: PanelRequest['kind']) => unknown;
  readonly show: (view: SessionState['view']) => unknown;
  readonly fill: () => unknown;
  readonly stop: () => unknown;
  readonly undo: () => unknown;
  readonly startAnew: () => unknown;
}

/** The key the browser has for a press now; an officer may have taken it away. */
function renderKey(key: string): TemplateResult | typeof nothing {
  return key === '' ? nothing : html`<kbd>${key}</kbd>`;
}

function renderFacts(
  { dossier, busy }: SessionState,
  acts: FooterActs,
  keys: CommandKeys,
): TemplateResult {
  const waiting = busy !== 'no';
  if (dossier === undefined)
    return html`<button
      class="button primary"
      ?disabled=${waiting}
      @click=${() => acts.ask('capture')}
    >
      ${waiting ? TEXTS.reading : TEXTS.capture} ${renderKey(keys.capture)}
    </button>`;
  const conflicts = findConflicts(dossier).length;
  return html`
    ${
      conflicts === 0
        ? nothing
        : html`<p class="counts">
            <span><b>${conflicts}</b> ${TEXTS.sourceConflicts}</span>
          </p>`
    }
    <button class="button primary" ?disabled=${waiting} @click=${() => acts.ask('preview')}>
      ${waiting ? TEXTS.reading : TEXTS.preview} ${renderKey(keys.fill)}
    </button>
    <div class="pair">
      <button class="button" ?disabled=${waiting} @click=${() => acts.ask('capture')}>
        ${TEXTS.capture}
      </button>
      <button class="button" ?disabled=${waiting} @click=${acts.startAnew}>
        ${TEXTS.newDossier}
      </button>
    </div>
  `;
}

function renderPlan(state: SessionState, acts: FooterActs): TemplateResult {
  const { plan, ticks, busy } = state;
  const rows = plan?.rows ?? [];
  const chosen = plan === undefined ? [] : chooseRows(plan, ticks);
  const open = (action: string): number =>
    rows.filter((row) => row.action === action && ticks[row.key] === undefined).length;
  return html`
    <p class="counts">
      <span><b>${chosen.length}</b> ${ACTION_TEXTS.fill}</span>
      <span><b>${open('already')}</b> ${ACTION_TEXTS.already}</span>
      <span><b>${open('conflict')}</b> ${ACTION_TEXTS.conflict}</span>
      <span><b>${open('ask')}</b> ${ACTION_TEXTS.ask}</span>
    </p>
    <button class="button primary" ?disabled=${!canFill(state)} @click=${acts.fill}>
      ${busy === 'no' ? sayFill(chosen.length) : TEXTS.planning}
    </button>
    <div class="pair">
      <button class="button" @click=${() => acts.show('facts')}>${TEXTS.seeFacts}</button>
      <button class="button" @click=${() => acts.ask('preview')}>${TEXTS.readAgain}</button>
    </div>
  `;
}

function renderReport(state: SessionState, acts: FooterActs, canUndo: boolean): TemplateResult {
  const { outcomes, busy, undone, plan, ticks } = state;
  const results = Object.values(outcomes);
  const total = plan === undefined ? 0 : chooseRows(plan, ticks).length;
  const count = (...statuses: string[]): number =>
    results.filter(({ status }) => statuses.includes(status)).length;
  return html`
    <p class="counts" role="status">
      <span
        ><b>${count('kept', 'transformed')}</b>/${total}
        ${undone ? TEXTS.putBack : TEXTS.written}</span
      >
      <span><b>${count('reverted')}</b> ${TEXTS.changedBack}</span>
      <span><b>${count('rejected')}</b> ${TEXTS.refused}</span>
      <span><b>${count('skipped')}</b> ${undone ? TEXTS.leftAlone : TEXTS.notWritten}</span>
    </p>
    ${
      busy === 'filling'
        ? html`<button class="button" @click=${acts.stop}>${TEXTS.filling} · ${TEXTS.stop}</button>`
        : html`<button
            class="button primary"
            ?disabled=${busy !== 'no'}
            @click=${() => acts.show('facts')}
          >
            ${TEXTS.done}
          </button>`
    }
    <div class="pair">
      <button class="button" ?disabled=${!canUndo} @click=${acts.undo}>
        ${panelIcon('undo-2')} ${undone ? TEXTS.undone : TEXTS.undo}
      </button>
      <button class="button" ?disabled=${busy !== 'no'} @click=${() => acts.ask('preview')}>
        ${TEXTS.readAgain}
      </button>
    </div>
  `;
}

/** The one big press of each view, with the counts above it. */
export function renderFooter(
  state: SessionState,
  acts: FooterActs,
  canUndo: boolean,
  keys: CommandKeys,
): TemplateResult {
  switch (state.view) {
    case 'facts':
      return renderFacts(state, acts, keys);
    case 'plan':
      return renderPlan(state, acts);
    case 'report':
      return renderReport(state, acts, canUndo);
  }
}
