import type { Texts } from '../language.ts';

const vi = {
  heading: 'Quét mã để mang về điện thoại',
  hint: 'Mở máy ảnh, đưa vào mã, bấm đường dẫn hiện ra.',
  tooLong: 'Nội dung quá dài, không tạo được mã.',
  code: (words: string): string => `Mã QR: ${words}`,
};

/** Every sentence of the element. */
export type QrDisplayTexts = typeof vi;

/** What `<qr-display>` says where nothing else is given. */
export const QR_DISPLAY_TEXTS: Texts<QrDisplayTexts> = {
  vi,
  en: async () => (await import('../english.ts')).english.qrDisplay,
};
