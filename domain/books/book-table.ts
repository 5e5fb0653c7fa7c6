import type { BookId } from '../event.ts';
import type { Book, BookColumn, ColumnSource } from './book-definition.ts';

const column = (label: string, width: number, source: ColumnSource): BookColumn => ({
  label,
  width,
  source,
});
const unseen = (one: BookColumn): BookColumn => ({ ...one, isUnverified: true });
const facts = (...keys: readonly string[]): ColumnSource => ({ from: 'facts', keys });
const joined = (...keys: readonly string[]): ColumnSource => ({ from: 'joined', keys });
const BLANK: ColumnSource = { from: 'blank' };
const NUMBER: ColumnSource = { from: 'entry', part: 'number' };
const DAY: ColumnSource = { from: 'entry', part: 'day' };

const CERTIFICATION = {
  act: 'TT 01/2020/TT-BTP, NĐ 23/2015/NĐ-CP',
  about: 'mẫu sổ chứng thực, Điều 13 về đánh số và khóa sổ',
  seen: 'secondary',
} as const;
const REGISTERS = {
  act: 'TT 04/2020/TT-BTP',
  about: 'sổ đăng ký hộ tịch; bố cục trang chưa được đối chiếu với mẫu',
  seen: 'unverified',
} as const;

const number = (one: BookColumn): BookColumn => ({ ...one, isNumber: true });
const inGroup = (group: string, ...lines: readonly BookColumn[]): readonly BookColumn[] =>
  lines.map((one) => ({ ...one, group }));

const NAME = 'Họ, chữ đệm, tên';

/** The lines every person of a register has. */
function personLines(subject: string, group: string): readonly BookColumn[] {
  const lines: readonly (readonly [string, ColumnSource])[] = [
    [NAME, facts(`${subject}.fullName`)],
    ['Ngày, tháng, năm sinh', facts(`${subject}.birthDate`)],
    ['Dân tộc', facts(`${subject}.ethnicity`)],
    ['Quốc tịch', facts(`${subject}.nationality`)],
    ['Nơi cư trú', facts(`${subject}.residence`)],
    ['Giấy tờ tùy thân', joined(`${subject}.idType`, `${subject}.idNumber`)],
  ];
  return inGroup(group, ...lines.map(([label, source]) => unseen(column(label, 60, source))));
}

const REGISTER_HEAD: readonly BookColumn[] = [
  column('Số', 16, NUMBER),
  column('Ngày đăng ký', 24, DAY),
  unseen(column('Quyển số', 20, facts('registration.registrationBook'))),
];
const REQUESTER = inGroup(
  'Người đi đăng ký',
  unseen(column(NAME, 50, facts('requester.fullName'))),
  unseen(column('Quan hệ', 24, facts('requester.relation'))),
  unseen(column('Giấy tờ tùy thân', 50, joined('requester.idType', 'requester.idNumber'))),
);
const REGISTER_FOOT = inGroup(
  'Cơ quan đăng ký',
  unseen(column('Người thực hiện', 40, facts('dossier.officer'))),
  unseen(column('Người ký', 40, joined('registration.signer', 'registration.signerTitle'))),
  unseen(column('Ghi chú những thông tin thay đổi sau này', 60, BLANK)),
);

const BOOK_SIGNERS = ['Người ghi sổ', 'TM. Ủy ban nhân dân'] as const;
const REGISTER_SIGNERS = ['Người đi đăng ký', 'Người thực hiện', 'Người ký'] as const;

