import { fold } from '../../vietnamese.ts';
import { findConcept, type Concept } from './concepts.ts';
import { opens } from './opening-words.ts';
import { amountsOf, isTime, sameUnit, type Amount } from './read-amounts.ts';
import type { Block, ReportText } from './read-blocks.ts';
import { readClauses, type Clause } from './read-clauses.ts';
import { findOwnPeriod, isElsewhere, WHOLE, type OwnPeriod } from './report-context.ts';

/** A figure held against that of another time: "5.276 hồ sơ, tăng 12,5 % so với cùng kỳ (4.690 hồ sơ)". */
export interface Comparison {
  readonly current: Amount | undefined;
  /** What the figure is of, where it is only named: "số hồ sơ tiếp nhận tăng 63 hồ sơ". */
  readonly concept: Concept | undefined;
  readonly before: Amount | undefined;
  /** The percentages printed beside the two: "đạt 93,38%, tăng 1,21% so với cùng kỳ (718/779 hồ sơ, đạt 92,17%)". */
  readonly rate?: Amount | undefined;
  readonly rateBefore?: Amount | undefined;
  /** By how much. */
  readonly change: Amount | undefined;
  readonly percent: Amount | undefined;
  readonly isMore: boolean;
  readonly clause: Clause;
  readonly block: Block;
}

const VERB =
  /(?<!\p{L})(tăng|cao hơn|nhiều hơn|giảm|thấp hơn|ít hơn)(?!\p{L})(?!\s+(?:từ|lên|xuống|còn|gấp|cường|nghèo|thiểu))/iu;
const MORE = /tăng|cao|nhiều/iu;
const HELD_AGAINST = /so với|cùng kỳ/iu;
const ABOUT = /(?:khoảng|gần|hơn|trên|xấp xỉ|dưới)\s*$/iu;
/** Words before "tăng" that leave it to the figure before them. */
const NO_SUBJECT = /^(?:(?:va|da|tuc|la|tuong|ung|duong|hay|voi|muc|cung|dat|trong do)\s?)*$/;
/** Words of a subject that is the office's own total and nothing narrower. */
const WHOLE_SUBJECT =
  /^(?:(?:tong|so|luong|ho so|hs|tthc|da|duoc|tiep nhan|moi|giai quyet|truc tuyen|truc tiep|nop|phat sinh|trong|ky|nam|nay|quy|thang|\d{1,4}|i{1,3}|iv|toan xa)(?:\s|$))*$/;

/** "Tăng 87 hồ sơ, tương đương 7,27%": the same change again; a hundred and more would be a share of the one before. */
const SAME_CHANGE =
  /^(?:tuc|hay|tuong (?:duong|ung))(?: (?:voi|la|muc|khoang|ty le))* \d[\d ]*(?:phan tram)?$/;
const MOST_CHANGE = 50;

interface Open {
  current?: Amount | undefined;
  rate?: Amount | undefined;
  rateBefore?: Amount | undefined;
  concept?: Concept | undefined;
  before?: Amount | undefined;
  beforeConcept?: Concept | undefined;
  change?: Amount | undefined;
  percent?: Amount | undefined;
  isMore?: boolean;
  clause?: Clause;
}

function only(amounts: readonly Amount[], kind: Amount['kind']): Amount | undefined {
  const own = amounts.filter((amount) => amount.kind === kind);
  return own.length === 1 ? own[0] : undefined;
}

function conceptOf(words: string): Concept | undefined {
  return WHOLE_SUBJECT.test(words) ? findConcept(words, WHOLE) : undefined;
}

/** Reads the sentences of one item, each clause adding to what is open. */
class ComparisonReader {
  readonly #block: Block;
  readonly #own: OwnPeriod;
  readonly found: Comparison[] = [];
  #open: Open = {};
  #last: Clause | undefined;
  #isAmongParts = false;
  /** Within a bracket that cuts a figure into periods. */
  #isCut = false;
  /** What "so với năm 2025 (tiếp nhận 3.102 hồ sơ; trực tuyến 2.801 hồ sơ)" says of each. */
  #before = new Map<Concept, Amount>();

