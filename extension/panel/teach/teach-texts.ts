import type { PageChange } from '../../mapping/teach/mutate-page.ts';
import type { ProfileOrigin } from '../load-profiles.ts';
import type { TeachState } from './teach-state.ts';

/** What the teaching view says. */
export const TEACH_TEXTS = {
  title: 'Dạy trang này',
  offer: 'Có ô chưa rõ là gì hoặc của ai. Dạy trang này một lần thì lần sau không phải hỏi nữa.',
  about:
    'Cho biết mỗi ô là dữ kiện gì, của ai. Lần sau trang này được nhận đúng từng ô; nếu trang đổi, ô đó sẽ được hỏi lại chứ không điền nhầm.',
  name: 'Tên hồ sơ mẫu',
  keys: 'Enter nhận · N không điền · gõ chữ để tìm · Delete xóa',
  accept: 'Nhận',
  choose: 'Chọn khác',
  never: 'Không bao giờ điền',
  clear: 'Xóa',
  isNever: 'không bao giờ điền',
  suggested: 'gợi ý',
  unknown: 'chưa rõ',
  unlabelled: '(ô không có nhãn)',
  hidden: 'đang ẩn',
  whyNothing: 'Nhãn của ô không nói đây là dữ kiện gì, của ai.',
  acceptSure: 'Nhận các gợi ý chắc chắn',
  test: 'Điền thử',
  undoTest: 'Xóa các giá trị thử',
  testIsInvented: 'Giá trị thử đều là bịa. Hãy nhìn trang, rồi xóa chúng trước khi làm việc thật.',
  testValuesLeft:
    'Trang không cho xóa hết giá trị thử; hãy tải lại trang trước khi làm việc thật. Còn lại ở ô',
  save: 'Lưu hồ sơ mẫu',
  saved: 'Đã lưu. Từ nay trang này được nhận theo hồ sơ mẫu.',
  readAgain: 'Đọc lại trang',
  tooMany: 'Trang này có quá nhiều ô; chỉ 500 ô đầu dạy được.',
  nothing: 'Trang này không có ô nào để dạy.',
  gone: 'Trang đã tải lại hoặc chuyển đi. Hãy đọc lại trang; những gì đã dạy vẫn còn.',
  personal:
    'Nhãn hoặc tiêu đề của ô này đang hiện dữ kiện của một người nên không đưa vào hồ sơ mẫu được. Hãy dạy trên biểu mẫu trống.',
  search: 'Tìm dữ kiện, ví dụ “me ho ten”',
  noChoice: 'Không có dữ kiện nào khớp. Hãy thử chữ khác.',
  profiles: 'Hồ sơ mẫu',
  noProfiles: 'Máy này chưa có hồ sơ mẫu nào. Hãy dạy một trang, hoặc nhập tệp từ máy khác.',
  isNew: 'hồ sơ mẫu mới',
  import: 'Nhập tệp',
  export: 'Xuất tệp',
  rename: 'Đổi tên',
  keepName: 'Giữ tên này',
  remove: 'Xóa',
  removed: 'Đã xóa hồ sơ mẫu',
  restore: 'Lấy lại',
  acceptImport: 'Dùng hồ sơ mẫu này',
  rejectImport: 'Thôi, không nhập',
  teachAgain: 'Về trang đang dạy',
  tooLarge: 'Tệp này quá lớn để là một hồ sơ mẫu nên không đọc. Hãy chọn đúng tệp đã xuất.',
} as const;

/** What the panel is doing, on the button that began it. */
export const BUSY_TEXTS = {
  reading: 'Đang đọc trang…',
  testing: 'Đang điền thử…',
  undoing: 'Đang xóa các giá trị thử…',
  saving: 'Đang đọc lại trang và thử…',
} as const satisfies Record<Exclude<TeachState['busy'], 'no'>, string>;

/** Where a profile came from, as people say it. */
export const ORIGIN_TEXTS = {
  run: 'cho lượt này',
  own: 'của máy này',
  policy: 'do tỉnh cấp',
  product: 'kèm phần mềm',
} as const satisfies Record<ProfileOrigin, string>;

/** What a difference does to a box. */
export const SIGN_TEXTS = { added: 'thêm', removed: 'bỏ', changed: 'đổi' } as const;

/** What may become of a page, as people say it. */
export const CHANGE_TEXTS = {
  renamed: 'nhãn bị đổi',
  'moved-section': 'ô chuyển sang mục khác',
  'swapped-labels': 'hai nhãn đổi chỗ',
  'swapped-ids': 'hai mã ô đổi chỗ',
  twin: 'thêm một ô giống hệt',
  removed: 'ô bị bỏ',
  'other-kind': 'ô đổi loại',
  reordered: 'thứ tự ô thay đổi',
  'renamed-id': 'mã ô thay đổi',
} as const satisfies Record<PageChange, string>;

/** Parts of a profile besides its boxes, as people say them. */
export const PART_TEXTS = {
  title: 'Tên',
  system: 'Hệ thống',
  origin: 'Địa chỉ',
  path: 'Trang',
  pageMarks: 'Nhãn nhận ra trang',
} as const;
