import { html } from 'lit';
import { birth, birthChecklist, longWinded, sparse, unverified } from '../example-procedures.ts';
import type { Examples } from '../examples.ts';
import './procedure-detail.ts';

export const examples: Examples = {
  'with a checklist': html`<procedure-detail
    .procedure=${birth}
    .checklist=${birthChecklist}
    edition-date="2026-07"
  ></procedure-detail>`,
  'without a checklist': html`<procedure-detail
    .procedure=${birth}
    edition-date="2026-07"
  ></procedure-detail>`,
  'from old data': html`<procedure-detail
    .procedure=${birth}
    .checklist=${birthChecklist}
    edition-date="2023-12"
    stale
  ></procedure-detail>`,
  unverified: html`<procedure-detail
    .procedure=${unverified}
    edition-date="2023-12"
  ></procedure-detail>`,
  'with little known': html`<procedure-detail .procedure=${sparse}></procedure-detail>`,
  'with a very long name': html`<procedure-detail
    .procedure=${longWinded}
    edition-date="2026-07"
  ></procedure-detail>`,
  nothing: html`<procedure-detail></procedure-detail>`,
  'plain content': html`<procedure-detail
    ><h2>Đăng ký khai sinh</h2>
    <p>
      Mang giấy chứng sinh và căn cước. <a href="https://dichvucong.gov.vn/">Nộp trực tuyến</a>
    </p></procedure-detail
  >`,
};
