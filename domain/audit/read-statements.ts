import { fold } from '../vietnamese.ts';
import { findConcept, type Concept } from './concepts.ts';
import type { Block, ReportText } from './read-blocks.ts';
import { placeOf } from './read-blocks.ts';
import { readFigures, type Figure } from './read-numbers.ts';

/** One figure said of one concept, with the percentage given beside it. */
export interface Statement {
  readonly concept: Concept;
  readonly value: number;
  /** What it is said to be a part of: '2936/2972'. */
  readonly denominator?: number;
  readonly percent?: Figure;
  /** The clause as written, with its percentage. */
  readonly says: string;
  readonly unit: string;
  readonly place: string;
  readonly block: Block;
}

/** A clause of an item: what stands between commas, semicolons, brackets and full stops. */
export interface Clause {
  readonly text: string;
  readonly words: string;
  readonly figures: readonly Figure[];
  /** Offset in the item. */
  readonly at: number;
  /** How many brackets are open around it. */
  readonly depth: number;
}

const ENDS = /[;()]|,(?=\s)|[.:](?=\s|$)|\s(?:và|với|còn|gồm)\s(?=[^,;.()]*\d)/giu;

/** Cuts an item into clauses; a comma or a dot between digits cuts nothing. */
export function readClauses({ text }: Block): readonly Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let from = 0;
  const take = (to: number): void => {
    const part = text.slice(from, to);
    if (part.trim() !== '')
      clauses.push({
        text: part.replace(/\s+/g, ' ').trim(),
        words: fold(part),
        figures: readFigures(part),
        at: from,
        depth,
      });
  };
  for (const { index, 0: sign } of text.matchAll(ENDS)) {
    // "Trực tuyến: 2.936" is one clause, "trước hạn và đúng hạn 15" too.
    if (sign === ':' && /^\s*\d/.test(text.slice(index + 1))) continue;
    if (/^\s/.test(sign) && !/\d/.test(text.slice(from, index))) continue;
    // "phản ánh, kiến nghị" is one thing.
    if (sign === ',' && /phản ánh$/iu.test(text.slice(from, index))) continue;
    take(index);
    from = index + sign.length;
    if (sign === '(') depth += 1;
    if (sign === ')') depth = Math.max(0, depth - 1);
  }
  take(text.length);
  return clauses;
}

/** Another time or another place: not this report's own figures. */
const ELSEWHERE =
  /so voi|cung ky|nam truoc do|tang (?:them )?\d|giam \d|quy (?:i|ii|iii|iv|1|2|3|4)\b|thang \d|chi tieu|ke hoach giao/;
const COUNTED =
  /^(?:hồ|tthc|kết|lượt|trường|phản|ý|vụ|bộ|thủ|$|tỷ|đạt|chiếm|đã|trong|được|qua|nộp|từ|trực|về|mới|còn|đúng|trước|quá)/iu;

function isCounted({ unit, kind }: Figure): boolean {
  return kind !== 'percent' && COUNTED.test(unit);
}

/** Everything a report says in figures about dossiers and feedback, in order. */
export function readStatements(report: ReportText): readonly Statement[] {
  return report.blocks.flatMap((block) => readBlockStatements(report, block));
}

function readBlockStatements(report: ReportText, block: Block): readonly Statement[] {
  const statements: Statement[] = [];
  const isFeedback = /phan anh|kien nghi|pakn/.test(fold(block.text));
  let isPending = false;
  let last: { statement: Statement; clause: Clause } | undefined;
  for (const clause of readClauses(block)) {
    if (ELSEWHERE.test(clause.words)) continue;
    const percent = clause.figures.find(({ kind }) => kind === 'percent');
    const counts = clause.figures.filter(isCounted);
    const concept = findConcept(clause.words, { isFeedback, isPending });
    if (concept === 'pending') isPending = true;
    if (concept === 'resolved' || concept === 'received') isPending = false;
    // "15 hồ sơ (15/2.863 = 0,52 %)": the bracket says the same figure again, with its share.
    const [only] = counts;
    const repeats =
      only?.kind === 'fraction' &&
      counts.length === 1 &&
      percent !== undefined &&
      last !== undefined &&
      clause.depth > last.clause.depth &&
      last.statement.value === only.value;
    if (repeats) {
      const { says } = last!.statement;
      const joined = { ...last!.statement, percent, says: `${says} (${clause.text})` };
      const { denominator } = only;
      const whole = denominator === undefined ? joined : { ...joined, denominator };
      statements.splice(statements.indexOf(last!.statement), 1, whole);
      last = undefined;
      continue;
    }
    // "Trong 2.972 hồ sơ, trực tuyến 2.936/2.972": the fraction says all there is.
    const [count, ...more] = counts.filter(({ kind }) => kind === 'fraction').concat(counts);
    const isSingle = count?.kind === 'fraction' || more.length === 0;
    if (concept !== undefined && count !== undefined && isSingle) {
      const statement: Statement = {
        concept,
        value: count.value,
        ...(count.denominator === undefined ? {} : { denominator: count.denominator }),
        ...(percent === undefined ? {} : { percent }),
        says: clause.text,
        unit: count.unit,
        place: placeOf(report, block, block.start + clause.at + count.at),
        block,
      };
      statements.push(statement);
      last = { statement, clause };
    } else if (percent !== undefined && counts.length === 0 && last !== undefined) {
      // "2.844 hồ sơ, đạt 99,33%": the percentage belongs to the figure before it, unless that has one.
      const isOwn =
        last.statement.percent === undefined &&
        (concept === undefined || concept === last.statement.concept);
      if (!isOwn) continue;
      const joined = { ...last.statement, percent, says: `${last.clause.text}, ${clause.text}` };
      statements.splice(statements.indexOf(last.statement), 1, joined);
      last = undefined;
    }
  }
  return statements;
}
