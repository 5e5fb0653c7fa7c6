import { readDay } from '../checks.ts';
import { ETHNICITIES, NATIONALITIES } from '../lists.ts';
import { registrationTab } from './common-tabs.ts';
import type { ControlSpec, Errors, Line, Register, Values } from './control-spec.ts';

const TIMES = ['Lần thứ nhất', 'Lần thứ hai', 'Lần thứ ba'].map((text, index) => ({
  value: String(index + 1),
  text,
}));

function row(make: (suffix: 'nam' | 'nu') => ControlSpec): Line {
  return { controls: [make('nam'), make('nu')] };
}

function checkAge(values: Values, suffix: 'nam' | 'nu', years: number): Errors {
  const born = readDay(values[`ngaysinh${suffix}`] ?? '');
  const married = readDay(values['ngaydangky'] ?? '');
  if (born === undefined || married === undefined) return {};
  // Luật Hôn nhân và gia đình 2014 Đ.8: a man from 20, a woman from 18.
  return married - born < years * 10_000
    ? { [`ngaysinh${suffix}`]: `Chưa đủ ${years} tuổi tại ngày đăng ký kết hôn.` }
    : {};
}

/** Marriage register: one table, a column for each party. */
export const MARRIAGE: Register = {
  slug: 'ket-hon',
  kind: 'marriage',
  title: 'Đăng ký kết hôn',
  bookSuffix: 'KH',
  lastNumber: 44,
  layout: 'table',
  personTab: 'haiben',
  tabs: [
    {
      id: 'haiben',
      title: 'Hai bên kết hôn',
      heading: 'Thông tin hai bên nam, nữ',
      columns: ['Bên nam', 'Bên nữ'],
      lines: [
        row((side) => ({
          name: `hoten${side}`,
          label: 'Họ, chữ đệm, tên',
          kind: 'text',
          required: true,
        })),
        row((side) => ({
          name: `ngaysinh${side}`,
          label: 'Ngày sinh',
          kind: 'date',
          required: true,
        })),
        row((side) => ({
          name: `dantoc${side}`,
          label: 'Dân tộc',
          kind: 'select2',
          choices: ETHNICITIES,
          required: true,
        })),
        row((side) => ({
          name: `quoctich${side}`,
          label: 'Quốc tịch',
          kind: 'select2',
          choices: NATIONALITIES,
          required: true,
        })),
        row((side) => ({
          name: `sodinhdanh${side}`,
          label: 'Số định danh cá nhân',
          kind: 'id-number',
          required: true,
        })),
        row((side) => ({ name: `ngaycap${side}`, label: 'Ngày cấp', kind: 'date' })),
        row((side) => ({ name: `noicap${side}`, label: 'Nơi cấp', kind: 'text' })),
        row((side) => ({
          name: `noicutru${side}`,
          label: 'Nơi cư trú',
          kind: 'textarea',
          required: true,
        })),
        row((side) => ({
          name: `lankethon${side}`,
          label: 'Kết hôn lần thứ mấy',
          kind: 'select',
          choices: TIMES,
          required: true,
        })),
      ],
    },
    registrationTab(),
  ],
  listExcused: () => [],
  check(values) {
    const same =
      values['sodinhdanhnam'] !== '' && values['sodinhdanhnam'] === values['sodinhdanhnu']
        ? { sodinhdanhnu: 'Hai bên không thể có cùng một số định danh.' }
        : {};
    return { ...checkAge(values, 'nam', 20), ...checkAge(values, 'nu', 18), ...same };
  },
  issue: () => ({}),
};
