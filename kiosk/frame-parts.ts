import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../components/icon.ts';
import { messages } from './messages.ts';
import type { View } from './view.ts';

/** Back and home, always in the same place. */
export function renderWayBack(goBack: () => void, goHome: () => void): TemplateResult {
  return html`<header>
    <button class="button" id="back" @click=${goBack}>${icon('arrow-left')}${messages.back}</button>
    <button class="button" id="home" @click=${goHome}>${icon('house')}${messages.home}</button>
  </header>`;
}

/** What the footer's buttons do. */
export type FooterAct = 'feedback' | 'rating' | 'large';

/** What the footer shows and tells. */
export interface Footer {
  readonly view: View['name'];
  readonly large: boolean;
  readonly choose: (act: FooterAct) => void;
}

/** The three things one may want besides a procedure. */
export function renderFooter({ view, large, choose }: Footer): TemplateResult {
  const pageOf = (name: View['name']): 'page' | typeof nothing =>
    view === name ? 'page' : nothing;
  return html`<footer>
    <nav aria-label=${messages.otherThings}>
      <button aria-current=${pageOf('feedback')} @click=${() => choose('feedback')}>
        ${icon('message-square-text')}${messages.feedback}
      </button>
      <button aria-current=${pageOf('rating')} @click=${() => choose('rating')}>
        ${icon('smile')}${messages.rating}
      </button>
      <button aria-pressed=${large} @click=${() => choose('large')}>
        ${icon('accessibility')}${large ? messages.normal : messages.large}
      </button>
    </nav>
  </footer>`;
}

/** The warning before everything typed goes; one press gives more time. */
export function renderIdleDialog(
  secondsLeft: number | undefined,
  { stay, leave }: { readonly stay: (event: Event) => void; readonly leave: () => void },
): TemplateResult {
  return html`<dialog aria-labelledby="idle-title" @cancel=${stay}>
    <h2 id="idle-title">${messages.idleTitle}</h2>
    <p>${messages.idleText(secondsLeft ?? 0)}</p>
    <button class="button primary" id="stay" @click=${stay}>${messages.idleStay}</button>
    <button class="button" id="leave" @click=${leave}>${messages.idleLeave}</button>
  </dialog>`;
}
