/** The guide of the civil-status training system, for officers. */
export const CIVIL_STATUS_GUIDE = [
  {
    heading: 'Đăng ký khai sinh',
    steps: [
      'Ở thanh bên trái, bấm “Đăng ký khai sinh”. Biểu mẫu gồm năm bước: Người yêu cầu, Người được khai sinh, Người mẹ, Người cha, Đăng ký.',
      'Chọn “Quan hệ với người được khai sinh” trước tiên: hệ thống vẽ lại phần người yêu cầu, những gì đã nhập ở đó sẽ mất.',
      'Chọn tỉnh/thành phố, chờ danh sách xã/phường tải xong (khoảng nửa giây) rồi chọn xã.',
      'Bấm “Lưu và cấp số”. Ô nào sai, hệ thống ghi lý do ngay dưới ô và mở đúng bước có ô đó.',
      'Trang kết quả cho số đăng ký, quyển số và số định danh cá nhân của trẻ.',
    ],
  },
  {
    heading: 'Khai tử, kết hôn, xác nhận tình trạng hôn nhân',
    steps: [
      'Khai tử và xác nhận tình trạng hôn nhân làm như khai sinh.',
      'Kết hôn là một bảng hai cột: Bên nam và Bên nữ.',
    ],
  },
  {
    heading: 'Hệ thống kiểm tra gì khi lưu',
    steps: [
      'Ô có dấu (*) không được để trống; ngày phải có thật và không ở tương lai; số định danh đủ 12 chữ số.',
      'Cha, mẹ phải sinh trước con; ngày đăng ký không được sớm hơn các ngày khác.',
    ],
  },
] as const;
