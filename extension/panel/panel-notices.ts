import { html, nothing, type TemplateResult } from 'lit';
import type { StorageError } from '../../storage/problem.ts';
import { acknowledgeStoreLoss } from './office-store.ts';
import { panelIcon, type PanelIcon } from './panel-icons.ts';
import type { Obstacle, SessionState } from './session-state.ts';
import { sayProblem } from './say-problem.ts';
import { sayNews, TEXTS } from './texts.ts';

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

const ROLES = { '': undefined, warn: 'status', bad: 'alert' } as const satisfies Record<
  Tone,
  string | undefined
>;

/** One sentence to the officer, with at most one thing to press. */
export function renderNotice(tone: Tone, sentence: string, act?: NoticeAct): TemplateResult {
  return html`<div class="notice ${tone}" role=${ROLES[tone] ?? nothing}>
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
      return renderNotice('bad', sayProblem(obstacle.problem));
    case 'unexpected':
      return renderNotice('bad', `${TEXTS.unexpected} (${obstacle.message})`);
  }
}

/** What is wrong with the store, in its own words; a loss that is known may be accepted. */
export function renderStoreProblem(problem: StorageError): TemplateResult {
  const message = sayProblem(problem);
  return problem.kind === 'store-lost'
    ? renderNotice('bad', message, { words: TEXTS.acceptLoss, press: acknowledgeStoreLoss })
    : renderNotice('bad', message);
}

interface PageActs {
  readonly addSystem: (origin: string) => unknown;
  readonly takeFacts: () => unknown;
}

/** What the page in view has that the dossier lacks, what of it was not read, and what a press can do about either. */
export function renderPageNotices(
  { page, snapshot, busy, view }: SessionState,
  { addSystem, takeFacts }: PageActs,
): readonly TemplateResult[] {
  if (page === undefined || busy !== 'no') return [];
  const offer = (tone: Tone, sentence: string, words: string, origin: string): TemplateResult =>
    renderNotice(tone, sentence, { words, press: () => addSystem(origin) });
  const news = sayNews(page.newFacts);
  const hasNews = view !== 'facts' && page.newFacts > 0;
  const isCut = snapshot?.frames.some(({ truncated }) => truncated) ?? false;
  const isListCut = snapshot?.frames.some(({ tables }) => tables.some((one) => one.truncated));
  return [
    ...(hasNews ? [renderNotice('', news, { words: TEXTS.takeFacts, press: takeFacts })] : []),
    ...(isCut ? [renderNotice('warn', TEXTS.tooManyControls)] : []),
    ...(isListCut === true ? [renderNotice('warn', TEXTS.tooManyRecords)] : []),
    ...page.closedOrigins.map((origin) =>
      offer('warn', `${TEXTS.closedFrame} ${origin}.`, TEXTS.addFrame, origin),
    ),
    ...(page.remembered ? [] : [offer('', TEXTS.offerSystem, TEXTS.addSystem, page.origin)]),
  ];
}
