import { html } from 'lit';
import { birth } from '../example-procedures.ts';
import type { Examples } from '../examples.ts';
import './edition-changes.ts';

const copy = { ...birth, code: '2.000815', name: 'Chứng thực bản sao từ bản chính' };
const gone = { ...birth, code: '9.999999', name: 'Thủ tục không còn nữa' };

export const examples: Examples = {
  'new, changed, gone': html`<edition-changes
    .oldProcedures=${[birth, gone]}
    .newProcedures=${[{ ...birth, timeLimitText: 'Trong ngày' }, copy]}
  ></edition-changes>`,
  same: html`<edition-changes
    .oldProcedures=${[birth]}
    .newProcedures=${[birth]}
  ></edition-changes>`,
  'for readers without scripts': html`<edition-changes
    ><p>Danh mục mới: <a href="/danh-muc-2026-07.pdf">Quyết định công bố</a>.</p></edition-changes
  >`,
};
