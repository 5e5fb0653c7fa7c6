/** Signs that show nothing: soft hyphens, joiners, byte order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Thousands parted by a space, before what is counted: two numbers side by side are two columns. */
const SPACED =
  /(?<![\d.,/]|\d\s)(\d{1,3})[^\S\n](\d{3})(?=\s*(?:hồ sơ|hs\b|tthc|thủ tục|kết quả|trường hợp|lượt|văn bản|phiếu|giao dịch|tài khoản|[(),;/]|\.\s))/giu;
/** The second half of "1.100/1 250 hồ sơ". */
const SPACED_BELOW = /(?<=\d\s*\/\s*)(\d{1,3})[^\S\n](\d{3})(?![\d.,])/gu;
/** Thousands parted by a comma: a decimal part has three digits of a share only, and then a sign after it. */
const WITH_COMMA = /(?<![\d.,])([1-9]\d{0,2}),(\d{3})(?![\d.,]|\s*(?:%|phần trăm))/gu;

/** "Chứng thực ........ 932": points that lead the eye to a figure. */
const LEADERS = /[^\S\n]*(?:\.{4,}|…{2,}|\.{2,}…+\.*)[^\S\n]*(?=\d)/gu;

/**
 * A report as the checker reads it: composed letters, nothing invisible, thousands parted by points. Lines stay lines.
 */
export function plainReport(source: string): string {
  return source
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(LEADERS, ': ')
    .replace(SPACED, '$1.$2')
    .replace(SPACED_BELOW, '$1.$2')
    .replace(WITH_COMMA, '$1.$2');
}
