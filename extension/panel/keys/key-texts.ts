import { speak } from '../../language.ts';

/** What the sheet of keys says. */
export const KEY_TEXTS = speak({
  title: { vi: 'Phím tắt', en: 'Keys' },
  anywhere: { vi: 'Ở mọi nơi trong trình duyệt', en: 'Anywhere in the browser' },
  panel: { vi: 'Trong bảng này', en: 'In this panel' },
  teaching: { vi: 'Khi dạy một trang', en: 'While teaching a page' },
  capture: { vi: 'Đọc trang đang mở', en: 'Read the open page' },
  fill: { vi: 'Xem trước việc điền vào trang đang mở', en: 'Preview filling the open page' },
  teach: { vi: 'Dạy trang đang mở', en: 'Teach the open page' },
  unset: { vi: 'chưa đặt', en: 'not set' },
  rebind: { vi: 'Đổi phím trong trình duyệt', en: 'Change keys in the browser' },
  move: { vi: 'Sang mục sau, về mục trước', en: 'To the next item, to the one before' },
  press: { vi: 'Bấm nút, chọn câu trả lời', en: 'Press a button, choose an answer' },
  write: { vi: 'Điền các ô đã xem trước', en: 'Fill the boxes previewed' },
  scan: {
    vi: 'Quét thẻ căn cước, không cần bấm vào ô',
    en: 'Scan an ID card, wherever the focus is',
  },
  sheet: { vi: 'Mở bảng phím này', en: 'Open this sheet' },
  close: { vi: 'Đóng', en: 'Close' },
  digits: { vi: '0–9', en: '0–9' },
  space: { vi: 'Phím cách', en: 'Space' },
  letters: { vi: 'Chữ cái', en: 'Letters' },
  rows: { vi: 'Sang ô sau, về ô trước', en: 'To the next box, to the one before' },
  accept: { vi: 'Nhận gợi ý', en: 'Accept the suggestion' },
  find: { vi: 'Tìm dữ kiện khác', en: 'Find another fact' },
  never: { vi: 'Không bao giờ điền', en: 'Never fill' },
  clear: { vi: 'Xóa điều đã dạy', en: 'Take back what was said' },
});
