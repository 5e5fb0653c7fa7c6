import { html } from 'lit';
import type { Examples } from '../examples.ts';
import './feedback-form.ts';

export const examples: Examples = {
  ask: html`<feedback-form></feedback-form>`,
  thanks: html`<feedback-form receipt="PA-7K3M-9QX2"></feedback-form>`,
  'for readers without scripts': html`<feedback-form
    ><p>
      Phản ánh, kiến nghị: gọi <a href="tel:0900000001">0900 000 001</a> hoặc đến Bộ phận Một cửa.
    </p></feedback-form
  >`,
};
