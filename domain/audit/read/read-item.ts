import { fold } from '../../vietnamese.ts';
import { findConcept, isBareTotal, type Concept, type Stage } from './concepts.ts';
import { CountedThings, isCounted } from './counted-things.ts';
import { spotOf } from './figure-items.ts';
import { numbersOf, readClauses, sentenceFrom, type Clause } from './read-clauses.ts';
import type { BareShare, Statement } from './statement.ts';
import { firstLineOf, placeOf, type Block, type ReportText } from './read-blocks.ts';
import type { Figure } from './read-numbers.ts';
import { basesAfter } from './named-bases.ts';
import { PartOwners } from './part-owners.ts';
import { opens, sumsUpCarried } from './opening-words.ts';
import { SHARE_WORDS } from './read-said.ts';
import {
  CUMULATIVE_SCOPE,
  findScope,
  isElsewhere,
  namesFeedback,
  isOfField,
  type Context,
  type Owner,
  type OwnPeriod,
} from './report-context.ts';

/** A number of procedures that are offered, not of dossiers. */
const OFFERED = /cung cap|trien khai|du dieu kien|cong bo|cong khai|niem yet|ra soat/;
/** A sentence about all fields again. */
const WHOLE_AGAIN = /^(?:tong|toan|nhu vay|trong ky|trong nam|chung)/;
/** What was counted since the year began is told to the end of its paragraph, its totals too. */
const OWN_AGAIN = /^(?:trong|rieng) (?:ky|nam|quy|thang|tuan)/;
const OTHER_SENTENCE =
  /^(?:trong |rieng |sang |den |toi )?(?:ca )?(?:nam|quy|thang) (?:\d|i|v)|^(?:phan dau|muc tieu|chi tieu|du kien)/;
/** "Kết quả điện tử: 1.102/1.131; chưa số hóa 29": what an item is about by its first word. */
const OF_RESULTS =
  /^(?:ket qua|kq) (?!giai quyet|tiep nhan|thuc hien|so hoa)|^(?:ty le )?so hoa (?:ket qua|kq)\b/;
const SENTENCE_OF_RESULTS = /^(?:doi voi|rieng|ve|con) ket qua (?!tiep nhan|thuc hien)/;
const DOSSIERS = /\d (?:ho so|hs)\b/;
const TOTALS: ReadonlySet<Concept> = new Set(['received', 'newlyReceived', 'resolved', 'pending']);

/** Whether a sentence is of feedback from its beginning: it counts no dossiers before it names it. */
function isOfFeedback(sentence: readonly Clause[]): boolean {
  const named = sentence.findIndex(({ words }) => namesFeedback(words));
  return named >= 0 && !sentence.slice(0, named).some(({ words }) => DOSSIERS.test(words));
}

/** Reads one item's clauses with what is open around it; what it learns stays for the items that stand in it. */
export class ItemReader {
  readonly #report: ReportText;
  readonly #block: Block;
  readonly #own: OwnPeriod;
  readonly #inherited: Context;
  readonly statements: Statement[] = [];
  readonly shares: BareShare[] = [];
  context: Context;
  /** The last statement at each depth of brackets: what follows a bracket belongs to what stands before it. */
  #lasts: readonly { readonly statement: Statement; readonly clause: Clause }[] = [];
  #share: { readonly clause: Clause; readonly percent: Figure } | undefined;
  /** The total this sentence speaks of: "đã giải quyết 980 hồ sơ, trong đó trực tuyến 925" is not all that came in online. */
  #sentenceStage: Stage | undefined;
  #isPart = false;
  #isOfResults = false;
  /** How much its sentence has counted so far. */
  #counted = 0;
  #things = new CountedThings();
  #owners = new PartOwners(undefined);
  #near: readonly number[] = [];
  #elsewhere: { readonly depth: number; readonly isSentence: boolean } | undefined;

