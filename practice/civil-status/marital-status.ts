import { GENDERS } from '../lists.ts';
import { personLines, registrationTab, requesterTab } from './common-tabs.ts';
import type { Register } from './control-spec.ts';

const STATUSES = [
  'Chưa đăng ký kết hôn với ai',
  'Hiện tại đang có vợ/có chồng',
  'Đã ly hôn, chưa đăng ký kết hôn với ai',
  'Vợ/chồng đã chết, chưa đăng ký kết hôn với ai',
].map((text, index) => ({ value: String(index + 1), text }));
const PURPOSES = [
  'Để kết hôn với người trong nước',
  'Để kết hôn với người nước ngoài',
  'Mục đích khác',
].map((text, index) => ({ value: String(index + 1), text }));

/** Register of marital-status certificates (giấy xác nhận tình trạng hôn nhân). */
export const MARITAL_STATUS: Register = {
  slug: 'tthn',
  kind: 'marital-status',
  title: 'Cấp giấy xác nhận tình trạng hôn nhân',
  bookSuffix: 'XNTTHN',
  lastNumber: 203,
  layout: 'grid',
  personTab: 'nguoiduoccap',
  tabs: [
    requesterTab('Quan hệ với người được cấp giấy xác nhận'),
    {
      id: 'nguoiduoccap',
      title: 'Người được cấp',
      heading: 'Thông tin người được cấp giấy xác nhận tình trạng hôn nhân',
      lines: [
        ...personLines('nxn'),
        {
          controls: [
            {
              name: 'gioitinhnxn',
              label: 'Giới tính',
              kind: 'radio',
              choices: GENDERS.slice(0, 2),
              required: true,
            },
          ],
        },
        {
          controls: [
            { name: 'cutrutu', label: 'Thời gian cư trú từ ngày', kind: 'date' },
            { name: 'cutruden', label: 'đến ngày', kind: 'date' },
          ],
        },
        {
          controls: [
            {
              name: 'tinhtranghonnhan',
              label: 'Tình trạng hôn nhân',
              kind: 'select',
              choices: STATUSES,
              required: true,
            },
          ],
        },
        {
          controls: [
            { name: 'loaimucdich', label: 'Loại mục đích', kind: 'select', choices: PURPOSES },
            { name: 'mucdich', label: 'Mục đích sử dụng', kind: 'text', required: true },
          ],
        },
      ],
    },
    registrationTab(),
  ],
  listExcused: () => [],
  check: () => ({}),
  issue: () => ({}),
};
