import { html } from 'lit';
import type { Examples } from '../examples.ts';
import './satisfaction-rating.ts';

export const examples: Examples = {
  'before a choice': html`<satisfaction-rating></satisfaction-rating>`,
  satisfied: html`<satisfaction-rating value="satisfied"></satisfaction-rating>`,
  'not satisfied, with reasons': html`<satisfaction-rating
    value="unsatisfied"
  ></satisfaction-rating>`,
  'not kept': html`<satisfaction-rating
    value="satisfied"
    problem="Máy chưa ghi được. Ông/bà thử lại."
  ></satisfaction-rating>`,
  'for readers without scripts': html`<satisfaction-rating
    ><p>
      Đánh giá tại <a href="https://dichvucong.gov.vn/">Cổng Dịch vụ công</a>.
    </p></satisfaction-rating
  >`,
};
