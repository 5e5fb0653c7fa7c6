import { html, nothing, type TemplateResult } from 'lit';
import type { StorageError } from '../../storage/problem.ts';
import { acknowledgeStoreLoss } from './office-store.ts';
import { panelIcon, type PanelIcon } from './panel-icons.ts';
import type { Obstacle } from './session-state.ts';
import { TEXTS } from './texts.ts';

type Tone = '' | 'warn' | 'bad';

interface NoticeAct {
  readonly words: string;
  readonly press: () => unknown;
}

const ICONS = {
  '': 'info',
  warn: 'triangle-alert',
  bad: 'triangle-alert',
} as const satisfies Record<Tone, PanelIcon>;

/** One sentence to the officer, with at most one thing to press. */
export function renderNotice(tone: Tone, sentence: string, act?: NoticeAct): TemplateResult {
  return html`<div class="notice ${tone}" role=${tone === 'bad' ? 'alert' : nothing}>
    ${panelIcon(ICONS[tone])}
    <div>
      <p>${sentence}</p>
      ${
        act === undefined
          ? nothing
          : html`<button class="choice" @click=${act.press}>${act.words}</button>`
      }
    </div>
  </div>`;
}

/** What stands between the officer and the page, and what to do about it. */
export function renderObstacle(obstacle: Obstacle): TemplateResult {
  switch (obstacle.kind) {
    case 'not-open':
      return renderNotice('warn', TEXTS.notOpen);
    case 'forbidden':
      return renderNotice('bad', TEXTS.forbidden);
    case 'nothing-found':
      return renderNotice('warn', TEXTS.nothingFound);
    case 'store':
      return renderNotice('bad', obstacle.message);
    case 'unexpected':
      return renderNotice('bad', `${TEXTS.unexpected} (${obstacle.message})`);
  }
}

/** What is wrong with the store, in its own words; a loss that is known may be accepted. */
export function renderStoreProblem({ kind, message }: StorageError): TemplateResult {
  return kind === 'store-lost'
    ? renderNotice('bad', message, { words: TEXTS.acceptLoss, press: acknowledgeStoreLoss })
    : renderNotice('bad', message);
}
