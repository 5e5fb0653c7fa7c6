import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../components/icon.ts';
import { HOUSE, TRIANGLE_ALERT } from '../components/icons/reading.ts';
import {
  ACCESSIBILITY,
  ARROW_LEFT,
  LANGUAGES,
  MESSAGE_SQUARE_TEXT,
  SMILE,
} from '../components/icons/saying.ts';
import type { Language } from '../components/language.ts';
import { isStale, type Edition } from '../domain/procedure.ts';
import type { Messages } from './messages.ts';
import type { View } from './view.ts';

/** Back and home, always in the same place. */
export function renderWayBack(
  messages: Messages,
  goBack: () => void,
  goHome: () => void,
): TemplateResult {
  return html`<header>
    <button class="button" id="back" @click=${goBack}>${icon(ARROW_LEFT)}${messages.back}</button>
    <button class="button" id="home" @click=${goHome}>${icon(HOUSE)}${messages.home}</button>
  </header>`;
}

/** What a screen is, for who does not see it, where the element that fills it has no heading of its own. */
export function renderHeading(
  { finding, rating }: Messages,
  view: View['name'],
): TemplateResult | typeof nothing {
  const headings: Partial<Record<View['name'], string>> = { home: finding, rating };
  const heading = headings[view]; // The others have one.
  return heading === undefined ? nothing : html`<h1 class="visually-hidden">${heading}</h1>`;
}

/** What the footer's buttons do. */
export type FooterAct = 'feedback' | 'rating' | 'large' | 'language';

/** What the footer shows and tells. */
export interface Footer {
  readonly view: View['name'];
  readonly large: boolean;
  readonly language: Language;
  readonly messages: Messages;
  readonly choose: (act: FooterAct) => void;
}

/** What one may want besides a procedure, and the other language by its own name. */
export function renderFooter({ view, large, language, messages, choose }: Footer): TemplateResult {
  const [other, otherName] = language === 'vi' ? ['en', 'English'] : ['vi', 'Tiếng Việt'];
  const pageOf = (name: View['name']): 'page' | typeof nothing =>
    view === name ? 'page' : nothing;
  return html`<footer>
    <nav aria-label=${messages.otherThings}>
      <button aria-current=${pageOf('feedback')} @click=${() => choose('feedback')}>
        ${icon(MESSAGE_SQUARE_TEXT)}${messages.feedback}
      </button>
      <button aria-current=${pageOf('rating')} @click=${() => choose('rating')}>
        ${icon(SMILE)}${messages.rating}
      </button>
      <button aria-pressed=${large} @click=${() => choose('large')}>
        ${icon(ACCESSIBILITY)}${large ? messages.normal : messages.large}
      </button>
      <button id="language" lang=${other} @click=${() => choose('language')}>
        ${icon(LANGUAGES)}${otherName}
      </button>
    </nav>
  </footer>`;
}

/** The warning before everything typed goes; one press gives more time. */
export function renderIdleDialog(
  messages: Messages,
  secondsLeft: number | undefined,
  { stay, leave }: { readonly stay: () => void; readonly leave: () => void },
): TemplateResult {
  const stayOpen = (event: Event): void => {
    event.preventDefault(); // Who stays closes it: see kiosk-app.
    stay();
  };
  return html`<dialog aria-labelledby="idle-title" @cancel=${stayOpen}>
    <h2 id="idle-title">${messages.idleTitle}</h2>
    <p>${messages.idleText(secondsLeft ?? 0)}</p>
    <button class="button primary" id="stay" @click=${stay}>${messages.idleStay}</button>
    <button class="button" id="leave" @click=${leave}>${messages.idleLeave}</button>
  </dialog>`;
}

/** What the first screen says of itself: to the staff what happened to the store, to everyone that the data is old. */
export function renderProblems(
  messages: Messages,
  storeProblem: string,
  edition: Edition | undefined,
  now: Date,
): readonly TemplateResult[] {
  // Undefined while it is on its way.
  const isOld = edition !== undefined && isStale(edition.date, now.toISOString());
  const forStaff = html`<p class="notice warn" role="status">
    ${icon(TRIANGLE_ALERT)}<span
      ><b>${messages.forStaff}</b> <span lang="vi">${storeProblem}</span></span
    >
  </p>`;
  const old = html`<p class="notice warn stale" role="note">
    ${icon(TRIANGLE_ALERT)}<span>${messages.stale}</span>
  </p>`;
  return [...(storeProblem === '' ? [] : [forStaff]), ...(isOld ? [old] : [])];
}
