import { readDay } from '../checks.ts';
import { GENDERS } from '../lists.ts';
import { personLines, registrationTab, requesterTab } from './common-tabs.ts';
import { placeLine } from './control-spec.ts';
import type { Register } from './control-spec.ts';

/** Death register (tờ khai đăng ký khai tử), drawn as tables with the labels in cells. */
export const DEATH: Register = {
  slug: 'khai-tu',
  kind: 'death',
  title: 'Đăng ký khai tử',
  bookSuffix: 'KT',
  lastNumber: 61,
  layout: 'table',
  personTab: 'nguoidachet',
  tabs: [
    requesterTab('Quan hệ với người đã chết'),
    {
      id: 'nguoidachet',
      title: 'Người đã chết',
      heading: 'Thông tin người đã chết',
      lines: [
        ...personLines('chet', { residence: 'Nơi cư trú cuối cùng' }),
        {
          controls: [
            {
              name: 'gioitinhchet',
              label: 'Giới tính',
              kind: 'select',
              choices: GENDERS,
              required: true,
            },
            { name: 'ngaychet', label: 'Đã chết vào ngày', kind: 'date', required: true },
          ],
        },
        {
          controls: [
            { name: 'giochet', label: 'Giờ chết', kind: 'number' },
            { name: 'phutchet', label: 'Phút chết', kind: 'number' },
          ],
        },
        placeLine('Nơi chết', { province: 'noichettinh', commune: 'noichetxa', detail: 'noichet' }),
        {
          controls: [
            { name: 'nguyennhanchet', label: 'Nguyên nhân chết', kind: 'text', required: true },
          ],
        },
      ],
    },
    {
      id: 'giaybaotu',
      title: 'Giấy báo tử',
      heading: 'Giấy báo tử / giấy tờ thay thế giấy báo tử',
      lines: [
        {
          controls: [
            { name: 'gbtSo', label: 'Số Giấy báo tử', kind: 'text' },
            { name: 'gbtNgay', label: 'Ngày cấp Giấy báo tử', kind: 'date' },
          ],
        },
        { controls: [{ name: 'gbtCoQuanCap', label: 'Cơ quan cấp Giấy báo tử', kind: 'text' }] },
      ],
    },
    registrationTab(),
  ],
  listExcused: () => [],
  check(values) {
    const born = readDay(values['ngaysinhchet'] ?? '');
    const died = readDay(values['ngaychet'] ?? '');
    if (born !== undefined && died !== undefined && died < born)
      return { ngaychet: 'Ngày chết sớm hơn ngày sinh.' };
    return {};
  },
  issue: () => ({}),
};
