import type { AliasGroup } from './alias-groups.ts';

/** Loại cư trú (Luật Cư trú 2020: thường trú, tạm trú; lists add "nơi ở hiện tại"). */
export const RESIDENCE_TYPE_GROUPS: readonly AliasGroup[] = [
  {
    texts: [
      'Thường trú',
      'Nơi thường trú',
      'Đăng ký thường trú',
      'Nơi đăng ký thường trú',
      'Địa chỉ thường trú',
    ],
  },
  {
    texts: ['Tạm trú', 'Nơi tạm trú', 'Đăng ký tạm trú', 'Nơi đăng ký tạm trú', 'Địa chỉ tạm trú'],
  },
  {
    texts: [
      'Nơi ở hiện tại',
      'Nơi ở hiện nay',
      'Nơi đang sinh sống',
      'Chỗ ở hiện tại',
      'Chỗ ở hiện nay',
      'Nơi cư trú hiện tại',
    ],
  },
];

/** Tình trạng hôn nhân. "Chưa kết hôn" is not "đã ly hôn": both are single, only one was never married. */
export const MARITAL_STATUS_GROUPS: readonly AliasGroup[] = [
  {
    texts: [
      'Chưa kết hôn',
      'Chưa đăng ký kết hôn',
      'Chưa đăng ký kết hôn với ai',
      'Độc thân',
      'Hiện tại chưa đăng ký kết hôn với ai',
      'Chưa có vợ/chồng',
      'Chưa có vợ hoặc chồng',
    ],
  },
  {
    texts: [
      'Đã kết hôn',
      'Kết hôn',
      'Đang có vợ/chồng',
      'Đang có vợ hoặc chồng',
      'Có vợ/chồng',
      'Đã có vợ/chồng',
      'Hiện tại đang có vợ/chồng',
      'Đã đăng ký kết hôn',
    ],
  },
  {
    texts: [
      'Ly hôn',
      'Đã ly hôn',
      'Li hôn',
      'Đã ly hôn, chưa kết hôn với ai',
      'Đã ly hôn và chưa đăng ký kết hôn với ai',
    ],
  },
  {
    texts: [
      'Góa',
      'Góa vợ/chồng',
      'Vợ/chồng đã chết',
      'Vợ hoặc chồng đã chết',
      'Có vợ/chồng đã chết, chưa kết hôn với ai',
    ],
  },
  { texts: ['Ly thân', 'Đang ly thân'] },
];

/** Cơ quan cấp of identity papers. The police department and the ministry are different issuers (cards since 1 July 2024 name the ministry). */
export const ID_PLACE_GROUPS: readonly AliasGroup[] = [
  {
    texts: [
      'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
      'Cục Cảnh sát QLHC về TTXH',
      'Cục CS QLHC về TTXH',
      'Cục trưởng Cục Cảnh sát quản lý hành chính về trật tự xã hội',
      'Cục CSQLHC về TTXH',
      'Cục Cảnh sát QLHC về trật tự xã hội',
      'CCSQLHCVTTXH',
    ],
  },
  {
    texts: [
      'Cục Cảnh sát đăng ký quản lý cư trú và dữ liệu quốc gia về dân cư',
      'Cục Cảnh sát ĐKQL cư trú và DLQG về dân cư',
      'Cục CS ĐKQL cư trú và DLQG về dân cư',
      'Cục trưởng Cục Cảnh sát ĐKQL cư trú và DLQG về dân cư',
    ],
  },
  { texts: ['Bộ Công an', 'BCA'] },
];

/** Kênh tiếp nhận. */
export const CHANNEL_GROUPS: readonly AliasGroup[] = [
  {
    texts: [
      'Trực tiếp',
      'Nộp trực tiếp',
      'Tiếp nhận trực tiếp',
      'Trực tiếp tại bộ phận một cửa',
      'Tại quầy',
    ],
  },
  { texts: ['Trực tuyến', 'Nộp trực tuyến', 'Qua mạng', 'Tiếp nhận trực tuyến', 'Online'] },
  {
    texts: [
      'Bưu chính công ích',
      'Qua bưu chính công ích',
      'Dịch vụ bưu chính công ích',
      'Qua dịch vụ bưu chính công ích',
      'Bưu chính',
      'Qua bưu điện',
    ],
  },
];

/** Loại chủ hồ sơ. */
export const OWNER_TYPE_GROUPS: readonly AliasGroup[] = [
  { texts: ['Công dân', 'Cá nhân', 'Công dân Việt Nam'] },
  { texts: ['Doanh nghiệp'] },
  { texts: ['Tổ chức', 'Cơ quan, tổ chức', 'Cơ quan/Tổ chức', 'Cơ quan nhà nước'] },
];

/** Loại đăng ký hộ tịch. */
export const REGISTRATION_TYPE_GROUPS: readonly AliasGroup[] = [
  { texts: ['Đúng hạn', 'Đăng ký đúng hạn', 'Đăng ký mới', 'Đăng ký lần đầu'] },
  { texts: ['Quá hạn', 'Đăng ký quá hạn'] },
  { texts: ['Đăng ký lại'] },
];

/** Hình thức nhận kết quả. */
export const RESULT_DELIVERY_GROUPS: readonly AliasGroup[] = [
  {
    texts: [
      'Trực tiếp',
      'Nhận trực tiếp',
      'Trả trực tiếp',
      'Nhận tại bộ phận một cửa',
      'Nhận trực tiếp tại bộ phận một cửa',
      'Tại bộ phận một cửa',
    ],
  },
  {
    texts: [
      'Qua bưu chính công ích',
      'Bưu chính công ích',
      'Nhận qua bưu chính',
      'Nhận qua bưu chính công ích',
      'Qua bưu điện',
      'Bưu chính',
    ],
  },
  {
    texts: [
      'Trực tuyến',
      'Nhận trực tuyến',
      'Bản điện tử',
      'Nhận bản điện tử',
      'Kết quả điện tử',
      'Qua mạng',
    ],
  },
];

/** Lần kết hôn. */
export const MARRIAGE_ORDER_GROUPS: readonly AliasGroup[] = [
  { texts: ['Lần đầu', 'Lần thứ nhất', 'Lần 1', 'Kết hôn lần đầu', 'Thứ nhất', '1', '01'] },
  { texts: ['Lần thứ hai', 'Lần 2', 'Thứ hai', '2', '02'] },
  { texts: ['Lần thứ ba', 'Lần 3', 'Thứ ba', '3', '03'] },
];
