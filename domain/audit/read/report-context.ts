import { fold } from '../../vietnamese.ts';
import type { ClauseContext, Concept } from './concepts.ts';
import { rankOf, type Block, type Marker, type ReportText } from './read-blocks.ts';

/** A figure whose parts follow, in a bracket, behind "trong đó" or in a list; of a concept, or of one field. */
export interface Owner {
  readonly concept: Concept | 'field';
  readonly value: number;
}

/** What an item's words are about, as far as the headings and lists above it say so. */
export interface Context extends ClauseContext {
  /** The field whose figures these are, folded; '' for the office as a whole. */
  readonly scope: string;
  /** What the items of a list are the parts of. */
  readonly owner?: Owner | undefined;
}

/** About the whole office and nothing in particular. */
export const WHOLE: Context = { scope: '', isFeedback: false, stage: undefined };

const DASH = rankOf({ marker: '-' });

/** The headings and lists that are open at one place of a report: a list under "Lĩnh vực Hộ tịch:" is about that field. */
export class OpenItems {
  #open: readonly { readonly marker: Marker; readonly context: Context }[] = [];

  /** Closes what an item does not stand in, and returns what it stands in says. */
  enter(block: Block): Context {
    const rank = rankOf(block);
    const over = this.#open.findIndex((one) =>
      rank < DASH ? rankOf(one) >= rank : one.marker === block.marker,
    );
    if (over >= 0) this.#open = this.#open.slice(0, over);
    return this.#open.at(-1)?.context ?? WHOLE;
  }

  /** An item others stand in: a heading, or the sentence before a list. */
  open({ marker }: Block, context: Context): void {
    this.#open = [...this.#open, { marker, context }];
  }
}

/** Fields of a commune's one-stop office that reports name without the word "lĩnh vực", folded. */
const FIELDS = new Set(
  [
    'chứng thực',
    'hộ tịch',
    'bảo trợ xã hội',
    'người có công',
    'đất đai',
    'văn hóa',
    'thi đua khen thưởng',
    'tư pháp',
    'tư pháp hộ tịch',
    'giáo dục',
    'giáo dục và đào tạo',
    'xây dựng',
    'môi trường',
    'tài nguyên và môi trường',
    'nông nghiệp',
    'công thương',
    'y tế',
    'lao động',
    'cư trú',
    'hộ kinh doanh',
    'kinh tế',
    'hạ tầng',
    'nội vụ',
    'tôn giáo',
    'nuôi con nuôi',
    'trẻ em',
  ].map(fold),
);
const FIELD_WORDS = new RegExp(String.raw`\b(?:linh vuc|${[...FIELDS].join('|')})\b`);

/** Whether a text speaks of some field. */
export function namesField(text: string): boolean {
  return FIELD_WORDS.test(fold(text));
}

/** Whether what is counted is named by its field: "63 hồ sơ hộ tịch", "đất đai tuy chỉ có 127 hồ sơ". */
export function isOfField(text: string): boolean {
  const { before = '', named = '' } =
    /^(?<before>\D*)\d[\d.]*\s+(?:hồ sơ|hs)(?:\s+(?:lĩnh vực\s+)?(?<named>\p{L}+\s\p{L}+))?/iu.exec(
      text,
    )?.groups ?? {};
  return namesField(before.replace(/lĩnh vực/giu, '')) || namesField(named);
}

