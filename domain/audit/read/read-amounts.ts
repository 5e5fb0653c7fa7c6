import { fold } from '../../vietnamese.ts';
import { blankNoAmounts } from './read-numbers.ts';

/** Any quantity of a report, whether a form counts it or not: people, papers, money, points. */
export interface Amount {
  readonly kind: 'count' | 'percent' | 'points';
  /** Money in đồng. */
  readonly value: number;
  /** What one step of the last digit is: 0 for a count, 100.000 for '171,2 triệu đồng'. */
  readonly step: number;
  /** Of a percentage: digits after the decimal sign. */
  readonly decimals: number;
  /** Of '398/400': what stands after the stroke. */
  readonly denominator?: number;
  /** The words after it, folded, at most three: 'ho so nop', 'dong', ''. */
  readonly unit: string;
  readonly written: string;
  readonly at: number;
}

/** "02 nữ, 03 nam" of whatever persons. */
const PERSONS = /^(?:nam|nu)\b(?! \d)/;
const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d{1,3})?|\d+(?:[.,]\d{1,3})?`;
const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
const AMOUNT = new RegExp(
  String.raw`(?<![\d.,/]|(?<!(?:tổng|chuyển đổi|công nghệ|kỹ năng|chữ ký|kỹ thuật)\s)số\s)(?<number>${NUMBER})(?:\s*/\s*(?<below>${NUMBER}))?(?:\s*(?<sign>%|phần trăm)|\s*(?<points>điểm\s*(?:%|phần trăm))|\s*(?<scale>nghìn|triệu|t[ỷỉ])(?!\p{L}|\s+l)(?:\s(?<rest>\d{1,3})\s(?<restScale>nghìn|triệu))?(?:\s*đồng)?|\s*(?<money>đồng|đ)(?!\p{L}))?`,
  'giu',
);

function toNumber(text: string): number {
  const plain = /^\d{1,3}(?:\.\d{3})+/.test(text) ? text.replaceAll('.', '') : text;
  return Number(plain.replace(',', '.'));
}

function stepOf(text: string): number {
  const part = /(?:,|^\d+\.(?=\d{1,2}$))(\d+)$/.exec(text)?.[1];
  return part === undefined ? 1 : 10 ** -part.length;
}

function unitAfter(text: string): string {
  return fold(/^\s*(\p{L}+(?:\s+\p{L}+){0,2})/u.exec(text)?.[1] ?? '')
    .replace(/^luot (?=\p{L})/u, '')
    .replace(/^hs\b/, 'ho so')
    .replace(/^(?:pakn|phan anh kien nghi)\b/, 'phan anh');
}

function readAmount(found: RegExpExecArray, text: string): Amount {
  const [written] = found;
  const { number, below, sign, points, scale, rest, restScale, money } = found.groups!;
  const at = found.index;
  const unit = unitAfter(text.slice(at + written.length));
  const value = toNumber(number!);
  const step = stepOf(number!);
  const base = { decimals: 0, step: step === 1 ? 0 : step, unit, written: written.trim(), at };
  const denominator = below === undefined ? {} : { denominator: toNumber(below) };
  const decimals = step === 1 ? 0 : Math.round(-Math.log10(step));
  if (sign !== undefined) return { ...base, kind: 'percent', value, decimals };
  if (points !== undefined) return { ...base, kind: 'points', value, decimals };
  if (scale !== undefined) {
    const factor = SCALES[scale.toLowerCase()]!;
    const more = rest === undefined ? 0 : Number(rest) * SCALES[restScale!.toLowerCase()]!;
    const smallest = rest === undefined ? step * factor : SCALES[restScale!.toLowerCase()]!;
    const whole = below === undefined ? {} : { denominator: toNumber(below) * factor };
    const scaled = Math.round(value * factor) + more;
    return { ...base, ...whole, kind: 'count', value: scaled, step: smallest, unit: 'dong' };
  }
  if (money !== undefined) return { ...base, ...denominator, kind: 'count', value, unit: 'dong' };
  return { ...base, ...denominator, kind: 'count', value };
}

const KNOWN = new WeakMap<object, readonly Amount[]>();

/** The quantities of a clause, read once for all who ask. */
export function amountsOf(clause: { readonly text: string }): readonly Amount[] {
  const known = KNOWN.get(clause) ?? readAmounts(clause.text);
  KNOWN.set(clause, known);
  return known;
}

/** The quantities of a text, in order. A number before a colon and another number is a name: "lớp 1: 40 người". */
function readAmounts(text: string): readonly Amount[] {
  const shown = blankNoAmounts(text);
  return [...shown.matchAll(AMOUNT)]
    .filter((found) => !/^\s*:\s*\d/.test(shown.slice(found.index + found[0].length)))
    .map((found) => readAmount(found, shown));
}

/** Whether it is a length of time: "6 tháng cuối năm". */
export function isTime({ unit }: Amount): boolean {
  return /^(?:thang|nam|quy|tuan|ngay|ky|phut)\b/.test(unit);
}

/** Whether two quantities are counted in the same thing, as far as both say it. */
export function sameUnit(a: string, b: string): boolean {
  if (PERSONS.test(a) || PERSONS.test(b)) return true;
  return a === '' || b === '' || a.split(' ')[0] === b.split(' ')[0];
}