  constructor(block: Block, own: OwnPeriod) {
    [this.#block, this.#own] = [block, own];
  }

  read(): void {
    for (const clause of readClauses(this.#block)) {
      if (clause.lead === ';' && clause.depth === 0) this.#close();
      this.#readClause(clause);
      this.#last = clause;
      if (clause.endsSentence) this.#close();
    }
    this.#close();
  }

  #close(): void {
    this.#flush();
    this.#isAmongParts = false;
    this.#open = {};
    this.#before = new Map();
  }

  #flush(): void {
    const { current, rate, rateBefore, change, percent, isMore, clause } = this.#open;
    if (clause === undefined || isMore === undefined) return;
    if (change === undefined && percent === undefined) return;
    const concept = this.#open.concept ?? (current ? undefined : this.#open.beforeConcept);
    const block = this.#block;
    const before = (concept && this.#before.get(concept)) ?? this.#open.before;
    const rates = { rate, rateBefore };
    this.found.push({ current, concept, before, ...rates, change, percent, isMore, clause, block });
    this.#open = { current, concept, rate };
  }

  #readClause(clause: Clause): void {
    const amounts = amountsOf(clause).filter(
      (amount) => !isTime(amount) && !ABOUT.test(clause.text.slice(0, amount.at)),
    );
    const verb = VERB.exec(clause.text);
    this.#isCut &&= clause.depth > 0;
    // "(quý I: 1.012; quý II: 1.137, tăng 12,4% so với quý I)": a change within, not of what is cut.
    if (verb !== null && this.#isCut) return undefined;
    if (verb !== null) return this.#readChange(clause, amounts, verb);
    const count = only(amounts, 'count');
    if (count === undefined) this.#notePercent(clause, amounts);
    if (clause.lead === '(' && this.#last !== undefined)
      if (VERB.test(this.#last.text) || HELD_AGAINST.test(this.#last.text))
        return this.#readBracket(clause, amounts);
    if (isElsewhere(clause.text, this.#own)) {
      if (count === undefined) return;
      // "(quý I: 1.187; quý II: 1.402; …), tăng 12 %": what a figure is cut into is not what it is held against.
      if (clause.depth > 0 && clause.lead !== '(' && this.#open.clause === undefined) {
        this.#isCut = true;
        return;
      }
      this.#open.before ??= count;
      this.#open.beforeConcept ??= conceptOf(
        clause.words.replace(/^.*?so voi \D*\d+(?: \d{4})?/, '').trim(),
      );
      return;
    }
    if (clause.depth > 0 && count !== undefined) this.#noteBefore(clause, count);
    // "Tháng 3 nhiều nhất (455 hồ sơ), tăng 137 hồ sơ".
    if (clause.lead === '(' && clause.endsSentence === false) this.#open.current ??= count;
    if (count === undefined || clause.depth > 0) return;
    this.#flush();
    // "05 hồ sơ quá hạn, gồm 04 đất đai và 01 bảo trợ xã hội, cùng kỳ là 12": of which it is told is not said.
    this.#isAmongParts ||= opens(clause) === 'all';
    if (this.#isAmongParts) {
      this.#open = {};
      return;
    }
    // "So với quý IV (1.043 hồ sơ), tiếp nhận 980 hồ sơ": what it is held against came first.
    const { before, beforeConcept, rateBefore } =
      this.#open.current === undefined ? this.#open : {};
    const rate = only(amounts, 'percent');
    this.#open = { current: count, rate, before, beforeConcept, rateBefore };
  }

  /** A percentage alone: the rate of the figure before it, or the change once more. */
  #notePercent({ words, depth }: Clause, amounts: readonly Amount[]): void {
    const percent = only(amounts, 'percent');
    if (percent === undefined) return;
    const { change, before } = this.#open;
    if (change !== undefined && SAME_CHANGE.test(words) && percent.value < MOST_CHANGE)
      this.#open.percent ??= percent;
    else if (depth > 0 && before !== undefined) this.#open.rateBefore ??= percent;
    else if (this.#open.clause === undefined) this.#open.rate ??= percent;
  }

  #noteBefore({ words }: Clause, count: Amount): void {
    const concept = conceptOf(words);
    if (concept !== undefined && this.#before.size > 0) this.#before.set(concept, count);
  }

  /** "cùng kỳ (2.347 hồ sơ)", "tăng 46 hồ sơ (5,26%)". */
  #readBracket({ words }: Clause, amounts: readonly Amount[]): void {
    const count = only(amounts, 'count');
    const percent = only(amounts, 'percent');
    if (count !== undefined) {
      this.#open.before ??= count;
      this.#open.rateBefore ??= percent;
      const concept = conceptOf(words);
      this.#open.beforeConcept ??= concept;
      if (concept !== undefined) this.#before.set(concept, count);
    } else if (percent !== undefined && this.#open.change !== undefined)
      this.#open.percent ??= percent;
  }

  #readChange(clause: Clause, amounts: readonly Amount[], verb: RegExpExecArray): void {
    const after = clause.text.slice(verb.index);
    const against = after.search(HELD_AGAINST);
    const border = against < 0 ? clause.text.length : verb.index + against;
    const change = amounts.filter(({ at }) => at > verb.index && at < border);
    const subject = fold(clause.text.slice(0, verb.index));
    const isSame = NO_SUBJECT.test(subject);
    if (!isSame || (this.#open.percent !== undefined && only(change, 'percent') !== undefined))
      this.#flush();
    if (!isSame) {
      this.#open.current = only(
        amounts.filter(({ at }) => at < verb.index),
        'count',
      );
      this.#open.rate = only(
        amounts.filter(({ at }) => at < verb.index),
        'percent',
      );
      this.#open.concept = this.#open.current === undefined ? conceptOf(subject) : undefined;
      if (this.#open.current === undefined && this.#open.concept === undefined)
        // Of something whose figure is not said here: only what stands in the comparison can be checked.
        this.#open.beforeConcept = WHOLE_SUBJECT.test(subject)
          ? this.#open.beforeConcept
          : undefined;
    }
    this.#open.change ??= only(change, 'count');
    this.#open.percent ??= only(change, 'percent');
    this.#open.before ??= only(
      amounts.filter(({ at }) => at >= border),
      'count',
    );
    this.#open.isMore ??= MORE.test(verb[1]!);
    this.#open.clause ??= clause;
  }
}

function areOfOneUnit({ current, before, change }: Comparison): boolean {
  const units = [current, before, change].flatMap((amount) => amount?.unit ?? []);
  return units.every((unit) => units.every((other) => sameUnit(unit, other)));
}

/** Every figure of a report that is held against another time's, in order. */
export function readComparisons(report: ReportText): readonly Comparison[] {
  const own = findOwnPeriod(report);
  return report.blocks.flatMap((block) => {
    const reader = new ComparisonReader(block, own);
    reader.read();
    return reader.found.filter(areOfOneUnit);
  });
}
