import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon.ts';
import { TRIANGLE_ALERT } from '../icons/reading.ts';
import { PENCIL, SEND } from '../icons/saying.ts';
import { listSentParts, type FeedbackDraft } from './feedback-draft.ts';
import type { FeedbackFormTexts } from './feedback-form.texts.ts';

/** What the review shows and does. */
export interface FeedbackReview {
  readonly draft: FeedbackDraft;
  readonly problem: string;
  readonly busy: boolean;
  /** The words of the sending button. */
  readonly sendName: string;
  readonly edit: () => void;
  readonly send: () => void;
}

/** Everything that would leave the page, once more, before it does. */
export function renderReview(
  { draft, problem, busy, sendName, edit, send }: FeedbackReview,
  texts: FeedbackFormTexts,
): TemplateResult {
  return html`<div class="review">
    <h1 tabindex="-1">${texts.reviewTitle}</h1>
    <dl class="card">
      ${listSentParts(draft, texts).map(
        ([name, words]) =>
          html`<dt>${name}</dt>
            <dd>${words}</dd>`,
      )}
    </dl>
    ${
      problem === ''
        ? nothing
        : html`<p class="notice bad" role="alert">
            ${icon(TRIANGLE_ALERT)}<span>${problem}</span>
          </p>`
    }
    <div class="actions">
      <button class="button" @click=${edit} ?disabled=${busy}>${icon(PENCIL)}${texts.edit}</button>
      <button class="button primary" @click=${send} ?disabled=${busy}>
        ${icon(SEND)}${sendName}
      </button>
    </div>
  </div>`;
}
