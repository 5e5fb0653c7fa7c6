import type { Texts } from '../components/language.ts';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const ENGLISH_WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

function sayDay(days: number, weekday: number): string {
  if (days === 0) return '';
  return days === 1 ? ' sáng mai' : ` ${WEEKDAYS[weekday]}`;
}

function sayEnglishDay(days: number, weekday: number): string {
  if (days === 0) return '';
  return days === 1 ? ' tomorrow' : ` on ${ENGLISH_WEEKDAYS[weekday]}`;
}

const vi = {
  back: 'Quay lại',
  home: 'Trang đầu',
  feedback: 'Phản ánh, kiến nghị',
  rating: 'Đánh giá phục vụ',
  otherThings: 'Việc khác',
  large: 'Chữ to, rõ nét',
  normal: 'Chữ thường',
  open: 'Đang mở cửa',
  shut: 'Đã đóng cửa',
  until: (time: string): string => `đến ${time}`,
  again: (time: string, days: number, weekday: number): string =>
    `mở lại ${time}${sayDay(days, weekday)}`,
  askWhen: 'xem thông báo của xã',
  forStaff: 'Báo cán bộ:',
  idleTitle: 'Ông/bà còn xem không?',
  idleText: (seconds: number): string =>
    `Còn ${seconds} giây nữa máy sẽ xóa những gì đã gõ và về trang đầu.`,
  idleStay: 'Tôi cần thêm thời gian',
  idleLeave: 'Xóa ngay và về trang đầu',
  catalogueFailed: 'Chưa mở được danh mục thủ tục. Ông/bà hỏi cán bộ tại quầy.',
  notKept: 'Máy chưa ghi được. Nội dung vẫn còn đây; ông/bà thử lại hoặc báo cán bộ tại quầy.',
  stale: 'Danh mục thủ tục trên máy này đã cũ, có thể đã thay đổi. Ông/bà hỏi lại cán bộ tại quầy.',
  read: 'Nghe đọc',
  stopReading: 'Dừng đọc',
  print: 'In phiếu mang về',
  textHeading: 'Quét để lưu danh sách vào máy',
  textWords: 'Mã này chứa chữ, không cần mạng, không mở trang nào.',
  textHint: 'Mở máy ảnh, đưa vào mã, chọn sao chép hoặc lưu chữ.',
};

/** Every sentence of the kiosk's own frame; the elements carry theirs. */
export type Messages = typeof vi;

/** The frame's sentences in both languages. */
export const MESSAGES: Texts<Messages> = {
  vi,
  en: {
    back: 'Back',
    home: 'First screen',
    feedback: 'Feedback',
    rating: 'Rate our service',
    otherThings: 'Other things',
    large: 'Large, clear text',
    normal: 'Normal text',
    open: 'Open now',
    shut: 'Closed',
    until: (time) => `until ${time}`,
    again: (time, days, weekday) => `opens ${time}${sayEnglishDay(days, weekday)}`,
    askWhen: 'see the commune’s notice',
    forStaff: 'Please tell an officer:',
    idleTitle: 'Are you still there?',
    idleText: (seconds) =>
      `In ${seconds} ${seconds === 1 ? 'second' : 'seconds'} what was typed is erased and the first screen returns.`,
    idleStay: 'I need more time',
    idleLeave: 'Erase now, to the first screen',
    catalogueFailed: 'The list of procedures could not be opened. Please ask at the counter.',
    notKept: 'This could not be kept. Your words are still here; try again or tell an officer.',
    stale: 'The list of procedures here is old and may have changed. Please ask at the counter.',
    read: 'Read aloud (Vietnamese)',
    stopReading: 'Stop reading',
    print: 'Print a slip (Vietnamese)',
    textHeading: 'Scan to keep the list on your phone',
    textWords: 'This code holds text in Vietnamese; it needs no network and opens no page.',
    textHint: 'Open the camera, point it at the code, choose copy or save text.',
  },
};
