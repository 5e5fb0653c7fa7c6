import { findConcept } from './concepts.ts';
import { opens } from './opening-words.ts';
import { isTime, sameUnit } from './read-amounts.ts';
import { makePart, type Part, type Said } from './read-said.ts';
import { WHOLE } from './report-context.ts';

/** A quantity that words behind its parts tell of, and these parts. */
interface ToldBehind {
  readonly whole: Part;
  readonly parts: readonly Part[];
}

/** "Còn thiếu 05 người", "còn 01 đơn": what is left of the figure before the last. With its mark: "con 2" is a child. */
const LEFT = /^(?:số )?còn (?:lại|thiếu|\d)/iu;

/** "Còn 01 phản ánh …; còn 01 thủ tục …": each is left of something of its own. */
function isLeft({ clause: { lead, text } }: Said): boolean {
  return lead === 'còn' || LEFT.test(text);
}

/** What is counted by a name of its own. */
const THING = /^(?:ho so|phan anh|kien nghi|thu tuc|tthc|van ban)\b/;

/** "Số hóa 3.140/4.000 trang": what there is, and what of it is done. */
function splitFraction(part: Part): readonly [Part?, Part?] {
  const { denominator, ...amount } = part.amount;
  return denominator === undefined
    ? []
    : [{ ...part, amount: { ...amount, value: denominator } }, part];
}

/** "Được giao 62 người, hiện có 57 người, còn thiếu 05 người": two figures and no more stand before the rest. */
export function readRest(all: readonly Said[], at: number): ToldBehind | undefined {
  const { depth } = all[at]!.clause;
  if (!isLeft(all[at]!)) return undefined;
  const rest = makePart(all[at]!, undefined);
  const before: Part[] = [];
  for (let index = at - 1; index >= 0 && !all[index]!.clause.endsSentence; index -= 1) {
    const said = all[index]!;
    // The bracket of a share stands between them.
    if (said.clause.depth > depth) continue;
    if (said.clause.depth < depth || opens(said.clause)) return undefined;
    const part = makePart(said, undefined);
    if (part !== undefined && isLeft(said)) return undefined;
    const isSame = part !== undefined && sameUnit(part.amount.unit, rest?.amount.unit ?? '');
    // "Kiểm tra 02 lần, phát hiện 14 lỗi, …": what is counted otherwise stands before them.
    if (before.length === 2 && !isSame) break;
    if (part !== undefined) before.unshift(part);
    if (before.length > 2 || (part === undefined && said.counts.length > 0)) return undefined;
    const hasWhole = before.length > 1 || before[0]?.amount.denominator !== undefined;
    if (said.clause.lead === ';' && hasWhole) break;
  }
  const [whole, part] = before.length === 1 ? splitFraction(before[0]!) : before;
  if (rest === undefined || whole === undefined || part === undefined) return undefined;
  // What is left of dossiers may be of those carried over, too: a form's identity knows.
  if (whole.amount.value < part.amount.value) return undefined;
  // "Đất đai 13 hồ sơ, tư pháp 06 hồ sơ; còn 01 phản ánh": of something else.
  const units = [part, rest].map(({ amount }) => amount.unit);
  if (units.every((unit) => THING.test(unit)) && !sameUnit(units[0]!, units[1]!)) return undefined;
  const concept = findConcept(part.clause.words, WHOLE);
  if (concept !== undefined && concept !== 'paidOnline') return undefined;
  return { whole, parts: [part, rest] };
}

/** "… lớp hai 52 người; tổng cộng 97 người": the whole behind its parts. */
const SUMS_UP =
  /^(?:tong cong|cong chung|cong lai|gop lai|tat ca|ca quy|ca nam|ca ky|cong(?= \d))(?: |$)/;

/** The total that a clause says behind its parts; undefined when it says none. */
export function readSum(all: readonly Said[], at: number): ToldBehind | undefined {
  const { words, depth } = all[at]!.clause;
  const whole = SUMS_UP.test(words) ? makePart(all[at]!, undefined) : undefined;
  const isUnnamed = words.startsWith('cong ');
  if (whole === undefined || isTime(whole.amount)) return undefined;
  if (whole.amount.unit === '' && !isUnnamed) return undefined;
  const parts: Part[] = [];
  // "… chữ ký số 28 người. Tổng cộng 43 lượt người.": a sentence of its own sums up the one before it.
  const isOwn = all[at]!.clause.endsSentence && all[at - 1]?.clause.endsSentence === true;
  for (let index = at - 1; index >= 0; index -= 1) {
    if (all[index]!.clause.endsSentence && !(isOwn && index === at - 1)) break;
    const part = all[index]!.clause.depth === depth ? makePart(all[index]!, undefined) : undefined;
    if (part === undefined || (part.amount.unit === '' && !isUnnamed)) continue;
    if (!sameUnit(part.amount.unit, whole.amount.unit)) break;
    parts.unshift(part);
  }
  return { whole, parts };
}
