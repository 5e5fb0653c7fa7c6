import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon.ts';
import '../qr-display/qr-display.ts';

function renderReceipt(receipt: string): TemplateResult {
  return html`<div class="card pad">
    <qr-display
      .value=${receipt}
      .words=${`Mã ${receipt}`}
      heading="Quét mã để giữ lại"
      hint="Hoặc chụp ảnh màn hình này. Đưa mã cho cán bộ khi muốn hỏi kết quả."
    ></qr-display>
  </div>`;
}

/** The words are kept: thanks, and the code to ask by where one was given. */
export function renderThanks(receipt: string, close: () => void): TemplateResult {
  const hasReceipt = receipt !== '';
  return html`<div class="thanks">
    <div class="head">
      ${icon('circle-check')}
      <h1 tabindex="-1">Cảm ơn ông/bà</h1>
      <p>Ý kiến đã được ghi.${hasReceipt ? ' Mã tra cứu của ông/bà:' : nothing}</p>
      ${hasReceipt ? html`<p class="receipt">${receipt}</p>` : nothing}
    </div>
    ${hasReceipt ? renderReceipt(receipt) : nothing}
    <button class="button primary" @click=${close}>Xong, về trang đầu</button>
  </div>`;
}
