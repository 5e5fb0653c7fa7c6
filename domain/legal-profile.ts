import type { PartialDate, UnitVersion } from './fact.ts';
import { comparePartialDates, parsePartialDate } from './partial-date.ts';

/** One printed form of the one-stop office: its number and title. */
export interface LegalForm {
  readonly number: string;
  readonly title: string;
}

/** Which act says so, and how sure we are: read in the act itself, in another text about it, or known but not looked up. */
export interface LegalSource {
  readonly act: string;
  readonly about: string;
  readonly seen: 'act' | 'secondary' | 'unverified';
}

/** A source as a data file writes it. */
export type SourceRow = Readonly<Record<keyof LegalSource, string>>;

const SEEN: readonly LegalSource['seen'][] = ['act', 'secondary', 'unverified'];

/** Takes a data file's source. @throws Error when `seen` is none of the three */
export function readSource({ act, about, seen: text }: SourceRow): LegalSource {
  const seen = SEEN.find((one) => one === text);
  if (seen === undefined) throw new Error(`Expected how ${act} was seen, found "${text}".`);
  return { act, about, seen };
}

/** The law a dossier is handled under, chosen by its date of reception. Dates are inclusive. */
export interface LegalProfile {
  readonly id: '2018' | '2025';
  readonly from: PartialDate;
  /** Undefined while in force. */
  readonly to?: PartialDate;
  readonly unitVersion: UnitVersion;
  /** Levels of government, from the commune up, as forms and reports name them. */
  readonly levels: readonly string[];
  readonly forms: readonly LegalForm[];
  /** Same-day procedures received after this hour are due the next working day. */
  readonly sameDayCutoffHour: number;
  readonly sources: readonly LegalSource[];
}

const CUTOFF_SOURCE: LegalSource = {
  act: 'QĐ 1872/QĐ-BTP (2020)',
  about: 'giải quyết trong ngày; nhận sau 15 giờ thì trả ngày làm việc tiếp theo',
  seen: 'secondary',
};

/** All profiles, oldest first, without a gap between them. */
export const LEGAL_PROFILES: readonly [LegalProfile, ...LegalProfile[]] = [
  {
    id: '2018',
    from: { year: 2018, month: 6, day: 21 },
    to: { year: 2025, month: 6, day: 30 },
    unitVersion: 'before-2025-07',
    levels: ['Xã', 'Huyện', 'Tỉnh'],
    forms: [
      { number: '01', title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả' },
      { number: '02', title: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ' },
      { number: '03', title: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ' },
      { number: '04', title: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả' },
      { number: '05', title: 'Phiếu kiểm soát quá trình giải quyết hồ sơ' },
      { number: '06', title: 'Sổ theo dõi hồ sơ' },
    ],
    sameDayCutoffHour: 15,
    sources: [
      { act: 'NĐ 61/2018/NĐ-CP', about: 'cơ chế một cửa', seen: 'secondary' },
      { act: 'NĐ 107/2021/NĐ-CP', about: 'sửa đổi NĐ 61/2018', seen: 'secondary' },
      { act: 'TT 01/2018/TT-VPCP', about: 'các mẫu 01–06', seen: 'secondary' },
      CUTOFF_SOURCE,
    ],
  },
  {
    id: '2025',
    from: { year: 2025, month: 7, day: 1 },
    unitVersion: 'since-2025-07',
    levels: ['Xã', 'Tỉnh'],
    forms: [
      { number: '01', title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả' },
      { number: '02', title: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ' },
      { number: '03', title: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ' },
      { number: '04', title: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết' },
      { number: '05', title: 'Thông báo dừng giải quyết hồ sơ' },
      { number: '06', title: 'Phiếu kiểm soát quá trình giải quyết hồ sơ' },
      { number: '07', title: 'Sổ theo dõi hồ sơ' },
    ],
    sameDayCutoffHour: 15,
    sources: [
      { act: 'NĐ 118/2025/NĐ-CP', about: 'cơ chế một cửa từ 01/7/2025', seen: 'secondary' },
      { act: 'NĐ 367/2025/NĐ-CP', about: 'sửa đổi NĐ 118/2025', seen: 'secondary' },
      { act: 'NĐ 309/2026/NĐ-CP', about: 'ki-ốt thông minh, từ 05/8/2026', seen: 'secondary' },
      { act: 'TT 03/2025/TT-VPCP', about: 'các mẫu 01–07, từ 15/9/2025', seen: 'secondary' },
      {
        act: 'NQ 202/2025/QH15',
        about: '34 tỉnh, thành phố; không còn cấp huyện',
        seen: 'secondary',
      },
      CUTOFF_SOURCE,
    ],
  },
];

/** The law in force on a date, or on the date a text says; undefined before the first profile begins (21 June 2018) and for other texts. */
export function legalProfileAt(date: PartialDate | string): LegalProfile | undefined {
  const on = typeof date === 'string' ? parsePartialDate(date) : date;
  if (on === undefined) return undefined;
  return LEGAL_PROFILES.findLast(({ from }) => comparePartialDates(from, on) <= 0);
}
