/** What the scan box says. */
export const SCAN_TEXTS = {
  label: 'Quét hoặc dán mã QR thẻ căn cước',
  hint: 'Bấm vào đây rồi quét; hoặc dán',
  title: 'Thẻ của ai?',
  noHolder: 'Không ai trong hồ sơ khớp với thẻ này. Hãy chọn thẻ của ai.',
  add: 'Thêm vào hồ sơ',
  drop: 'Bỏ, không thêm',
  added: 'mới',
  confirmed: 'khớp hồ sơ',
  differs: 'khác hồ sơ',
  lostMarks:
    'Máy quét làm mất dấu tiếng Việt nên không lấy họ tên và nơi cư trú. Hãy đặt máy quét ở chế độ Unicode, hoặc nhập tay hai mục này.',
  expected: 'Cần dãy chữ trong mã QR ở mặt trước thẻ căn cước, bắt đầu bằng 12 chữ số.',
} as const;

/** Where a card's facts say they come from. */
export const CARD_SYSTEM = 'Thẻ căn cước';
