import { html, type TemplateResult } from 'lit';
import { icon } from '../components/icon.ts';
import { SEARCH } from '../components/icons/reading.ts';
import type { CitizenDesk } from './citizen-desk.ts';
import type { Messages } from './messages.ts';
import type { View } from './view.ts';

/** The code of views nobody sees first; it comes when one is opened, until then their place is empty for a moment. */
const LATER: Partial<Record<View['name'], () => Promise<unknown>>> = {
  detail: () =>
    Promise.all([
      import('../components/procedure-detail/procedure-detail.ts'),
      import('./take-away/take-away.ts'),
    ]),
  feedback: () => import('../components/feedback-form/feedback-form.ts'),
  status: () => import('../components/feedback-status/feedback-status.ts'),
  rating: () => import('../components/satisfaction-rating/satisfaction-rating.ts'),
  staff: () => import('./staff/staff-area.ts'),
};

/** Loads what a view needs; rejects when its file cannot be had. */
export async function loadView(name: View['name']): Promise<void> {
  await LATER[name]?.(); // The first screen's own parts are there.
}

/** What a citizen's views ask of the page. */
export interface SayingPage {
  readonly desk: CitizenDesk;
  readonly messages: Messages;
  readonly show: (view: View) => void;
  readonly close: () => void;
}

/** A form to say something, or what became of it; undefined for a view of another kind. */
export function renderSaying(name: View['name'], page: SayingPage): TemplateResult | undefined {
  const { desk, messages } = page;
  if (name === 'feedback')
    return html`<button
        class="button"
        id="ask-status"
        @click=${() => page.show({ name: 'status' })}
      >
        ${icon(SEARCH)}${messages.askStatus}
      </button>
      <feedback-form
        @feedback-submit=${desk.keepFeedback}
        @feedback-close=${page.close}
      ></feedback-form>`;
  if (name === 'status')
    return html`<h1>${messages.statusTitle}</h1>
      <p class="muted">${messages.statusHint}</p>
      <feedback-status @feedback-lookup=${desk.lookUp}></feedback-status>`;
  if (name === 'rating')
    return html`<satisfaction-rating @rating-submit=${desk.keepRating}></satisfaction-rating>`;
  return undefined;
}
