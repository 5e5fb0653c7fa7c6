import type { PageChange } from '../../mapping/teach/mutate-page.ts';
import type { ProfileDifference } from '../../mapping/teach/compare-profiles.ts';
import { speak } from '../../language.ts';
import type { ProfileOrigin } from '../load-profiles.ts';
import type { TeachState } from './teach-state.ts';

/** What the teaching view says. */
export const TEACH_TEXTS = speak({
  title: { vi: 'Dạy trang này', en: 'Teach this page' },
  offer: {
    vi: 'Có ô chưa rõ là gì hoặc của ai. Dạy trang này một lần thì lần sau không phải hỏi nữa.',
    en: 'Some boxes are not known for what they are or whose. Teach this page once, and next time nothing is asked.',
  },
  about: {
    vi: 'Cho biết mỗi ô là dữ kiện gì, của ai. Lần sau trang này được nhận đúng từng ô; nếu trang đổi, ô đó sẽ được hỏi lại chứ không điền nhầm.',
    en: 'Say of each box which fact it is, and whose. Next time every box of this page is known; where the page changed, it is asked again, never filled wrongly.',
  },
  name: { vi: 'Tên hồ sơ mẫu', en: 'Name of the profile' },
  keys: {
    vi: 'Enter nhận · N không điền · gõ chữ để tìm · Delete xóa',
    en: 'Enter accepts · N never fills · type to search · Delete clears',
  },
  accept: { vi: 'Nhận', en: 'Accept' },
  choose: { vi: 'Chọn khác', en: 'Choose another' },
  never: { vi: 'Không bao giờ điền', en: 'Never fill' },
  clear: { vi: 'Xóa', en: 'Clear' },
  isNever: { vi: 'không bao giờ điền', en: 'never filled' },
  suggested: { vi: 'gợi ý', en: 'suggested' },
  unknown: { vi: 'chưa rõ', en: 'not known' },
  unlabelled: { vi: '(ô không có nhãn)', en: '(box without a label)' },
  hidden: { vi: 'đang ẩn', en: 'hidden now' },
  whyNothing: {
    vi: 'Nhãn của ô không nói đây là dữ kiện gì, của ai.',
    en: 'The label does not say which fact this is, or whose.',
  },
  acceptSure: { vi: 'Nhận các gợi ý chắc chắn', en: 'Accept the sure suggestions' },
  test: { vi: 'Điền thử', en: 'Test fill' },
  undoTest: { vi: 'Xóa các giá trị thử', en: 'Remove the test values' },
  testIsInvented: {
    vi: 'Giá trị thử đều là bịa. Hãy nhìn trang, rồi xóa chúng trước khi làm việc thật.',
    en: 'The test values are invented. Look at the page, then remove them before real work.',
  },
  testValuesLeft: {
    vi: 'Trang không cho xóa hết giá trị thử; hãy tải lại trang trước khi làm việc thật. Còn lại ở ô',
    en: 'The page keeps some test values; reload it before real work. They are left in the box',
  },
  save: { vi: 'Lưu hồ sơ mẫu', en: 'Save the profile' },
  saved: {
    vi: 'Đã lưu. Từ nay trang này được nhận theo hồ sơ mẫu.',
    en: 'Saved. From now on this page is known by its profile.',
  },
  readAgain: { vi: 'Đọc lại trang', en: 'Read again' },
  tooMany: {
    vi: 'Trang này có quá nhiều ô; chỉ 500 ô đầu dạy được.',
    en: 'This page has too many boxes; only the first 500 can be taught.',
  },
  nothing: {
    vi: 'Trang này không có ô nào để dạy.',
    en: 'This page has no box to teach.',
  },
  gone: {
    vi: 'Trang đã tải lại hoặc chuyển đi. Hãy đọc lại trang; những gì đã dạy vẫn còn.',
    en: 'The page was reloaded or left. Read it again; what was taught is kept.',
  },
  personal: {
    vi: 'Nhãn hoặc tiêu đề của ô này đang hiện dữ kiện của một người nên không đưa vào hồ sơ mẫu được. Hãy dạy trên biểu mẫu trống.',
    en: 'The label or heading of this box shows a person’s data, so it cannot go into a profile. Teach on an empty form.',
  },
  search: {
    vi: 'Tìm dữ kiện, ví dụ “me ho ten”',
    en: 'Find a fact by its Vietnamese name, e.g. “me ho ten”',
  },
  noChoice: {
    vi: 'Không có dữ kiện nào khớp. Hãy thử chữ khác.',
    en: 'No fact fits. Try other letters.',
  },
  profiles: { vi: 'Hồ sơ mẫu', en: 'Profiles' },
  noProfiles: {
    vi: 'Máy này chưa có hồ sơ mẫu nào. Hãy dạy một trang, hoặc nhập tệp từ máy khác.',
    en: 'This machine has no profile yet. Teach a page, or import a file of another machine.',
  },
  isNew: { vi: 'hồ sơ mẫu mới', en: 'new profile' },
  import: { vi: 'Nhập tệp', en: 'Import a file' },
  export: { vi: 'Xuất tệp', en: 'Export' },
  rename: { vi: 'Đổi tên', en: 'Rename' },
  keepName: { vi: 'Giữ tên này', en: 'Keep this name' },
  remove: { vi: 'Xóa', en: 'Remove' },
  removed: { vi: 'Đã xóa hồ sơ mẫu', en: 'Removed the profile' },
  restore: { vi: 'Lấy lại', en: 'Take back' },
  acceptImport: { vi: 'Dùng hồ sơ mẫu này', en: 'Use this profile' },
  rejectImport: { vi: 'Thôi, không nhập', en: 'Do not import' },
  teachAgain: { vi: 'Về trang đang dạy', en: 'Back to the page' },
  tooLarge: {
    vi: 'Tệp này quá lớn để là một hồ sơ mẫu nên không đọc. Hãy chọn đúng tệp đã xuất.',
    en: 'This file is too large to be a profile and was not read. Choose the exported file.',
  },
});

