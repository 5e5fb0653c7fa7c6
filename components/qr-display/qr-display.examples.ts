import { html } from 'lit';
import type { Examples } from '../examples.ts';
import './qr-display.ts';

export const examples: Examples = {
  'a portal address': html`<qr-display
    heading="Quét mã để xem và nộp trên điện thoại"
    value="https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7"
  ></qr-display>`,
  'a receipt code': html`<qr-display
    heading="Mã tra cứu: PA-7K3M"
    value="PA-7K3M"
    words="PA-7K3M"
    hint=""
  ></qr-display>`,
  'a text too long for a code': html`<qr-display value=${'đ'.repeat(3000)} words="…"></qr-display>`,
  nothing: html`<qr-display></qr-display>`,
  'from a plain link': html`<qr-display
    ><a href="https://dichvucong.gov.vn/">Nộp hồ sơ trực tuyến</a></qr-display
  >`,
};
