/** The guide of the certification training system, for officers. */
export const CERTIFICATION_GUIDE = [
  {
    heading: 'Chứng thực bản sao từ bản chính',
    steps: [
      'Bấm “Thêm mới”. Chọn loại chứng thực trước tiên: trang tải lại và đổi các ô bên dưới.',
      'Nhập người yêu cầu, tên bản chính giấy tờ, số trang và số bản sao. Mỗi lần đổi số trang hoặc số bản, trang tải lại để tính phí; những gì đã nhập vẫn còn.',
      'Ngày gồm ba ô: ngày, tháng, năm.',
      'Bấm “Lưu và cấp số” để nhận số chứng thực và quyển số.',
    ],
  },
  {
    heading: 'Mức phí',
    steps: [
      'Bản sao: 2.000 đồng/trang cho hai trang đầu, 1.000 đồng/trang từ trang thứ ba, tối đa 200.000 đồng/bản.',
      'Chữ ký, điểm chỉ: 10.000 đồng/văn bản.',
    ],
  },
] as const;
