/** What stands before an item: a Roman or Arabic number, '1.1', 'a)', the dash itself, or nothing. */
export type Marker =
  'part' | 'roman' | 'number' | 'level' | 'letter' | 'paragraph' | '-' | '+' | '*';

const RANKS: Readonly<Record<Marker, number>> = {
  part: -1,
  roman: 0,
  number: 1,
  level: 2,
  letter: 3,
  paragraph: 4,
  '-': 5,
  '+': 5,
  '*': 5,
};

/** How deep an item stands: -1 for "A.", 0 for "I.", 5 for any dash. */
export function rankOf({ marker }: { readonly marker: Marker }): number {
  return RANKS[marker];
}

/** One item of a report: a paragraph or a dash of a list, over the line breaks of its layout. */
export interface Block {
  /** White space folded to single spaces, one character for each of the source's from `start` on. */
  readonly text: string;
  readonly start: number;
  readonly marker: Marker;
  /** 'I.6' from the headings above it; '' before the first. */
  readonly section: string;
}

/** A report taken apart, and where in it an offset is. */
export interface ReportText {
  readonly blocks: readonly Block[];
  /** The whole, each line break a space: offsets are the source's. */
  readonly flat: string;
  readonly lineOf: (offset: number) => number;
}

const ROMAN = /^\s*(?:PHẦN\s+)?([IVX]{1,4})\s*[.:/)]\s+(?=\p{Lu})/u;
/** "C. NHIỆM VỤ", "PHẦN THỨ BA: CHỈ TIÊU"; "C" of Roman numbers would be a hundred. */
const LETTERED =
  /^\s*([A-HĐ]|(?:PHẦN|Phần)\s+(?:(?:THỨ|thứ)\s+)?(?:NHẤT|nhất|MỘT|HAI|hai|BA|ba|TƯ|tư|BỐN|NĂM|năm))\s*[.:)]\s+(?=\p{Lu}{2})/u;
const NUMBERED = /^\s*(\d{1,2})\s*[.)/]\s+(?=\p{L})/u;
const ITEM = /^\s*([-–—+*•]|\(?[a-zđ]\)|\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2})+\.?)\s+/iu;

/** A line broken by a layout stops at most one long word before the margin; a shorter one ends its paragraph. */
const FULL_LINE = 0.8;
/** What is far longer than most lines was not broken by a layout: it ends its paragraph, too. */
const OVER_LONG = 1.3;

function readMarker(line: string): Marker {
  if (LETTERED.test(line)) return 'part';
  if (ROMAN.test(line)) return 'roman';
  if (NUMBERED.test(line)) return 'number';
  const sign = ITEM.exec(line)?.[1];
  if (sign === undefined) return 'paragraph';
  if (/^\d/.test(sign)) return 'level';
  if (/^\(?(?:\p{L}|\d)/u.test(sign)) return 'letter';
  if (sign === '+') return '+';
  return /[*•]/.test(sign) ? '*' : '-';
}

/** Whether a numbered line begins an item rather than going on with a sentence that ends in a number. */
function startsItem(line: string, before: string, number: string): boolean {
  if (LETTERED.test(line) || ROMAN.test(line) || ITEM.test(line)) return true;
  const own = NUMBERED.exec(line)?.[1];
  if (own === undefined) return false;
  // "… bảo trợ xã hội" and below it "01. Xã đã xin lỗi": a count where the layout broke its sentence.
  if (own.startsWith('0') && before !== '' && !/[.:;)]\s*$/.test(before)) return false;
  const isNext = Number(own) === Number(number) + 1;
  return isNext || before === '' || /[.:;)]\s*$|\p{Lu}{3}\s*$/u.test(before);
}

/** The line with its own number or dash blanked: "5." counts nothing. */
function withoutMarker(line: string): string {
  const blank = (marker: string): string => ' '.repeat(marker.length);
  return line
    .replace(LETTERED, blank)
    .replace(ROMAN, blank)
    .replace(NUMBERED, blank)
    .replace(ITEM, blank);
}

/** How many characters a full line of this text holds: as many as the longest quarter of its lines has at least. */
function measureLines(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  return lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.75)] ?? 0;
}

/** Takes a report's text apart by its headings, numbers and dashes. Blank lines inside a sentence do not end it. */
export function readBlocks(source: string): ReportText {
  const text = source.normalize('NFC').replace(/\r\n?/g, '\n');
  const lines = text.split('\n');
  const width = measureLines(lines);
  const starts: number[] = [];
  const blocks: { lines: string[]; start: number; marker: Marker; section: string }[] = [];
  let offset = 0;
  let [roman, number, before] = ['', '', ''];
  let isAfterBlank = false;
  for (const line of lines) {
    starts.push(offset);
    const { length } = before.trimEnd();
    const isBroken = length >= width * FULL_LINE && length <= width * OVER_LONG;
    // A blank line in the middle of a sentence is the layout's; before a capital it ends the paragraph.
    const isParagraph =
      (isAfterBlank && /^\s*\p{Lu}\p{Ll}/u.test(line)) ||
      (!isBroken && !/\s[-–]\s*$/.test(before) && /^\s*\p{Lu}/u.test(line));
    const isItem = startsItem(line, before, number);
    const isNew = blocks.length === 0 || isParagraph || isItem;
    const major = LETTERED.exec(line)?.[1] ?? ROMAN.exec(line)?.[1];
    const minor = isNew ? NUMBERED.exec(line)?.[1] : undefined;
    if (major !== undefined) [roman, number] = [major, ''];
    else if (minor !== undefined) number = minor;
    const section = [roman, number].filter((part) => part !== '').join('.');
    const marker = isItem ? readMarker(line) : 'paragraph';
    if (isNew) blocks.push({ lines: [withoutMarker(line)], start: offset, marker, section });
    else blocks.at(-1)!.lines.push(line);
    if (line.trim() !== '') before = line;
    isAfterBlank = line.trim() === '';
    offset += line.length + 1;
  }
  const lineOf = (at: number): number => starts.findLastIndex((start) => start <= at) + 1;
  return {
    blocks: blocks.map(({ lines: own, ...block }) => ({
      ...block,
      text: own.join(' ').replace(/\s/g, ' '),
    })),
    flat: text.replace(/\s/g, ' '),
    lineOf,
  };
}

/** 'mục I.8, dòng 112'. */
export function placeOf({ lineOf }: ReportText, { section }: Block, offset: number): string {
  const line = `dòng ${lineOf(offset)}`;
  return section === '' ? line : `mục ${section}, ${line}`;
}

/** The line a block's words begin in: blank lines before them may be an empty table's. */
export function firstLineOf({ lineOf }: ReportText, { start, text }: Block): number {
  return lineOf(start + Math.max(0, text.search(/\S/)));
}