const NAMED =
  /các lĩnh vực (còn lại|khác)|(?<!các\s|theo\s|từng\s|\d\s)lĩnh vực\s+(\p{L}[\p{L}\s–-]*?)(?=\s*(?:[:,;(.]|$)|\s+(?:tiếp nhận|có|đã|đang|giải quyết|là|với|đạt|chiếm|trong|phát sinh|\d))/iu;

/** What was counted since the year began is held against itself, like a field. */
const CUMULATIVE = /luy ke|cong don/;
/** The scope of such figures. */
export const CUMULATIVE_SCOPE = 'luy ke';
/** Dossiers of people from elsewhere are counted apart from all there are. */
const FROM_ELSEWHERE = /phi dia gioi/;

/** "Cấp xã có 1.248 kết quả chưa số hóa": of one of two levels that are reported together. */
const OF_LEVEL = /^(?:rieng )?(cap (?:xa|huyen|tinh)) (?:co|con|da|tiep nhan|giai quyet) /;

/** The field a clause is about, or 'luy ke'; undefined when it names none. @param ends the sign after it */
export function findScope(text: string, ends: string): string | undefined {
  const [, others, one] = NAMED.exec(text) ?? [];
  const named = others ?? one;
  if (named !== undefined) return fold(named);
  const words = fold(text);
  if (CUMULATIVE.test(words)) return CUMULATIVE_SCOPE;
  if (FROM_ELSEWHERE.test(words)) return 'phi dia gioi';
  const level = OF_LEVEL.exec(words)?.[1];
  if (level !== undefined) return level;
  return ends === ':' && FIELDS.has(words) ? words : undefined;
}

const ABOUT_FEEDBACK = /phan anh|kien nghi|pakn/;

/** Whether words speak of phản ánh, kiến nghị. @param words folded */
export function namesFeedback(words: string): boolean {
  return ABOUT_FEEDBACK.test(words);
}

/** The period a report says it is of: what it says of another is no figure of its own. */
export interface OwnPeriod {
  readonly year: string | undefined;
  readonly quarter: string | undefined;
  readonly month: string | undefined;
  /** "6 tháng đầu năm" is the report's own. */
  readonly isOfMonths?: boolean;
}

const TITLE_LENGTH = 400;
/** What stands farther in is told, not named. */
const NAME_LENGTH = 150;
const QUARTERS: Readonly<Record<string, string>> = { 1: 'i', 2: 'ii', 3: 'iii', 4: 'iv' };

/** "năm 2025", "quý II", "tháng 6": only side by side, since "trong năm: 2025 hồ sơ" is a count. */
function readPeriod(text: string): OwnPeriod {
  const quarter = /quý\s+(iv|i{1,3}|[1-4])(?![\p{L}\d])/iu.exec(text)?.[1]?.toLowerCase();
  return {
    year: /năm\s+((?:19|20)\d{2})(?!\d)/iu.exec(text)?.[1],
    quarter: quarter === undefined ? undefined : (QUARTERS[quarter] ?? quarter),
    month: /tháng\s+(\d{1,2})(?!\d)/iu.exec(text)?.[1],
  };
}

/** "Sáu tháng cuối năm", "nửa đầu năm". */
const PART_OF_YEAR =
  /(?:ba|sau|chin|\b[369]) thang (?:dau|cuoi) (?:nam|ky)|nua (?:dau|cuoi) (?:nam|ky)/;

/** The period of a report's title; all undefined when it has none. */
export function findOwnPeriod({ flat }: ReportText): OwnPeriod {
  const at = flat.search(/BÁO CÁO(?!\s*:)/u);
  const title = at < 0 ? '' : flat.slice(at, at + TITLE_LENGTH);
  const isOfMonths =
    at < 0 || /\b(?:ba|sau|chin|[369]) thang/.test(fold(title.slice(0, NAME_LENGTH)));
  return { ...readPeriod(title), isOfMonths };
}

const COMPARED =
  /so voi (?!tong|giay hen|ngay hen|(?:thoi )?han|quy dinh|so )|cung ky|nam truoc do|tang (?:them )?\d|giam \d|(?:tang|giam) dan|(?:cao|thap|nhieu|it) hon|(?:tang|giam) tu /;
const PLANNED =
  /chi tieu|ke hoach giao|phan dau|muc tieu|du kien|toi thieu|(?:^|tinh |huyen |xa |duoc |cap tren )giao (?=\d)|(?<!hai long )tro len/;

/** Whether words hold a figure against another time's. @param words folded */
export function isCompared(words: string): boolean {
  return COMPARED.test(words);
}

/** Whether words speak of what shall be. @param words folded */
export function isPlanned(words: string): boolean {
  return PLANNED.test(words);
}

/** "36 hồ sơ chuyển sang quý IV" is what this period leaves. */
const LEFT_TO =
  /(?<!(?:kỳ|quý|tháng|năm) \S+ )chuyển (?:tiếp )?(?:sang )?(?:quý|tháng|năm)\s+\S+/giu;

/** "Quý IV/2024 chuyển sang: 35 hồ sơ" is what this period began with. */
const LEFT_BY =
  /(?<!\p{L})(?:tháng|quý|năm)\s+[\dIV/.-]+(?:\s+năm\s+\d{4})?\s+chuyển\s+(?:sang|qua)(?=\s*:?\s+(?:là\s+|có\s+)?\d|\s*$)/giu;

/** "Kỳ trước số hồ sơ quá hạn là 64": not what was carried over from it. */
const OF_LAST = /^(?:ky|quy|thang|nam) truoc (?!\d|la |co |chuyen|con|mang|ton|de lai)/;

/** Whether a clause speaks of another time, a plan or a comparison. */
export function isElsewhere(text: string, own: OwnPeriod): boolean {
  const words = fold(text);
  if (isCompared(words) || isPlanned(words) || OF_LAST.test(words)) return true;
  const { year, quarter, month } = readPeriod(text.replace(LEFT_TO, '').replace(LEFT_BY, ''));
  const isOther = year !== undefined && own.year !== undefined && year !== own.year;
  return (
    isOther ||
    (own.isOfMonths === false && PART_OF_YEAR.test(words)) ||
    (quarter !== undefined && quarter !== own.quarter) ||
    (month !== undefined && month !== own.month)
  );
}
