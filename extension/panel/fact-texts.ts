import { speak } from '../language.ts';

/** What the list of facts says. */
export const FACT_TEXTS = speak({
  history: { vi: 'Nguồn, sửa', en: 'Sources, edit' },
  holds: { vi: 'đang dùng', en: 'in use' },
  correct: { vi: 'Sửa bằng tay', en: 'Set right by hand' },
  keep: { vi: 'Dùng giá trị này', en: 'Use this value' },
  remove: { vi: 'Bỏ dữ kiện này', en: 'Take this fact out' },
  notReadable: {
    vi: 'Không đọc được giá trị này cho mục đó. Ngày viết dd/MM/yyyy, MM/yyyy hoặc yyyy.',
    en: 'This value cannot be read for that item. Write dates as dd/MM/yyyy, MM/yyyy or yyyy.',
  },
  issuedBy: { vi: 'mới từ', en: 'new from' },
  removed: { vi: 'Đã bỏ', en: 'Taken out' },
  takeBack: { vi: 'Lấy lại', en: 'Take back' },
  conflict: { vi: 'mâu thuẫn', en: 'conflict' },
  choose: { vi: 'Chọn', en: 'Choose' },
});

/** Where a fact typed by the officer says it comes from; part of the fact, so of one language. */
export const HAND_SYSTEM = 'Nhập tay';
