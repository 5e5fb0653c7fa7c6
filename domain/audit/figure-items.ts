import { fold } from '../vietnamese.ts';
import { amountsOf, isTime, type Amount } from './read-amounts.ts';
import { rankOf, type Block, type ReportText } from './read-blocks.ts';
import { readClauses, type Clause } from './read-clauses.ts';

/** A count where it stands. */
export interface Node {
  readonly value: number;
  readonly spot: string;
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

/** One item of a report as its figures alone. */
export interface Item {
  readonly block: Block;
  /** The line it begins in. */
  readonly line: number;
  readonly nodes: readonly Node[];
  readonly shares: readonly Share[];
  readonly fractions: readonly Fraction[];
}

/** Where a count stands, the same for all who read the report. @param line the first of its item */
export function spotOf(line: number, clause: Clause, value: number): string {
  return `${line}|${clause.text}|${value}`;
}

const CHANGE = /(?:tang|giam|hon|them|bot|chenh lech|vuot|kem)(?: \p{L}+){0,2}\s*$/u;

/** "Tăng 233 hồ sơ" is no part of anything. */
function isChange({ text }: Clause, { at }: Amount): boolean {
  return CHANGE.test(fold(text.slice(0, at)));
}

function readItem(block: Block, line: number): Item {
  const nodes: Node[] = [];
  const shares: Share[] = [];
  const fractions: Fraction[] = [];
  let sentence = 0;
  for (const clause of readClauses(block)) {
    const add = (value: number): number =>
      nodes.push({ value, spot: spotOf(line, clause, value), sentence });
    for (const amount of amountsOf(clause)) {
      const { kind, value, denominator, decimals } = amount;
      if (kind === 'percent') shares.push({ value, decimals, sentence, at: nodes.length });
      if (kind !== 'count' || isTime(amount) || isChange(clause, amount)) continue;
      add(value);
      if (denominator === undefined) continue;
      fractions.push({ at: nodes.length - 1, whole: denominator });
      add(denominator);
    }
    if (clause.endsSentence) sentence += 1;
  }
  return { block, line, nodes, shares, fractions };
}

/** The items of a report, in order. */
export function readItems(report: ReportText): readonly Item[] {
  return report.blocks.map((block) => readItem(block, report.lineOf(block.start)));
}

/** How far above and below a figure those it is of are looked for, in items and in counts of its own. */
const ABOVE = 4;
const BELOW = 1;
const WITHIN = 30;

/** The counts of an item around one of its percentages. */
export function nodesBeside({ nodes }: Item, { at }: Share): readonly Node[] {
  return nodes.slice(Math.max(0, at - WITHIN), at + WITHIN);
}

/** Items near another: those over and under it, and the one that its list stands under. */
export function itemsNear(items: readonly Item[], at: number): readonly Item[] {
  const rank = rankOf(items[at]!.block);
  const opener = items.findLastIndex(({ block }, index) => index < at && rankOf(block) < rank);
  const from = Math.max(0, at - ABOVE);
  const near = items.slice(from, at + 1 + BELOW);
  return opener >= 0 && opener < from ? [items[opener]!, ...near] : near;
}
