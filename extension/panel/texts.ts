import type { FillReason, FillStatus, PlanAction } from '../../domain/plan.ts';

/** Words for what the plan does with a row. */
export const ACTION_TEXTS = {
  fill: 'sẽ điền',
  already: 'đã đúng',
  conflict: 'mâu thuẫn',
  ask: 'cần hỏi',
  unmapped: 'không rõ ô gì',
  refused: 'không điền',
} as const satisfies Record<PlanAction, string>;

export const ACTION_ICONS = {
  fill: 'pencil-line',
  already: 'check',
  conflict: 'git-compare-arrows',
  ask: 'circle-help',
  unmapped: 'circle-dashed',
  refused: 'ban',
} as const satisfies Record<PlanAction, string>;

/** Words for what became of a row. */
export const STATUS_TEXTS = {
  kept: 'đã ghi',
  transformed: 'trang đổi dạng',
  reverted: 'trang đổi lại',
  rejected: 'trang không nhận',
  skipped: 'chưa ghi',
} as const satisfies Record<FillStatus, string>;

export const STATUS_ICONS = {
  kept: 'check-check',
  transformed: 'replace',
  reverted: 'undo-2',
  rejected: 'circle-x',
  skipped: 'circle-minus',
} as const satisfies Record<FillStatus, string>;

/** One sentence per reason: what happened and what to do. */
export const REASON_TEXTS = {
  kept: 'Đã ghi và đọc lại đúng.',
  'page-changed-form': 'Trang viết lại theo cách của nó; giá trị vẫn là một.',
  'page-changed-value': 'Trang đã đổi giá trị sau khi ghi. Hãy xem lại ô này và nhập tay.',
  'page-cleared': 'Trang đã xóa giá trị sau khi ghi. Hãy nhập tay ô này.',
  'page-marked-invalid': 'Trang báo lỗi ở ô này. Hãy xem thông báo cạnh ô.',
  'option-missing': 'Danh sách của trang không có mục này. Hãy chọn tay.',
  'option-ambiguous': 'Danh sách có nhiều mục giống nhau. Hãy chọn tay.',
  'control-missing': 'Không còn thấy ô này trên trang. Hãy đọc lại trang.',
  'control-changed': 'Ô này đã đổi nhãn từ lúc xem trước nên không ghi. Hãy đọc lại trang.',
  'control-hidden': 'Ô này đang bị ẩn nên không ghi.',
  'control-disabled': 'Ô này đang bị khóa nên không ghi.',
  'control-read-only': 'Ô này chỉ cho xem nên không ghi.',
  'value-changed-since-preview': 'Ô này vừa có giá trị khác lúc xem trước nên giữ nguyên.',
  'too-long': 'Giá trị dài hơn ô cho phép; không cắt bớt nên không ghi.',
  'kind-not-fillable': 'Loại ô này phải nhập tay.',
  'other-control-changed': 'Ghi ô này làm ô khác đổi theo. Hãy xem lại cả hai.',
  'page-left': 'Trang đã chuyển đi chỗ khác nên dừng lại, không ghi tiếp.',
  stopped: 'Đã dừng theo yêu cầu.',
  failed: 'Không ghi được ô này. Hãy nhập tay.',
} as const satisfies Record<FillReason, string>;

/** Everything else the panel says. */
export const TEXTS = {
  title: 'Một Lần',
  promise: 'Không tự bấm Lưu hay Gửi. Hoàn tác được cả lượt.',
  emptyTitle: 'Chưa có hồ sơ',
  emptyBody:
    'Mở hồ sơ ở hệ thống đang có dữ liệu, rồi bấm Alt+Shift+C hoặc nút Một Lần trên thanh công cụ.',
  nothingFound:
    'Trang này không có ô hay dòng dữ liệu nào đọc được. Nếu hồ sơ mở trong cửa sổ khác, hãy chuyển sang cửa sổ đó rồi đọc lại.',
  noControls: 'Trang này không có ô nào để điền.',
  notOpen:
    'Chưa được phép đọc trang này. Hãy bấm nút Một Lần trên thanh công cụ của trình duyệt, hoặc Alt+Shift+C.',
  offerSystem:
    'Dùng hệ thống này hằng ngày? Thêm nó để lần sau đọc được ngay, khỏi bấm nút trên thanh công cụ.',
  forbidden: 'Trình duyệt không cho tiện ích nào đọc trang này. Hãy mở trang hồ sơ rồi thử lại.',
  addSystem: 'Thêm hệ thống này',
  records: 'Danh sách hồ sơ',
  chooseRecord: 'Trang này liệt kê nhiều hồ sơ. Chọn hồ sơ đang làm:',
  noteRecords: 'Ghi nhớ cả danh sách',
  notedWithout: 'Chỉ mã hồ sơ, thủ tục và ngày; không ghi họ tên hay số giấy tờ.',
  closedFrame: 'Trang này có một khung chưa được đọc, của',
  addFrame: 'Thêm nơi này và đọc lại',
  tooManyControls: 'Trang này có quá nhiều ô: chỉ phần đầu được đọc, phần sau xin tự điền.',
  tooManyRecords: 'Danh sách dài quá: chỉ 500 dòng đầu được đọc. Hãy lọc bớt hoặc sang trang sau.',
  capture: 'Đọc trang này',
  preview: 'Xem trước việc điền',
  fill: 'Điền',
  stop: 'Dừng',
  undo: 'Hoàn tác cả lượt',
  takeFacts: 'Lấy vào hồ sơ',
  newDossier: 'Hồ sơ mới',
  keepOld: 'Giữ ô hiện có',
  writeNew: 'Ghi giá trị mới',
  leaveEmpty: 'Để trống',
  reading: 'Đang đọc trang…',
  planning: 'Đang xem ô nào điền được…',
  filling: 'Đang điền và đọc lại từng ô…',
  statistics: 'Thống kê',
  dossier: 'Hồ sơ',
  vault: 'Kho',
  office: 'Văn phòng',
  unexpected:
    'Có lỗi ngoài dự tính, việc vừa rồi có thể chưa xong. Hãy đọc lại trang và xem từng dòng trước khi điền tiếp.',
  seeFacts: 'Xem dữ kiện',
  readAgain: 'Đọc lại trang',
  done: 'Xong, về hồ sơ',
  undone: 'Đã hoàn tác',
  restored: 'đã trả lại',
  takeBack: 'Lấy lại hồ sơ vừa cất',
  acceptLoss: 'Đã biết, ghi tiếp',
} as const;
