import { combine } from './combine.ts';

const CARDS = [
  'CCCD',
  'CMND',
  'CC',
  'Căn cước',
  'Căn cước công dân',
  'Thẻ căn cước',
  'Chứng minh nhân dân',
  'Định danh cá nhân',
] as const;

/** Papers that carry an identity number: "Số …", "Ngày cấp …", "Nơi cấp …" are read with them. */
export const IDENTITY_PAPERS = [
  ...combine(CARDS, ['/', 'hoặc'], ['hộ chiếu', 'HC']),
  ...combine(['Hộ chiếu'], ['/', 'hoặc'], CARDS),
  'Căn cước công dân gắn chíp',
  'Căn cước công dân gắn chip',
  'Chứng minh',
  'CCCD',
  'CMND',
  'CMT',
  'CMTND',
  'CC',
  'Căn cước',
  'Căn cước công dân',
  'Căn cước/CCCD',
  'Căn cước/Căn cước công dân',
  'CC/CCCD',
  'CCCD gắn chip',
  'Thẻ căn cước',
  'Thẻ căn cước công dân',
  'Chứng minh nhân dân',
  'Chứng minh thư',
  'Chứng minh thư nhân dân',
  'Giấy CMND',
  'Thẻ CCCD',
  'Thẻ CC',
  'Giấy CMND hoặc CCCD',
  'ĐDCN',
  'Định danh',
  'Định danh cá nhân',
  'Số định danh cá nhân',
  'Số định danh',
  'Giấy tờ tùy thân',
  'Giấy tờ định danh',
  'Giấy tờ nhân thân',
  'Giấy tờ chứng minh nhân thân',
] as const;

/** Labels whose meaning depends on what they stand under: an identity paper, a death notice, a register, a certified paper. */
export const BARE_LABELS = [
  { bare: 'number', phrases: ['Số', 'Số giấy', 'Mã số'], hints: ['so', 'number', 'no'] },
  {
    bare: 'issueDate',
    phrases: [
      'Ngày cấp',
      'Ngày, tháng, năm cấp',
      'Cấp ngày',
      'Ngày cấp giấy tờ',
      'Ngày tháng năm cấp',
    ],
    hints: ['ngay cap', 'ngay thang nam cap'],
  },
  {
    bare: 'issuer',
    phrases: [
      'Nơi cấp',
      'Cơ quan cấp',
      'Cấp tại',
      'Cấp bởi',
      'Do cơ quan cấp',
      'Cơ quan cấp giấy tờ',
      'Nơi cấp giấy tờ',
      'Đơn vị cấp',
    ],
    hints: ['noi cap', 'co quan cap'],
  },
  { bare: 'givenName', phrases: ['Tên', 'Name'], hints: ['ten', 'name'] },
  { bare: 'words', phrases: ['Ghi bằng chữ', 'Bằng chữ', 'Viết bằng chữ'], hints: ['bang chu'] },
  { bare: 'hour', phrases: ['Giờ', 'Lúc giờ', 'Vào lúc'], hints: ['gio'] },
  { bare: 'minute', phrases: ['Phút'], hints: ['phut'] },
  { bare: 'cause', phrases: ['Nguyên nhân'], hints: [] },
  { bare: 'type', phrases: ['Loại'], hints: ['loai'] },
  { bare: 'date', phrases: ['Ngày', 'Ngày, tháng, năm', 'Ngày tháng năm'], hints: [] },
] as const;
/** A label that only means something in its surroundings. */
export type BareLabel = (typeof BARE_LABELS)[number]['bare'];

/** What a bare label can stand under, by the words of its heading or of the control before it. */
export const CONTEXT_HEADS = [
  {
    head: 'notice',
    phrases: ['Giấy báo tử', 'Giấy tờ thay thế giấy báo tử', 'Giấy báo tử/giấy tờ thay thế'],
    hints: ['gbt', 'giay bao tu'],
  },
  {
    head: 'registration',
    phrases: [
      'Thông tin đăng ký',
      'Thông tin đăng ký khai sinh',
      'Thông tin đăng ký khai tử',
      'Thông tin đăng ký kết hôn',
      'Thông tin đăng ký hộ tịch',
      'Phần đăng ký',
      'Đã đăng ký khai sinh',
      'Đã đăng ký khai tử',
      'Đã đăng ký kết hôn',
      'Việc hộ tịch đã đăng ký',
      'Sự kiện hộ tịch đã đăng ký',
      'Thông tin đăng ký trước đây',
      'Nội dung đăng ký',
      'Phần ghi của cơ quan đăng ký',
      'Vào sổ',
      'Sổ đăng ký',
      'Thông tin sổ',
    ],
    hints: ['dang ky', 'so bo'],
  },
  {
    head: 'document',
    phrases: [
      'Bản chính',
      'Giấy tờ, văn bản',
      'Văn bản',
      'Giấy tờ chứng thực',
      'Giấy tờ cần chứng thực',
      'Giấy tờ đề nghị chứng thực',
      'Giấy tờ, văn bản chứng thực',
      'Chứng thực bản sao',
      'Tài liệu',
    ],
    hints: ['van ban', 'ban chinh', 'document'],
  },
] as const;
/** Surroundings of a bare label. */
export type ContextHead = (typeof CONTEXT_HEADS)[number]['head'] | 'identity';

/** Labels that go on from the control before them ("… cấp ngày [ ] tại [ ]") and mean nothing elsewhere. */
export const CONTINUATIONS = [
  { after: ['idDate', 'idNumber'], phrases: ['Tại', 'Do', 'Do cơ quan', 'Bởi'], field: 'idPlace' },
  { after: ['idNumber'], phrases: ['Ngày', 'Cấp', 'Cấp ngày'], field: 'idDate' },
  {
    after: ['copiesRequested', 'documentName'],
    phrases: ['Số lượng', 'Số lượng bản'],
    field: 'copyCount',
  },
  {
    after: ['signer'],
    phrases: ['Chức vụ', 'Chức danh', 'Chức vụ, chức danh', 'Chức danh, chức vụ'],
    field: 'signerTitle',
  },
  { after: ['deathMinute'], phrases: ['Phút'], field: 'deathDate' },
  { after: ['deathHour', 'deathMinute'], phrases: ['Ngày', 'Phút, ngày'], field: 'deathDate' },
  {
    after: ['deathNoticeNumber', 'deathNoticeDate'],
    phrases: ['Do', 'Do cơ quan'],
    field: 'deathNoticeIssuer',
  },
  {
    after: ['deathNoticeNumber', 'deathNoticeIssuer'],
    phrases: ['Ngày', 'Cấp ngày', 'Ngày cấp'],
    field: 'deathNoticeDate',
  },
  {
    after: ['registrationPlace', 'registrationNumber', 'registrationBook', 'registrationPage'],
    phrases: ['Ngày', 'Vào ngày', 'Cấp ngày', 'Ngày cấp'],
    field: 'registrationDate',
  },
  {
    after: ['registrationNumber', 'registrationBook', 'registrationDate'],
    under: 'registration',
    phrases: ['Tại', 'Nơi', 'Do', 'Do cơ quan', 'Cơ quan'],
    field: 'registrationPlace',
  },
  {
    after: [],
    under: 'document',
    phrases: ['Loại giấy tờ', 'Giấy tờ', 'Giấy tờ, văn bản'],
    field: 'documentName',
    not: 'idType',
  },
] as const;
