import { html, type TemplateResult } from 'lit';
import { icon } from '../components/icon.ts';
import { SEARCH } from '../components/icons/reading.ts';
import type { CitizenDesk } from './citizen-desk.ts';
import type { UnitProfile } from '../domain/unit-profile.ts';
import type { Catalogue } from './load-catalogue.ts';
import type { Messages } from './messages.ts';
import type { UnitChangeEvent } from './staff/profile-card.ts';
import type { StaffDesk } from './staff/staff-area.ts';
import { renderDetail } from './take-away/detail-view.ts';
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
  office: () => import('./office-view.ts'),
  staff: () => import('./staff/staff-area.ts'),
};

/** Loads what a view needs; rejects when its file cannot be had. */
export async function loadView(name: View['name']): Promise<void> {
  await LATER[name]?.(); // The first screen's own parts are there.
}

/** What the later views ask of the page. */
export interface LaterPage {
  readonly desk: CitizenDesk;
  readonly unit: UnitProfile;
  readonly catalogue: Catalogue | undefined;
  readonly messages: Messages;
  readonly staffDesk: StaffDesk | undefined;
  readonly changeUnit: (unit: UnitProfile) => void;
  readonly changeCatalogue: () => void;
  readonly show: (view: View) => void;
  readonly close: () => void;
}

/** The form for a citizen's word. Hidden while another view stands: a look elsewhere takes no begun text away. */
export function renderFeedback(
  { desk, messages, show, close }: LaterPage,
  hidden: boolean,
): TemplateResult {
  return html`<div ?hidden=${hidden}>
    <button class="button" id="ask-status" @click=${() => show({ name: 'status' })}>
      ${icon(SEARCH)}${messages.askStatus}
    </button>
    <feedback-form @feedback-submit=${desk.keepFeedback} @feedback-close=${close}></feedback-form>
  </div>`;
}

/** A view whose code comes when it is opened; undefined for one of the first screen's own and for the feedback form. */
export function renderLater(view: View, page: LaterPage): TemplateResult | undefined {
  const { desk, messages, unit, catalogue } = page;
  const { name } = view;
  if (view.name === 'detail' && catalogue !== undefined)
    return renderDetail(view.procedure, catalogue, unit);
  if (name === 'status')
    return html`<h1>${messages.statusTitle}</h1>
      <p class="muted">${messages.statusHint}</p>
      <feedback-status @feedback-lookup=${desk.lookUp}></feedback-status>`;
  if (name === 'rating')
    return html`<satisfaction-rating @rating-submit=${desk.keepRating}></satisfaction-rating>`;
  if (name === 'office')
    return html`<h1>${messages.office}</h1>
      <office-view
        role="region"
        tabindex="0"
        aria-label=${messages.office}
        .desk=${desk}
        .unit=${unit}
        .catalogue=${catalogue}
      ></office-view>`;
  if (name === 'staff')
    return html`<staff-area
      lang="vi"
      .desk=${page.staffDesk}
      .unit=${unit}
      .edition=${catalogue?.edition}
      @unit-change=${(event: UnitChangeEvent) => page.changeUnit(event.unit)}
      @edition-change=${page.changeCatalogue}
    ></staff-area>`;
  return undefined;
}
