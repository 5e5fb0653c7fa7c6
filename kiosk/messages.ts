/** Every sentence of the kiosk's own frame; the elements carry theirs. */
export const messages = {
  back: 'Quay lại',
  home: 'Trang đầu',
  feedback: 'Phản ánh, kiến nghị',
  rating: 'Đánh giá phục vụ',
  large: 'Chữ to, rõ nét',
  normal: 'Chữ thường',
  idleTitle: 'Ông/bà còn xem không?',
  idleText: (seconds: number): string =>
    `Còn ${seconds} giây nữa máy sẽ xóa những gì đã gõ và về trang đầu.`,
  idleStay: 'Tôi cần thêm thời gian',
  idleLeave: 'Xóa ngay và về trang đầu',
  catalogueFailed: 'Chưa mở được danh mục thủ tục. Ông/bà hỏi cán bộ tại quầy.',
  notKept: 'Máy chưa ghi được. Nội dung vẫn còn đây; ông/bà thử lại hoặc báo cán bộ tại quầy.',
} as const;
