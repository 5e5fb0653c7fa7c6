import { checkDay, checkIdNumber, checkPhone, readDay } from '../checks.ts';
import type { FieldErrors } from '../checks.ts';
import { GENDERS } from '../lists.ts';
import { readField } from '../records.ts';
import type { Sent } from '../records.ts';
import { findCommune, findText, listCommunes, PROVINCES } from '../units.ts';
import type { Choice } from '../units.ts';
import { PROCEDURE_FIELDS, PROCEDURES } from './procedures.ts';

const PROCEDURE_CHOICES: readonly Choice[] = PROCEDURES.map(({ code, name }) => ({
  value: code,
  text: name,
}));

/** Lists the reception form and the server share, by control name. */
export const RECEPTION_CHOICES = {
  linhVuc: PROCEDURE_FIELDS,
  loaiTiepNhan: [
    { value: '1', text: 'Trực tiếp' },
    { value: '2', text: 'Trực tuyến' },
    { value: '3', text: 'Bưu chính công ích' },
  ],
  loaiChuHoSo: [
    { value: 'CD', text: 'Công dân' },
    { value: 'DN', text: 'Doanh nghiệp' },
    { value: 'TC', text: 'Tổ chức' },
  ],
  gioiTinh: GENDERS.slice(0, 2),
  hinhThucTra: [
    { value: 'TT', text: 'Nhận trực tiếp tại Bộ phận Một cửa' },
    { value: 'BC', text: 'Qua bưu chính công ích' },
    { value: 'DT', text: 'Bản điện tử' },
  ],
  thongBao: [
    { value: 'sms', text: 'Qua SMS' },
    { value: 'zalo', text: 'Qua Zalo' },
    { value: 'email', text: 'Qua Email' },
  ],
} as const satisfies Readonly<Record<string, readonly Choice[]>>;

const REQUIRED = [
  'linhVuc',
  'thuTuc',
  'loaiTiepNhan',
  'ngayTiepNhan',
  'hoTen',
  'soGiayTo',
  'ngaySinh',
  'gioiTinh',
  'soDienThoai',
  'tinhThanh',
  'xaPhuong',
  'diaChi',
  'soBo',
  'hinhThucTra',
  'camDoan',
] as const;

const CHECKS: Readonly<Record<string, (text: string) => string | undefined>> = {
  ngayTiepNhan: checkDay,
  ngaySinh: checkDay,
  ngayCap: checkDay,
  ngayHenTra: (text) => (readDay(text) === undefined ? 'Ngày không có thật.' : undefined),
  soGiayTo: checkIdNumber,
  soDienThoai: checkPhone,
  chuSoGiayTo: checkIdNumber,
  email: (text) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? undefined : 'Email không đúng dạng.'),
  soBo: (text) => (/^[1-9]\d?$/.test(text) ? undefined : 'Số bộ phải từ 1 đến 99.'),
};

function checkAcross(read: (name: string) => string): FieldErrors {
  const errors: FieldErrors = {};
  const procedure = PROCEDURES.find(({ code }) => code === read('thuTuc'));
  if (read('thuTuc') !== '' && procedure?.field !== read('linhVuc'))
    errors['thuTuc'] = 'Thủ tục không thuộc lĩnh vực đã chọn.';
  if (
    read('xaPhuong') !== '' &&
    findText(listCommunes(read('tinhThanh')), read('xaPhuong')) === undefined
  )
    errors['xaPhuong'] = 'Xã/phường không thuộc tỉnh/thành đã chọn.';
  const received = readDay(read('ngayTiepNhan'));
  const due = readDay(read('ngayHenTra'));
  if (received !== undefined && due !== undefined && due < received)
    errors['ngayHenTra'] = 'Ngày hẹn trả sớm hơn ngày tiếp nhận.';
  if (read('laChuHoSo') !== 'true' && read('chuHoTen') === '')
    errors['chuHoTen'] = 'Chưa nhập thông tin bắt buộc.';
  return errors;
}

/** Everything wrong with a reception form, by control name; an empty object means it may be saved. */
export function validateReception(fields: Readonly<Record<string, Sent>>): FieldErrors {
  const read = (name: string): string => readField(fields, name);
  const errors = checkAcross(read);
  for (const name of REQUIRED)
    if (read(name) === '' || (name === 'camDoan' && read(name) !== 'true'))
      errors[name] =
        name === 'camDoan' ? 'Người nộp chưa cam đoan.' : 'Chưa nhập thông tin bắt buộc.';
  for (const [name, check] of Object.entries(CHECKS)) {
    const error = read(name) === '' ? undefined : check(read(name));
    if (error !== undefined) errors[name] = error;
  }
  return errors;
}

/** What a person reads in a control of the form: the text of the choice behind a code. */
export function readReceptionText(name: string, value: string): string {
  const lists: Readonly<Record<string, readonly Choice[]>> = {
    ...RECEPTION_CHOICES,
    thuTuc: PROCEDURE_CHOICES,
    tinhThanh: PROVINCES,
  };
  if (name === 'xaPhuong') return findCommune(value) ?? value;
  return findText(lists[name] ?? [], value) ?? value;
}
