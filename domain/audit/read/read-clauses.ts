import { fold } from '../../vietnamese.ts';
import type { Block } from './read-blocks.ts';
import { readFigures, type Figure } from './read-numbers.ts';
import { spreadSeries } from './read-series.ts';

/** A clause of an item: what stands between commas, semicolons, brackets and full stops. */
export interface Clause {
  readonly text: string;
  readonly words: string;
  readonly figures: readonly Figure[];
  /** Offset in the item. */
  readonly at: number;
  /** How many brackets are open around it. */
  readonly depth: number;
  /** The sign or word that cuts it from what stands before it: '(', ',', 'gồm', 'và'…; '' for the first. */
  readonly lead: string;
  /** The sign that ends it: '.', ',', ':'…; '' for a word or the item's end. */
  readonly end: string;
  /** Whether a full stop follows, if only behind a bracket, or nothing. */
  readonly endsSentence: boolean;
}

const ENDS =
  /[;()[\]]|,(?=\s)|[.:](?=\s|$)|\s(?:và|với|còn|gồm|có)\s(?=[^,;.()]*\d)|\sthì\s(?=(?:tổng\s|(?:số\s[^,;.()]*)?phải giải quyết)[^,;()]*\d)|(?<=\d\s(?:hồ sơ|hs)[^,;.()]{0,40}\schuyển\s(?:sang|qua))\slà\s(?=\d)/giu;
/** Square brackets are brackets. */
const ROUND: Readonly<Record<string, string>> = { '[': '(', ']': ')' };
const IN_TIME = /(?:trước|sớm|đúng) (?:thời )?hạn$/iu;

const WHOLE_BEFORE =
  /\d\s+(?:hồ sơ|hs|tthc|thủ tục|văn bản|phản ánh|pakn|người|phiếu|lượt|trường hợp)(?:\s\p{L}+){0,4}$/iu;

/** "31 hồ sơ tháng 9 chuyển sang là 2.195 hồ sơ" sums up; of 2.195, 31 would be what was carried over. */
function isLess(before: string, after: string): boolean {
  const [part] = readFigures(before);
  const [whole] = readFigures(after);
  return part !== undefined && whole !== undefined && part.value < whole.value;
}

/** "Tháng 01 có 412 hồ sơ", "năm 2022 có 58 hồ sơ" count but once. */
const withoutPeriods = (text: string): string =>
  text.replace(/(?<!\p{L})(?:(?:tháng|quý|tuần)\s+\d{1,2}|năm\s+\d{4})(?!\d)/giu, '');

/** Whether a sign stands inside one thing that is said. */
function joins(sign: string, before: string, after: string): boolean {
  // "Trực tuyến: 2.936" is one clause, "trước hạn và đúng hạn 15" too.
  // "Đã giải quyết 835 hồ sơ: 769 trước hạn" is a whole and its first part.
  if (sign === ':') return /^\s*\d/.test(after) && !WHOLE_BEFORE.test(before);
  // "Nếu tính cả hồ sơ năm trước thì tổng số là …": what is told is only behind it.
  if (/thì/iu.test(sign)) return false;
  if (/là/iu.test(sign) && !isLess(before, after)) return true;
  // "So với" is one word.
  if (/^\s/.test(sign)) return !/\d/.test(withoutPeriods(before)) || /(?:^|\s)so$/iu.test(before);
  // "phản ánh, kiến nghị" is one thing, "phí, lệ phí" too; "trước hạn, đúng hạn: 1.494" is one figure.
  if (sign !== ',') return false;
  return (
    /phản ánh$/iu.test(before) ||
    (/(?<!\p{L})phí$/iu.test(before) && /^\s*lệ phí/iu.test(after)) ||
    (IN_TIME.test(before) && /^\s*(?:đúng|trước) /iu.test(after))
  );
}

const KNOWN = new WeakMap<Block, readonly Clause[]>();

/** Cuts an item into clauses, once for all who ask; a comma or a dot between digits cuts nothing. */
export function readClauses(block: Block): readonly Clause[] {
  const known = KNOWN.get(block) ?? cutClauses(block);
  KNOWN.set(block, known);
  return known;
}

function cutClauses({ text }: Block): readonly Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let from = 0;
  let lead = '';
  const take = (to: number, sign: string): void => {
    const part = text.slice(from, to);
    if (part.trim() !== '')
      clauses.push({
        text: part.replace(/\s+/g, ' ').trim(),
        words: fold(part),
        figures: readFigures(part),
        at: from,
        depth,
        lead,
        end: sign.trim().length === 1 ? sign : '',
        endsSentence: sign === '.' || sign === '',
      });
    else if (sign === '.' && clauses.length > 0)
      clauses.push({ ...clauses.pop()!, endsSentence: true });
  };
  for (const { index, 0: found } of text.matchAll(ENDS)) {
    const sign = ROUND[found] ?? found;
    if (joins(sign, text.slice(from, index), text.slice(index + sign.length))) continue;
    take(index, sign);
    from = index + sign.length;
    lead = sign.trim().toLowerCase();
    if (sign === '(') depth += 1;
    if (sign === ')') depth = Math.max(0, depth - 1);
  }
  take(text.length, '');
  return spreadSeries(clauses);
}

/** The rest of the sentence a clause stands in, from it on. */
export function sentenceFrom(clauses: readonly Clause[], index: number): readonly Clause[] {
  let end = index;
  while (end < clauses.length - 1 && !clauses[end]!.endsSentence) end += 1;
  return clauses.slice(index, end + 1);
}

/** Among more numbers than this some two give any percentage. */
const MOST_NUMBERS = 60;

/** Every number of a sentence, those below a stroke too; [] for one of very many. */
export function numbersOf(sentence: readonly Clause[]): readonly number[] {
  const numbers = sentence
    .flatMap(({ figures }) => figures)
    .filter(({ kind }) => kind !== 'percent')
    .flatMap(({ value, denominator }) =>
      denominator === undefined ? [value] : [value, denominator],
    );
  return numbers.length > MOST_NUMBERS ? [] : numbers;
}
