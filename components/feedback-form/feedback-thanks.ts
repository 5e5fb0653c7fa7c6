import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon.ts';
import { CIRCLE_CHECK } from '../icons/saying.ts';
import '../qr-display/qr-display.ts';
import type { FeedbackFormTexts } from './feedback-form.texts.ts';

function renderReceipt(receipt: string, texts: FeedbackFormTexts): TemplateResult {
  return html`<div class="card pad">
    <qr-display
      .value=${receipt}
      .words=${texts.code(receipt)}
      heading=${texts.scanToKeep}
      hint=${texts.scanHint}
    ></qr-display>
  </div>`;
}

/** The words are kept: thanks, and the code to ask by where one was given. */
export function renderThanks(
  receipt: string,
  texts: FeedbackFormTexts,
  close: () => void,
): TemplateResult {
  const hasReceipt = receipt !== '';
  return html`<div class="thanks">
    <div class="head">
      ${icon(CIRCLE_CHECK)}
      <h1 tabindex="-1">${texts.thanks}</h1>
      <p>${texts.kept} ${hasReceipt ? texts.yourCode : nothing}</p>
      ${hasReceipt ? html`<p class="receipt">${receipt}</p>` : nothing}
    </div>
    ${hasReceipt ? renderReceipt(receipt, texts) : nothing}
    <button class="button primary" @click=${close}>${texts.done}</button>
  </div>`;
}