  constructor(report: ReportText, block: Block, own: OwnPeriod, inherited: Context) {
    [this.#report, this.#block, this.#own, this.#inherited] = [report, block, own, inherited];
    this.context = inherited;
  }

  get #line(): number {
    return firstLineOf(this.#report, this.#block);
  }

  /** What a list behind this item is the parts of. */
  get owner(): Owner | undefined {
    return this.#owners.last;
  }

  read(): void {
    const clauses = readClauses(this.#block);
    let isFirst = true;
    this.#isOfResults =
      this.#inherited.isOfResults === true || OF_RESULTS.test(clauses[0]?.words ?? '');
    const isTopic = namesFeedback(fold(clauses[0]?.text ?? ''));
    for (const [index, clause] of clauses.entries()) {
      if (isFirst) this.#startSentence(clauses, index, isTopic);
      if (!this.#skips(clause, isFirst)) this.#readClause(clause);
      isFirst = clause.endsSentence;
    }
  }

  #startSentence(clauses: readonly Clause[], index: number, isTopic: boolean): void {
    const sentence = sentenceFrom(clauses, index);
    const isFeedback = isTopic || this.#inherited.isFeedback || isOfFeedback(sentence);
    this.#near = numbersOf(sentence);
    this.#elsewhere = undefined;
    this.#sentenceStage = undefined;
    this.#isPart = false;
    this.#counted = 0;
    this.#things = new CountedThings();
    const { words } = clauses[index]!;
    // "Tồn kỳ trước: 43 hồ sơ. Trong đó quá hạn 03."
    const goesOn = index > 0 && opens(clauses[index]!) !== undefined;
    this.#owners = new PartOwners(goesOn ? this.#owners.last : this.#inherited.owner);
    const isOver = this.context.scope === CUMULATIVE_SCOPE ? OWN_AGAIN : WHOLE_AGAIN;
    const scope = isOver.test(words) ? this.#inherited.scope : this.context.scope;
    // "Tỷ lệ quá hạn" is that of all that was resolved, whatever was spoken of before.
    const stage = words.startsWith('ty le') ? undefined : this.context.stage;
    const isOfResults = this.#isOfResults || SENTENCE_OF_RESULTS.test(words);
    this.context = { ...this.context, scope, isFeedback, stage, isOfResults };
  }

  #skips(clause: Clause, isFirst: boolean): boolean {
    const { depth, words, text } = clause;
    if (this.#elsewhere !== undefined)
      if (this.#elsewhere.isSentence || depth > this.#elsewhere.depth) return true;
    if (!isElsewhere(text, this.#own)) {
      this.#elsewhere = undefined;
      return false;
    }
    this.#elsewhere = { depth, isSentence: isFirst && OTHER_SENTENCE.test(words) };
    return true;
  }

  #readClause(clause: Clause): void {
    const { figures, words } = clause;
    if (namesFeedback(words)) this.context = { ...this.context, isFeedback: true };
    const percent = figures.find(({ kind }) => kind === 'percent');
    const fraction = figures.find(({ kind }) => kind === 'fraction');
    const counts = figures.filter((figure) => isCounted(figure, this.context));
    this.#isPart ||= opens(clause) !== undefined;
    this.#things.note(clause, this.context);
    const named = this.#things.own(clause, this.#findConcept(clause, fraction));
    this.#counted += counts.length;
    const found = this.#owners.own(clause, named);
    this.#noteContext(clause, found);
    const concept = this.#isOfOtherTotal(found, words) ? undefined : found;
    if (this.#repeats(clause, fraction, percent)) return;
    if (fraction !== undefined && this.#sharesBefore(clause, fraction)) return;
    if (concept === undefined && counts.length === 1 && this.#countsBefore(clause, counts[0]!))
      return;
    this.#share = undefined;
    // What is counted and not of a form has its percentages to itself.
    if (figures.some(({ kind }) => kind !== 'percent')) this.#forget(clause.depth);
    if (counts.length > 0 || fraction !== undefined)
      this.#take(clause, concept, { counts, fraction, percent });
    else if (percent !== undefined) this.#takePercent(clause, percent);
  }

  /** "1.502/1.530 hồ sơ tiếp nhận": a total named behind a fraction is what stands below its stroke. */
  #findConcept(clause: Clause, fraction: Figure | undefined): Concept | undefined {
    if (sumsUpCarried(clause)) return this.context.isFeedback ? 'feedbackTotal' : 'received';
    // "Trực tuyến lần lượt 412, 538, 597 (cộng 1.547 hồ sơ)": the sum of what stands before it.
    if ((this.#counted > 1 || clause.depth > 0) && /^cong \d/.test(clause.words)) return undefined;
    const { text, words } = clause;
    const context = { ...this.context, isPart: this.#isPart };
    const found = findConcept(words, context);
    // "Tổ lưu động tiếp nhận 63 hồ sơ hộ tịch" is of one field.
    if (found !== undefined && TOTALS.has(found) && isOfField(text)) return undefined;
    if (fraction === undefined || found === undefined || !TOTALS.has(found)) return found;
    return findConcept(fold(text.slice(0, fraction.at)), context);
  }

  #noteContext({ text, end, figures }: Clause, concept: Concept | undefined): void {
    const scope = findScope(text, end);
    // "Lĩnh vực Hộ tịch 795" is a line of a breakdown and says nothing of what follows.
    if (
      scope !== undefined &&
      (concept !== undefined || !figures.some((one) => isCounted(one, this.context)))
    )
      this.context = { ...this.context, scope, stage: undefined };
    const stage = concept === 'returned' ? 'resolved' : concept;
    if (stage === 'pending' || stage === 'resolved' || stage === 'received') {
      this.context = { ...this.context, stage };
      this.#sentenceStage = stage;
    }
  }

  #isOfOtherTotal(concept: Concept | undefined, words: string): boolean {
    if (concept !== 'online' && concept !== 'direct' && concept !== 'postal') return false;
    const isWithin = this.#sentenceStage === 'resolved' || this.#sentenceStage === 'pending';
    return isWithin && !/tiep nhan|nop|phat sinh/.test(words);
  }

  /** "15 hồ sơ (15/2.863 = 0,52 %)": the bracket says the same figure again, with its share. */
  #repeats(clause: Clause, fraction: Figure | undefined, percent: Figure | undefined): boolean {
    const last = this.#lasts.at(-1);
    if (fraction === undefined || percent === undefined || last === undefined) return false;
    if (clause.depth <= last.clause.depth || last.statement.value !== fraction.value) return false;
    const says = `${last.statement.says} (${clause.text})`;
    this.#replaceLast({ percent, says, denominator: fraction.denominator! });
    return true;
  }

  /** "đạt 99,5% (398/400 phiếu)": the bracket says what the percentage before it is of. */
  #sharesBefore(clause: Clause, fraction: Figure): boolean {
    const share = this.#share;
    if (share === undefined || clause.depth <= share.clause.depth) return false;
    const { percent } = share;
    const said = this.shares.findIndex((one) => one.percent === percent);
    const concept = said < 0 ? undefined : this.shares.splice(said, 1)[0]!.concept;
    this.#add(clause, concept, fraction, percent, `${share.clause.text} (${clause.text})`);
    this.#share = undefined;
    return true;
  }

  /** "trực tuyến chiếm 96,19% (3.282 hồ sơ)": the bracket says how many the percentage before it is. */
  #countsBefore(clause: Clause, count: Figure): boolean {
    const share = this.#share;
    if (share === undefined || clause.depth <= share.clause.depth) return false;
    const said = this.shares.findIndex(({ percent }) => percent === share.percent);
    if (said < 0) return false;
    const [{ concept }] = this.shares.splice(said, 1) as [BareShare];
    this.#add(clause, concept, count, share.percent, `${share.clause.text} (${clause.text})`);
    this.#share = undefined;
    return true;
  }

  #take(
    clause: Clause,
    concept: Concept | undefined,
    found: {
      readonly counts: readonly Figure[];
      readonly fraction: Figure | undefined;
      readonly percent: Figure | undefined;
    },
  ): void {
    const { counts, fraction, percent } = found;
    // "Trong 2.972 hồ sơ, trực tuyến 2.936/2.972": the fraction says all there is.
    const count = fraction ?? counts[0];
    // "Đã giải quyết 03/03 đơn" counts no dossiers.
    const own = count !== undefined && isCounted(count, this.context) ? concept : undefined;
    if (count === undefined || (fraction === undefined && counts.length > 1)) return;
    if (fraction === undefined && /tiep nhan va (?:giai quyet|xu ly)/.test(clause.words)) return;
    if (/^(?:tthc|thủ)/iu.test(count.unit) && OFFERED.test(clause.words)) return;
    if (own === undefined && fraction === undefined) return;
    this.#add(clause, own, count, percent, clause.text);
  }

  #add(
    clause: Clause,
    concept: Concept | undefined,
    { value, denominator, unit, at }: Figure,
    percent: Figure | undefined,
    says: string,
  ): void {
    const block = this.#block;
    const statement: Statement = {
      concept,
      scope: this.context.scope,
      value,
      ...(denominator === undefined ? {} : { denominator }),
      ...(percent === undefined ? {} : { percent, ...basesAfter(clause, percent) }),
      says,
      unit,
      isPart: clause.depth > 0 || this.#isPart,
      isBare: isBareTotal(clause.words),
      isSum: sumsUpCarried(clause),
      place: placeOf(this.#report, block, block.start + clause.at + at),
      spot: spotOf(this.#line, clause, value),
      line: this.#line,
      block,
      near: this.#near,
    };
    this.statements.push(statement);
    this.#forget(clause.depth);
    this.#lasts = [...this.#lasts, { statement, clause }];
  }

  /** What was said at a depth, or deeper, has nothing that follows. */
  #forget(depth: number): void {
    this.#lasts = this.#lasts.filter(({ clause }) => clause.depth < depth);
  }

  #takePercent(clause: Clause, percent: Figure): void {
    const before = fold(clause.text.slice(0, clause.text.indexOf(percent.written)));
    const concept = this.#things.own(clause, findConcept(before, this.context));
    this.#forget(clause.depth + 1);
    const last = this.#lasts.at(-1);
    const isShare = SHARE_WORDS.test(before);
    // "2.844 hồ sơ, đạt 99,33%": the percentage belongs to the figure before it, unless that has one.
    // "Tỷ lệ đúng hạn" may be that of all that was in time, so it stands for itself.
    const isSame = concept !== undefined && concept === last?.statement.concept;
    if (last !== undefined && last.statement.percent === undefined)
      if (isShare || (isSame && concept !== 'onTime')) {
        const says = `${last.clause.text}, ${clause.text}`;
        this.#replaceLast({ percent, says, ...basesAfter(clause, percent) });
        return;
      }
    this.#share = { clause, percent };
    if (concept === undefined || isShare) return;
    const { scope } = this.context;
    const place = placeOf(this.#report, this.#block, this.#block.start + clause.at + percent.at);
    this.shares.push({ concept, scope, percent, says: clause.text, place, line: this.#line });
  }

  #replaceLast(change: Partial<Statement>): void {
    const { statement, clause } = this.#lasts.at(-1)!;
    this.statements[this.statements.lastIndexOf(statement)] = { ...statement, ...change };
    this.#forget(clause.depth);
  }
}
