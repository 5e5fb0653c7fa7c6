/** A figure of a report, in the offsets of its clause. */
export interface Figure {
  readonly kind: 'count' | 'percent' | 'fraction';
  readonly value: number;
  /** Of a fraction: what stands after the stroke. */
  readonly denominator?: number;
  /** Digits after the decimal sign, for a percentage. */
  readonly decimals: number;
  readonly written: string;
  readonly at: number;
  /** 'hồ sơ', 'TTHC', 'văn bản': the words after it, at most three. */
  readonly unit: string;
}

/** Numbers that count nothing: dates, numbers of laws and standards, measures, times of day. */
const NO_AMOUNT =
  /\d+\s*\/\s*(?:\d{4}\s*\/\s*)?[A-ZĐ][\p{L}\d-]*|\b\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}\b|ngày\s+\d+(?:[/.-]\d{1,2})?(?:[/.-]\d{4})?(?!\d)|(?<=(?:đến|hết|từ|trước|sau)\s)\d{1,2}\/\d{1,2}(?![\d/])|tháng\s+\d{1,2}(?:[/.-]\d{4})?(?![.,]?\d)|đề án\s+\d+|năm\s+\d{4}|tuần\s+\d{1,2}(?!\d)|quý\s+(?:\d|[IV]+)(?:[/.-]\d{4})?(?!\d)|\d+(?:[.,]\d+)*\s*(?:m2|m²|km|ha(?!\p{L}))|\d+\/\d{4}(?=\s+của|\s+ngày)|(?:ISO|TCVN|mẫu|biểu|điều|khoản|mức độ|lần thứ)\s+(?:số\s+)?\d+(?::\d+)?(?:\/\d{4})?(?=\s*(?:[,;.)]|\/|$|của|[A-ZĐ]))|\d+:\d{4}|\d+\s*giờ(?:\s*\d+)?/giu;
const MONEY = /\d+(?:[.,]\d+)*\s*(?:đồng|đ(?!\p{L})|triệu|t[ỷỉ](?!\p{L}|\s+l)|nghìn đồng)/giu;

const FIGURE =
  /(?<!\d[.,])(?:(\d{1,3}(?:\.\d{3})+|\d+)(?:([.,])(\d{1,3}))?\s*(%|phần trăm)|(\d{1,3}(?:\.\d{3})+|\d+)\s*\/\s*(\d{1,3}(?:\.\d{3})+|\d+)(?!\d)|(\d{1,3}(?:\.\d{3})+|\d+)(?![\d,]\d))/gu;

function toCount(text: string): number {
  return Number(text.replaceAll('.', ''));
}

const blank = (found: string): string => ' '.repeat(found.length);

/** "Khoảng 73 hồ sơ", "hơn 95%": nothing that can be computed with; "nhiều hơn 41 hồ sơ" can. */
const ABOUT =
  /(?<=(?:khoảng|gần|xấp xỉ|(?<!(?:cao|thấp|nhiều|ít|lớn|nhỏ)\s)hơn)\s)\d+(?:[.,]\d+)*\s*%?|(?<=(?:trên|dưới|ít nhất|tối thiểu)\s)\d+(?:[.,]\d+)?\s*%/giu;

const PLAIN = String.raw`\d{1,3}(?:\.\d{3})+(?!\d)|\d+(?![\d.,]\d)`;
/** "1.826 trên 1.853", "839 hồ sơ trên tổng số 858 hồ sơ". */
const ABOVE = new RegExp(
  String.raw`(?<![\d.,/]|(?:thứ|hạng|từ|lên|xuống)\s)(${PLAIN})(\s+\p{L}+(?:\s\p{L}+){0,2})?(\s+(?:trên|trong\s+(?=tổng))\s*(?:tổng\s+)?(?:số\s+)?)(${PLAIN})(?!\s*(?:%|phần trăm))(?:\s+(\p{L}+(?:\s\p{L}+){0,2}))?`,
  'giu',
);

/** Whether words name one thing as far as both name any: "839 hồ sơ trên 3 cổng" is no fraction. */
function areOfOne(above = '', below = ''): boolean {
  const [one, other] = [above, below].map((words) => words.trim().toLowerCase());
  return one === '' || other === '' || other!.startsWith(one!);
}

/** The stroke for the word, in as many characters. */
function writeStrokes(text: string): string {
  return text.replace(ABOVE, (...found) => {
    const [all, above, unit = '', word, below, after = ''] = found as readonly string[];
    const isPart = toCount(above!) <= toCount(below!) && areOfOne(unit, after);
    if (!isPart) return all!;
    const width = unit.length + word!.length;
    const start = above!.length + width + below!.length;
    return `${above}/${' '.repeat(width - 1)}${below}${all!.slice(start)}`;
  });
}

/** The text with spaces in place of every number that is of no quantity, and a stroke for "trên" between two. */
export function blankNoAmounts(text: string): string {
  return writeStrokes(text.replace(NO_AMOUNT, blank).replace(ABOUT, blank));
}

function unitAfter(text: string): string {
  const words = /^\s*(\p{L}+(?:\s+\p{L}+){0,2})/u.exec(text);
  return words?.[1]?.toLowerCase() ?? '';
}

/** The figures of a text, in order. Dates, laws' numbers and sums of money are none. */
export function readFigures(text: string): readonly Figure[] {
  const shown = blankNoAmounts(text).replace(MONEY, blank);
  return [...shown.matchAll(FIGURE)].map((found): Figure => {
    const [written, whole, , part = '', sign, above, below, count] = found;
    const at = found.index;
    const unit = unitAfter(shown.slice(at + written.length));
    const base = { decimals: 0, written: written.trim(), at, unit };
    if (sign !== undefined)
      return {
        ...base,
        kind: 'percent',
        value: Number(`${toCount(whole!)}.${part || '0'}`),
        decimals: part.length,
      };
    if (above !== undefined)
      return { ...base, kind: 'fraction', value: toCount(above), denominator: toCount(below!) };
    return { ...base, kind: 'count', value: toCount(count!) };
  });
}
