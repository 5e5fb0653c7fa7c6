/** What a column of a one-stop system's export holds. */
export type Meaning =
  | 'code'
  | 'field'
  | 'procedure'
  | 'procedureCode'
  | 'channel'
  | 'onlineLevel'
  | 'received'
  | 'due'
  | 'finished'
  | 'returned'
  | 'status'
  | 'ownerName'
  | 'requesterName'
  | 'idNumber'
  | 'phone'
  | 'address'
  | 'papersDigitised'
  | 'papersReused'
  | 'resultDigitised'
  | 'hasFee'
  | 'paidWay';

/** How a meaning is named to the officer, and the headers it goes by: exports of several systems, folded. */
export interface ColumnDefinition {
  readonly label: string;
  readonly headers: readonly string[];
  /** A dossier cannot be counted without it. */
  readonly isNeeded?: true;
}

/** All meanings, the ones a report needs first. Headers by the labels and column names seen in exports (NgayHenTra…). */
export const COLUMNS = {
  code: {
    label: 'Mã hồ sơ',
    isNeeded: true,
    headers: [
      'ma ho so',
      'so ho so',
      'ma so ho so',
      'so bien nhan',
      'ma bien nhan',
      'so giay tiep nhan',
      'ma so bien nhan',
      'mahoso',
      'so phieu tiep nhan',
      'so phieu hen',
      'so tiep nhan',
    ],
  },
  received: {
    label: 'Ngày tiếp nhận',
    isNeeded: true,
    headers: [
      'ngay tiep nhan',
      'ngay nhan',
      'tiep nhan ngay',
      'nhan ho so',
      'ngaytiepnhan',
      'ngay tiep nhan chinh thuc',
    ],
  },
  field: {
    label: 'Lĩnh vực',
    headers: [
      'linh vuc',
      'ten linh vuc',
      'linh vuc tthc',
      'linh vuc giai quyet',
      'linhvuc',
      'linh vuc thu tuc',
      'nhom linh vuc',
    ],
  },
  due: {
    label: 'Ngày hẹn trả',
    headers: [
      'ngay hen tra',
      'hen tra',
      'hen tra ket qua',
      'ngay hen tra ket qua',
      'ngay hen',
      'thoi han giai quyet',
      'han tra',
      'han xu ly',
      'han giai quyet',
      'ngay het han',
      'ngayhentra',
      'thoi gian tra ket qua du kien',
      'ngay tra du kien',
      'thoi han',
      'ngay den han',
    ],
  },
  finished: {
    label: 'Ngày kết thúc xử lý',
    headers: [
      'ngay ket thuc xu ly',
      'ngay ket thuc',
      'ngay xu ly xong',
      'ngay giai quyet xong',
      'ngay giai quyet',
      'ngay hoan thanh',
      'ngay co ket qua',
      'ket thuc xu ly',
      'ngayketthucxuly',
      'ngay hoan tat',
      'ngay co ket qua giai quyet',
      'ngay ket thuc giai quyet',
    ],
  },
  returned: {
    label: 'Ngày trả kết quả',
    headers: [
      'ngay tra',
      'ngay tra ket qua',
      'ngay nhan ket qua',
      'ngay cong dan nhan ket qua',
      'ngaytra',
      'ngay thuc tra',
      'tra ket qua',
      'ngay tra thuc te',
      'ngay tra ket qua thuc te',
    ],
  },
  status: {
    label: 'Trạng thái',
    headers: [
      'trang thai',
      'tinh trang',
      'tinh trang xu ly',
      'trang thai xu ly',
      'trangthaihosoid',
    ],
  },
  channel: {
    label: 'Kênh tiếp nhận',
    headers: [
      'kenh',
      'kenh thuc hien',
      'kenh tiep nhan',
      'hinh thuc tiep nhan',
      'hinh thuc nop',
      'phuong thuc nop',
      'phuong thuc tiep nhan',
      'cach thuc nop',
      'loai tiep nhan',
      'nguon tiep nhan',
      'nguon ho so',
      'kenhthuchien',
      'kenh nop',
      'hinh thuc nhan ho so',
      'kenh nhan ho so',
    ],
  },
  procedure: {
    label: 'Thủ tục',
    headers: [
      'thu tuc',
      'ten thu tuc',
      'ten tthc',
      'tthc',
      'noi dung yeu cau',
      'noi dung ho so',
      'thu tuc giai quyet',
      'ten dich vu cong',
      'noi dung yeu cau giai quyet',
    ],
  },
  procedureCode: {
    label: 'Mã thủ tục',
    headers: ['ma thu tuc', 'ma tthc', 'matthc'],
  },
  onlineLevel: {
    label: 'Mức độ dịch vụ công',
    headers: ['muc do', 'muc do dvc', 'loai dvc'],
  },
  ownerName: {
    label: 'Chủ hồ sơ',
    headers: ['chu ho so', 'ten chu ho so', 'ho ten chu ho so', 'chuhoso'],
  },
  requesterName: {
    label: 'Người nộp',
    headers: [
      'nguoi nop',
      'ho ten nguoi nop',
      'ten nguoi nop',
      'nguoi yeu cau',
      'ho ten nguoi yeu cau',
      'ho va ten',
      'nguoi dung don',
      'ho ten nguoi yeu cau chung thuc',
      'ho chu dem ten',
      'ho chu dem va ten',
      'nguoi yeu cau chung thuc',
      'ten ca nhan to chuc',
      'ten to chuc ca nhan',
      'ca nhan to chuc',
    ],
  },
  idNumber: {
    label: 'Số giấy tờ',
    headers: [
      'so cccd',
      'cccd',
      'so can cuoc',
      'so can cuoc cong dan',
      'so cmnd cccd',
      'so dinh danh',
      'so dinh danh ca nhan',
      'so giay to',
      'so giay to chu ho so',
      'cmnd',
      'so cmnd',
      'so cmt',
      'cmnd ho chieu',
      'so dinh danh cong dan',
      'ma dinh danh',
      'so ddcn',
      'so giay to tuy than',
      'so can cuoc cong dan chu ho so',
      'cccd cmnd',
      'so cccd cmnd',
      'cccd cmnd ho chieu',
    ],
  },
  phone: {
    label: 'Số điện thoại',
    headers: [
      'so dien thoai',
      'dien thoai',
      'di dong',
      'so dien thoai lien he',
      'dien thoai lien he',
      'so dien thoai chu ho so',
    ],
  },
  address: {
    label: 'Địa chỉ',
    headers: [
      'dia chi',
      'dia chi chu ho so',
      'noi cu tru',
      'dia chi lien he',
      'noi thuong tru',
      'dia chi thuong tru',
      'ho khau thuong tru',
      'noi o hien tai',
      'dia chi chi tiet',
      'thuong tru',
    ],
  },
  papersDigitised: {
    label: 'Số hóa thành phần hồ sơ',
    headers: ['so hoa thanh phan', 'co so hoa tphs', 'so hoa ho so'],
  },
  papersReused: {
    label: 'Tái sử dụng thành phần',
    headers: ['tai su dung', 'tai su dung thanh phan', 'co tai su dung thanh phan'],
  },
  resultDigitised: {
    label: 'Số hóa kết quả',
    headers: [
      'so hoa ket qua',
      'da so hoa ket qua',
      'co so hoa ket qua',
      'ket qua dien tu',
      'so hoa kqgq',
    ],
  },
  hasFee: {
    label: 'Có nghĩa vụ tài chính',
    headers: ['co nghia vu tai chinh', 'nghia vu tai chinh', 'phi le phi', 'le phi', 'so tien'],
  },
  paidWay: {
    label: 'Hình thức thanh toán',
    headers: ['hinh thuc thanh toan', 'thanh toan', 'phuong thuc thanh toan', 'kenh thanh toan'],
  },
} as const satisfies Record<Meaning, ColumnDefinition>;
