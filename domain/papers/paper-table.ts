import { LEGAL_PROFILES, type LegalProfile, type LegalSource } from '../legal-profile.ts';
import type { Paper, PaperId, PaperPart } from './paper.ts';
import {
  dayRuns,
  dossier,
  facts,
  HAND,
  line,
  middle,
  rest,
  short,
  timeRuns,
  unit,
} from './paper-parts.ts';

type ProfileId = LegalProfile['id'];

/** What a paper is before the law of its day gives it number and title. */
interface PaperDesign {
  readonly id: PaperId;
  /** Under a law that is not named here the paper does not exist. */
  readonly numbers: Readonly<Partial<Record<ProfileId, string>>>;
  readonly symbol: string;
  readonly hasQr: boolean;
  readonly parts: (profile: ProfileId) => readonly PaperPart[];
  /** Where its words are from, when not from the printout of a system. */
  readonly about?: string;
}

const ABOUT =
  'nội dung theo bản in của một hệ thống một cửa; chưa được đối chiếu với mẫu của Thông tư';
const BASES: Readonly<Record<ProfileId, LegalSource>> = {
  '2018': { act: 'TT 01/2018/TT-VPCP', about: ABOUT, seen: 'unverified' },
  '2025': { act: 'TT 03/2025/TT-VPCP', about: ABOUT, seen: 'unverified' },
};

const requester = facts('requester.fullName');
/** Who brought the dossier, and how to reach them. */
const SENDER: readonly PaperPart[] = [
  line('Tiếp nhận hồ sơ của: ', rest('Người nộp hồ sơ', requester)),
  line('Địa chỉ: ', rest('Địa chỉ', facts('requester.residence'))),
  line(
    'Số điện thoại: ',
    middle('Số điện thoại', facts('requester.phone')),
    ' Email: ',
    rest('Email', facts('requester.email')),
  ),
];
const CONTENT = line(
  'Nội dung yêu cầu giải quyết: ',
  rest('Nội dung yêu cầu giải quyết', dossier('procedure')),
);
const CODE = line('Mã hồ sơ: ', rest('Mã hồ sơ', dossier('code')));

function listPapers(label: string, rows: number): PaperPart {
  return {
    kind: 'table',
    label,
    heads: ['TT', 'Thành phần hồ sơ', 'Bản chính', 'Bản chứng thực', 'Bản photo'],
    widths: [8, 50, 14, 14, 14],
    rows,
  };
}

const GIVEN = 'Giao: … giờ … phút, ngày …/…/……';
const TAKEN = 'Nhận: … giờ … phút, ngày …/…/……';

