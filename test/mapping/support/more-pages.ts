import { box, pair, under } from './form.ts';
import type { KnownPage } from './pages.ts';

const GENDERS = ['Nam', 'Nữ'];

/** Pages with the small print of real forms: numbering, hints in brackets, abbreviations, other hands' ids. */
export const MORE_PAGES: readonly KnownPage[] = [
  {
    name: 'numbered labels with hints in brackets',
    title: 'Tờ khai đăng ký khai sinh',
    entries: under('TỜ KHAI ĐĂNG KÝ KHAI SINH', [
      ...under('1. NGƯỜI YÊU CẦU', [
        box('(1) Họ, chữ đệm, tên:', 'requester.fullName'),
        box('1.2. Ngày, tháng, năm sinh (dd/mm/yyyy)', 'requester.birthDate'),
        box('Số CCCD/Hộ chiếu (nếu có)', 'requester.idNumber'),
        box('Địa chỉ thường trú (theo đơn vị hành chính mới)', 'requester.residence'),
        box('Điện thoại liên hệ *', 'requester.phone'),
      ]),
      ...under('2. THÔNG TIN TRẺ', [
        box('Họ, chữ đệm, tên (viết chữ in hoa)', 'child.fullName'),
        box('Ngày sinh (bằng số)', 'child.birthDate'),
        box('Ngày sinh (bằng chữ)', 'child.birthDateWords'),
        box('Giới tính:', 'child.gender', { options: GENDERS }),
        box('Nơi sinh: (ghi rõ tên cơ sở y tế)', 'child.birthPlace'),
        box('Con thứ', ''),
      ]),
      ...under('3. THÔNG TIN CHA', [
        box('Họ tên cha', 'father.fullName'),
        box('Sinh năm', 'father.birthDate'),
        box('Quốc tịch của cha', 'father.nationality'),
        box('Số giấy tờ tuỳ thân', 'father.idNumber'),
        box('Nơi ĐKTT', 'father.residence'),
      ]),
      ...under('4. THÔNG TIN MẸ', [
        box('Họ tên mẹ', 'mother.fullName'),
        box('Năm sinh mẹ', 'mother.birthDate'),
        box('Số CC/CCCD', 'mother.idNumber'),
        box('Thường trú tại', 'mother.residence'),
      ]),
    ]),
  },
  {
    name: 'every label names its person',
    title: 'Khai sinh',
    entries: [
      box('Họ tên trẻ', 'child.fullName'),
      box('Nơi sinh của trẻ', 'child.birthPlace'),
      box('Họ tên bố', 'father.fullName'),
      box('CCCD bố', 'father.idNumber'),
      box('Họ tên mẹ', 'mother.fullName'),
      box('CCCD mẹ', 'mother.idNumber'),
      box('Người đi khai', 'requester.fullName'),
      box('Quan hệ với cháu', 'requester.relation'),
      box('SĐT người đi khai', 'requester.phone'),
    ],
  },
  {
    name: 'only placeholders',
    title: 'Phiếu tiếp nhận',
    entries: [
      box('', 'requester.fullName', { placeholder: 'Họ và tên người nộp', name: 'f1' }),
      box('', 'requester.idNumber', { placeholder: 'Nhập số CCCD người nộp', name: 'f2' }),
      box('', 'requester.phone', { placeholder: 'Nhập số điện thoại người nộp', name: 'f3' }),
    ],
  },
  {
    name: 'social allowance, with a bank account that is nobody’s fact',
    title: 'Đề nghị trợ cấp xã hội',
    entries: [
      ...under('Thông tin người cao tuổi', [
        box('Họ và tên', 'owner.fullName'),
        box('Giấy CMND hoặc căn cước công dân số', 'owner.idNumber'),
        box('Cấp ngày', 'owner.idDate'),
        box('Nơi cấp', 'owner.idPlace'),
        box('Hộ khẩu thường trú', 'owner.residence'),
        box('Nơi ở', '?'),
      ]),
      ...under('Thông tin tài khoản', [
        box('Tên chủ tài khoản', ''),
        box('Số tài khoản', ''),
        box('Ngân hàng', ''),
      ]),
    ],
  },
  {
    name: 'hour and minute of death in one sentence',
    title: 'Đăng ký khai tử',
    entries: under('Thông tin người chết', [
      box('Họ và tên', 'deceased.fullName'),
      box('Đã chết vào lúc', 'deceased.deathHour', { after: 'giờ', kind: 'number' }),
      box('giờ', 'deceased.deathMinute', { after: 'phút', kind: 'number' }),
      box('Ngày, tháng, năm chết', 'deceased.deathDate'),
      box('Số Giấy báo tử', 'deceased.deathNoticeNumber'),
      box('Nơi cấp', 'deceased.deathNoticeIssuer'),
      box('Ngày cấp', 'deceased.deathNoticeDate'),
    ]),
  },
  {
    name: 'a plain address under province and commune is the rest of it',
    title: 'Thêm mới hồ sơ',
    entries: under('Thông tin người nộp hồ sơ', [
      box('Họ tên (*)', 'requester.fullName'),
      box('Số CCCD/Định danh', 'requester.idNumber'),
      box('Tỉnh/TP', 'requester.residenceProvince', { options: [] }),
      box('Phường/xã', 'requester.residenceCommune', { options: [] }),
      box('Địa chỉ', 'requester.residenceDetail'),
      box('Là chủ hồ sơ', '', { kind: 'checkbox' }),
    ]),
  },
  {
    name: 'nested English bindings',
    title: 'Khai sinh',
    entries: [
      box('Họ và tên', 'child.fullName', { name: 'birth.fullName' }),
      box('Họ và tên', 'mother.fullName', { name: 'birth.mother.fullName' }),
      box('Quốc tịch', 'mother.nationality', { name: 'birth.mother.nationality' }),
      box('Họ và tên', 'father.fullName', { name: 'birth.father.fullName' }),
      box('Họ và tên', 'requester.fullName', { name: 'birth.declarant.fullName' }),
    ],
  },
  {
    name: 'prefixed ids in capitals',
    title: 'Khai sinh',
    entries: [
      box('Họ và tên', 'child.fullName', { id: 'KS_HoTen' }),
      box('Họ và tên', 'mother.fullName', { id: 'KS_Me_HoTen' }),
      box('Năm sinh', 'mother.birthDate', { id: 'KS_Me_NamSinh' }),
      box('Họ và tên', 'father.fullName', { id: 'KS_Cha_HoTen' }),
      box('Họ và tên', 'requester.fullName', { id: 'KS_NYC_HoTen' }),
    ],
  },
  {
    name: 'read-only page of a requester and a child',
    title: 'Hồ sơ',
    entries: [
      ...under('Người nộp', [
        pair('Họ và tên:', 'Phạm Thị Mẫu', 'requester.fullName'),
        pair('CCCD:', '030192000002', 'requester.idNumber'),
        pair('Cấp ngày', '01/02/2021', 'requester.idDate'),
      ]),
      ...under('Thông tin con', [
        pair('Họ tên con', 'Trần Gia Thử', 'child.fullName'),
        pair('Ngày sinh', '05/11/2026', 'child.birthDate'),
      ]),
    ],
  },
  {
    name: 'a birth with the entries of its parents',
    title: 'Đăng ký khai sinh',
    entries: [
      box('Họ tên mẹ', 'mother.fullName'),
      box('Số CCCD của mẹ', 'mother.idNumber'),
      box('Nơi cư trú của cha mẹ', '?'),
      box('Số điện thoại cha mẹ', '?'),
      box('Nơi đăng ký khai sinh của mẹ', ''),
      box('Ngày đăng ký kết hôn của cha mẹ', ''),
      box('Số giấy chứng nhận kết hôn', ''),
      ...under('Giấy chứng nhận kết hôn của cha mẹ', [
        box('Số', ''),
        box('Ngày cấp', ''),
        box('Nơi đăng ký', ''),
      ]),
      box('Số giấy khai sinh', 'registration.registrationNumber'),
      box('Ngày đăng ký khai sinh của trẻ', 'registration.registrationDate'),
    ],
  },
  {
    name: 'a marriage with papers of both sides',
    title: 'Đăng ký kết hôn',
    entries: [
      box('Số CCCD của người yêu cầu', 'requester.idNumber'),
      box('Ngày cấp giấy xác nhận', ''),
      box('Số giấy xác nhận tình trạng hôn nhân', ''),
      box('Số giấy khai sinh của bên nam', ''),
      box('Ngày đăng ký kết hôn', 'registration.registrationDate'),
    ],
  },
  {
    name: 'a dossier that shows its procedure and another entry',
    title: 'Chi tiết hồ sơ',
    entries: [
      pair('Thủ tục', 'Đăng ký khai tử', 'dossier.procedure'),
      pair('Số giấy khai sinh', '45/1957', ''),
      pair('Số trích lục khai tử', '12/2026', 'registration.registrationNumber'),
    ],
  },
];
