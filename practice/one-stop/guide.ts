/** The guide of the one-stop training system, for officers. */
export const ONE_STOP_GUIDE = [
  {
    heading: 'Tìm và mở hồ sơ',
    steps: [
      'Trang chính liệt kê hồ sơ theo ngày tiếp nhận, mười hồ sơ một trang. Gõ mã hồ sơ, tên người nộp hoặc tên thủ tục vào ô tìm, có dấu hay không dấu đều được.',
      'Bấm vào mã hồ sơ để xem toàn bộ thông tin. Hồ sơ khai sinh dùng để tập là TAM-261123-0001.',
    ],
  },
  {
    heading: 'Tiếp nhận hồ sơ mới',
    steps: [
      'Bấm “Tiếp nhận hồ sơ”. Chọn lĩnh vực, chờ danh sách thủ tục tải xong rồi chọn thủ tục.',
      'Chọn tỉnh/thành, chờ danh sách xã/phường tải xong rồi chọn xã.',
      'Đánh dấu “Người nộp là chủ hồ sơ”, hoặc nhập họ tên chủ hồ sơ.',
      'Bấm “Tiếp nhận và cấp mã”. Ô nào sai, lý do hiện ngay dưới ô; đúng hết thì hệ thống cấp mã hồ sơ.',
    ],
  },
] as const;
