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
  counters: [
    { name: 'Quầy 1', serves: 'Hộ tịch, chứng thực', where: 'Cửa chính vào, bên trái' },
    { name: 'Quầy 2', serves: 'Đất đai, xây dựng' },
  ],
  officers: [
    { name: 'Nguyễn Thị Thử', role: 'Tư pháp – hộ tịch', counter: 'Quầy 1' },
    { name: 'Trần Văn Mẫu', role: 'Địa chính – xây dựng', counter: 'Quầy 2' },
  ],
  fees: [
    { name: 'Chứng thực bản sao, trang 1 và 2', amount: '2.000 đ/trang' },
    { name: 'Đăng ký khai sinh đúng hạn', amount: 'Miễn phí' },
  ],
  rules: ['Lấy số, ngồi chờ đến lượt.', 'Không hút thuốc, giữ trật tự chung.'],
  complaints: [
    { name: 'Đường dây nóng', phone: '0900 000 002', email: 'phananh@xa.example' },
    { name: 'Hòm thư góp ý', address: 'Cạnh cửa ra vào' },
  ],
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
  'in English, in the hall': html`<office-info
    lang="en"
    unlinked
    .info=${info}
    .now=${new Date('2026-07-06T09:00:00+07:00')}
  ></office-info>`,
  'plain content': html`<office-info>
    <p>
      Bộ phận Một cửa mở cửa từ thứ Hai đến thứ Sáu, điện thoại
      <a href="tel:0900000001">0900 000 001</a>.
    </p>
  </office-info>`,
};
