import type { AliasGroup } from './alias-groups.ts';

const MOTHER_OR_FATHER = ['Cha/Mẹ', 'Cha, mẹ', 'Bố/Mẹ', 'Bố mẹ', 'Cha mẹ', 'Cha hoặc mẹ'];
const GRANDPARENT = ['Ông/Bà', 'Ông, bà', 'Ông bà'];
const SPOUSE = ['Vợ/Chồng', 'Vợ, chồng', 'Vợ chồng', 'Vợ hoặc chồng'];

/** Quan hệ with the person a dossier is about. A particular one may fall back on a wider one ("Ông nội" on "Ông"), never back. */
export const RELATION_GROUPS: readonly AliasGroup[] = [
  { texts: ['Mẹ', 'Mẹ đẻ', 'Mẹ ruột', 'Người mẹ', 'Má'], broader: MOTHER_OR_FATHER },
  {
    texts: ['Cha', 'Cha đẻ', 'Bố', 'Bố đẻ', 'Cha ruột', 'Bố ruột', 'Người cha', 'Ba'],
    broader: MOTHER_OR_FATHER,
  },
  { texts: MOTHER_OR_FATHER },
  { texts: ['Mẹ nuôi'] },
  { texts: ['Cha nuôi', 'Bố nuôi'] },
  { texts: ['Mẹ kế', 'Mẹ ghẻ'] },
  { texts: ['Cha dượng', 'Bố dượng', 'Dượng'] },
  { texts: ['Ông nội'], broader: ['Ông', ...GRANDPARENT] },
  { texts: ['Ông ngoại'], broader: ['Ông', ...GRANDPARENT] },
  { texts: ['Bà nội'], broader: ['Bà', ...GRANDPARENT] },
  { texts: ['Bà ngoại'], broader: ['Bà', ...GRANDPARENT] },
  { texts: ['Ông'], broader: GRANDPARENT },
  { texts: ['Bà'], broader: GRANDPARENT },
  { texts: GRANDPARENT },
  { texts: ['Vợ', 'Người vợ'], broader: SPOUSE },
  { texts: ['Chồng', 'Người chồng'], broader: SPOUSE },
  { texts: SPOUSE },
  { texts: ['Con trai', 'Con trai đẻ'], broader: ['Con', 'Con đẻ', 'Con ruột'] },
  { texts: ['Con gái', 'Con gái đẻ'], broader: ['Con', 'Con đẻ', 'Con ruột'] },
  { texts: ['Con', 'Con đẻ', 'Con ruột'] },
  { texts: ['Con nuôi'] },
  { texts: ['Con dâu'] },
  { texts: ['Con rể'] },
  {
    texts: ['Anh ruột', 'Anh trai', 'Anh'],
    broader: ['Anh, chị, em', 'Anh/Chị/Em', 'Anh chị em', 'Anh chị em ruột'],
  },
  {
    texts: ['Chị ruột', 'Chị gái', 'Chị'],
    broader: ['Anh, chị, em', 'Anh/Chị/Em', 'Anh chị em', 'Anh chị em ruột'],
  },
  { texts: ['Em trai'], broader: ['Em ruột', 'Em', 'Anh, chị, em', 'Anh/Chị/Em', 'Anh chị em'] },
  { texts: ['Em gái'], broader: ['Em ruột', 'Em', 'Anh, chị, em', 'Anh/Chị/Em', 'Anh chị em'] },
  {
    texts: ['Em ruột', 'Em'],
    broader: ['Anh, chị, em', 'Anh/Chị/Em', 'Anh chị em', 'Anh chị em ruột'],
  },
  { texts: ['Cô', 'Cô ruột'] },
  { texts: ['Dì', 'Dì ruột'] },
  { texts: ['Chú', 'Chú ruột'] },
  { texts: ['Bác', 'Bác ruột'] },
  { texts: ['Cậu', 'Cậu ruột'] },
  { texts: ['Cháu nội'], broader: ['Cháu'] },
  { texts: ['Cháu ngoại'], broader: ['Cháu'] },
  { texts: ['Cháu ruột', 'Cháu'] },
  { texts: ['Bản thân', 'Chính mình', 'Chủ hồ sơ', 'Bản thân người yêu cầu', 'Là bản thân'] },
  { texts: ['Người giám hộ', 'Giám hộ', 'Người giám hộ hợp pháp'] },
  { texts: ['Người đại diện', 'Người đại diện theo pháp luật', 'Đại diện theo pháp luật'] },
  { texts: ['Người được ủy quyền', 'Ủy quyền', 'Người đại diện theo ủy quyền'] },
  { texts: ['Người thân thích khác', 'Người thân thích', 'Người thân', 'Họ hàng'] },
  { texts: ['Khác', 'Quan hệ khác', 'Mối quan hệ khác'] },
];
