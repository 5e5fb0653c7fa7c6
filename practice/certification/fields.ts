import { ID_TYPES, SIGNERS } from '../lists.ts';
import type { Choice } from '../units.ts';

/** Kinds of certification; each has its own book (NĐ 23/2015/NĐ-CP Đ.13). */
export const CERTIFICATION_TYPES = [
  { value: 'BS', text: 'Chứng thực bản sao từ bản chính' },
  { value: 'CK', text: 'Chứng thực chữ ký' },
  { value: 'DC', text: 'Chứng thực điểm chỉ' },
] as const satisfies readonly Choice[];

/** How the page draws one field of the form. */
export interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'multiline' | 'date-boxes' | 'list' | 'number';
  readonly required?: boolean;
  readonly choices?: readonly Choice[];
  /** The page posts itself back to the server when this changes. */
  readonly postsBack?: boolean;
  readonly value?: string;
  readonly check?: 'id-number' | 'phone' | 'day';
  readonly after?: string;
}

/** A group of fields under one table heading. */
export interface FieldGroup {
  readonly heading: string;
  readonly fields: readonly FieldSpec[];
}

const TYPE_FIELD: FieldSpec = {
  name: 'ddlLoaiChungThuc',
  label: 'Loại chứng thực',
  kind: 'list',
  choices: CERTIFICATION_TYPES,
  postsBack: true,
  required: true,
  value: 'BS',
};

const REQUESTER: FieldGroup = {
  heading: 'Người yêu cầu chứng thực',
  fields: [
    { name: 'txtHoTen', label: 'Họ tên người yêu cầu', kind: 'text', required: true },
    { name: 'ddlLoaiGiayTo', label: 'Loại giấy tờ', kind: 'list', choices: ID_TYPES, value: '4' },
    { name: 'txtSoGiayTo', label: 'Số CCCD', kind: 'text', required: true, check: 'id-number' },
    { name: 'txtNgayCap', label: 'Ngày cấp', kind: 'date-boxes', check: 'day' },
    { name: 'txtNoiCap', label: 'Nơi cấp', kind: 'text' },
    { name: 'txtDiaChi', label: 'Địa chỉ', kind: 'multiline', required: true },
    { name: 'txtDienThoai', label: 'Điện thoại', kind: 'text', check: 'phone' },
  ],
};

const COPIED_PAPER: FieldGroup = {
  heading: 'Giấy tờ, văn bản chứng thực',
  fields: [
    {
      name: 'txtTenBanChinh',
      label: 'Tên bản chính giấy tờ, văn bản',
      kind: 'text',
      required: true,
    },
    { name: 'txtSoHieu', label: 'Số, ký hiệu', kind: 'text' },
    { name: 'txtCoQuanCap', label: 'Cơ quan cấp giấy tờ', kind: 'text' },
    {
      name: 'txtSoTrang',
      label: 'Số trang',
      kind: 'number',
      required: true,
      postsBack: true,
      after: '(trang/bản)',
    },
    {
      name: 'txtSoBan',
      label: 'Số bản sao',
      kind: 'number',
      required: true,
      postsBack: true,
      after: '(bản)',
    },
  ],
};

const SIGNED_PAPER: FieldGroup = {
  heading: 'Giấy tờ, văn bản chứng thực',
  fields: [
    {
      name: 'txtTenBanChinh',
      label: 'Tên giấy tờ, văn bản chứng thực chữ ký/điểm chỉ',
      kind: 'text',
      required: true,
    },
    {
      name: 'txtSoBan',
      label: 'Số lượng giấy tờ, văn bản',
      kind: 'number',
      required: true,
      postsBack: true,
      after: '(văn bản)',
    },
  ],
};

const SIGNING: FieldGroup = {
  heading: 'Ký chứng thực',
  fields: [
    {
      name: 'txtNgayChungThuc',
      label: 'Ngày chứng thực',
      kind: 'date-boxes',
      required: true,
      check: 'day',
    },
    {
      name: 'ddlNguoiKy',
      label: 'Người ký chứng thực',
      kind: 'list',
      choices: SIGNERS,
      value: 'CT',
      required: true,
    },
    { name: 'txtGhiChu', label: 'Ghi chú', kind: 'multiline' },
  ],
};

/** The groups shown for one kind of certification: another kind changes labels and drops fields. */
export function listGroups(type: string): readonly FieldGroup[] {
  const paper = type === 'BS' ? COPIED_PAPER : SIGNED_PAPER;
  return [{ heading: 'Yêu cầu', fields: [TYPE_FIELD] }, REQUESTER, paper, SIGNING];
}

/** The three boxes of a date field, with what each holds. */
export const DATE_BOXES = [
  { suffix: '_Ngay', size: 2 },
  { suffix: '_Thang', size: 2 },
  { suffix: '_Nam', size: 4 },
] as const;
