import type { LabelEvidence } from '../../domain/form.ts';
import { speak } from '../language.ts';

/** The lines of a row's evidence. */
export const EVIDENCE_TEXTS = speak({
  why: { vi: 'Vì sao?', en: 'Why?' },
  unknown: { vi: 'chưa rõ', en: 'not known' },
  meaning: { vi: 'Hiểu là', en: 'Taken as' },
  because: { vi: 'Vì', en: 'Because' },
  label: { vi: 'Nhãn lấy từ', en: 'Label from' },
  section: { vi: 'Ở mục', en: 'Under' },
  origin: { vi: 'Giá trị từ', en: 'Value from' },
  change: { vi: 'Đổi khi ghi', en: 'Changed when written' },
  others: { vi: 'Cũng có thể là', en: 'May also be' },
});

/** How the page ties a label to its control. */
export const LABEL_EVIDENCE_TEXTS = speak<LabelEvidence>({
  for: { vi: 'trang gắn nhãn cho ô', en: 'the page ties it to the box' },
  wrap: { vi: 'nhãn bọc quanh ô', en: 'the label encloses the box' },
  aria: { vi: 'tên trang đặt cho ô (ARIA)', en: 'the name the page gives the box (ARIA)' },
  legend: { vi: 'tên của nhóm lựa chọn', en: 'the name of the group of choices' },
  cell: { vi: 'ô bảng đứng trước', en: 'the table cell before it' },
  'column-header': { vi: 'đầu cột của bảng', en: 'the head of the table column' },
  term: { vi: 'danh sách mục – giá trị', en: 'a list of terms and values' },
  'preceding-text': { vi: 'chữ đứng trước ô', en: 'the text before the box' },
  floating: { vi: 'nhãn nằm trong khung ô', en: 'the label inside the box’s frame' },
  geometry: { vi: 'chữ nằm gần ô nhất', en: 'the text nearest to the box' },
  placeholder: { vi: 'gợi ý trong ô', en: 'the hint inside the box' },
  title: { vi: 'chú thích hiện khi rê chuột', en: 'the note shown under the mouse' },
  none: { vi: 'ô không có nhãn', en: 'the box has no label' },
});
