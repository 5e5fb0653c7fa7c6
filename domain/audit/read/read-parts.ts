import { isTime, sameUnit } from './read-amounts.ts';
import { rankOf, type Block, type ReportText } from './read-blocks.ts';
import { opens, type Opening } from './opening-words.ts';
import { readClauses, type Clause } from './read-clauses.ts';
import { readRest, readSum } from './read-rests.ts';
import { findShare, makePart, say, type Part, type Said } from './read-said.ts';

/** How a sentence says that parts follow, or that they come before their total. */
export type Opener = Opening | 'bracket' | 'someInBracket' | 'total' | 'colon';

/** A quantity and what a report says it falls into. */
export interface Whole {
  readonly whole: Part;
  readonly parts: readonly Part[];
  /** How many of them stand before the semicolon that ends a list of commas; the rest may be of something else. */
  readonly sure: number;
  readonly opener: Opener;
  /** Whether something stands among the parts that has no number. */
  readonly isVague: boolean;
  /** The other quantities that stand in its sentence before the parts: they may be the parts' whole as well. */
  readonly rivals: readonly number[];
}

const HAS = /^co \d/;
const SOME_IN_BRACKET = /^(?:trong do|co|gom ca|nhu|rieng)(?: |$)/;
/** A name with its quantity, and its percentage. */
const MOST_IN_LINE = 3;
/** Longer items are sentences. */
const LONGEST_HEADING = 60;
/** More parts than fields of an office: no list a person has written. */
const MOST_PARTS = 60;

interface Run {
  readonly parts: readonly Part[];
  readonly sure: number;
  readonly isVague: boolean;
}

/** "Gồm Giám đốc (do Phó Chủ tịch kiêm nhiệm), 9 công chức": one that is named and not counted. */
function namesOne({ text, end }: Clause): boolean {
  return (end === '(' || end === ',') && /^(?:bao )?gồm\s+\p{L}/iu.test(text);
}

/** The parts in one sentence from `from` on: to its full stop, or to the semicolon when commas part them. */
class RunReader {
  readonly #all: readonly Said[];
  readonly #depth: number;
  readonly #from: number;
  readonly #parts: Part[] = [];
  #isVague = false;
  #areParted = false;
  #sure: number | undefined;

