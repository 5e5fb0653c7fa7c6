import type { Citizen } from './people.ts';

const IDENTITY_DEPARTMENT = 'Cục Cảnh sát quản lý hành chính về trật tự xã hội';
const SHARED = {
  ethnicity: 'Kinh',
  nationality: 'Việt Nam',
  province: 'Thành phố Hải Phòng',
} as const;

/** Newborn of the story: no number yet, the civil-status system issues it. */
export const CHILD = {
  ...SHARED,
  fullName: 'Phạm Hoàng Bảo Ngọc',
  birthDate: '09/11/2026',
  birthDateWords: 'Ngày mồng chín tháng mười một năm hai nghìn không trăm hai mươi sáu',
  gender: 'Nữ',
  birthPlaceDetail: 'Trung tâm Y tế Tứ Kỳ',
  birthPlaceCommune: 'Xã Tứ Kỳ',
  hometownDetail: 'Thôn Hữu Chung',
  hometownCommune: 'Xã Nguyên Giáp',
} as const;

/** Mother in the story. */
export const MOTHER = {
  ...SHARED,
  fullName: 'Trần Thị Thùy Dương',
  birthDate: '17/03/1996',
  gender: 'Nữ',
  idNumber: '030196000002',
  idDate: '12/08/2021',
  idPlace: IDENTITY_DEPARTMENT,
  phone: '0900000002',
  email: '',
  commune: 'Xã Nguyên Giáp',
  detail: 'Thôn Hữu Chung',
  hometown: 'Xã Gia Lộc, Thành phố Hải Phòng',
} as const satisfies Citizen;

/** Father in the story. */
export const FATHER = {
  ...SHARED,
  fullName: 'Phạm Quốc Khánh Duy',
  birthDate: '02/09/1994',
  gender: 'Nam',
  idNumber: '030094000003',
  idDate: '25/05/2021',
  idPlace: IDENTITY_DEPARTMENT,
  phone: '0900000003',
  email: '',
  commune: 'Xã Nguyên Giáp',
  detail: 'Thôn Hữu Chung',
  hometown: 'Xã Nguyên Giáp, Thành phố Hải Phòng',
} as const satisfies Citizen;

/** The grandmother who brings the papers: requester in all three systems. */
export const REQUESTER = {
  ...SHARED,
  fullName: 'Đỗ Thị Minh Nguyệt',
  birthDate: '21/06/1968',
  gender: 'Nữ',
  idNumber: '030168000004',
  idDate: '10/04/2021',
  idPlace: IDENTITY_DEPARTMENT,
  phone: '0900000001',
  email: 'minhnguyet@example.vn',
  commune: 'Xã Nguyên Giáp',
  detail: 'Thôn Đồng Bào',
  hometown: 'Xã Nguyên Giáp, Thành phố Hải Phòng',
  relation: 'Bà nội',
} as const satisfies Citizen & { readonly relation: string };

/** Certified copies of the birth certificate, asked for in the same visit. */
export const COPIES = {
  documentName: 'Giấy khai sinh',
  documentIssuer: 'Ủy ban nhân dân xã Nguyên Giáp',
  pageCount: '1',
  copyCount: '3',
  fee: '6.000',
} as const;

/** Paths and people of the birth registration that runs through all three systems; numbers are those issued right after a reset. */
export const STORY = {
  dossierCode: 'TAM-261123-0001',
  procedure: 'Thủ tục đăng ký khai sinh',
  procedureField: 'Hộ tịch',
  receivedDate: '23/11/2026',
  dueDate: '24/11/2026',
  source: { system: 'oneStop', path: '/ho-so/TAM-261123-0001' },
  targets: {
    civilStatus: { system: 'civilStatus', path: '/khai-sinh' },
    certification: { system: 'certification', path: '/chung-thuc' },
    reception: { system: 'oneStop', path: '/tiep-nhan' },
  },
  /** Where the civil-status system shows what it issued (the shell; the pairs are in its iframe). */
  civilStatusResultPath: '/ket-qua/khai-sinh/128',
  issued: {
    registrationNumber: '128',
    registrationBook: '01/2026-KS',
    childIdNumber: '031326000001',
    certificationNumber: '1046',
    certificationBook: '02/2026-SCT/BS',
    receptionCode: 'TAM-261123-0007',
  },
  child: CHILD,
  mother: MOTHER,
  father: FATHER,
  requester: REQUESTER,
  copies: COPIES,
} as const;

/**
 * What the civil-status server must have received for the story's birth form: `texts` of its record, by control name
 * (its `fields` hold the codes of the lists instead).
 * Controls the dossier says nothing about (registration date, signer) are left out.
 */
export const EXPECTED_BIRTH = {
  nycQuanHe: REQUESTER.relation,
  nycHoTen: REQUESTER.fullName,
  nycNgaySinh: REQUESTER.birthDate,
  nycLoaiGiayTo: 'Thẻ căn cước công dân',
  nycSoGiayTo: REQUESTER.idNumber,
  nycNgayCap: REQUESTER.idDate,
  nycNoiCap: REQUESTER.idPlace,
  nycTinh: REQUESTER.province,
  nycXa: REQUESTER.commune,
  nycDiaChi: REQUESTER.detail,
  nycDienThoai: REQUESTER.phone,
  nycEmail: REQUESTER.email,
  hotentre: CHILD.fullName,
  ngaysinhtre: CHILD.birthDate,
  ngaysinhbangchu: CHILD.birthDateWords,
  gioitinhtre: CHILD.gender,
  dantoctre: CHILD.ethnicity,
  quoctichtre: CHILD.nationality,
  noisinhtinh: CHILD.province,
  noisinhxa: CHILD.birthPlaceCommune,
  noisinh: CHILD.birthPlaceDetail,
  quequantinh: CHILD.province,
  quequanxa: CHILD.hometownCommune,
  quequan: CHILD.hometownDetail,
  hotenme: MOTHER.fullName,
  ngaysinhme: MOTHER.birthDate,
  sodinhdanhme: MOTHER.idNumber,
  dantocme: MOTHER.ethnicity,
  quoctichme: MOTHER.nationality,
  tinhme: MOTHER.province,
  xame: MOTHER.commune,
  diachime: MOTHER.detail,
  hotencha: FATHER.fullName,
  ngaysinhcha: FATHER.birthDate,
  sodinhdanhcha: FATHER.idNumber,
  dantoccha: FATHER.ethnicity,
  quoctichcha: FATHER.nationality,
  tinhcha: FATHER.province,
  xacha: FATHER.commune,
  diachicha: FATHER.detail,
} as const;

/** What the certification server must have received for the story's copies: `fields` of its record, by control name after `ctl00$MainContent$`. */
export const EXPECTED_CERTIFICATION = {
  txtHoTen: REQUESTER.fullName,
  txtSoGiayTo: REQUESTER.idNumber,
  txtNgayCap_Ngay: '10',
  txtNgayCap_Thang: '04',
  txtNgayCap_Nam: '2021',
  txtNoiCap: REQUESTER.idPlace,
  txtDiaChi: `${REQUESTER.detail}, ${REQUESTER.commune}, ${REQUESTER.province}`,
  txtDienThoai: REQUESTER.phone,
  txtTenBanChinh: COPIES.documentName,
  txtCoQuanCap: COPIES.documentIssuer,
  txtSoBan: COPIES.copyCount,
  txtSoTrang: COPIES.pageCount,
} as const;
