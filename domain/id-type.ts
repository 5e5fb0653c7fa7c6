import type { AliasGroup } from './alias-groups.ts';

/** Options that stand for several papers at once. */
const BOTH_CARDS = [
  'Thẻ căn cước công dân/Thẻ căn cước',
  'Căn cước công dân/Căn cước',
  'Căn cước/Căn cước công dân',
  'Thẻ căn cước/Thẻ căn cước công dân',
  'Căn cước công dân/Thẻ căn cước',
  'Thẻ căn cước/Căn cước công dân',
  'Thẻ CCCD/Thẻ căn cước',
  'CCCD/Căn cước',
  'CCCD/CC',
];
const CMND_OR_CCCD = [
  'CMND/CCCD',
  'CCCD/CMND',
  'CMND, CCCD',
  'CMND hoặc CCCD',
  'CMND/CCCD/Căn cước',
  'Chứng minh nhân dân/Căn cước công dân',
  'Căn cước công dân/Chứng minh nhân dân',
  'CMND/Căn cước công dân',
];

/**
 * Identity papers. CMND (9 digits, until 2024), CCCD (2016–2024) and thẻ căn cước (since 1 July 2024, Luật 26/2023/QH15) are different
 * papers and never stand for one another; "Căn cước" alone is what today's lists write for both cards.
 */
export const ID_TYPE_GROUPS: readonly AliasGroup[] = [
  {
    texts: [
      'Căn cước công dân',
      'CCCD',
      'Thẻ căn cước công dân',
      'Thẻ CCCD',
      'Căn cước công dân gắn chip',
      'Căn cước công dân gắn chíp',
      'CCCD gắn chip',
      'CCCD gắn chíp',
      'Thẻ căn cước công dân gắn chip',
      'Căn cước công dân (CCCD)',
    ],
    broader: [...BOTH_CARDS, ...CMND_OR_CCCD, 'Căn cước'],
  },
  {
    texts: ['Thẻ căn cước', 'Thẻ CC', 'Thẻ căn cước (mẫu mới)', 'Căn cước (mẫu mới)'],
    broader: [...BOTH_CARDS, 'Căn cước'],
  },
  {
    texts: ['Căn cước', 'CC'],
    broader: [...BOTH_CARDS, 'Thẻ căn cước', 'Căn cước công dân', 'CCCD'],
  },
  { texts: BOTH_CARDS },
  { texts: CMND_OR_CCCD },
  {
    texts: [
      'Chứng minh nhân dân',
      'CMND',
      'CMT',
      'Giấy chứng minh nhân dân',
      'Chứng minh thư',
      'Chứng minh thư nhân dân',
      'Giấy CMND',
      'CMTND',
      'CMND 9 số',
    ],
    broader: CMND_OR_CCCD,
  },
  { texts: ['Hộ chiếu', 'Passport', 'Hộ chiếu phổ thông', 'Số hộ chiếu'] },
  {
    texts: ['Giấy chứng nhận căn cước', 'Chứng nhận căn cước', 'GCN căn cước'],
  },
  { texts: ['Căn cước điện tử'] },
  {
    texts: [
      'Chứng minh quân đội',
      'Chứng minh thư quân đội',
      'CM quân đội',
      'Giấy chứng minh quân đội',
      'CMQĐ',
    ],
  },
  {
    texts: [
      'Chứng minh sĩ quan',
      'CM sĩ quan',
      'Giấy chứng minh sĩ quan',
      'CMSQ',
      'Chứng minh thư sĩ quan',
    ],
  },
  {
    texts: [
      'Chứng minh công an nhân dân',
      'CMCAND',
      'Giấy chứng minh công an nhân dân',
      'CM công an nhân dân',
    ],
  },
  { texts: ['Thẻ thường trú', 'Thẻ thường trú cho người nước ngoài'] },
  { texts: ['Thẻ tạm trú'] },
  { texts: ['Giấy phép lái xe', 'Bằng lái xe', 'GPLX'] },
  { texts: ['Giấy khai sinh', 'Khai sinh', 'GKS'] },
  { texts: ['Sổ hộ khẩu', 'Hộ khẩu', 'SHK'] },
  { texts: ['Giấy tờ khác', 'Khác', 'Loại khác', 'Giấy tờ tùy thân khác', 'Các giấy tờ khác'] },
];
