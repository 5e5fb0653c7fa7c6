import { formatDay } from '../day.ts';
import { formatCount, formatShare } from '../percentage.ts';
import { shareOf } from './digital-tables.ts';
import type { OfficeReport } from './office-report.ts';

/** A section of the narrative report: what the figures say, then what the office wrote itself. */
export interface NarrativeSection {
  /** 'I.6', 'II'… */
  readonly id: string;
  readonly heading: string;
  /** Sentences made of figures; they change with the period. */
  readonly figures: readonly string[];
  /** The office's own paragraphs, kept from the last report. */
  readonly words: readonly string[];
}

/** The office's own paragraphs by section. */
export type OwnWords = Readonly<Partial<Record<string, readonly string[]>>>;

/** Sections of the yearly report of a commune on TTHC control, in order. */
export const NARRATIVE_HEADINGS = [
  ['I', 'I. TÌNH HÌNH, KẾT QUẢ KIỂM SOÁT THỦ TỤC HÀNH CHÍNH'],
  ['I.1', '1. Đánh giá tác động TTHC'],
  ['I.2', '2. Thẩm định, thẩm tra TTHC'],
  ['I.3', '3. Công bố, công khai TTHC'],
  ['I.4', '4. Rà soát, đơn giản hóa TTHC'],
  ['I.5', '5. Tiếp nhận, xử lý phản ánh, kiến nghị'],
  ['I.6', '6. Tình hình, kết quả giải quyết TTHC'],
  ['I.7', '7. Triển khai cơ chế một cửa, một cửa liên thông'],
  ['I.8', '8. Thực hiện TTHC trên môi trường điện tử'],
  ['I.9', '9. Truyền thông về kiểm soát TTHC'],
  ['I.10', '10. Sáng kiến cải cách TTHC'],
  ['I.11', '11. Kiểm tra thực hiện kiểm soát TTHC'],
  ['I.12', '12. Nội dung khác'],
  ['II', 'II. ĐÁNH GIÁ CHUNG'],
  ['III', 'III. PHƯƠNG HƯỚNG, NHIỆM VỤ'],
  ['IV', 'IV. KIẾN NGHỊ, ĐỀ XUẤT'],
] as const satisfies readonly (readonly [string, string])[];

/** Stands where neither the figures nor the office say anything yet. */
export const TO_BE_WRITTEN = '(Đơn vị bổ sung nội dung.)';

const dossiers = (count: number): string => `${formatCount(count)} hồ sơ`;

/** ' (2.844/2.863 = 99,34 %)', or nothing where there is nothing to take a share of. */
function withShare(part: number, whole: number): string {
  const share = shareOf(part, whole);
  return share === undefined ? '' : ` (${formatShare(share)})`;
}

function sayChange(now: number, then: number): string {
  if (now === then) return `bằng kỳ trước`;
  return `${now > then ? 'tăng' : 'giảm'} ${formatCount(Math.abs(now - then))}`;
}

function writeFeedback({ feedback }: OfficeReport): readonly string[] {
  const { total, newlyReceived, carriedOver, regulation, behaviour } = feedback;
  const { answered, pending, published } = feedback;
  const sentences = [
    `Tổng số phản ánh, kiến nghị: ${total}; tiếp nhận mới trong kỳ: ${newlyReceived}; từ kỳ trước chuyển qua: ${carriedOver}; về quy định hành chính: ${regulation}; về hành vi hành chính: ${behaviour}.`,
  ];
  if (total > 0)
    sentences.push(
      `Phản ánh, kiến nghị đã xử lý: ${answered}; đang xử lý: ${pending}; số kết quả đã đăng tải công khai: ${published}.`,
    );
  return sentences;
}

function writeDossiers({ form, before }: OfficeReport): readonly string[] {
  const { total, rows } = form;
  const fields = rows.filter(({ received }) => received > 0);
  const sentences = [
    `Tổng số hồ sơ TTHC đã tiếp nhận: ${dossiers(total.received)}, trong đó trực tuyến: ${dossiers(total.online)}; trực tiếp và qua dịch vụ bưu chính: ${dossiers(total.direct)}; từ kỳ trước chuyển qua: ${dossiers(total.carriedOver)}.`,
  ];
  if (fields.length > 1)
    sentences.push(
      `Hồ sơ tiếp nhận theo lĩnh vực: ${fields.map(({ field, received }) => `${field} ${formatCount(received)}`).join('; ')}.`,
    );
  sentences.push(
    `Số hồ sơ đã giải quyết: ${dossiers(total.resolved)}, trong đó trước hạn: ${dossiers(total.early)}${withShare(total.early, total.resolved)}; đúng hạn: ${dossiers(total.onTime)}${withShare(total.onTime, total.resolved)}; quá hạn: ${dossiers(total.late)}${withShare(total.late, total.resolved)}.`,
    `Số hồ sơ đang giải quyết: ${dossiers(total.pending)}, trong đó trong hạn: ${dossiers(total.pendingInTime)}; quá hạn: ${dossiers(total.pendingLate)}.`,
  );
  if (before.total.received > 0)
    sentences.push(
      `So với ${before.name}: số tiếp nhận ${sayChange(total.received, before.total.received)}, số giải quyết ${sayChange(total.resolved, before.total.resolved)}.`,
    );
  return sentences;
}

