import type { Checklist } from '../domain/checklist.ts';
import type { Procedure } from '../domain/procedure.ts';

const COMMON: Procedure = {
  code: '1.001193',
  name: 'Thủ tục đăng ký khai sinh',
  field: 'Hộ tịch',
  fieldSlug: 'ho-tich',
  vertical: null,
  authority: 'Ủy ban nhân dân cấp xã',
  timeLimit: { value: 1, unit: 'calendarDay' },
  timeLimitText: '1 ngày',
  fee: 'Miễn phí',
  onlineLevel: null,
  channels: ['trực tiếp', 'trực tuyến', 'bưu chính'],
  legalBasis: ['Luật 60/2014/QH13', '123/2015/NĐ-CP', '04/2020/TT-BTP'],
  decision: '163/QĐ-BTP',
  documentCount: 11,
  portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7',
  portalSearchUrl: 'https://dichvucong.gov.vn/tim-kiem-thu-tuc-hanh-chinh?keyword=khai%20sinh',
  scope: null,
  verified: true,
};

/** A procedure as most are. */
export const birth: Procedure = COMMON;

/** One nobody verified: no code, no QR. */
export const unverified: Procedure = {
  ...COMMON,
  code: '9.999999',
  name: 'Thủ tục chưa đối chiếu',
  verified: false,
};

/** One for border communes only, with nothing else known of it. */
export const sparse: Procedure = {
  ...COMMON,
  code: '1.000110',
  name: 'Thủ tục đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới',
  timeLimit: null,
  timeLimitText: null,
  fee: null,
  channels: [],
  legalBasis: [],
  decision: null,
  authority: null,
  documentCount: null,
  scope: 'khu vực biên giới',
};

/** One whose name runs to more than nine hundred characters, as one in the catalogue does. */
export const longWinded: Procedure = {
  ...COMMON,
  code: '9.000919',
  name: `Chấp thuận ${'việc của cơ quan, tổ chức, hộ gia đình và cá nhân; '.repeat(18)}`.trim(),
  field: 'Đăng ký, quản lý phương tiện giao thông cơ giới, xe máy chuyên dùng',
  fieldSlug: 'phuong-tien',
  timeLimitText: '7 ngày làm việc; 1 ngày; 2 ngày làm việc',
};

/** A checklist as the catalogue holds them. */
export const birthChecklist: Checklist = {
  codes: ['1.001193'],
  papers: [
    { name: 'Giấy chứng sinh', form: 'bản chính, do nơi sinh cấp' },
    { name: 'Tờ khai đăng ký khai sinh', form: 'lấy tại quầy hoặc khai trên mạng' },
    { name: 'Căn cước của người đi đăng ký', form: 'mang để xem', note: 'không phải nộp' },
  ],
  notes: ['Nên đi trong 60 ngày từ ngày sinh.'],
  source: 'Luật Hộ tịch 60/2014/QH13',
  verified: false,
};
