import type { Entry } from './form.ts';
import { box, pair, under } from './form.ts';

/** Hand-made pages in the manner of different hands, each control with what it truly is. */
export interface KnownPage {
  readonly name: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

const GENDERS = ['-- Chọn --', 'Nam', 'Nữ', 'Chưa xác định'];
const ETHNIC = ['Kinh', 'Tày', 'Thái', 'Mường'];
const NATIONS = ['Việt Nam', 'Lào', 'Trung Quốc'];
const PAPERS = ['Căn cước công dân', 'Chứng minh nhân dân', 'Hộ chiếu'];
const RELATIONS = ['Cha', 'Mẹ', 'Ông', 'Bà', 'Khác'];

/** Ids of the ministry's electronic declaration; labels repeat for everybody and no heading helps. */
const ministryBirth: KnownPage = {
  name: 'ministry declaration of birth: repeated labels, marked ids',
  title: 'Tờ khai đăng ký khai sinh',
  entries: [
    box('Họ, chữ đệm, tên:', 'requester.fullName', { name: 'nycHoVaTen' }),
    box('Số định danh cá nhân:', 'requester.idNumber', { name: 'nycSoDinhDanh' }),
    box('Ngày cấp:', 'requester.idDate', { name: 'nycNgayCapDD', kind: 'date' }),
    box('Cơ quan cấp:', 'requester.idPlace', { name: 'nycNoiCapDD' }),
    box('Loại cư trú:', 'requester.residenceType', {
      name: 'nycLoaiCuTru',
      options: ['Thường trú', 'Tạm trú'],
    }),
    box('Nơi cư trú:', 'requester.residence', { name: 'nycNoiCuTru_TrongNuoc' }),
    box('Quan hệ với người được khai sinh:', 'requester.relation', {
      name: 'QuanHe',
      options: RELATIONS,
    }),
    box('Họ, chữ đệm, tên (*)', 'child.fullName', { name: 'HoTenKS' }),
    box('Ngày, tháng, năm sinh:', 'child.birthDate', { name: 'NgaySinhChon', kind: 'date' }),
    box('Ghi bằng chữ:', 'child.birthDateWords', { name: 'NgaySinhChonBangChu' }),
    box('Giới tính', 'child.gender', { name: 'GioiTinhKS', options: GENDERS }),
    box('Dân tộc', 'child.ethnicity', { name: 'DanTocKS', options: ETHNIC }),
    box('Nơi sinh', 'child.birthPlace', { name: 'nksNoiSinh_TrongNuoc' }),
    box('Quê quán', 'child.hometown', { name: 'nksQueQuan_TrongNuoc' }),
    ...[
      ['Me', 'mother'],
      ['Cha', 'father'],
    ].flatMap(([mark, subject]) => [
      box('Họ, chữ đệm, tên:', `${subject}.fullName`, { name: `HoTen${mark}KS` }),
      box('Năm sinh:', `${subject}.birthDate`, { name: `NamSinh${mark}KS` }),
      box('Dân tộc:', `${subject}.ethnicity`, { name: `DanToc${mark}KS`, options: ETHNIC }),
      box('Quốc tịch:', `${subject}.nationality`, { name: `QuocTich${mark}KS`, options: NATIONS }),
      box('Số định danh cá nhân:', `${subject}.idNumber`, { name: `SoDinhDanh${mark}` }),
      box('Giấy tờ tùy thân:', `${subject}.idType`, {
        name: `LoaiGiayToDinhDanh${mark}`,
        options: PAPERS,
      }),
      box('Số:', `${subject}.idNumber`, { name: `SoGiayToDinhDanh${mark}` }),
      box('Ngày cấp:', `${subject}.idDate`, { name: `NgayCapDD${mark}`, kind: 'date' }),
      box('Nơi cấp:', `${subject}.idPlace`, { name: `NoiCapDD${mark}` }),
      box('Nơi cư trú:', `${subject}.residence`, { name: `${mark}NoiCuTru_TrongNuoc` }),
    ]),
    box('Đề nghị cấp bản sao', 'registration.copiesRequested', {
      name: 'CapBanSao',
      kind: 'radio',
      options: ['Có', 'Không'],
    }),
    box('Số lượng', 'registration.copyCount', { name: 'SoLuong', kind: 'number' }),
  ],
};

/** The paper declaration: only each person's first line says whose it is. */
const paperBirth: KnownPage = {
  name: 'declaration on one page: persons follow one another, ids mean nothing',
  title: 'Đăng ký khai sinh',
  entries: under('TỜ KHAI ĐĂNG KÝ KHAI SINH', [
    box('Họ, chữ đệm, tên người yêu cầu:', 'requester.fullName', { id: 'TextBox1' }),
    box('Nơi cư trú:', 'requester.residence', { id: 'TextBox2' }),
    box('Giấy tờ tùy thân:', 'requester.idPaper', { id: 'TextBox3' }),
    box('Quan hệ với người được khai sinh:', 'requester.relation', { id: 'TextBox4' }),
    box('Họ, chữ đệm, tên:', 'child.fullName', { id: 'TextBox5' }),
    box('Ngày, tháng, năm sinh:', 'child.birthDate', { id: 'TextBox6', kind: 'date-boxes' }),
    box('ghi bằng chữ:', 'child.birthDateWords', { id: 'TextBox7' }),
    box('Giới tính:', 'child.gender', { id: 'TextBox8', options: GENDERS }),
    box('Dân tộc:', 'child.ethnicity', { id: 'TextBox9' }),
    box('Quốc tịch:', 'child.nationality', { id: 'TextBox10' }),
    box('Nơi sinh:', 'child.birthPlace', { id: 'TextBox11' }),
    box('Quê quán:', 'child.hometown', { id: 'TextBox12' }),
    box('Họ, chữ đệm, tên người mẹ:', 'mother.fullName', { id: 'TextBox13' }),
    box('Năm sinh:', 'mother.birthDate', { id: 'TextBox14' }),
    box('Dân tộc:', 'mother.ethnicity', { id: 'TextBox15' }),
    box('Quốc tịch:', 'mother.nationality', { id: 'TextBox16' }),
    box('Nơi cư trú:', 'mother.residence', { id: 'TextBox17' }),
    box('Họ, chữ đệm, tên người cha:', 'father.fullName', { id: 'TextBox18' }),
    box('Năm sinh:', 'father.birthDate', { id: 'TextBox19' }),
    box('Dân tộc:', 'father.ethnicity', { id: 'TextBox20' }),
    box('Quốc tịch:', 'father.nationality', { id: 'TextBox21' }),
    box('Nơi cư trú:', 'father.residence', { id: 'TextBox22' }),
  ]),
};

const addressLevels = (subject: string, head: string, prefix: string): Entry[] => [
  box('Tỉnh/Thành phố', `${subject}.${head}Province`, {
    id: `${prefix}_tinh`,
    options: ['Hải Phòng', 'Hà Nội'],
  }),
  box('Quận/Huyện', `${subject}.${head}District`, { id: `${prefix}_huyen`, options: [] }),
  box('Xã/Phường', `${subject}.${head}Commune`, { id: `${prefix}_xa`, options: [] }),
  box('Địa chỉ chi tiết', `${subject}.${head}Detail`, { id: `${prefix}_ct` }),
];

/** Headings tell the persons; labels sit in table cells; an address in four levels under its own heading. */
const sectionedBirth: KnownPage = {
  name: 'headings for each person, addresses in levels',
  title: 'Hộ tịch - Đăng ký khai sinh',
  entries: under('Đăng ký khai sinh', [
    ...under('I. Thông tin người yêu cầu', [
      box('Họ và tên', 'requester.fullName', { id: 'f1' }),
      box('Số CCCD/CMND', 'requester.idNumber', { id: 'f2' }),
      box('Số điện thoại', 'requester.phone', { id: 'f3' }),
      box('Quan hệ với trẻ', 'requester.relation', { id: 'f4', options: RELATIONS }),
      ...under('Nơi cư trú', addressLevels('requester', 'residence', 'a')),
    ]),
    ...under('II. Thông tin người được khai sinh', [
      box('Họ', 'child.familyName', { id: 'f5' }),
      box('Chữ đệm', 'child.middleName', { id: 'f6' }),
      box('Tên', 'child.givenName', { id: 'f7' }),
      box('Ngày sinh', 'child.birthDate', { id: 'f8', kind: 'date' }),
      box('Giới tính', 'child.gender', { id: 'f9', kind: 'radio', options: ['Nam', 'Nữ'] }),
      ...under('Nơi sinh', addressLevels('child', 'birthPlace', 'b')),
      ...under('Quê quán', addressLevels('child', 'hometown', 'c')),
    ]),
    ...under('III. Phần khai về người mẹ', [
      box('Họ và tên', 'mother.fullName', { id: 'f10' }),
      box('Số định danh cá nhân', 'mother.idNumber', { id: 'f11' }),
      box('Ngày, tháng, năm sinh', 'mother.birthDate', { id: 'f12' }),
      ...addressLevels('mother', 'residence', 'd'),
    ]),
    ...under('IV. Phần khai về người cha', [
      box('Họ và tên', 'father.fullName', { id: 'f13' }),
      box('Số định danh cá nhân', 'father.idNumber', { id: 'f14' }),
      box('Ngày, tháng, năm sinh', 'father.birthDate', { id: 'f15' }),
      ...addressLevels('father', 'residence', 'e'),
    ]),
    ...under('V. Người làm chứng', [
      box('Họ và tên', '', { id: 'f16' }),
      box('Số CCCD', '', { id: 'f17' }),
    ]),
    ...under('VI. Thông tin đăng ký', [
      box('Số', 'registration.registrationNumber', { id: 'f18' }),
      box('Quyển số', 'registration.registrationBook', { id: 'f19' }),
      box('Đăng ký ngày', 'registration.registrationDate', { id: 'f20', kind: 'date' }),
      box('Người ký', 'registration.signer', { id: 'f21' }),
      box('Chức vụ', 'registration.signerTitle', { id: 'f22' }),
    ]),
  ]),
};

const marriageRow = (label: string, field: string, more: Partial<Entry> = {}): Entry[] => [
  box(label, `wife.${field}`, { column: 'Bên nữ', evidence: 'cell', ...more }),
  box(label, `husband.${field}`, { column: 'Bên nam', evidence: 'cell', ...more }),
];
const marriage: KnownPage = {
  name: 'two columns, bride and groom',
  title: 'Tờ khai đăng ký kết hôn',
  entries: [
    ...marriageRow('Họ, chữ đệm, tên', 'fullName'),
    ...marriageRow('Ngày, tháng, năm sinh', 'birthDate'),
    ...marriageRow('Dân tộc', 'ethnicity'),
    ...marriageRow('Quốc tịch', 'nationality'),
    ...marriageRow('Nơi cư trú', 'residence'),
    ...marriageRow('Số CCCD', 'idNumber'),
    ...marriageRow('Kết hôn lần thứ mấy', 'marriageOrder', { kind: 'number' }),
  ],
};

const marriageIds: KnownPage = {
  name: 'marriage by ids alone',
  title: 'Đăng ký kết hôn',
  entries: ['Nam', 'Nu'].flatMap((side) => {
    const subject = side === 'Nam' ? 'husband' : 'wife';
    return [
      box('Họ và tên', `${subject}.fullName`, { id: `HoTenBen${side}` }),
      box('Ngày sinh', `${subject}.birthDate`, { id: `NgaySinhBen${side}` }),
      box('Số định danh', `${subject}.idNumber`, { id: `SoDinhDanh_Ben${side}` }),
      box('Ngày cấp', `${subject}.idDate`, { id: `NgayCapDD_Ben${side}` }),
      box('Nơi cư trú', `${subject}.residence`, { id: `NoiCuTru_Ben${side}_TrongNuoc` }),
    ];
  }),
};

const death: KnownPage = {
  name: 'death: unmarked boxes are the deceased’s',
  title: 'Đăng ký khai tử',
  entries: [
    ...under('Người yêu cầu', [
      box('Họ, chữ đệm, tên', 'requester.fullName'),
      box('Số giấy tờ tùy thân', 'requester.idNumber'),
      box('Quan hệ với người đã chết', 'requester.relation', { options: ['Vợ', 'Chồng', 'Con'] }),
    ]),
    ...under('Thông tin khai tử', [
      box('Họ, chữ đệm, tên', 'deceased.fullName', { name: 'HoTen' }),
      box('Ngày sinh', 'deceased.birthDate', { name: 'NgaySinh' }),
      box('Giới tính', 'deceased.gender', { name: 'GioiTinh', options: GENDERS }),
      box('Nơi cư trú cuối cùng', 'deceased.residence', { name: 'nktNoiCuTru_TrongNuoc' }),
      box('Ngày mất', 'deceased.deathDate', { name: 'NgayMat' }),
      box('Giờ', 'deceased.deathHour', { name: 'GioMat' }),
      box('Phút', 'deceased.deathMinute', { name: 'PhutMat' }),
      box('Nơi chết', 'deceased.deathPlace', { name: 'nktNoiChet_TrongNuoc' }),
      box('Nguyên nhân chết', 'deceased.deathCause', { name: 'NguyenNhanMat' }),
    ]),
    ...under('Giấy báo tử', [
      box('Số', 'deceased.deathNoticeNumber', { name: 'gbtSo' }),
      box('Ngày cấp', 'deceased.deathNoticeDate', { name: 'gbtNgay' }),
      box('Cơ quan cấp', 'deceased.deathNoticeIssuer', { name: 'gbtCoQuanCap' }),
    ]),
  ],
};

const marital: KnownPage = {
  name: 'marital status: C and C1 mark requester and person',
  title: 'Xác nhận tình trạng hôn nhân',
  entries: [
    ...under('Người yêu cầu', [
      box('Họ, chữ đệm, tên:', 'requester.fullName', { name: 'HoVaTenC' }),
      box('Ngày sinh:', 'requester.birthDate', { name: 'NgaySinhC' }),
      box('Giấy tờ tùy thân:', 'requester.idType', {
        name: 'LoaiGiayToDinhDanhC',
        options: PAPERS,
      }),
      box('Số:', 'requester.idNumber', { name: 'SoGiayToTuyThanC' }),
      box('Ngày, tháng, năm cấp:', 'requester.idDate', { name: 'NgayCapDDC' }),
      box('Cơ quan cấp:', 'requester.idPlace', { name: 'NoiCapDDC' }),
    ]),
    ...under('Người được cấp giấy xác nhận tình trạng hôn nhân', [
      box('Họ, chữ đệm, tên:', 'owner.fullName', { name: 'HoVaTenC1' }),
      box('Ngày sinh:', 'owner.birthDate', { name: 'NgaySinhC1' }),
      box('Tình trạng hôn nhân:', 'owner.maritalStatus', { name: 'TinhTrangHonNhanC1' }),
    ]),
    box('Mục đích sử dụng', 'registration.maritalPurpose', { name: 'mucdich' }),
  ],
};

const reception: KnownPage = {
  name: 'reception at the one-stop office',
  title: 'Tiếp nhận hồ sơ',
  entries: [
    ...under('Tìm kiếm', [box('Số CCCD', ''), box('Họ tên', ''), box('Từ khóa', '')]),
    ...under('Thông tin thủ tục', [
      box('Chọn lĩnh vực', 'dossier.procedureField', { kind: 'combobox' }),
      box('Chọn thủ tục', 'dossier.procedure', { kind: 'combobox' }),
      box('Loại tiếp nhận', 'dossier.channel', { options: ['Trực tiếp', 'Trực tuyến'] }),
    ]),
    ...under('Người nộp hồ sơ', [
      box('Số căn cước công dân', 'requester.idNumber'),
      box('Họ và tên', 'requester.fullName'),
      box('Ngày tháng năm sinh', 'requester.birthDate', { kind: 'date' }),
      box('Số điện thoại', 'requester.phone'),
      box('Email', 'requester.email'),
      ...addressLevels('requester', 'residence', 'x'),
    ]),
    ...under('Chủ hồ sơ', [
      box('Loại chủ hồ sơ', 'dossier.ownerType', {
        options: ['Công dân', 'Doanh nghiệp', 'Tổ chức'],
      }),
      box('Số căn cước công dân', 'owner.idNumber'),
      box('Họ và tên', 'owner.fullName'),
    ]),
    ...under('Ủy quyền', [box('Họ và tên người được ủy quyền', 'authorised.fullName')]),
    box('Nội dung hồ sơ', 'dossier.summary', { kind: 'textarea' }),
    box('Số bộ hồ sơ', 'dossier.setCount', { kind: 'number' }),
    box('Ngày tiếp nhận', 'dossier.receivedDate', { kind: 'date' }),
    box('Ngày hẹn trả', 'dossier.dueDate', { kind: 'date' }),
    box('Ghi chú', '?'),
    box('Mã xác nhận', ''),
  ],
};

const certification: KnownPage = {
  name: 'certification in the WebForms manner',
  title: 'Chứng thực bản sao từ bản chính',
  entries: [
    box('Họ tên người yêu cầu chứng thực', 'requester.fullName', {
      name: 'ctl00$C$txtHoTen',
      evidence: 'cell',
    }),
    box('Năm sinh', 'requester.birthDate', { name: 'ctl00$C$txtNamSinh', evidence: 'cell' }),
    box('Số CMND/CCCD', 'requester.idNumber', { name: 'ctl00$C$txtCMND', evidence: 'cell' }),
    box('Ngày cấp', 'requester.idDate', { name: 'ctl00$C$txtNgayCap', evidence: 'cell' }),
    box('Nơi cấp', 'requester.idPlace', { name: 'ctl00$C$txtNoiCap', evidence: 'cell' }),
    box('Địa chỉ', 'requester.residence', { name: 'ctl00$C$txtDiaChi', evidence: 'cell' }),
    box('Tên giấy tờ', 'document.documentName', { name: 'ctl00$C$txtTenGiayTo', evidence: 'cell' }),
    box('Số trang', 'document.pageCount', { name: 'ctl00$C$txtSoTrang', evidence: 'cell' }),
    box('Số bản', 'document.copyCount', { name: 'ctl00$C$txtSoBan', evidence: 'cell' }),
    box('Lệ phí', 'document.fee', { name: 'ctl00$C$txtLePhi', evidence: 'cell', readOnly: true }),
    box('Người ký chứng thực', 'document.signer', {
      name: 'ctl00$C$ddlNguoiKy',
      options: ['Trần Văn Thử'],
    }),
  ],
};

const descriptions: KnownPage = {
  name: 'read-only dossier page of descriptions',
  title: 'Chi tiết hồ sơ đăng ký khai sinh',
  entries: [
    ...under('Thông tin chung', [
      pair('Mã hồ sơ', '000.00.06.H24-261101-0007', 'dossier.dossierCode'),
      pair('Thủ tục', 'Đăng ký khai sinh', 'dossier.procedure'),
      pair('Ngày tiếp nhận', '01/11/2026', 'dossier.receivedDate'),
      pair('Người nộp hồ sơ', 'Phạm Thị Mẫu', 'requester.fullName'),
    ]),
    ...under('Người được khai sinh', [
      pair('Họ và tên', 'Trần Gia Thử', 'child.fullName'),
      pair('Ngày sinh', '05/11/2026', 'child.birthDate'),
      pair('Giới tính', 'Nam', 'child.gender'),
      pair('Nơi sinh', 'Bệnh viện Mẫu', 'child.birthPlace'),
    ]),
    ...under('Cha, mẹ', [
      pair('Họ tên cha', 'Trần Văn Thử', 'father.fullName'),
      pair('Số định danh cha', '030090000001', 'father.idNumber'),
      pair('Họ tên mẹ', 'Phạm Thị Mẫu', 'mother.fullName'),
      pair('Số định danh mẹ', '030192000002', 'mother.idNumber'),
    ]),
  ],
};

const english: KnownPage = {
  name: 'English names, no labels, several persons',
  title: 'Birth',
  entries: [
    box('', 'child.fullName', { name: 'child.fullName' }),
    box('', 'child.birthDate', { name: 'child.birthday', kind: 'date' }),
    box('', 'child.gender', { name: 'child.gender', options: GENDERS }),
    box('', 'mother.fullName', { name: 'mother.fullName' }),
    box('', 'mother.idNumber', { name: 'mother.identityNumber' }),
    box('', 'father.fullName', { name: 'father.fullName' }),
    box('', 'father.phone', { name: 'father.phoneNumber' }),
  ],
};

const formio: KnownPage = {
  name: 'form.io portal with an owner',
  title: 'Nộp hồ sơ trực tuyến',
  entries: [
    box('Họ và tên chủ hồ sơ', 'owner.fullName', { name: 'data[ownerFullname]' }),
    box('Số điện thoại chủ hồ sơ', 'owner.phone', { name: 'data[ownerPhoneNumber]' }),
    box('Họ tên người nộp', 'requester.fullName', { name: 'data[fullname]' }),
    box('Ngày sinh người nộp', 'requester.birthDate', { name: 'data[birthday]' }),
    box('Số CMND/CCCD', 'requester.idNumber', { name: 'data[identityNumber]' }),
    box('Ngày cấp', 'requester.idDate', { name: 'data[identityDate]' }),
    box('Mật khẩu', '', { name: 'data[password]' }),
  ],
};

const twins: KnownPage = {
  name: 'the same labels for four persons and nothing to tell them',
  title: 'Cập nhật thông tin',
  entries: [1, 2, 3, 4].flatMap((n) => [
    box('Họ và tên', '?', { id: `txt${n}a` }),
    box('Ngày sinh', '?', { id: `txt${n}b` }),
    box('Số CCCD', '?', { id: `txt${n}c` }),
  ]),
};

const unmarkedTwinsInBirth: KnownPage = {
  name: 'a birth form with two unmarked persons',
  title: 'Đăng ký khai sinh',
  entries: [1, 2].flatMap((n) => [
    box('Họ và tên', '?', { id: `t${n}a` }),
    box('Dân tộc', '?', { id: `t${n}b` }),
  ]),
};

const markedByIdOnly: KnownPage = {
  name: 'identical labels, run-together ids tell the person',
  title: 'Khai sinh',
  entries: [
    box('Họ tên', 'child.fullName', { id: 'hotentreem' }),
    box('Ngày sinh', 'child.birthDate', { id: 'ngaysinhtreem' }),
    box('Họ tên', 'father.fullName', { id: 'hotencha' }),
    box('Dân tộc', 'father.ethnicity', { id: 'dantoccha' }),
    box('Họ tên', 'mother.fullName', { id: 'hotenme' }),
    box('Dân tộc', 'mother.ethnicity', { id: 'dantocme' }),
    box('Họ tên', 'requester.fullName', { id: 'hotennguoiyeucau' }),
  ],
};

const lists: KnownPage = {
  name: 'a list of dossiers: many people, nobody’s facts',
  title: 'Danh sách hồ sơ',
  entries: ['Trần Văn Thử', 'Phạm Thị Mẫu', 'Lê Văn Giả'].map((name) =>
    pair('Chủ hồ sơ', name, '', { evidence: 'column-header' }),
  ),
};

const businesses: KnownPage = {
  name: 'boxes that only look like a person’s',
  title: 'Đăng nhập',
  entries: [
    box('Tên đăng nhập', '', { name: 'username' }),
    box('Mật khẩu', '', { name: 'password' }),
    box('Tên doanh nghiệp', '', { name: 'tenDoanhNghiep' }),
    box('Mã số thuế', '', { name: 'mst' }),
    box('Địa chỉ doanh nghiệp', '', { name: 'diaChiDoanhNghiep' }),
    box('Số tài khoản', '', { name: 'soTaiKhoan' }),
    box('Từ ngày', '', { name: 'tuNgay', kind: 'date' }),
    box('Họ tên người nhận kết quả', '', { name: 'hoTenNguoiNhan' }),
    box('Họ tên chủ hộ', '', { name: 'hoTenChuHo' }),
  ],
};

export const KNOWN_PAGES: readonly KnownPage[] = [
  ministryBirth,
  paperBirth,
  sectionedBirth,
  marriage,
  marriageIds,
  death,
  marital,
  reception,
  certification,
  descriptions,
  english,
  formio,
  twins,
  unmarkedTwinsInBirth,
  markedByIdOnly,
  lists,
  businesses,
];
