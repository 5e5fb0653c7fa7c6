import type { QrDisplayTexts } from './qr-display.texts.ts';

/** `<qr-display>` in English. */
export const QR_DISPLAY_ENGLISH: QrDisplayTexts = {
  heading: 'Scan to take it away on your phone',
  hint: 'Open the camera, point it at the code, press the link that appears.',
  tooLong: 'Too long for a code.',
  code: (words) => `QR code: ${words}`,
};
