import { html } from 'lit';
import type { OfficeInfo } from '../../domain/office-info.ts';
import type { Examples } from '../examples.ts';
import './office-info.ts';

const info: OfficeInfo = {
  name: 'Bộ phận Một cửa, UBND xã Thử Nghiệm',
  address: 'Số 1 đường Ví Dụ, xã Thử Nghiệm',
  phone: '0900 000 001',
  hours: {
    weekdays: [1, 2, 3, 4, 5],
    sessions: [
      ['07:30', '11:30'],
      ['13:30', '17:00'],
    ],
    closedDays: ['09-02'],
  },
  officers: [
    { name: 'Nguyễn Thị Thử', role: 'Tư pháp – hộ tịch' },
    { name: 'Trần Văn Mẫu', role: 'Địa chính – xây dựng' },
  ],
  fees: [
    { name: 'Chứng thực bản sao, trang 1 và 2', amount: '2.000 đ/trang' },
    { name: 'Đăng ký khai sinh đúng hạn', amount: 'Miễn phí' },
  ],
  complaints: [{ name: 'Chủ tịch UBND xã', phone: '0900 000 002' }],
};

export const examples: Examples = {
  open: html`<office-info
    .info=${info}
    .now=${new Date('2026-07-06T09:00:00+07:00')}
  ></office-info>`,
  shut: html`<office-info
    .info=${info}
    .now=${new Date('2026-07-04T09:00:00+07:00')}
  ></office-info>`,
  'plain content': html`<office-info>
    <p>
      Bộ phận Một cửa mở cửa từ thứ Hai đến thứ Sáu, điện thoại
      <a href="tel:0900000001">0900 000 001</a>.
    </p>
  </office-info>`,
};
