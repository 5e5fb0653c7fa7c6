import { fold } from '../../vietnamese.ts';
import { sumFeedback } from './check-coincidences.ts';
import type { Checked, Finding } from '../finding.ts';
import { placeOf, type Block, type ReportText } from '../read/read-blocks.ts';
import type { ReportFigures } from '../read/report-figures.ts';

const NAME = String.raw`\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){0,3}`;
const UNIT = new RegExp(String.raw`(?<!\p{L})(xã|phường|thị trấn|đặc khu)\s+(${NAME})`, 'gu');
/** Capitals of a report's head that are no more of the office's name. */
const NEXT = String.raw`(?!BÁO|CỘNG|ĐỘC|SỐ|ỦY|UỶ|UBND|HĐND|HỘI|TRUNG|BAN|BỘ|VĂN)`;
/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA" beside the head, "BẢO TRỢ XÃ HỘI", "KINH TẾ - XÃ HỘI": society, no commune. */
const SOCIETY = String.raw`(?<=(?:H[ÒO][AÀ]|TRỢ|HIỂM|VÀ|[-–,])\s+)XÃ HỘI`;
const HEAD = new RegExp(
  String.raw`(?!${SOCIETY})(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s+(\p{Lu}+(?!\p{Ll})(?: ${NEXT}\p{Lu}+(?!\p{Ll}))*)`,
  'u',
);
const FORMER = /^\s+(?:cũ|trước đây)(?!\p{L})/iu;
const PLACE_AND_DAY = new RegExp(String.raw`(${NAME}),\s+ngày\s`, 'u');
/** What stands after the word and is no name: "xã Hội" never, "Phường Một" yes. */
const NO_NAME = /^(?:Hội|Trưởng|Viên|Đội|Kỳ|Quý|Tháng|Năm|Tuần|Trong|Tổng|Số|Từ|Theo|Về|Đã|Có)$/u;

/** A district speaks of all its communes. */
const OVER_COMMUNES = /(?<!\p{L})(?:HUYỆN|QUẬN|THÀNH PHỐ|THỊ XÃ)\s+\p{Lu}/u;

/** The report's own commune: of its head, else of the place beside its date; undefined for that of a district. */
export function findOwnUnit({ flat }: ReportText): string | undefined {
  const head = flat.slice(0, 3_000);
  const named = HEAD.exec(head)?.[1];
  if (named !== undefined && named.length > 1) return named;
  const place = OVER_COMMUNES.test(head) ? undefined : PLACE_AND_DAY.exec(flat)?.[1];
  return place !== undefined && place.length > 1 ? place : undefined;
}

function blockAt({ blocks }: ReportText, offset: number): Block {
  return blocks.findLast(({ start }) => start <= offset) ?? blocks[0]!;
}

/** What a sentence says of communes that are meant to be others. */
const OF_OTHERS =
  /sáp nhập|hợp nhất|tách ra|giáp ranh|phi địa giới|ngoài (?:xã|phường|địa bàn)|nơi khác|bàn giao|trước đây|(?:đơn vị|xã|thị trấn) cũ|xếp (?:hạng|thứ)/iu;
