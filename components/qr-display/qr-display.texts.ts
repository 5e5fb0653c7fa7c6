import type { Texts } from '../language.ts';

const vi = {
  heading: 'Quét mã để mang về điện thoại',
  hint: 'Mở máy ảnh, đưa vào mã, bấm đường dẫn hiện ra.',
  tooLong: 'Nội dung quá dài, không tạo được mã.',
  code: (words: string): string => `Mã QR: ${words}`,
};

/** What `<qr-display>` says where nothing else is given. */
export const QR_DISPLAY_TEXTS: Texts<typeof vi> = {
  vi,
  en: {
    heading: 'Scan to take it away on your phone',
    hint: 'Open the camera, point it at the code, press the link that appears.',
    tooLong: 'Too long for a code.',
    code: (words) => `QR code: ${words}`,
  },
};
