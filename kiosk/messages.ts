import type { Texts } from '../components/language.ts';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
function sayDay(days: number, weekday: number): string {
  if (days === 0) return '';
  return days === 1 ? ' sáng mai' : ` ${WEEKDAYS[weekday]}`;
}

const vi = {
  back: 'Quay lại',
  home: 'Trang đầu',
  finding: 'Tìm thủ tục',
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
  office: 'Thông tin nơi tiếp nhận',
  officeLink: 'Cán bộ, quầy, phí, nội quy',
  forStaff: 'Báo cán bộ:',
  idleTitle: 'Ông/bà còn xem không?',
  idleText: (seconds: number): string =>
    `Còn ${seconds} giây nữa máy sẽ xóa những gì đã gõ và về trang đầu.`,
  idleStay: 'Tôi cần thêm thời gian',
  idleLeave: 'Xóa ngay và về trang đầu',
  catalogueFailed: 'Chưa mở được danh mục thủ tục. Ông/bà hỏi cán bộ tại quầy.',
  notKept: 'Máy chưa ghi được. Nội dung vẫn còn đây; ông/bà thử lại hoặc báo cán bộ tại quầy.',
  askStatus: 'Xem kết quả ý kiến đã gửi',
  statusTitle: 'Ý kiến của ông/bà đã đến đâu',
  statusHint: 'Gõ mã đã nhận khi gửi, có dạng PA-7K3-M9Q-X2HE. Không cần gõ dấu gạch.',
  unknownCode: (code: string): string =>
    `Máy này chưa có kết quả của mã ${code}. Ông/bà xem lại từng chữ, hoặc hỏi cán bộ tại quầy.`,
  notLookedUp: 'Máy chưa tìm được. Ông/bà thử lại hoặc hỏi cán bộ tại quầy.',
  stale: 'Danh mục thủ tục trên máy này đã cũ, có thể đã thay đổi. Ông/bà hỏi lại cán bộ tại quầy.',
  read: 'Nghe đọc',
  stopReading: 'Dừng đọc',
  print: 'In phiếu mang về',
  textHeading: 'Quét để lưu danh sách vào máy',
  textWords: 'Mã này chứa chữ, không cần mạng, không mở trang nào.',
  /** What the keyboard's keys say instead of their Vietnamese. */
  keys: {} as Readonly<Record<string, string>>,
  textHint: 'Mở máy ảnh, đưa vào mã, chọn sao chép hoặc lưu chữ.',
};

/** Every sentence of the kiosk's own frame; the elements carry theirs. */
export type Messages = typeof vi;

/** The frame's sentences in both languages. */
export const MESSAGES: Texts<Messages> = {
  vi,
  en: async () => (await import('./messages.english.ts')).ENGLISH_MESSAGES,
};
