import type { LabelEvidence } from '../../domain/form.ts';

/** The lines of a row's evidence. */
export const EVIDENCE_TEXTS = {
  why: 'Vì sao?',
  unknown: 'chưa rõ',
  meaning: 'Hiểu là',
  because: 'Vì',
  label: 'Nhãn lấy từ',
  section: 'Ở mục',
  origin: 'Giá trị từ',
  change: 'Đổi khi ghi',
  others: 'Cũng có thể là',
} as const;

/** How the page ties a label to its control. */
export const LABEL_EVIDENCE_TEXTS = {
  for: 'trang gắn nhãn cho ô',
  wrap: 'nhãn bọc quanh ô',
  aria: 'tên trang đặt cho ô (ARIA)',
  legend: 'tên của nhóm lựa chọn',
  cell: 'ô bảng đứng trước',
  'column-header': 'đầu cột của bảng',
  term: 'danh sách mục – giá trị',
  'preceding-text': 'chữ đứng trước ô',
  floating: 'nhãn nằm trong khung ô',
  geometry: 'chữ nằm gần ô nhất',
  placeholder: 'gợi ý trong ô',
  title: 'chú thích hiện khi rê chuột',
  none: 'ô không có nhãn',
} as const satisfies Record<LabelEvidence, string>;
