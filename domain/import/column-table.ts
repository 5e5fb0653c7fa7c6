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
      'so hs',
      'ma hs',
      'so phieu tiep nhan',
      'so phieu hen',
    ],
  },
  received: {
    label: 'Ngày tiếp nhận',
    isNeeded: true,
    headers: [
      'ngay tiep nhan',
      'ngay nhan',
      'ngay nhan ho so',
      'ngay tiep nhan ho so',
      'thoi gian tiep nhan',
      'thoi gian nhan ho so',
      'thoi diem tiep nhan',
      'tiep nhan ngay',
      'nhan ho so',
      'ngay gio tiep nhan',
      'ngaytiepnhan',
      'ngay gio nhan',
    ],
  },
  field: {
    label: 'Lĩnh vực',
    headers: ['linh vuc', 'ten linh vuc', 'linh vuc tthc', 'linh vuc giai quyet', 'linhvuc'],
  },
  due: {
    label: 'Ngày hẹn trả',
    headers: [
      'ngay hen tra',
      'hen tra',
      'hen tra ket qua',
      'ngay hen tra ket qua',
      'ngay hen',
      'thoi gian hen tra',
      'thoi han giai quyet',
      'han tra',
      'han xu ly',
      'han giai quyet',
      'ngay het han',
      'ngayhentra',
      'ngay gio hen tra',
      'thoi gian tra ket qua du kien',
      'ngay tra du kien',
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
      'thoi gian ket thuc',
      'ket thuc xu ly',
      'ngayketthucxuly',
    ],
  },
  returned: {
    label: 'Ngày trả kết quả',
    headers: [
      'ngay tra',
      'ngay tra ket qua',
      'ngay tra kq',
      'ngay nhan ket qua',
      'thoi gian tra ket qua',
      'ngay cong dan nhan ket qua',
      'ngaytra',
    ],
  },
  status: {
    label: 'Trạng thái',
    headers: [
      'trang thai',
      'trang thai ho so',
      'tinh trang',
      'tinh trang ho so',
      'tinh trang xu ly',
      'trang thai xu ly',
      'trangthaihosoid',
    ],
  },
  channel: {
    label: 'Kênh tiếp nhận',
    headers: [
      'kenh thuc hien',
      'kenh tiep nhan',
      'hinh thuc tiep nhan',
      'hinh thuc nop',
      'hinh thuc nop ho so',
      'phuong thuc nop',
      'phuong thuc tiep nhan',
      'cach thuc nop',
      'loai tiep nhan',
      'nguon tiep nhan',
      'nguon ho so',
      'kenhthuchien',
    ],
  },
  procedure: {
    label: 'Thủ tục',
    headers: [
      'thu tuc',
      'ten thu tuc',
      'ten tthc',
      'tthc',
      'thu tuc hanh chinh',
      'ten thu tuc hanh chinh',
      'noi dung yeu cau',
      'noi dung ho so',
      'thu tuc giai quyet',
      'ten dich vu cong',
      'noi dung yeu cau giai quyet',
    ],
  },
  procedureCode: {
    label: 'Mã thủ tục',
    headers: ['ma thu tuc', 'ma tthc', 'ma thu tuc hanh chinh', 'matthc'],
  },
  onlineLevel: {
    label: 'Mức độ dịch vụ công',
    headers: ['muc do', 'muc do dvc', 'muc do dich vu cong', 'loai dvc', 'loai dich vu cong'],
  },
  ownerName: {
    label: 'Chủ hồ sơ',
    headers: ['chu ho so', 'ten chu ho so', 'ho ten chu ho so', 'ho va ten chu ho so', 'chuhoso'],
  },
  requesterName: {
    label: 'Người nộp',
    headers: [
      'nguoi nop',
      'nguoi nop ho so',
      'ho ten nguoi nop',
      'ten nguoi nop',
      'nguoi yeu cau',
      'ho ten nguoi yeu cau',
      'ho va ten',
      'ho ten',
      'nguoi dung don',
      'ho ten nguoi yeu cau chung thuc',
      'ho va ten nguoi nop',
      'ho chu dem ten',
      'ho chu dem va ten',
      'nguoi yeu cau chung thuc',
      'ho va ten nguoi yeu cau',
      'ten nguoi nop ho so',
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
      'sdt',
      'di dong',
      'so dt',
      'so dien thoai lien he',
      'dien thoai lien he',
      'so dien thoai chu ho so',
      'dtdd',
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
    headers: [
      'so hoa thanh phan',
      'so hoa thanh phan ho so',
      'so hoa tphs',
      'co so hoa tphs',
      'co so hoa thanh phan',
      'co so hoa thanh phan ho so',
      'so hoa ho so',
    ],
  },
  papersReused: {
    label: 'Tái sử dụng thành phần',
    headers: [
      'tai su dung',
      'tai su dung thanh phan',
      'co tai su dung thanh phan',
      'tai su dung tphs',
    ],
  },
  resultDigitised: {
    label: 'Số hóa kết quả',
    headers: [
      'so hoa ket qua',
      'so hoa kq',
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