/** What the panel is doing, on the button that began it. */
export const BUSY_TEXTS = speak<Exclude<TeachState['busy'], 'no'>>({
  reading: { vi: 'Đang đọc trang…', en: 'Reading the page…' },
  testing: { vi: 'Đang điền thử…', en: 'Filling test values…' },
  undoing: { vi: 'Đang xóa các giá trị thử…', en: 'Removing the test values…' },
  saving: { vi: 'Đang đọc lại trang và thử…', en: 'Reading the page again and testing…' },
});

/** Where a profile came from, as people say it. */
export const ORIGIN_TEXTS = speak<ProfileOrigin>({
  run: { vi: 'cho lượt này', en: 'for this run' },
  own: { vi: 'của máy này', en: 'of this machine' },
  policy: { vi: 'do tỉnh cấp', en: 'from the province' },
  product: { vi: 'kèm phần mềm', en: 'comes with the software' },
});

/** What a difference does to a box. */
export const SIGN_TEXTS = speak({
  added: { vi: 'thêm', en: 'added' },
  removed: { vi: 'bỏ', en: 'removed' },
  changed: { vi: 'đổi', en: 'changed' },
});

/** What may become of a page, as people say it. */
export const CHANGE_TEXTS = speak<PageChange>({
  renamed: { vi: 'nhãn bị đổi', en: 'a label renamed' },
  'moved-section': { vi: 'ô chuyển sang mục khác', en: 'the box moved to another section' },
  'swapped-labels': { vi: 'hai nhãn đổi chỗ', en: 'two labels swapped' },
  'swapped-ids': { vi: 'hai mã ô đổi chỗ', en: 'two ids swapped' },
  twin: { vi: 'thêm một ô giống hệt', en: 'a twin of the box added' },
  removed: { vi: 'ô bị bỏ', en: 'the box removed' },
  'other-kind': { vi: 'ô đổi loại', en: 'the box of another kind' },
  reordered: { vi: 'thứ tự ô thay đổi', en: 'the boxes reordered' },
  'renamed-id': { vi: 'mã ô thay đổi', en: 'the id of the box changed' },
});

/** Parts of a profile besides its boxes, as people say them. */
export const PART_TEXTS = speak<ProfileDifference['about'][number]['part']>({
  title: { vi: 'Tên', en: 'Name' },
  system: { vi: 'Hệ thống', en: 'System' },
  origin: { vi: 'Địa chỉ', en: 'Address' },
  path: { vi: 'Trang', en: 'Page' },
  pageMarks: { vi: 'Nhãn nhận ra trang', en: 'Labels that tell the page' },
});