const DESIGNS: readonly PaperDesign[] = [
  {
    id: 'reception',
    numbers: { '2018': '01', '2025': '01' },
    symbol: '',
    hasQr: true,
    parts: () => [
      CODE,
      ...SENDER,
      line('Số giấy tờ tùy thân: ', rest('Số giấy tờ tùy thân', facts('requester.idNumber'))),
      CONTENT,
      line('Chủ hồ sơ: ', rest('Chủ hồ sơ', facts('owner.fullName'))),
      line('Thành phần hồ sơ nộp gồm:'),
      listPapers('Thành phần hồ sơ nộp', 5),
      line('Số lượng hồ sơ: ', short('Số lượng hồ sơ', facts('dossier.setCount')), ' (bộ)'),
      line(
        'Thời gian giải quyết hồ sơ theo quy định là: ',
        rest('Thời gian giải quyết theo quy định', dossier('limit')),
      ),
      line('Thời gian nhận hồ sơ: ', ...timeRuns('Nhận hồ sơ', 'received')),
      line('Thời gian trả kết quả giải quyết hồ sơ: ', ...timeRuns('Trả kết quả', 'due')),
      line('Đăng ký nhận kết quả tại: ', rest('Nơi nhận kết quả', facts('dossier.resultDelivery'))),
      line(
        'Vào Sổ theo dõi hồ sơ: Quyển số ',
        short('Quyển số', HAND),
        ' Số thứ tự ',
        short('Số thứ tự', HAND),
      ),
      { kind: 'signatures', places: ['Người nộp hồ sơ', 'Người tiếp nhận hồ sơ'] },
    ],
  },
  {
    id: 'supplement',
    numbers: { '2018': '02', '2025': '02' },
    symbol: 'HDHS',
    hasQr: false,
    parts: () => [
      ...SENDER,
      CODE,
      CONTENT,
      line('Yêu cầu hoàn thiện, bổ sung hồ sơ gồm những nội dung sau:'),
      listPapers('Giấy tờ phải bổ sung', 5),
      line('Lý do:'),
      { kind: 'space', label: 'Lý do', lines: 3 },
      line(
        'Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, đề nghị Ông/Bà liên hệ với ',
        middle('Người hướng dẫn', facts('dossier.officer')),
        ', số điện thoại ',
        middle('Số điện thoại của người hướng dẫn', HAND),
        ' để được hướng dẫn.',
      ),
      { kind: 'signatures', places: ['', 'Người hướng dẫn'] },
    ],
  },
  {
    id: 'refusal',
    numbers: { '2018': '03', '2025': '03' },
    symbol: '',
    hasQr: false,
    parts: () => [
      ...SENDER,
      CONTENT,
      line(
        'Qua xem xét, ',
        middle('Cơ quan', unit('desk')),
        ' thông báo không tiếp nhận hồ sơ này với lý do cụ thể như sau:',
      ),
      { kind: 'space', label: 'Lý do không tiếp nhận', lines: 5 },
      line('Xin thông báo để Ông/Bà biết và thực hiện.'),
      { kind: 'signatures', places: ['Người nộp hồ sơ', 'Người tiếp nhận hồ sơ'] },
    ],
  },
  {
    id: 'apology',
    numbers: { '2018': '04', '2025': '04' },
    symbol: '',
    hasQr: false,
    parts: (profile) => [
      line('Kính gửi: ', rest('Kính gửi', requester)),
      line(
        middle('Cơ quan', unit('name')),
        ' đã tiếp nhận hồ sơ của Ông/Bà lúc ',
        ...timeRuns('Nhận hồ sơ', 'received'),
        ', về việc ',
        middle('Nội dung yêu cầu giải quyết', dossier('procedure')),
        ', mã hồ sơ ',
        middle('Mã hồ sơ', dossier('code')),
        '; thời gian hẹn trả kết quả là ',
        ...timeRuns('Hẹn trả kết quả', 'due'),
        '.',
      ),
      line('Đến nay hồ sơ chưa giải quyết xong theo thời gian đã hẹn. Nguyên nhân:'),
      { kind: 'space', label: 'Nguyên nhân chậm', lines: 4 },
      line(
        'Cơ quan xin lỗi Ông/Bà vì sự chậm trễ này và ',
        profile === '2018' ? 'hẹn lại ngày trả kết quả vào ' : 'đề nghị gia hạn thời gian đến ',
        ...timeRuns('Hẹn lại', 'newDue'),
        ', tại ',
        middle('Nơi trả kết quả', unit('desk')),
        '.',
      ),
      line('Mong nhận được sự thông cảm của Ông/Bà.'),
      { kind: 'signatures', places: ['Nơi nhận', 'Người ký'] },
    ],
  },
  {
    id: 'stop',
    numbers: { '2025': '05' },
    symbol: '',
    hasQr: false,
    about: 'chỉ biết số và tên mẫu; nội dung tạm, chưa được đối chiếu với mẫu của Thông tư',
    parts: () => [
      line('Kính gửi: ', rest('Kính gửi', requester)),
      line('Địa chỉ: ', rest('Địa chỉ', facts('requester.residence'))),
      CODE,
      CONTENT,
      line('Thời gian nhận hồ sơ: ', ...timeRuns('Nhận hồ sơ', 'received')),
      line('Thời gian hẹn trả kết quả: ', ...timeRuns('Hẹn trả kết quả', 'due')),
      line(
        middle('Cơ quan', unit('desk')),
        ' thông báo dừng giải quyết hồ sơ nêu trên với lý do cụ thể như sau:',
      ),
      { kind: 'space', label: 'Lý do dừng giải quyết', lines: 5 },
      line('Giấy tờ trả lại cho người nộp (nếu có):'),
      { kind: 'space', label: 'Giấy tờ trả lại', lines: 2 },
      line('Xin thông báo để Ông/Bà biết và thực hiện.'),
      { kind: 'signatures', places: ['Nơi nhận', 'Người ký'] },
    ],
  },
  {
    id: 'control',
    numbers: { '2018': '05', '2025': '06' },
    symbol: '',
    hasQr: false,
    parts: () => [
      line('Kèm theo hồ sơ của: ', rest('Người nộp hồ sơ', requester)),
      CODE,
      line('Ngày nhận: ', ...dayRuns('Nhận hồ sơ', 'received')),
      line('Ngày giờ hẹn trả kết quả: ', ...timeRuns('Hẹn trả kết quả', 'due')),
      line('Cơ quan giải quyết hồ sơ: ', rest('Cơ quan giải quyết', unit('name'))),
      line('Cơ quan phối hợp giải quyết hồ sơ: ', rest('Cơ quan phối hợp', HAND)),
      {
        kind: 'table',
        label: 'Giao nhận hồ sơ',
        heads: [
          'Tên cơ quan',
          'Thời gian giao, nhận hồ sơ',
          'Kết quả giải quyết (trước hạn, đúng hạn, quá hạn)',
          'Ghi chú',
        ],
        widths: [22, 44, 18, 16],
        rows: 4,
        hints: { 1: [GIVEN, 'Người giao:', TAKEN, 'Người nhận:'] },
      },
    ],
  },
];

/** All papers under a law, in the order of their numbers. @throws Error when the law names no such form */
export function listPapersOf(profile: LegalProfile): readonly Paper[] {
  return DESIGNS.flatMap(({ id, numbers, symbol, hasQr, about, parts }): Paper | [] => {
    const number = numbers[profile.id];
    if (number === undefined) return [];
    const form = profile.forms.find((one) => one.number === number);
    if (form === undefined)
      throw new Error(`Expected form ${number} of ${profile.id}, found none.`);
    const basis = { ...BASES[profile.id], ...(about && { about }) };
    const { title } = form;
    return {
      id,
      profile: profile.id,
      number,
      title,
      symbol,
      hasQr,
      basis,
      parts: parts(profile.id),
    };
  });
}

/** Every paper there is, of every law. */
export const PAPERS: readonly Paper[] = LEGAL_PROFILES.flatMap(listPapersOf);
