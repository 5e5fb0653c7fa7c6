import { readDay, TRAINING_DAY } from '../checks.ts';
import { BIRTH_CASES, ETHNICITIES, GENDERS, NATIONALITIES } from '../lists.ts';
import { personLines, registrationTab, requesterTab } from './common-tabs.ts';
import { listControls, placeLine } from './control-spec.ts';
import type { Errors, Register, Values } from './control-spec.ts';

const MIN_PARENT_AGE_YEARS = 12;

function checkParent(values: Values, suffix: 'me' | 'cha', who: string): Errors {
  const child = readDay(values['ngaysinhtre'] ?? '');
  const parent = readDay(values[`ngaysinh${suffix}`] ?? '');
  if (child === undefined || parent === undefined) return {};
  return child - parent < MIN_PARENT_AGE_YEARS * 10_000
    ? { [`ngaysinh${suffix}`]: `Ngày sinh của người ${who} không hợp lý so với ngày sinh của con.` }
    : {};
}

/** Birth register (TT 04/2020/TT-BTP: tờ khai đăng ký khai sinh). */
export const BIRTH: Register = {
  slug: 'khai-sinh',
  kind: 'birth',
  title: 'Đăng ký khai sinh',
  bookSuffix: 'KS',
  lastNumber: 127,
  layout: 'grid',
  personTab: 'nguoiduockhaisinh',
  tabs: [
    requesterTab('Quan hệ với người được khai sinh'),
    {
      id: 'nguoiduockhaisinh',
      title: 'Người được khai sinh',
      heading: 'Thông tin người được khai sinh',
      lines: [
        {
          controls: [
            { name: 'hotentre', label: 'Họ, chữ đệm, tên', kind: 'text', required: true },
            {
              name: 'gioitinhtre',
              label: 'Giới tính',
              kind: 'select',
              choices: GENDERS,
              required: true,
            },
          ],
        },
        {
          controls: [
            { name: 'ngaysinhtre', label: 'Ngày sinh', kind: 'date', required: true },
            { name: 'ngaysinhbangchu', label: 'Ghi bằng chữ', kind: 'text', required: true },
          ],
        },
        {
          controls: [
            {
              name: 'dantoctre',
              label: 'Dân tộc',
              kind: 'select2',
              choices: ETHNICITIES,
              required: true,
            },
            {
              name: 'quoctichtre',
              label: 'Quốc tịch',
              kind: 'select2',
              choices: NATIONALITIES,
              required: true,
            },
          ],
        },
        placeLine('Nơi sinh', { province: 'noisinhtinh', commune: 'noisinhxa', detail: 'noisinh' }),
        placeLine('Quê quán', { province: 'quequantinh', commune: 'quequanxa', detail: 'quequan' }),
      ],
    },
    { id: 'nguoime', title: 'Người mẹ', heading: 'Thông tin người mẹ', lines: personLines('me') },
    {
      id: 'nguoicha',
      title: 'Người cha',
      heading: 'Thông tin người cha',
      lines: personLines('cha'),
    },
    registrationTab([
      {
        name: 'loaikhaisinh',
        label: 'Trường hợp khai sinh',
        kind: 'select',
        choices: BIRTH_CASES,
        value: '1',
        required: true,
      },
    ]),
  ],
  listExcused(values) {
    const unknown = values['loaikhaisinh'] ?? '1';
    const excused = new Set([
      ...(['2', '4', '5'].includes(unknown) ? ['nguoime'] : []),
      ...(['3', '4', '5'].includes(unknown) ? ['nguoicha'] : []),
    ]);
    return listControls({
      ...BIRTH,
      tabs: BIRTH.tabs.filter((tab) => excused.has(tab.id)),
    }).map((control) => control.name);
  },
  check: (values) => ({
    ...checkParent(values, 'me', 'mẹ'),
    ...checkParent(values, 'cha', 'cha'),
  }),
  issue(values, serial) {
    const year = /\d{4}$/.exec(values['ngaysinhtre'] ?? '')?.[0] ?? String(TRAINING_DAY.year);
    // NĐ 137/2015 Đ.13: province 031, then century and sex (21st century: 2 male, 3 female), then two digits of the year.
    const sex = (Number(year) < 2000 ? 0 : 2) + (values['gioitinhtre'] === '2' ? 1 : 0);
    return {
      'Số định danh cá nhân': `031${sex}${year.slice(2)}${String(serial).padStart(6, '0')}`,
    };
  },
};