/** All books, by their ids. */
export const BOOKS: Readonly<Record<BookId, Book>> = {
  dossiers: {
    id: 'dossiers',
    title: 'Sổ theo dõi hồ sơ',
    basis: {
      act: 'TT 03/2025/TT-VPCP, Mẫu số 07 (trước: TT 01/2018/TT-VPCP, Mẫu số 06)',
      about: 'cột theo bản in của một hệ thống một cửa; mẫu chính thức chưa được đối chiếu',
      seen: 'unverified',
    },
    isOfReceptions: true,
    isRegister: false,
    signers: BOOK_SIGNERS,
    entryKind: 'received',
    columns: [
      column('STT', 12, NUMBER),
      column('Mã hồ sơ', 40, { from: 'record', part: 'code' }),
      column('Nội dung hồ sơ', 46, { from: 'record', part: 'procedure' }),
      unseen(number(column('Số lượng (bộ)', 16, facts('dossier.setCount')))),
      column('Họ tên chủ hồ sơ', 34, facts('owner.fullName', 'requester.fullName')),
      unseen(column('Địa chỉ', 50, facts('owner.residence', 'requester.residence'))),
      unseen(column('Số điện thoại', 26, facts('owner.phone', 'requester.phone'))),
      column('Nhận hồ sơ', 24, { from: 'record', part: 'received' }),
      column('Hẹn trả kết quả', 24, { from: 'record', part: 'due' }),
      column('Nhận kết quả', 24, { from: 'record', part: 'finished' }),
      column('Trả kết quả', 24, { from: 'record', part: 'returned' }),
      unseen(column('Ký nhận', 24, BLANK)),
      column('Ghi chú', 24, BLANK),
    ],
  },
  'certified-copies': {
    id: 'certified-copies',
    title: 'Sổ chứng thực bản sao từ bản chính',
    basis: CERTIFICATION,
    isOfReceptions: false,
    isRegister: false,
    signers: BOOK_SIGNERS,
    entryKind: 'certified',
    columns: [
      column('Số thứ tự/số chứng thực', 20, NUMBER),
      column('Ngày, tháng, năm chứng thực', 26, DAY),
      column(
        'Họ tên của người yêu cầu chứng thực',
        46,
        facts('requester.fullName', 'owner.fullName'),
      ),
      column('Tên của bản chính giấy tờ, văn bản', 60, facts('document.documentName')),
      column(
        'Họ tên, chức danh người ký chứng thực',
        46,
        joined(
          'document.signer',
          'document.signerTitle',
          'registration.signer',
          'registration.signerTitle',
        ),
      ),
      number(
        column(
          'Số bản sao đã được chứng thực',
          24,
          facts('document.copyCount', 'registration.copyCount', 'document.copiesRequested'),
        ),
      ),
      number(column('Lệ phí/Phí chứng thực', 26, facts('document.fee', 'dossier.fee'))),
      column('Ghi chú', 26, BLANK),
    ],
  },
  'certified-signatures': {
    id: 'certified-signatures',
    title: 'Sổ chứng thực chữ ký/chứng thực điểm chỉ',
    basis: CERTIFICATION,
    isOfReceptions: false,
    isRegister: false,
    signers: BOOK_SIGNERS,
    entryKind: 'certified',
    columns: [
      column('Số thứ tự/số chứng thực', 20, NUMBER),
      column('Ngày, tháng, năm chứng thực', 26, DAY),
      column(
        'Họ tên, số giấy tờ tùy thân của người yêu cầu',
        56,
        joined('requester.fullName', 'requester.idNumber'),
      ),
      column(
        'Tên của giấy tờ, văn bản chứng thực chữ ký/điểm chỉ',
        60,
        facts('document.documentName'),
      ),
      column(
        'Họ tên, chức danh người ký chứng thực',
        46,
        joined(
          'document.signer',
          'document.signerTitle',
          'registration.signer',
          'registration.signerTitle',
        ),
      ),
      number(
        column('Số lượng giấy tờ, văn bản đã được chứng thực', 26, facts('document.copyCount')),
      ),
      number(column('Lệ phí/Phí chứng thực', 26, facts('document.fee', 'dossier.fee'))),
      column('Ghi chú', 26, BLANK),
    ],
  },
  births: {
    id: 'births',
    title: 'Sổ đăng ký khai sinh',
    basis: REGISTERS,
    isOfReceptions: false,
    isRegister: true,
    signers: REGISTER_SIGNERS,
    entryKind: 'registered',
    columns: [
      ...REGISTER_HEAD,
      ...inGroup(
        'Người được khai sinh',
        unseen(column(NAME, 60, facts('child.fullName'))),
        unseen(column('Ngày, tháng, năm sinh', 60, facts('child.birthDate'))),
        unseen(column('Ghi bằng chữ', 60, facts('child.birthDateWords'))),
        unseen(column('Giới tính', 16, facts('child.gender'))),
        unseen(column('Dân tộc', 60, facts('child.ethnicity'))),
        unseen(column('Quốc tịch', 60, facts('child.nationality'))),
        unseen(column('Nơi sinh', 60, facts('child.birthPlace'))),
        unseen(column('Quê quán', 60, facts('child.hometown'))),
        unseen(column('Số định danh cá nhân', 32, facts('child.idNumber'))),
      ),
      ...personLines('mother', 'Người mẹ'),
      ...personLines('father', 'Người cha'),
      ...REQUESTER,
      ...REGISTER_FOOT,
    ],
  },
  deaths: {
    id: 'deaths',
    title: 'Sổ đăng ký khai tử',
    basis: REGISTERS,
    isOfReceptions: false,
    isRegister: true,
    signers: REGISTER_SIGNERS,
    entryKind: 'registered',
    columns: [
      ...REGISTER_HEAD,
      ...personLines('deceased', 'Người chết'),
      ...inGroup(
        'Việc chết',
        unseen(column('Chết lúc', 40, joined('deceased.deathTime', 'deceased.deathDate'))),
        unseen(column('Nơi chết', 60, facts('deceased.deathPlace'))),
        unseen(column('Nguyên nhân chết', 50, facts('deceased.deathCause'))),
        unseen(
          column(
            'Giấy báo tử',
            60,
            joined(
              'document.deathNoticeNumber',
              'document.deathNoticeDate',
              'document.deathNoticeIssuer',
            ),
          ),
        ),
      ),
      ...REQUESTER,
      ...REGISTER_FOOT,
    ],
  },
  marriages: {
    id: 'marriages',
    title: 'Sổ đăng ký kết hôn',
    basis: REGISTERS,
    isOfReceptions: false,
    isRegister: true,
    signers: ['Bên nữ', 'Bên nam', 'Người thực hiện', 'Người ký'],
    entryKind: 'registered',
    columns: [
      ...REGISTER_HEAD,
      ...personLines('wife', 'Vợ'),
      ...inGroup('Vợ', unseen(column('Kết hôn lần thứ', 16, facts('wife.marriageOrder')))),
      ...personLines('husband', 'Chồng'),
      ...inGroup('Chồng', unseen(column('Kết hôn lần thứ', 16, facts('husband.marriageOrder')))),
      ...REGISTER_FOOT,
    ],
  },
};

/** Books in the order they are offered. */
export const BOOK_ORDER = [
  'dossiers',
  'certified-copies',
  'certified-signatures',
  'births',
  'deaths',
  'marriages',
] as const satisfies readonly BookId[];
