import { fold } from '../../vietnamese.ts';
import { amountsOf, isTime, type Amount } from './read-amounts.ts';
import { firstLineOf, rankOf, type Block, type ReportText, placeOf } from './read-blocks.ts';
import { readClauses, type Clause } from './read-clauses.ts';
import { blockOf, type TextTable } from './read-tables.ts';

/** A count where it stands. */
export interface Count {
  readonly value: number;
  readonly spot: string;
  readonly clause: Clause;
  readonly sentence: number;
}

/** A percentage as it is written. */
export interface Rate {
  readonly value: number;
  readonly decimals: number;
}

/** A percentage where it stands. */
export interface Share extends Rate {
  readonly sentence: number;
  /** How many counts stand before it in its item. */
  readonly at: number;
}

/** "3.497/3.534": the part where it stands among the counts, and what it is of. */
export interface Fraction {
  readonly at: number;
  readonly whole: number;
}

/** "Tăng 233 hồ sơ, tương đương 10,80%", "cao hơn 5,30 điểm phần trăm": by how much something is more or less. */
export interface Change {
  readonly value: number;
  readonly kind: 'count' | 'points';
  readonly isMore: boolean;
  readonly written: string;
  readonly clause: Clause;
  readonly sentence: number;
  /** The same change as a share of what was before. */
  readonly percent?: Amount | undefined;
}

/** One item of a report as its figures alone. */
export interface Item {
  readonly block: Block;
  /** The line it begins in. */
  readonly line: number;
  readonly counts: readonly Count[];
  readonly shares: readonly Share[];
  readonly fractions: readonly Fraction[];
  readonly changes: readonly Change[];
}

/** Where a count stands, the same for all who read the report. @param line the first of its item */
export function spotOf(line: number, clause: Clause, value: number): string {
  return `${line}|${clause.text}|${value}`;
}

const CHANGE =
  /(?:tang|giam(?! ngheo)|(?:(?:it|thap|nhieu|cao) )?hon|them|bot|chenh lech|vuot|kem)(?: (?:(?:thang|quy|nam|ky|tuan) (?:\d{1,4}|[iv]{1,3})|(?:sau|\d) thang (?:dau|cuoi) nam))?(?: \p{L}+){0,2}\s*$/u;
const LESS = /giam|bot|kem|(?:it|thap) hon/;
/** "(10,80%)", "tức tăng 10,80%": the change again, in percent. */
const SAME_CHANGE =
  /^(?:(?:tuc|hay|tuong|duong|ung|bang|ty|le|toc|do|muc|la|voi|tang|giam|them|nhieu|it|hon)\s*)*$/;

/** The words that say an amount is by how much something grew; undefined when it is one of its own. */
function readChange({ text }: Clause, { at }: Amount): string | undefined {
  return CHANGE.exec(fold(text.slice(0, at)))?.[0];
}

/** The percentage that says a change again, right behind it. */
function findPercent(
  clauses: readonly Clause[],
  index: number,
  change: Amount,
): Amount | undefined {
  const own = amountsOf(clauses[index]!);
  const [within] = own.slice(own.indexOf(change) + 1);
  if (within !== undefined) return within.kind === 'percent' ? within : undefined;
  const next = clauses[index + 1];
  if (next === undefined || clauses[index]!.endsSentence) return undefined;
  const [first] = amountsOf(next);
  const isSame = first?.kind === 'percent' && SAME_CHANGE.test(fold(next.text.slice(0, first.at)));
  return isSame ? first : undefined;
}

function readItem(block: Block, line: number): Item {
  const counts: Count[] = [];
  const shares: Share[] = [];
  const fractions: Fraction[] = [];
  const changes: Change[] = [];
  const clauses = readClauses(block);
  let sentence = 0;
  for (const [index, clause] of clauses.entries()) {
    const add = (value: number): number =>
      counts.push({ value, spot: spotOf(line, clause, value), clause, sentence });
    for (const amount of amountsOf(clause)) {
      const { kind, value, denominator, decimals } = amount;
      if (kind === 'percent') shares.push({ value, decimals, sentence, at: counts.length });
      const change = readChange(clause, amount);
      // "Đạt và vượt 13/15 chỉ tiêu" is by how much nothing grew.
      if (change !== undefined && kind !== 'percent' && denominator === undefined)
        changes.push({
          value,
          kind,
          isMore: !LESS.test(change),
          written: amount.written,
          clause,
          sentence,
          ...(kind === 'count' && { percent: findPercent(clauses, index, amount) }),
        });
      if (kind !== 'count' || isTime(amount)) continue;
      if (change !== undefined && denominator === undefined) continue;
      add(value);
      if (denominator === undefined) continue;
      fractions.push({ at: counts.length - 1, whole: denominator });
      add(denominator);
    }
    if (clause.endsSentence) sentence += 1;
  }
  return { block, line, counts, shares, fractions, changes };
}

/** The items of a report and the rows of its tables, in order. */
export function readItems(report: ReportText, tables: readonly TextTable[]): readonly Item[] {
  const told = report.blocks.map((block) => readItem(block, firstLineOf(report, block)));
  const rows = tables.flatMap((table) => table.rows.map((row) => readItem(blockOf(row), row.line)));
  return [...told, ...rows].toSorted((a, b) => a.line - b.line);
}

/** Where a clause of an item stands: 'mục I.8, dòng 112'; the rows of a table have no section. */
export function placeIn(report: ReportText, { block, line }: Item, { at }: Clause): string {
  const isRow = !report.blocks.includes(block);
  return isRow ? `dòng ${line}` : placeOf(report, block, block.start + at);
}

/** How far above and below a figure those it is of are looked for, in items and in counts of its own. */
const ABOVE = 4;
const BELOW = 1;
const WITHIN = 30;

/** The counts of an item around one of its percentages. */
export function countsBeside({ counts }: Item, { at }: Share): readonly Count[] {
  return counts.slice(Math.max(0, at - WITHIN), at + WITHIN);
}

/** Items near another: those over and under it, and the one that its list stands under. */
export function itemsNear(items: readonly Item[], at: number): readonly Item[] {
  const rank = rankOf(items[at]!.block);
  const opener = items.findLastIndex(({ block }, index) => index < at && rankOf(block) < rank);
  const from = Math.max(0, at - ABOVE);
  const near = items.slice(from, at + 1 + BELOW);
  return opener >= 0 && opener < from ? [items[opener]!, ...near] : near;
}
