import { say, speak } from '../../language.ts';

/** What the scan box says. */
export const SCAN_TEXTS = speak({
  label: { vi: 'Quét hoặc dán mã QR thẻ căn cước', en: 'Scan or paste the ID card’s QR code' },
  hint: { vi: 'Bấm vào đây rồi quét; hoặc dán', en: 'Press here, then scan; or paste' },
  title: { vi: 'Thẻ của ai?', en: 'Whose card is it?' },
  noHolder: {
    vi: 'Không ai trong hồ sơ khớp với thẻ này. Hãy chọn thẻ của ai.',
    en: 'Nobody in the dossier fits this card. Choose whose it is.',
  },
  add: { vi: 'Thêm vào hồ sơ', en: 'Add to the dossier' },
  drop: { vi: 'Bỏ, không thêm', en: 'Drop it, add nothing' },
  added: { vi: 'mới', en: 'new' },
  confirmed: { vi: 'khớp hồ sơ', en: 'as in the dossier' },
  differs: { vi: 'khác hồ sơ', en: 'differs' },
  lostMarks: {
    vi: 'Máy quét làm mất dấu tiếng Việt nên không lấy họ tên và nơi cư trú. Hãy đặt máy quét ở chế độ Unicode, hoặc nhập tay hai mục này.',
    en: 'The scanner lost the Vietnamese marks, so the name and the residence are not taken. Set the scanner to Unicode, or type these two by hand.',
  },
  expected: {
    vi: 'Cần dãy chữ trong mã QR ở mặt trước thẻ căn cước, bắt đầu bằng 12 chữ số.',
    en: 'Needed: the text of the QR code on the front of the ID card; it begins with 12 digits.',
  },
  male: { vi: 'nam', en: 'male' },
  female: { vi: 'nữ', en: 'female' },
});

/** What the number on a card says by itself. */
export const sayNumber = (gender: string, year: number, province: string): string =>
  say({
    vi: `Theo số định danh: ${gender}, sinh ${year}, khai sinh tại ${province}.`,
    en: `By the personal number: ${gender}, born ${year}, birth registered in ${province}.`,
  });

/** Where a card's facts say they come from; part of the fact, so of one language. */
export const CARD_SYSTEM = 'Thẻ căn cước';
