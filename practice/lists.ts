import type { Choice } from './units.ts';

function number(texts: readonly string[], digits: number): readonly Choice[] {
  return texts.map((text, index) => ({ value: String(index + 1).padStart(digits, '0'), text }));
}

/** The 54 ethnic groups in the order of QĐ 121-TCTK/1979, then the two other entries portals carry. */
export const ETHNICITIES = number(
  (
    "Kinh|Tày|Thái|Hoa|Khơ-me|Mường|Nùng|H'Mông|Dao|Gia-rai|Ngái|Ê-đê|Ba na|Xơ-Đăng|Sán Chay|Cơ-ho|Chăm|" +
    'Sán Dìu|Hrê|Mnông|Ra-glai|Xtiêng|Bru-Vân Kiều|Thổ|Giáy|Cơ-tu|Giẻ Triêng|Mạ|Khơ-mú|Co|Tà-ôi|Chơ-ro|' +
    'Kháng|Xinh-mun|Hà Nhì|Chu ru|Lào|La Chí|La Ha|Phù Lá|La Hủ|Lự|Lô Lô|Chứt|Mảng|Pà Thẻn|Cơ Lao|Cống|' +
    'Bố Y|Si La|Pu Péo|Brâu|Ơ Đu|Rơ măm|Người nước ngoài|Không rõ'
  ).split('|'),
  2,
);

export const NATIONALITIES: readonly Choice[] = [
  { value: 'VN', text: 'Việt Nam' },
  { value: 'CN', text: 'Trung Quốc' },
  { value: 'KR', text: 'Hàn Quốc' },
  { value: 'JP', text: 'Nhật Bản' },
  { value: 'TW', text: 'Đài Loan (Trung Quốc)' },
  { value: 'US', text: 'Hợp chúng quốc Hoa Kỳ' },
  { value: 'RU', text: 'Liên bang Nga' },
];

export const GENDERS = number(['Nam', 'Nữ', 'Chưa xác định'], 1);
export const RESIDENCE_TYPES = number(['Thường trú', 'Tạm trú', 'Nơi ở hiện tại'], 1);

/** Codes of the civil-status import template: 4 is the citizen card. */
export const ID_TYPES = number(
  [
    'Chứng minh nhân dân',
    'Hộ chiếu',
    'Thẻ thường trú',
    'Thẻ căn cước công dân',
    'Chứng minh quân đội',
    'Chứng minh sĩ quan',
    'Chứng minh công an nhân dân',
    'Giấy tờ khác',
  ],
  1,
);

export const RELATIONS = number(
  [
    'Cha đẻ',
    'Mẹ đẻ',
    'Ông nội',
    'Bà nội',
    'Ông ngoại',
    'Bà ngoại',
    'Người thân thích khác',
    'Bản thân',
  ],
  2,
);
export const REGISTRATION_TYPES = number(
  ['Đăng ký đúng hạn', 'Đăng ký lại', 'Ghi vào sổ việc đã đăng ký ở nước ngoài', 'Đăng ký quá hạn'],
  1,
);
export const BIRTH_CASES = number(
  [
    'Có đủ cha, mẹ',
    'Chưa xác định được mẹ',
    'Chưa xác định được cha',
    'Chưa xác định được cả cha và mẹ',
    'Trẻ em bị bỏ rơi',
  ],
  1,
);
export const YES_NO: readonly Choice[] = [
  { value: '1', text: 'Có' },
  { value: '0', text: 'Không' },
];
/** Invented officers of the training commune. */
export const SIGNERS: readonly Choice[] = [
  { value: 'CT', text: 'Nguyễn Văn Thực Hành' },
  { value: 'PCT', text: 'Phạm Thị Tập Huấn' },
];
