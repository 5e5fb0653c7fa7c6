import { expandAliases, findAliasGroup } from './alias-groups.ts';

/** One dân tộc with its spellings, the one of QĐ 121-TCTK/PPLT/1979 first. Names of sub-groups are left out: several groups share them. */
export interface EthnicGroup {
  readonly texts: readonly [string, ...string[]];
  /** Not one of the 54: foreigners and those not known. */
  readonly special?: true;
}

/** The 54 groups in the order of the 1979 list, then foreign and unknown. Systems number them differently: match the text. */
export const ETHNIC_GROUPS: readonly EthnicGroup[] = [
  { texts: ['Kinh', 'Việt', 'Kinh (Việt)'] },
  { texts: ['Tày'] },
  { texts: ['Thái'] },
  { texts: ['Hoa', 'Hoa (Hán)', 'Hán'] },
  { texts: ['Khơ-me', 'Khmer', 'Khơ me', 'Khơme', 'Khome', 'Khơ-mer', 'Khơ mer', 'Miên'] },
  { texts: ['Mường'] },
  { texts: ['Nùng'] },
  { texts: ["H'Mông", 'Mông', 'HMông', 'Hmông', "H'mong", 'Hmong', 'Mèo', 'Mông (Mèo)'] },
  { texts: ['Dao'] },
  { texts: ['Gia-rai', 'Gia rai', 'Giarai', 'Jrai', 'Jarai', 'Gia Rai'] },
  { texts: ['Ngái'] },
  { texts: ['Ê-đê', 'Ê đê', 'Êđê', 'Ê Đê', 'Rađê', 'Ra-đê'] },
  { texts: ['Ba na', 'Ba-na', 'Bana', 'Bahnar'] },
  { texts: ['Xơ-Đăng', 'Xơ Đăng', 'Xơđăng', 'Xê Đăng', 'Sơ Đăng'] },
  { texts: ['Sán Chay', 'Sán Chay (Cao Lan - Sán Chỉ)', 'Cao Lan - Sán Chí', 'Cao Lan - Sán Chỉ'] },
  { texts: ['Cơ-ho', 'Cơ ho', 'Cờ Ho', "K'Ho", 'Kơ Ho', 'Cơho', 'Kho'] },
  { texts: ['Chăm', 'Chàm'] },
  { texts: ['Sán Dìu', 'Sán Dầu'] },
  { texts: ['Hrê', "H'rê", 'Hơ-rê', 'Hre'] },
  { texts: ['Mnông', "M'Nông", 'Mơ-nông', 'Mơ nông', 'Mnong'] },
  { texts: ['Ra-glai', 'Ra glai', 'Raglai', 'Ra-giai', 'Rắc Lây'] },
  { texts: ['Xtiêng', 'Stiêng', "S'tiêng", 'Xơ-tiêng', "X'tiêng"] },
  { texts: ['Bru-Vân Kiều', 'Bru - Vân Kiều', 'Vân Kiều', 'Bru Vân Kiều', 'Bru'] },
  { texts: ['Thổ'] },
  { texts: ['Giáy'] },
  { texts: ['Cơ-tu', 'Cơ tu', 'Cơtu', 'Cờ Tu', "K'tu", 'Ka-tu', 'Katu'] },
  {
    texts: [
      'Giẻ Triêng',
      'Gié Triêng',
      'Gié-Triêng',
      'Giẻ-Triêng',
      'Gié - Triêng',
      'Giẻ - Triêng',
      'Dẻ Triêng',
    ],
  },
  { texts: ['Mạ', 'Châu Mạ'] },
  { texts: ['Khơ-mú', 'Khơ mú', 'Khơmú', 'Khmú'] },
  { texts: ['Co', 'Cor', 'Co (Cùa)'] },
  { texts: ['Tà-ôi', 'Tà ôi', 'Ta-ôi', 'Ta ôi', 'Tà Ôih'] },
  { texts: ['Chơ-ro', 'Chơ ro', 'Chơro', 'Châu Ro', 'Đơ-ro'] },
  { texts: ['Kháng', 'Xá Khao'] },
  { texts: ['Xinh-mun', 'Xinh mun', 'Xinhmun', 'Xinh Mul'] },
  { texts: ['Hà Nhì', 'Hà-nhì', 'U Ní'] },
  { texts: ['Chu ru', 'Chu-ru', 'Churu', 'Chơ-ru'] },
  { texts: ['Lào'] },
  { texts: ['La Chí', 'La-chí', 'La Chi'] },
  { texts: ['La Ha', 'La-ha', 'Laha'] },
  { texts: ['Phù Lá', 'Phù-lá', 'Phù La'] },
  { texts: ['La Hủ', 'La-hủ', 'La Hú'] },
  { texts: ['Lự', 'Lừ'] },
  { texts: ['Lô Lô', 'Lô-lô', 'Lôlô'] },
  { texts: ['Chứt'] },
  { texts: ['Mảng', 'Mảng Ư'] },
  { texts: ['Pà Thẻn', 'Pà-thẻn', 'Pà Thèn', 'Pa Thẻn'] },
  { texts: ['Cơ Lao', 'Cơ-lao', 'Cờ Lao'] },
  { texts: ['Cống', 'Cóong', 'Xắm Khống'] },
  { texts: ['Bố Y', 'Bố-y', 'Bố I'] },
  { texts: ['Si La', 'Si-la', 'Sila'] },
  { texts: ['Pu Péo', 'Pu-péo', 'Pupéo'] },
  { texts: ['Brâu', 'Brao', "B'râu"] },
  { texts: ['Ơ Đu', 'Ơ-đu', 'Ơđu'] },
  { texts: ['Rơ măm', 'Rơ-măm', 'Rơmăm', 'Rmăm'] },
  {
    texts: ['Người nước ngoài', 'Nước ngoài', 'Dân tộc nước ngoài', 'Khác (người nước ngoài)'],
    special: true,
  },
  { texts: ['Không rõ', 'Chưa xác định', 'Không xác định', 'Không xác định được'], special: true },
];

const PREFIX = /^\s*(?:dân\s+tộc|người)\s+(?!nước)/iu;

function withoutPrefix(label: string): string {
  return label.normalize('NFC').replace(PREFIX, '');
}

/** The group a text names, in any spelling ("dân tộc Mông", "Khmer"); undefined for none or an unclear one. */
export function findEthnicGroup(label: string): EthnicGroup | undefined {
  return findAliasGroup(ETHNIC_GROUPS, withoutPrefix(label));
}

/** The label first, then the other spellings of the same group. */
export function expandEthnicAliases(label: string): string[] {
  const bare = withoutPrefix(label);
  return [...new Set([label, ...expandAliases(ETHNIC_GROUPS, bare)])];
}
