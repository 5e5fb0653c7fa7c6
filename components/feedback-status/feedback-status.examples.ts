import { html } from 'lit';
import type { FeedbackRecord } from '../../domain/feedback-record.ts';
import type { Examples } from '../examples.ts';
import './feedback-status.ts';

const received: FeedbackRecord = {
  code: 'PA-7K3M-9QX',
  state: 'received',
  receivedOn: '2026-07-06',
  text: 'Bảng lệ phí treo cao quá, khó đọc.',
};

export const examples: Examples = {
  ask: html`<feedback-status></feedback-status>`,
  received: html`<feedback-status code="PA-7K3M-9QX" .record=${received}></feedback-status>`,
  refused: html`<feedback-status
    code="PA-7K3M-9QX"
    .record=${{
      ...received,
      state: 'refused',
      decidedOn: '2026-07-08',
      reason: 'Nội dung là đơn khiếu nại, có thủ tục riêng.',
    }}
  ></feedback-status>`,
  published: html`<feedback-status
    code="pa7k3m9qx"
    .record=${{
      ...received,
      state: 'published',
      decidedOn: '2026-07-07',
      answeredOn: '2026-07-20',
      publishedOn: '2026-07-21',
      answer: 'Xã đã hạ bảng xuống ngang tầm mắt.',
    }}
  ></feedback-status>`,
  'not found': html`<feedback-status
    code="PA-0000-000"
    problem="Không có ý kiến nào mang mã PA-0000-000. Ông/bà xem lại từng chữ."
  ></feedback-status>`,
  'for readers without scripts': html`<feedback-status
    ><p>
      Hỏi kết quả: gọi <a href="tel:0900000001">0900 000 001</a>, đọc mã trên giấy hẹn.
    </p></feedback-status
  >`,
};
