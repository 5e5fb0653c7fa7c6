import { TRAINING_DAY_TEXT } from '../checks.ts';
import {
  ETHNICITIES,
  ID_TYPES,
  NATIONALITIES,
  REGISTRATION_TYPES,
  RELATIONS,
  RESIDENCE_TYPES,
  SIGNERS,
  YES_NO,
} from '../lists.ts';
import { placeLine } from './control-spec.ts';
import type { ControlSpec, Line, Tab } from './control-spec.ts';

/** Tab "Người yêu cầu", whose block the server redraws when the relation changes. */
export function requesterTab(relationLabel: string): Tab {
  return {
    id: 'nguoiyeucau',
    title: 'Người yêu cầu',
    heading: 'Thông tin người yêu cầu',
    lines: [
      {
        controls: [
          {
            name: 'nycQuanHe',
            label: relationLabel,
            kind: 'select2',
            choices: RELATIONS,
            required: true,
          },
        ],
      },
    ],
    block: [
      {
        controls: [
          { name: 'nycHoTen', label: 'Họ, chữ đệm, tên', kind: 'text', required: true },
          { name: 'nycNgaySinh', label: 'Ngày sinh', kind: 'date' },
        ],
      },
      {
        controls: [
          { name: 'nycLoaiGiayTo', label: 'Giấy tờ tùy thân', kind: 'select', choices: ID_TYPES },
          { name: 'nycSoGiayTo', label: 'Số giấy tờ', kind: 'id-number', required: true },
        ],
      },
      {
        controls: [
          { name: 'nycNgayCap', label: 'Ngày cấp', kind: 'date' },
          { name: 'nycNoiCap', label: 'Cơ quan cấp', kind: 'text' },
        ],
      },
      placeLine('Nơi cư trú', { province: 'nycTinh', commune: 'nycXa', detail: 'nycDiaChi' }),
      {
        controls: [
          { name: 'nycDienThoai', label: 'Số điện thoại', kind: 'phone' },
          { name: 'nycEmail', label: 'Email', kind: 'text' },
        ],
      },
    ],
  };
}

/** Name, birth date, number, ethnicity, nationality and residence of one person, with ids ending in `suffix`. */
export function personLines(
  suffix: string,
  options: { readonly residence?: string } = {},
): readonly Line[] {
  return [
    {
      controls: [
        { name: `hoten${suffix}`, label: 'Họ, chữ đệm, tên', kind: 'text', required: true },
        { name: `ngaysinh${suffix}`, label: 'Ngày sinh', kind: 'date', required: true },
      ],
    },
    {
      controls: [
        {
          name: `sodinhdanh${suffix}`,
          label: 'Số định danh cá nhân',
          kind: 'id-number',
          required: true,
        },
        {
          name: `dantoc${suffix}`,
          label: 'Dân tộc',
          kind: 'select2',
          choices: ETHNICITIES,
          required: true,
        },
      ],
    },
    {
      controls: [
        {
          name: `quoctich${suffix}`,
          label: 'Quốc tịch',
          kind: 'select2',
          choices: NATIONALITIES,
          required: true,
        },
        {
          name: `loaicutru${suffix}`,
          label: 'Loại cư trú',
          kind: 'select',
          choices: RESIDENCE_TYPES,
        },
      ],
    },
    placeLine(options.residence ?? 'Nơi cư trú', {
      province: `tinh${suffix}`,
      commune: `xa${suffix}`,
      detail: `diachi${suffix}`,
    }),
  ];
}

/** Tab "Đăng ký": what the office writes itself. */
export function registrationTab(extra: readonly ControlSpec[] = []): Tab {
  return {
    id: 'dangky',
    title: 'Đăng ký',
    heading: 'Phần ghi của cơ quan đăng ký',
    lines: [
      {
        controls: [
          {
            name: 'loaidangky',
            label: 'Loại đăng ký',
            kind: 'select',
            choices: REGISTRATION_TYPES,
            value: '1',
            required: true,
          },
          {
            name: 'ngaydangky',
            label: 'Ngày đăng ký',
            kind: 'date',
            value: TRAINING_DAY_TEXT,
            required: true,
          },
        ],
      },
      ...(extra.length === 0 ? [] : [{ controls: extra }]),
      {
        controls: [
          {
            name: 'noidangky',
            label: 'Nơi đăng ký',
            kind: 'readonly',
            value: 'Ủy ban nhân dân xã Nguyên Giáp, Thành phố Hải Phòng',
          },
          {
            name: 'nguoiky',
            label: 'Người ký',
            kind: 'select',
            choices: SIGNERS,
            value: 'CT',
            required: true,
          },
        ],
      },
      {
        controls: [
          {
            name: 'capbansao',
            label: 'Đề nghị cấp bản sao',
            kind: 'radio',
            choices: YES_NO,
            value: '0',
          },
          { name: 'soluongbansao', label: 'Số lượng', kind: 'number' },
        ],
      },
      { controls: [{ name: 'ghichu', label: 'Ghi chú', kind: 'textarea' }] },
    ],
  };
}