function writeDigital({ digitising, online, payment }: OfficeReport): readonly string[] {
  const { received, papersDigitised, papersNotDigitised } = digitising;
  const { resolved, resultDigitised, resultNotDigitised } = digitising;
  const sentences: string[] = [];
  if (online.newlyReceived > 0)
    sentences.push(
      `Tiếp nhận mới trong kỳ ${dossiers(online.newlyReceived)}; hồ sơ trực tuyến: ${formatShare({ numerator: online.online, denominator: online.newlyReceived })}.`,
    );
  if (received > 0)
    sentences.push(
      `Hồ sơ có số hóa thành phần hồ sơ: ${dossiers(papersDigitised)}${withShare(papersDigitised, received)}; chưa số hóa thành phần hồ sơ: ${dossiers(papersNotDigitised)}${withShare(papersNotDigitised, received)}.`,
    );
  if (resolved > 0)
    sentences.push(
      `Hồ sơ đã số hóa kết quả: ${dossiers(resultDigitised)}${withShare(resultDigitised, resolved)}; chưa số hóa kết quả: ${dossiers(resultNotDigitised)}${withShare(resultNotDigitised, resolved)}.`,
    );
  if (payment.withFee > 0)
    sentences.push(
      `Thanh toán phí, lệ phí: ${dossiers(payment.withFee)} có nghĩa vụ tài chính; thanh toán trên mạng: ${formatShare({ numerator: payment.paidOnline, denominator: payment.withFee })}.`,
    );
  return sentences;
}

const FIGURES: Readonly<Record<string, (report: OfficeReport) => readonly string[]>> = {
  'I.5': writeFeedback,
  'I.6': writeDossiers,
  'I.8': writeDigital,
};

/** The narrative report: every heading, with figures put in and the office's own words after them. */
export function writeNarrative(
  report: OfficeReport,
  words: OwnWords = {},
): readonly NarrativeSection[] {
  return NARRATIVE_HEADINGS.map(([id, heading]) => ({
    id,
    heading,
    figures: FIGURES[id]?.(report) ?? [],
    words: words[id] ?? [],
  }));
}

/** The unit that reports, as the head of its report names it. */
export interface ReportUnit {
  /** 'Xã Nguyên Giáp' */
  readonly name: string;
  /** The authority above: 'UBND thành phố Hải Phòng'; '' when not set. */
  readonly above: string;
  /** Where the report is dated: 'Nguyên Giáp'. */
  readonly place: string;
  /** Who signs: 'Nguyễn Văn Thử'; '' leaves room. */
  readonly signer: string;
}

/** The title below the head. */
export function titleOf(report: OfficeReport): string {
  return `Công tác kiểm soát thủ tục hành chính, thực hiện cơ chế một cửa, một cửa liên thông và thủ tục hành chính trên môi trường điện tử ${report.name}`;
}

/** Whether a section only heads others. */
export function isGroup(id: string): boolean {
  return NARRATIVE_HEADINGS.some(([one]) => one.startsWith(`${id}.`));
}

/** The paragraphs under a section's heading; a section that says nothing yet asks for its words. */
export function paragraphsOf({ id, figures, words }: NarrativeSection): readonly string[] {
  const all = [...figures, ...words];
  return all.length > 0 || isGroup(id) ? all : [TO_BE_WRITTEN];
}

/** The narrative as plain text, a paragraph a line: what `audit` reads and a clipboard takes. */
export function narrativeText(
  report: OfficeReport,
  sections: readonly NarrativeSection[],
  unit: ReportUnit,
): string {
  const { from, to } = report.period;
  return [
    'ỦY BAN NHÂN DÂN',
    unit.name.toLocaleUpperCase('vi'),
    'BÁO CÁO',
    titleOf(report),
    `(Số liệu từ ngày ${formatDay(from)} đến ngày ${formatDay(to)})`,
    '',
    ...sections.flatMap((section) => [
      section.heading,
      ...paragraphsOf(section).map((paragraph) => `- ${paragraph}`),
    ]),
    '',
  ].join('\n');
}