/** "52 của xã Đất Mới", "xã Gia Viễn 31 hồ sơ", "xã Sín Thầu (75,2%)": counted apart. */
const COUNTED_BEFORE = /\d\s+(?:\p{L}+\s+){0,3}(?:của|ở|tại|từ)\s+$/iu;
const COUNTED_AFTER = /^\s*(?:có\s+|là\s+|:\s*)?\(?\d/u;

function sentenceAt(flat: string, at: number): string {
  const from = flat.slice(0, at).search(/(?:[.;]\s|\s{2,})(?!.*(?:[.;]\s|\s{2,}))/u);
  const to = flat.slice(at).search(/[.;](?:\s|$)|\s{2,}/u);
  return flat.slice(from + 1, to < 0 ? flat.length : at + to);
}

/** Another commune's name: most often a piece of another report (C10). One that is counted apart, or beside others, is meant. */
export function checkNames(report: ReportText, own: string | undefined): readonly Checked[] {
  if (own === undefined) return [];
  const { flat } = report;
  const isOwn = (name: string): boolean =>
    // The head is in capitals, and names after it may run on: "xã Hà Kỳ Năm".
    NO_NAME.test(name) || fold(name).startsWith(fold(own)) || fold(own).startsWith(fold(name));
  const others = [...flat.matchAll(UNIT)]
    // "Trụ sở phường Lộc An cũ": what the office's own commune was made of.
    .filter(({ 0: says, index }) => !FORMER.test(flat.slice(index + says.length)))
    .map((found) => ({ says: found[0], name: found[2]!.trim(), at: found.index }))
    .filter(({ name }) => name.length > 1 && !isOwn(name))
    // "… của thị trấn" at the end of a paragraph, and a word of the next.
    .filter(({ says, at }) => blockAt(report, at) === blockAt(report, at + says.length - 1));
  const isMeant = ({ says, name, at }: (typeof others)[number]): boolean => {
    const sentence = sentenceAt(flat, at);
    const names = others.filter((other) => other.name !== name && sentence.includes(other.says));
    const [before, after] = [flat.slice(0, at), flat.slice(at + says.length)];
    return (
      names.length > 0 ||
      OF_OTHERS.test(sentence) ||
      COUNTED_BEFORE.test(before) ||
      COUNTED_AFTER.test(after)
    );
  };
  const seen = new Set<string>();
  return others.flatMap((other): Checked[] => {
    if (seen.has(fold(other.name))) return [];
    seen.add(fold(other.name));
    return [
      {
        check: 'C10',
        place: placeOf(report, blockAt(report, other.at), other.at),
        says: other.says.replace(/\s+/g, ' '),
        computed: `báo cáo là của ${own}`,
        cause: 'có thể chép từ báo cáo của đơn vị khác',
        severity: 'warning',
        isDoubt: isMeant(other),
      },
    ];
  });
}

/** Who issues which kind of document (Luật Ban hành văn bản quy phạm pháp luật). */
const ISSUERS: readonly (readonly [kind: string, issuer: string, others: RegExp])[] = [
  ['NQ-HĐND', 'HĐND', /^của\s+(?:UBND|Ủy ban|Uỷ ban|Chính phủ|Thủ tướng)/iu],
  ['QĐ-UBND', 'UBND', /^của\s+(?:HĐND|Hội đồng|Chính phủ|Thủ tướng)/iu],
  ['KH-UBND', 'UBND', /^của\s+(?:HĐND|Hội đồng|Chính phủ|Thủ tướng)/iu],
  ['NĐ-CP', 'Chính phủ', /^của\s+(?:UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Thủ tướng|Quốc hội)/iu],
  ['QĐ-TTg', 'Thủ tướng Chính phủ', /^của\s+(?:UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Chính phủ)/iu],
];
const ACT = /\d+\/\d{4}\/([A-ZĐ]+-[\p{L}]+)\s+(?:ngày\s+\S+\s+)?((?:của\s+)?[^,.;)]{2,40})/gu;

/** A document said to be issued by a body that cannot issue it. */
export function checkIssuers(report: ReportText): readonly Finding[] {
  return [...report.flat.matchAll(ACT)].flatMap((found): Finding[] => {
    const [says, kind, by] = found;
    const rule = ISSUERS.find(([one]) => one === kind);
    if (rule === undefined || !rule[2].test(by!)) return [];
    return [
      {
        check: 'co-quan-ban-hanh',
        place: placeOf(report, blockAt(report, found.index), found.index),
        says: says.replace(/\s+/g, ' ').trim(),
        computed: `văn bản ký hiệu ${rule[0]} do ${rule[1]} ban hành`,
        cause: 'ghi nhầm cơ quan ban hành',
        severity: 'warning',
      },
    ];
  });
}

const SLOW =
  /(?:phan hoi|xu ly|tra loi|giai quyet)[^.;]{0,90}(?:phan anh|kien nghi)[^.;]{0,90}(?:con cham|chua kip thoi|qua han|cham)/;

/** No feedback in the figures, and slow answers to it in the words. */
export function checkSlowAnswers(report: ReportText, figures: ReportFigures): readonly Finding[] {
  if (sumFeedback(figures) !== 0) return [];
  return report.blocks.flatMap((block): Finding[] => {
    const sentence = block.text.split(/(?<=[.;])\s/).find((one) => SLOW.test(fold(one)));
    if (sentence === undefined) return [];
    return [
      {
        check: 'tu-mau-thuan',
        place: placeOf(report, block, block.start + block.text.indexOf(sentence)),
        says: sentence.replace(/\s+/g, ' ').trim(),
        computed: 'số liệu nêu 0 phản ánh, kiến nghị trong kỳ',
        cause:
          'không có phản ánh, kiến nghị nào thì không thể phản hồi chậm; có thể chép từ báo cáo khác hoặc số liệu còn thiếu',
        severity: 'warning',
      },
    ];
  });
}
