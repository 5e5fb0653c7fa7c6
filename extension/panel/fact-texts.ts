/** What the list of facts says. */
export const FACT_TEXTS = {
  history: 'Nguồn, sửa',
  holds: 'đang dùng',
  correct: 'Sửa bằng tay',
  keep: 'Dùng giá trị này',
  remove: 'Bỏ dữ kiện này',
  notReadable: 'Không đọc được giá trị này cho mục đó. Ngày viết dd/MM/yyyy, MM/yyyy hoặc yyyy.',
  issuedBy: 'mới từ',
  removed: 'Đã bỏ',
  takeBack: 'Lấy lại',
} as const;

/** Where a fact typed by the officer says it comes from. */
export const HAND_SYSTEM = 'Nhập tay';
