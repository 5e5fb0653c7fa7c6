import type { Subject } from '../fact.ts';

/** Which person an unmarked control of a page means, by the words of the page's title or headings. First match wins. */
export const PROCEDURES = [
  {
    id: 'reception',
    phrases: [
      'tiếp nhận hồ sơ',
      'phiếu tiếp nhận',
      'thêm mới hồ sơ',
      'nộp hồ sơ',
      'bộ phận một cửa',
      'thông tin chủ hồ sơ',
      'thông tin người nộp',
    ],
    unmarked: 'owner',
    people: ['owner', 'requester', 'authorised'],
  },
  {
    id: 'certification',
    phrases: ['chứng thực', 'sao y'],
    unmarked: 'requester',
    people: ['requester', 'authorised'],
  },
  {
    id: 'marital-status',
    phrases: ['tình trạng hôn nhân'],
    unmarked: 'owner',
    people: ['owner', 'requester'],
  },
  {
    id: 'death',
    phrases: ['khai tử', 'báo tử'],
    unmarked: 'deceased',
    people: ['deceased', 'requester'],
  },
  {
    id: 'marriage',
    phrases: ['kết hôn'],
    unmarked: undefined,
    people: ['husband', 'wife', 'requester'],
  },
  {
    id: 'correction',
    phrases: ['cải chính', 'xác định lại dân tộc'],
    unmarked: 'owner',
    people: ['owner', 'requester'],
  },
  {
    id: 'recognition',
    phrases: ['nhận cha, mẹ, con', 'nhận cha mẹ con'],
    unmarked: undefined,
    people: ['requester', 'father', 'mother', 'child'],
  },
  { id: 'guardianship', phrases: ['giám hộ'], unmarked: undefined, people: ['requester'] },
  {
    id: 'birth',
    phrases: ['khai sinh'],
    unmarked: 'child',
    people: ['child', 'mother', 'father', 'requester'],
  },
  {
    id: 'allowance',
    phrases: ['trợ cấp', 'bảo trợ xã hội', 'trợ giúp xã hội', 'người khuyết tật', 'người cao tuổi'],
    unmarked: 'owner',
    people: ['owner', 'requester', 'authorised'],
  },
  {
    id: 'residence',
    phrases: [
      'thay đổi thông tin cư trú',
      'xác nhận thông tin về cư trú',
      'thông báo lưu trú',
      'khai báo tạm vắng',
      'ct01',
    ],
    unmarked: 'requester',
    people: ['requester', 'owner'],
  },
  {
    id: 'extract',
    phrases: ['trích lục', 'bản sao'],
    unmarked: 'owner',
    people: ['owner', 'requester'],
  },
] as const satisfies readonly {
  readonly id: string;
  readonly phrases: readonly string[];
  readonly unmarked: Subject | undefined;
  readonly people: readonly Subject[];
}[];

/** How the title of a form begins: it names the paper, and whoever it names is not everybody in it. Folded. */
export const TITLE_STARTS = [
  'don ',
  'to khai',
  'ban khai',
  'phieu',
  'giay de nghi',
  'giay xac nhan',
  'dang ky',
  'cap ',
  'de nghi',
  'xac nhan',
  'ho tro',
  'tro cap',
  'thu tuc',
  'tiep nhan',
  'nop ho so',
] as const;

/** Answers that give a list of choices away: an options list holding two of these is that field. Folded. */
export const TELLING_OPTIONS = {
  gender: ['nam', 'nu', 'chua xac dinh'],
  ethnicity: ['kinh', 'tay', 'thai', 'muong', 'nung', 'dao'],
  nationality: [
    'viet nam',
    'lao',
    'trung quoc',
    'hoa ky',
    'campuchia',
    'han quoc',
    'nhat ban',
    'phap',
  ],
  idType: [
    'can cuoc cong dan',
    'cccd',
    'chung minh nhan dan',
    'cmnd',
    'ho chieu',
    'can cuoc',
    'the can cuoc',
  ],
  relation: [
    'me',
    'cha',
    'bo',
    'me de',
    'cha de',
    'ong',
    'ba',
    'ong noi',
    'ba noi',
    'ong ngoai',
    'ba ngoai',
    'con',
    'vo',
    'chong',
    'vo chong',
    'ong ba',
  ],
  residenceType: ['thuong tru', 'tam tru', 'noi o hien tai'],
  maritalStatus: [
    'chua ket hon',
    'doc than',
    'da ket hon',
    'ly hon',
    'da ly hon',
    'chua tung ket hon',
    'chua dang ky ket hon voi ai',
    'goa',
  ],
  ownerType: ['cong dan', 'doanh nghiep', 'to chuc', 'ca nhan'],
  channel: ['truc tiep', 'truc tuyen', 'buu chinh', 'qua buu chinh', 'buu chinh cong ich'],
  registrationType: [
    'dung han',
    'qua han',
    'dang ky dung han',
    'dang ky qua han',
    'dang ky lai',
    'dang ky moi',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
