import type { Subject } from '../fact.ts';
import { OWNER_PHRASES } from './owner-phrases.ts';
import { REQUESTER_PHRASES } from './requester-phrases.ts';

/** One person or thing a form speaks of, as headings, labels and attribute names call it. */
export interface SubjectDefinition {
  readonly id: Subject;
  /** What the product itself shows. */
  readonly label: string;
  readonly phrases: readonly string[];
  /** Unaccented attribute words; `weak` ones also mean other things and give way to any other sign. */
  readonly hints: readonly string[];
  readonly weak: readonly string[];
}

/** Whose a fact may be, in headings ("Thông tin người mẹ"), labels ("… của cha") and ids (`hoTenCha`, `nycHoTen`). */
export const SUBJECT_TABLE = [
  {
    id: 'requester',
    label: 'Người yêu cầu',
    phrases: REQUESTER_PHRASES,
    hints: [
      'nyc',
      'nguoi yeu cau',
      'nguoi nop',
      'nguoi nop ho so',
      'nguoi khai',
      'nguoi di khai sinh',
      'nguoi di khai',
      'requester',
      'applicant',
      'ndk',
      'nguoi dang ky',
      'nguoi de nghi',
      'yeu cau',
      'submitter',
      'declarant',
    ],
    weak: ['c', 'ddc', 'citizen'],
  },
  {
    id: 'owner',
    label: 'Chủ hồ sơ',
    phrases: OWNER_PHRASES,
    hints: ['chu ho so', 'owner', 'chs', 'nxn', 'beneficiary'],
    weak: ['c1', 'ddc1', 'citizen'],
  },
  {
    id: 'child',
    label: 'Người được khai sinh',
    phrases: [
      'Người được khai sinh',
      'Người được đăng ký khai sinh',
      'Người được đăng ký',
      'Trẻ em',
      'Trẻ',
      'Trẻ em được khai sinh',
      'Trẻ được khai sinh',
      'Đứa trẻ',
      'Cháu',
      'Cháu bé',
      'Em bé',
      'Trẻ sơ sinh',
      'Con',
      'Người con',
      'Child',
    ],
    hints: ['tre em', 'tre', 'con', 'child', 'nguoi duoc khai sinh', 'ndks', 'baby'],
    weak: ['ks', 'nks'],
  },
  {
    id: 'mother',
    label: 'Mẹ',
    phrases: [
      'Mẹ',
      'Người mẹ',
      'Mẹ đẻ',
      'Mẹ của trẻ',
      'Mẹ của trẻ em',
      'Mẹ trẻ',
      'Mẹ của con',
      'Mẹ của người được khai sinh',
      'Mother',
    ],
    hints: ['me', 'nguoi me', 'mother', 'mom'],
    weak: [],
  },
  {
    id: 'father',
    label: 'Cha',
    phrases: [
      'Cha',
      'Người cha',
      'Bố',
      'Người bố',
      'Cha đẻ',
      'Bố đẻ',
      'Cha của trẻ',
      'Cha của trẻ em',
      'Cha trẻ',
      'Cha của con',
      'Cha của người được khai sinh',
      'Father',
    ],
    hints: ['cha', 'nguoi cha', 'father', 'bo', 'dad'],
    weak: [],
  },
  {
    id: 'deceased',
    label: 'Người chết',
    phrases: [
      'Người chết',
      'Người đã chết',
      'Người đã mất',
      'Người mất',
      'Người quá cố',
      'Người đã khuất',
      'Người tử vong',
      'Người được khai tử',
      'Người được đăng ký khai tử',
      'Người qua đời',
      'Người từ trần',
      'Người đã từ trần',
      'Người có công từ trần',
      'Người có công với cách mạng từ trần',
      'Đối tượng từ trần',
      'Đối tượng đã chết',
      'Đối tượng chết',
      'Deceased',
    ],
    hints: [
      'nkt',
      'nguoi chet',
      'nguoi mat',
      'nguoi da mat',
      'deceased',
      'nguoi da chet',
      'nguoi duoc khai tu',
    ],
    weak: ['kt', 'chet'],
  },
  {
    id: 'husband',
    label: 'Bên nam',
    phrases: [
      'Bên nam',
      'Chồng',
      'Người chồng',
      'Bên chồng',
      'Chú rể',
      'Bên nam (chồng)',
      'Husband',
      'Groom',
    ],
    hints: ['chong', 'ben nam', 'husband', 'groom', 'nguoi chong'],
    weak: ['nam'],
  },
  {
    id: 'wife',
    label: 'Bên nữ',
    phrases: ['Bên nữ', 'Vợ', 'Người vợ', 'Bên vợ', 'Cô dâu', 'Bên nữ (vợ)', 'Wife', 'Bride'],
    hints: ['vo', 'ben nu', 'wife', 'bride', 'nguoi vo'],
    weak: ['nu'],
  },
  {
    id: 'authorised',
    label: 'Người được ủy quyền',
    phrases: [
      'Người được ủy quyền',
      'Người nhận ủy quyền',
      'Người đại diện theo ủy quyền',
      'Bên được ủy quyền',
      'Bên nhận ủy quyền',
      'Đại diện theo ủy quyền',
      'Người được ủy quyền nộp hồ sơ',
      'Authorised person',
    ],
    hints: ['nguoi uy quyen', 'nguoi duoc uy quyen', 'uy quyen', 'authorised', 'authorized', 'nuq'],
    weak: [],
  },
  { id: 'document', label: 'Giấy tờ chứng thực', phrases: [], hints: [], weak: [] },
  { id: 'dossier', label: 'Hồ sơ', phrases: [], hints: [], weak: [] },
  { id: 'registration', label: 'Thông tin đăng ký', phrases: [], hints: [], weak: [] },
] as const satisfies readonly SubjectDefinition[];

/** Headings that name two people at once; a label or an id inside must say which. */
export const JOINT_SUBJECTS = [
  {
    subjects: ['father', 'mother'],
    phrases: [
      'Cha mẹ',
      'Cha, mẹ',
      'Bố mẹ',
      'Bố, mẹ',
      'Mẹ, cha',
      'Cha và mẹ',
      'Cha/mẹ',
      'Cha mẹ của trẻ',
      'Cha, mẹ của trẻ',
      'Bố/mẹ',
      'Mẹ và cha',
    ],
    hints: ['cha me', 'bo me', 'parents', 'parent', 'phu huynh'],
  },
  {
    subjects: ['husband', 'wife'],
    phrases: [
      'Vợ chồng',
      'Vợ, chồng',
      'Hai bên nam nữ',
      'Hai bên nam, nữ',
      'Hai bên',
      'Vợ/chồng',
      'Vợ và chồng',
      'Bên nam, bên nữ',
      'Hai bên nam nữ kết hôn',
    ],
    hints: ['vo chong', 'spouse', 'couple'],
  },
  {
    subjects: ['requester', 'owner'],
    phrases: [
      'Người nộp hồ sơ/Chủ hồ sơ',
      'Chủ hồ sơ/Người nộp hồ sơ',
      'Công dân',
      'Thông tin công dân',
    ],
    hints: [],
  },
] as const satisfies readonly {
  readonly subjects: readonly Subject[];
  readonly phrases: readonly string[];
  readonly hints: readonly string[];
}[];
