import type { FillReason, FillStatus, PlanAction } from '../../domain/plan.ts';
import { speak } from '../language.ts';
import type { PanelIcon } from './panel-icons.ts';

/** Words for what the plan does with a row. */
export const ACTION_TEXTS = speak<PlanAction>({
  fill: { vi: 'sẽ điền', en: 'will fill' },
  already: { vi: 'đã đúng', en: 'already right' },
  conflict: { vi: 'mâu thuẫn', en: 'conflict' },
  ask: { vi: 'cần hỏi', en: 'to answer' },
  unmapped: { vi: 'không rõ ô gì', en: 'unknown box' },
  refused: { vi: 'không điền', en: 'not filled' },
});

export const ACTION_ICONS = {
  fill: 'pencil-line',
  already: 'check',
  conflict: 'git-compare-arrows',
  ask: 'circle-help',
  unmapped: 'circle-dashed',
  refused: 'ban',
} as const satisfies Record<PlanAction, PanelIcon>;

/** Words for what became of a row. */
export const STATUS_TEXTS = speak<FillStatus>({
  kept: { vi: 'đã ghi', en: 'written' },
  transformed: { vi: 'trang đổi dạng', en: 'page reshaped it' },
  reverted: { vi: 'trang đổi lại', en: 'page changed it' },
  rejected: { vi: 'trang không nhận', en: 'page refused it' },
  skipped: { vi: 'chưa ghi', en: 'not written' },
});

export const STATUS_ICONS = {
  kept: 'check-check',
  transformed: 'replace',
  reverted: 'undo-2',
  rejected: 'circle-x',
  skipped: 'circle-minus',
} as const satisfies Record<FillStatus, PanelIcon>;

/** One sentence per reason: what happened and what to do. */
export const REASON_TEXTS = speak<FillReason>({
  kept: { vi: 'Đã ghi và đọc lại đúng.', en: 'Written, and read back the same.' },
  'page-changed-form': {
    vi: 'Trang viết lại theo cách của nó; giá trị vẫn là một.',
    en: 'The page wrote it its own way; the value is the same.',
  },
  'page-changed-value': {
    vi: 'Trang đã đổi giá trị sau khi ghi. Hãy xem lại ô này và nhập tay.',
    en: 'The page changed the value after it was written. Look at this box and type it yourself.',
  },
  'page-cleared': {
    vi: 'Trang đã xóa giá trị sau khi ghi. Hãy nhập tay ô này.',
    en: 'The page emptied the box after it was written. Type it yourself.',
  },
  'page-marked-invalid': {
    vi: 'Trang báo lỗi ở ô này. Hãy xem thông báo cạnh ô.',
    en: 'The page shows an error at this box. Read the message beside it.',
  },
  'option-missing': {
    vi: 'Danh sách của trang không có mục này. Hãy chọn tay.',
    en: 'The page’s list has no such entry. Choose it yourself.',
  },
  'option-ambiguous': {
    vi: 'Danh sách có nhiều mục giống nhau. Hãy chọn tay.',
    en: 'The list has several such entries. Choose it yourself.',
  },
  'control-missing': {
    vi: 'Không còn thấy ô này trên trang. Hãy đọc lại trang.',
    en: 'The box is no longer on the page. Read the page again.',
  },
  'control-changed': {
    vi: 'Ô này đã đổi nhãn từ lúc xem trước nên không ghi. Hãy đọc lại trang.',
    en: 'The box has another label than in the preview, so it was not written. Read the page again.',
  },
  'control-hidden': {
    vi: 'Ô này đang bị ẩn nên không ghi.',
    en: 'The box is hidden, so it was not written.',
  },
  'control-disabled': {
    vi: 'Ô này đang bị khóa nên không ghi.',
    en: 'The box is disabled, so it was not written.',
  },
  'control-read-only': {
    vi: 'Ô này chỉ cho xem nên không ghi.',
    en: 'The box is read-only, so it was not written.',
  },
  'value-changed-since-preview': {
    vi: 'Ô này vừa có giá trị khác lúc xem trước nên giữ nguyên.',
    en: 'The box holds another value than in the preview, so it was left alone.',
  },
  'too-long': {
    vi: 'Giá trị dài hơn ô cho phép; không cắt bớt nên không ghi.',
    en: 'The value is longer than the box allows; nothing is cut, so it was not written.',
  },
  'kind-not-fillable': {
    vi: 'Loại ô này phải nhập tay.',
    en: 'This kind of box must be filled by hand.',
  },
  'other-control-changed': {
    vi: 'Ghi ô này làm ô khác đổi theo. Hãy xem lại cả hai.',
    en: 'Writing this box changed another one. Look at both.',
  },
  'page-left': {
    vi: 'Trang đã chuyển đi chỗ khác nên dừng lại, không ghi tiếp.',
    en: 'The page went elsewhere, so nothing more was written.',
  },
  stopped: { vi: 'Đã dừng theo yêu cầu.', en: 'Stopped as asked.' },
  failed: {
    vi: 'Không ghi được ô này. Hãy nhập tay.',
    en: 'The box could not be written. Type it yourself.',
  },
});
