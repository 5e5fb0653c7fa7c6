import type { Texts } from './language.ts';

const vi = {
  again: (why: string): string => `Chưa gửi được (${why}). Nội dung vẫn còn; bấm Gửi lại.`,
  notLoaded: 'trang chưa tải đủ',
  unconfirmed: 'máy chủ không xác nhận đã nhận',
  redirected: 'máy chủ chuyển sang trang khác',
  answered: (status: number): string => `máy chủ trả lời ${status}`,
  offline: 'máy đang không có mạng',
  silent: 'máy chủ không trả lời',
  unreachable: 'không kết nối được',
  hiddenText:
    'Trình duyệt đã tự điền một ô ẩn dùng để chặn máy gửi thư rác. Ô ấy đã được xóa; bấm Gửi lại.',
  tooQuick: 'Gửi nhanh quá, dễ bị nhầm là máy. Ông/bà đọc lại một chút rồi bấm Gửi lại.',
  tooOften: (most: number): string =>
    `Trang này vừa gửi ${most} lần. Ông/bà đợi 10 phút rồi bấm Gửi lại.`,
};

/** Why something was not sent, in sentences for a person. */
export type SendTexts = typeof vi;

/** What elements with an `action` say of sending. */
export const SEND_TEXTS: Texts<SendTexts> = {
  vi,
  en: async () => (await import('./english.ts')).english.send,
};