  constructor(all: readonly Said[], from: number) {
    [this.#all, this.#from, this.#depth] = [all, from, all[from]!.clause.depth];
  }

  read(): Run {
    for (let at = this.#from; at < this.#all.length; at += 1) {
      const { clause } = this.#all[at]!;
      if (clause.depth < this.#depth || this.#isOver(at)) break;
      if (at - this.#from > MOST_PARTS) break;
      if (clause.depth === this.#depth) this.#readClause(at);
      if (clause.endsSentence) break;
    }
    const parts = this.#parts;
    return { parts, sure: this.#sure ?? parts.length, isVague: this.#isVague };
  }

  /** Whether the clause opens parts of a part. */
  #isOver(at: number): boolean {
    const { clause } = this.#all[at]!;
    return at > this.#from && opens(clause) !== undefined;
  }

  /** "(hộ tịch 1, đất đai 1; đã xin lỗi 2/2)": among plain counts a fraction has a whole of its own. */
  #isOfOther({ amount }: Part): boolean {
    const [first] = this.#parts;
    return (
      amount.denominator !== undefined &&
      first?.amount.denominator === undefined &&
      first !== undefined
    );
  }

  #readClause(at: number): void {
    const said = this.#all[at]!;
    const { lead, end } = said.clause;
    if (this.#areParted && lead === ';' && this.#depth === 0) this.#sure ??= this.#parts.length;
    // "412 hồ sơ với 1.867 bản" says the same again in another unit.
    if (said.isShare || said.isAside || lead === 'với') return;
    if (said.counts.length === 0) {
      const isFirst = at === this.#from;
      this.#isVague ||= isFirst ? namesOne(said.clause) : end === ':';
      return;
    }
    const part = makePart(said, findShare(this.#all, at));
    if (part === undefined) this.#isVague = true;
    else {
      if (this.#isOfOther(part)) this.#sure ??= this.#parts.length;
      this.#areParted ||= this.#parts.length > 0 && lead !== ';';
      this.#parts.push(part);
    }
  }
}

/** The quantity of a list's item: the first that is counted as the list's whole is, or else the first. */
function findOwn(all: readonly Said[], unit: string): number {
  const isOpen = ({ counts, clause }: Said): boolean => counts.length > 0 && clause.depth === 0;
  const isSame = (said: Said): boolean =>
    isOpen(said) && said.counts.some((count) => count.unit !== '' && sameUnit(count.unit, unit));
  const same = unit === '' ? -1 : all.findIndex(isSame);
  return same < 0 ? all.findIndex(isOpen) : same;
}

/** A list below the block at `at`: the items of one dash, each by one quantity. @param unit what the list's whole counts */
function readItems(blocks: readonly Block[], at: number, unit: string): Run {
  const first = blocks[at + 1];
  const parts: Part[] = [];
  let isVague = false;
  if (first === undefined || rankOf(first) < rankOf(blocks[at]!))
    return { parts, sure: 0, isVague };
  for (const block of blocks.slice(at + 1, at + 1 + MOST_PARTS)) {
    if (rankOf(block) < rankOf(first)) break;
    // "• … chia ra:" is over with the next "•".
    if (block.marker !== first.marker && block.marker === blocks[at]!.marker) break;
    if (block.marker !== first.marker) continue;
    const all = readClauses(block).map((clause) => say(clause, block));
    const own = findOwn(all, unit);
    const part = own < 0 ? undefined : makePart(all[own]!, findShare(all, own));
    // Lines without a dash are a list as long as each says one thing.
    if (first.marker === 'paragraph' && (part === undefined || all.length > MOST_IN_LINE)) break;
    if (part === undefined) isVague = true;
    else parts.push(part);
  }
  return { parts, sure: parts.length, isVague };
}

/** "Thu về 143 phiếu, có 139 phiếu hài lòng". */
function isHeld({ lead, words }: Clause): boolean {
  return lead === 'có' || HAS.test(words);
}

function findOpener({ clause }: Said, depth: number): Opener | undefined {
  if (clause.depth > depth) return SOME_IN_BRACKET.test(clause.words) ? 'someInBracket' : 'bracket';
  return opens(clause) ?? (isHeld(clause) ? 'some' : undefined);
}

/** Where the words that open parts may stand: past the brackets and the percentage of the whole. */
function skipShares(all: readonly Said[], at: number): number {
  const { depth } = all[at]!.clause;
  let next = at + 1;
  while (next < all.length && !all[next - 1]!.clause.endsSentence) {
    const said = all[next]!;
    const isAgain = said.isShare || said.isAside || said.clause.lead === 'với';
    if (said.clause.depth <= depth && !isAgain) break;
    next += 1;
  }
  return next;
}

/** Whether the quantity at `at` is the only one of its sentence, so that a next sentence may speak of its parts. */
function isAlone(all: readonly Said[], at: number): boolean {
  const { depth } = all[at]!.clause;
  for (
    let before = at - 1;
    before >= Math.max(0, at - MOST_PARTS) && !all[before]!.clause.endsSentence;
    before -= 1
  )
    if (all[before]!.clause.depth === depth && all[before]!.counts.length > 0) return false;
  return true;
}

/** "Ban hành 19 quyết định công bố 143 thủ tục (…)": of several quantities the last stands before its parts. */
function makeLast({ counts, clause, block }: Said): Part | undefined {
  const amount = counts.at(-1);
  return amount === undefined ? undefined : { amount, clause, block, base: '' };
}

/** "Đất đai 9,75% (402 hồ sơ)": the bracket says how many the percentage before it is. */
function countAfter(all: readonly Said[], at: number): Part | undefined {
  const [own, next] = [all[at]!, all[at + 1]];
  if (next?.clause.lead !== '(' || own.counts.length > 0 || next.percents.length > 0)
    return undefined;
  const count = makePart(next, undefined);
  const [percent, ...more] = own.percents;
  if (count === undefined || percent === undefined || more.length > 0) return undefined;
  return { ...count, clause: own.clause, percent };
}

/** The other quantities of a sentence up to a whole. */
function listRivals(all: readonly Said[], at: number, whole: Part): readonly number[] {
  let from = at;
  while (from > 0 && at - from < MOST_PARTS && !all[from - 1]!.clause.endsSentence) from -= 1;
  const amounts = all.slice(from, at + 1).flatMap(({ counts }) => counts);
  return amounts.filter((one) => one !== whole.amount).map(({ value }) => value);
}

class PartsReader {
  readonly #blocks: readonly Block[];
  readonly wholes: Whole[] = [];
  readonly parts: Part[] = [];
  #rivals: readonly number[] = [];

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
  }

  readBlock(index: number): void {
    const block = this.#blocks[index]!;
    const all = readClauses(block).map((clause) => say(clause, block));
    for (const [at, said] of all.entries()) {
      const part = makePart(said, findShare(all, at));
      const rest = readRest(all, at);
      if (rest !== undefined)
        this.#take(rest.whole, { parts: rest.parts, sure: 2, isVague: false }, 'all');
      const sum = readSum(all, at);
      if (sum !== undefined)
        this.#take(
          sum.whole,
          { parts: sum.parts, sure: sum.parts.length, isVague: false },
          'total',
        );
      const counted = part ?? countAfter(all, at);
      if (counted !== undefined && !said.isAside) this.parts.push(counted);
      const whole = part ?? makeLast(said);
      if (whole === undefined || said.isAside || isTime(whole.amount)) continue;
      this.#rivals = listRivals(all, at, whole);
      this.#readBracket(all, at, whole);
      this.#readOpened(all, at, whole, index);
      this.#rivals = [];
    }
    this.#readHeading(index, all);
  }

  /** "5. Chứng thực (1.873 hồ sơ)": a heading that counts one thing stands over its parts, in a list or in one item. */
  #readHeading(index: number, all: readonly Said[]): void {
    const [block, next] = [this.#blocks[index]!, this.#blocks[index + 1]];
    const [said, ...more] = all.filter(({ counts }) => counts.length > 0);
    if (said === undefined || more.length > 0 || next === undefined) return;
    if (block.text.length > LONGEST_HEADING || !/^\)?$/.test(all.at(-1)!.clause.end)) return;
    if (rankOf(next) <= rankOf(block) || all.some(({ percents }) => percents.length > 0)) return;
    const whole = makePart(said, undefined);
    if (whole === undefined || said.isAside || isTime(whole.amount)) return;
    this.#take(whole, readItems(this.#blocks, index, whole.amount.unit), 'some');
    const item = readClauses(next).map((clause) => say(clause, next));
    this.#take(whole, new RunReader(item, 0).read(), 'some');
  }

  #take(whole: Part, run: Run, opener: Opener): void {
    if (run.parts.length > 0) this.wholes.push({ whole, ...run, opener, rivals: this.#rivals });
  }

  /** "41 cán bộ, công chức (29 công chức, 12 cán bộ)": a name may go on behind a comma; a bracket behind another number is that one's. */
  #readBracket(all: readonly Said[], at: number, whole: Part): void {
    const { depth } = all[at]!.clause;
    const after = all[at + 1]?.clause;
    const goesOn = after?.lead === ',' && after.end === '(' && !/\d/.test(after.text);
    const from = goesOn ? at + 2 : at + 1;
    const next = all[from];
    if (next?.clause.lead !== '(' || next.clause.depth !== depth + 1) return;
    this.#take(whole, new RunReader(all, from).read(), findOpener(next, depth)!);
  }

  #readOpened(all: readonly Said[], at: number, whole: Part, index: number): void {
    const next = skipShares(all, at);
    const { depth, end, endsSentence } = all[next - 1]!.clause;
    const own = all[at]!.clause;
    const opening = all[next];
    if (opening === undefined) {
      if (end === ':' && depth === own.depth)
        this.#take(whole, readItems(this.#blocks, index, whole.amount.unit), 'some');
      return;
    }
    if (endsSentence && (!isAlone(all, at) || isHeld(opening.clause))) return;
    const opener = findOpener(opening, own.depth) ?? (end === ':' ? 'colon' : undefined);
    if (opener === undefined || opening.clause.depth !== own.depth) return;
    // "Trong đó:" and nothing more: a list follows.
    const isLast = next === all.length - 1 && opening.counts.length === 0;
    const run = isLast
      ? readItems(this.#blocks, index, whole.amount.unit)
      : new RunReader(all, next).read();
    this.#take(whole, run, opener);
  }
}

/** The quantities of a report. */
export interface Quantities {
  readonly parts: readonly Part[];
  readonly wholes: readonly Whole[];
}

/** Every quantity of a report, and those that are said to fall into parts, in order. */
export function readQuantities({ blocks }: ReportText): Quantities {
  const reader = new PartsReader(blocks);
  for (const index of blocks.keys()) reader.readBlock(index);
  return reader;
}
