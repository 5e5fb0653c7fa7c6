import { haveAllShares } from './check-parts.ts';
import type { FigureWeb } from '../weigh/figure-web.ts';
import { isSlip, sumOf } from '../weigh/slips.ts';
import { fits, makeShareFinding, type Base } from './part-share.ts';
import type { Checked } from '../finding.ts';
import { rankOf, type Block, type ReportText } from '../read/read-blocks.ts';
import { readClauses } from '../read/read-clauses.ts';
import type { Quantities } from '../read/read-parts.ts';
import type { Part } from '../read/read-said.ts';

/** So many of those beside it must be of one base for the odd one to be wrong; fewer where nothing is left out. */
const FEWEST_KEPT = 3;
const FEWEST_KEPT_OF_ALL = 2;
const FEWEST_KEPT_OF_TWO = 1;

/** Smaller sums stand in a report by chance. */
const LEAST_SUM = 100;

/** The parts of each sentence of an item. */
function cutSentences(block: Block, parts: readonly Part[]): readonly (readonly Part[])[] {
  const sentences: Part[][] = [[]];
  const own = new Map(parts.map((part) => [part.clause, part]));
  for (const clause of readClauses(block)) {
    const part = own.get(clause);
    if (part !== undefined) sentences.at(-1)!.push(part);
    if (clause.endsSentence) sentences.push([]);
  }
  return sentences;
}

/** Items of one list under each other are neighbours as the parts of one sentence are. */
function goesOn(before: Block | undefined, block: Block): boolean {
  return before?.marker === block.marker && rankOf(block) >= rankOf({ marker: 'letter' });
}

/** Figures with their percentages that stand side by side, in a sentence or in the items of a list. */
function groupShares({ blocks }: ReportText, parts: readonly Part[]): readonly (readonly Part[])[] {
  const shared = new Map<Block, Part[]>();
  for (const part of parts) {
    if (part.percent === undefined || part.base !== '') continue;
    const own = shared.get(part.block);
    if (own === undefined) shared.set(part.block, [part]);
    else own.push(part);
  }
  const groups: (readonly Part[])[] = [];
  let list: Part[] = [];
  for (const [at, block] of blocks.entries()) {
    const own = shared.get(block) ?? [];
    groups.push(...cutSentences(block, own));
    if (!goesOn(blocks[at - 1], block)) {
      list = [];
      groups.push(list);
    }
    list.push(...own.slice(0, 1));
  }
  return groups;
}

/** Parts are all there are where their percentages make a hundred, or their figures one of the report's. */
function fewestKept(group: readonly Part[], sum: number, web: FigureWeb): number {
  const areAll = haveAllShares(group) || (sum >= LEAST_SUM && web.has(sum));
  if (group.length === 2 && areAll) return FEWEST_KEPT_OF_TWO;
  return areAll ? FEWEST_KEPT_OF_ALL : FEWEST_KEPT;
}

interface Odd {
  readonly odd: Part;
  readonly base: Base;
}

/** The one of a group that is not of the base all others are of; undefined when there is none, or it may be of another. */
function findOdd(group: readonly Part[], bases: readonly Base[], fewest: number): Odd | undefined {
  for (const base of bases) {
    const [odd, ...more] = group.filter((part) => !fits(part, base));
    const isOdd = odd !== undefined && more.length === 0 && group.length - 1 >= fewest;
    if (isOdd && !bases.some((other) => fits(odd, other))) return { odd, base };
  }
  return undefined;
}

const withValue = (part: Part, value: number): Part => ({
  ...part,
  amount: { ...part.amount, value },
});

/** Of parts whose percentages make a hundred, the one whose figure is by a slip not what is left of a figure the others are of. */
function findSlipped(group: readonly Part[], web: FigureWeb): Odd | undefined {
  if (!haveAllShares(group)) return undefined;
  for (const odd of group) {
    const others = group.filter((part) => part !== odd);
    const sum = sumOf(others.map(({ amount }) => amount.value));
    const base = web.values.find((value) => {
      const isLeft = isSlip(String(odd.amount.value), String(value - sum));
      return (
        isLeft &&
        [...others, withValue(odd, value - sum)].every((part) => fits(part, { value, step: 0 }))
      );
    });
    if (base !== undefined) return { odd, base: { value: base, step: 0 } };
  }
  return undefined;
}

/** A percentage that is of nothing, among others that are all of one figure. */
export function checkNeighbours(
  report: ReportText,
  { parts }: Quantities,
  totals: readonly Base[],
  web: FigureWeb,
): readonly Checked[] {
  return groupShares(report, parts).flatMap((group): Checked[] => {
    const value = sumOf(group.map(({ amount }) => amount.value));
    const bases = [...totals, { value, step: 0 }];
    const isRight = bases.some((base) => group.every((part) => fits(part, base)));
    if (group.length < 2 || isRight) return [];
    const found = findOdd(group, bases, fewestKept(group, value, web)) ?? findSlipped(group, web);
    return found === undefined ? [] : [makeShareFinding(report, found.odd, found.base)];
  });
}
