import { fold } from '../vietnamese.ts';
import { COLUMNS, type ColumnDefinition, type Meaning } from './column-table.ts';

const DEFINITIONS: readonly (readonly [Meaning, ColumnDefinition])[] = Object.entries(
  COLUMNS,
) as unknown as readonly (readonly [Meaning, ColumnDefinition])[];

/** Every meaning, in the order of the table. */
export const MEANINGS: readonly Meaning[] = DEFINITIONS.map(([meaning]) => meaning);

/** A header as it is compared: folded, without signs, notes in brackets and required marks. */
export function foldHeader(text: string): string {
  return fold(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** What headers shorten, and words that say the same in them; folded. */
const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bhs\b/g, 'ho so'],
  [/\btkq\b/g, 'tra ket qua'],
  [/\bkqgq\b/g, 'ket qua giai quyet'],
  [/\bkq\b/g, 'ket qua'],
  [/\btn\b/g, 'tiep nhan'],
  [/\bxl\b/g, 'xu ly'],
  [/\bxu li\b/g, 'xu ly'],
  [/\bgq\b/g, 'giai quyet'],
  [/\blv\b/g, 'linh vuc'],
  [/\btphs\b/g, 'thanh phan ho so'],
  [/\btthc\b/g, 'thu tuc hanh chinh'],
  [/\bdvc\b/g, 'dich vu cong'],
  [/\b(?:sdt|so dt|dtdd)\b/g, 'so dien thoai'],
  [/\bho va ten\b/g, 'ho ten'],
  [/\b(?:ngay thang nam|ngay gio|gio ngay|thoi gian|thoi diem|tg)\b/g, 'ngay'],
];

function sameWords(words: string): string {
  return SAME_WORDS.reduce((text, [from, to]) => text.replace(from, to), words);
}

const BY_WORDS: ReadonlyMap<string, Meaning> = new Map(
  DEFINITIONS.flatMap(([meaning, { headers }]) =>
    headers.map((header) => [sameWords(header), meaning] as const),
  ),
);

function lookUp(words: string): Meaning | undefined {
  const same = sameWords(words);
  // "Tình trạng xử lý hồ sơ", "Họ tên người nộp hồ sơ"
  return BY_WORDS.get(same) ?? BY_WORDS.get(same.replace(/ ho so$/, ''));
}

/** What a header means; undefined for a column nobody needs. Of two names, "Mã hồ sơ/Số biên nhận", the first that is known. */
export function meaningOf(header: string): Meaning | undefined {
  const whole = lookUp(foldHeader(header));
  if (whole !== undefined || !/[/|]|hoặc/i.test(header)) return whole;
  const names = header.split(/[/|]|hoặc/i).map((name) => lookUp(foldHeader(name)));
  return names.find((meaning) => meaning !== undefined);
}

/** Where each meaning stands: column numbers from 0. */
export type ColumnMap = Readonly<Partial<Record<Meaning, number>>>;

/** The columns of a header row; the first of two columns that say the same wins. */
export function mapColumns(headers: readonly string[]): ColumnMap {
  const map: Partial<Record<Meaning, number>> = {};
  for (const [at, header] of headers.entries()) {
    const meaning = meaningOf(header);
    if (meaning !== undefined) map[meaning] ??= at;
  }
  return map;
}

/** Needed meanings that no column has. */
export function missingColumns(map: ColumnMap): readonly Meaning[] {
  return DEFINITIONS.filter(
    ([meaning, { isNeeded }]) => isNeeded === true && map[meaning] === undefined,
  ).map(([meaning]) => meaning);
}
