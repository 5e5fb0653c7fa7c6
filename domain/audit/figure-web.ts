import { roundPercent } from '../percentage.ts';
import { fold } from '../vietnamese.ts';
import { amountsOf, isTime, type Amount } from './read-amounts.ts';
import { rankOf, type Block, type ReportText } from './read-blocks.ts';
import { readClauses, type Clause } from './read-clauses.ts';
import { findExactSums, type ExactSum } from './exact-sums.ts';

/** A count where it stands. */
export interface Node {
  readonly value: number;
  readonly spot: string;
  readonly sentence: number;
}

/** A percentage where it stands. */
interface Share {
  readonly value: number;
  readonly decimals: number;
  readonly sentence: number;
  /** How many counts stand before it in its item. */
  readonly at: number;
}

interface Item {
  readonly block: Block;
  readonly line: number;
  readonly nodes: readonly Node[];
  readonly shares: readonly Share[];
  readonly fractions: readonly { readonly part: Node; readonly whole: number }[];
}

/** How far above and below a percentage the figures it is of are looked for, in items. */
const ABOVE = 4;
const BELOW = 1;
/** So many parts may be added up for a percentage of them together. */
const MOST_ADDED = 4;
/** Percentages of small wholes come out by chance. */
const FEWEST = 20;
const MOST_NODES = 60;

/** A percentage coarser than this share of itself comes out of many pairs. */
const PRECISE = 0.002;

interface Rate {
  readonly value: number;
  readonly decimals: number;
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

/** Whether percentages leave nothing out, but for rounding. */
function makeHundred(shares: readonly Rate[]): boolean {
  if (shares.length < 2 || shares.some(({ decimals }) => decimals === 0)) return false;
  const sum = shares.reduce((all, { value }) => all + value, 0);
  const step = Math.max(...shares.map(({ decimals }) => 10 ** -decimals));
  return Math.abs(sum - 100) <= (shares.length * step) / 2;
}

function isPrecise({ value, decimals }: Rate): boolean {
  return 10 ** -decimals / 2 <= value * PRECISE;
}

/** Where a count stands, the same for all who read the report. */
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
  const fractions: { readonly part: Node; readonly whole: number }[] = [];
  let sentence = 0;
  for (const clause of readClauses(block)) {
    for (const amount of amountsOf(clause)) {
      const { kind, value, denominator, decimals } = amount;
      if (kind === 'percent') shares.push({ value, decimals, sentence, at: nodes.length });
      if (kind !== 'count' || isTime(amount) || isChange(clause, amount)) continue;
      const node = { value, spot: spotOf(line, clause, value), sentence };
      nodes.push(node);
      if (denominator === undefined) continue;
      fractions.push({ part: node, whole: denominator });
      nodes.push({ value: denominator, spot: spotOf(line, clause, denominator), sentence });
    }
    if (clause.endsSentence) sentence += 1;
  }
  return { block, line, nodes, shares, fractions };
}

/** Sums of neighbours, and each alone. */
function addUp(values: readonly number[]): readonly number[] {
  const sums = values.flatMap((_, from) => {
    const run = values.slice(from, from + MOST_ADDED);
    return run.map((_last, length) => run.slice(0, length + 1).reduce((sum, one) => sum + one, 0));
  });
  return [...new Set(sums)];
}

function gives(above: number, below: number, { value, decimals }: Rate): boolean {
  if (below <= 0 || above < 0 || above > below * 20) return false;
  const scale = 1_000;
  const share = {
    numerator: Math.round(above * scale),
    denominator: Math.round(below * scale),
  };
  return roundPercent(share, decimals) === value;
}

/** What the figures of a report explain of each other: a figure that comes out exactly from those around it is not wrong. */
export class FigureWeb {
  readonly #items: readonly Item[];
  readonly #byLine: ReadonlyMap<number, number>;
  readonly #values: ReadonlySet<number>;
  /** The sums each count is a part of, by where it stands. */
  readonly #sums = new Map<string, ExactSum[]>();

  constructor(report: ReportText) {
    this.#items = report.blocks.map((block) => readItem(block, report.lineOf(block.start)));
    this.#byLine = new Map(this.#items.map(({ line }, at) => [line, at]));
    this.#values = new Set(this.#items.flatMap(({ nodes }) => nodes.map(({ value }) => value)));
    for (const [at, { nodes }] of this.#items.entries())
      this.#noteSums(
        nodes,
        this.#items.slice(Math.max(0, at - 2), at + 1).flatMap((item) => item.nodes),
      );
    for (const item of this.#items) this.#noteRests(item);
    this.#noteLists();
  }

  #noteSums(nodes: readonly Node[], wholes: readonly Node[]): void {
    if (nodes.length > MOST_NODES) return;
    for (const sum of findExactSums(nodes, wholes, this.#values)) this.#note(sum);
  }

  #note(sum: ExactSum): void {
    for (const { spot } of sum.parts) {
      const known = this.#sums.get(spot);
      if (known === undefined) this.#sums.set(spot, [sum]);
      else known.push(sum);
    }
  }

  /** "Đã giải quyết 3.497/3.534 hồ sơ …, còn 37 hồ sơ": what is left of a fraction. */
  #noteRests({ nodes, fractions }: Item): void {
    for (const { part, whole } of fractions) {
      const rest = nodes.find(({ value }) => value === whole - part.value && value > 0);
      if (rest !== undefined) this.#note({ parts: [part, rest], whole });
    }
  }

  /** The first figures of a list's items, against what stands over and under the list. */
  #noteLists(): void {
    const items = this.#items;
    for (let from = 0; from < items.length; from += 1) {
      let to = from + 1;
      const { marker } = items[from]!.block;
      while (to < items.length && items[to]!.block.marker === marker) to += 1;
      if (to - from > 1) {
        const firsts = items.slice(from, to).flatMap(({ nodes }) => nodes.slice(0, 1));
        const around = items.slice(Math.max(0, from - 2), to + 1).flatMap(({ nodes }) => nodes);
        this.#noteSums(firsts, around);
        from = to - 1;
      }
    }
  }

  /** The exact sums that some of these counts are parts of. */
  sumsOf(spots: readonly string[]): readonly ExactSum[] {
    return [...new Set(spots.flatMap((spot) => this.#sums.get(spot) ?? []))];
  }

  /** Figures near an item: its own, those over and under it, and those its list stands under. */
  #around(at: number): readonly Node[] {
    const items = this.#items;
    const rank = rankOf(items[at]!.block);
    const opener = items.slice(0, at).findLast(({ block }) => rankOf(block) < rank);
    const near = items.slice(Math.max(0, at - ABOVE), at + 1 + BELOW);
    return [...(opener === undefined || near.includes(opener) ? [] : [opener]), ...near].flatMap(
      ({ nodes }) => nodes.slice(0, MOST_NODES),
    );
  }

  /** The percentages of an item that are written so, each with the figures it may be of. */
  #findShares(
    line: number,
    percent: number,
  ): readonly (readonly [Share, Item, readonly number[]])[] {
    const at = this.#byLine.get(line);
    if (at === undefined) return [];
    const item = this.#items[at]!;
    const near = this.#around(at).map(({ value }) => value);
    const own = addUp(item.nodes.map(({ value }) => value));
    const all = [...new Set([...near, ...own])];
    return item.shares
      .filter(({ value }) => value === percent)
      .map((share) => [share, item, all] as const);
  }

  /** The figures that the precise percentages of an item and those around it are of. */
  #basesAround(at: number): ReadonlySet<number> {
    const items = this.#items.slice(Math.max(0, at - ABOVE), at + 1 + BELOW);
    const bases = items.flatMap(({ line, shares }) =>
      shares.filter(isPrecise).flatMap(({ value }) =>
        this.#findShares(line, value).flatMap(([share, { nodes }, wholes]) => {
          const beside = nodes.slice(Math.max(0, share.at - 1), share.at + 1);
          return wholes.filter((whole) =>
            beside.some((part) => part.value < whole && gives(part.value, whole, share)),
          );
        }),
      ),
    );
    return new Set(bases);
  }

  /** Whether a percentage of the item that begins in a line is what one figure near it is of another: of its own sentence, or farther. */
  findShare(line: number, percent: number, isBare: boolean): 'beside' | 'near' | undefined {
    const found = this.#findShares(line, percent).flatMap(([share, item, wholes]) => {
      const { nodes, shares } = item;
      const others = shares.filter(({ sentence }) => sentence === share.sentence);
      // Where each has its figure, those make a hundred and one of the figures may be wrong.
      if (isBare && makeHundred(others)) return ['beside' as const];
      const sentence = nodes.filter((node) => node.sentence === share.sentence);
      const beside = nodes.slice(Math.max(0, share.at - 2), share.at + 1);
      const bases = isPrecise(share) ? undefined : this.#basesAround(this.#byLine.get(line)!);
      const parts = addUp(
        (bases === undefined ? [...sentence, ...beside] : beside).map(({ value }) => value),
      );
      const isOf = (all: readonly number[]): boolean =>
        parts.some((part) =>
          all.some(
            (whole) =>
              whole >= FEWEST &&
              part < whole &&
              bases?.has(whole) !== false &&
              gives(part, whole, share),
          ),
        );
      if (isOf(addUp(sentence.map(({ value }) => value)))) return ['beside' as const];
      return isOf(wholes) ? ['near' as const] : [];
    });
    return found.find((one) => one === 'beside') ?? found[0];
  }

  /** Whether a figure stands in the sentence of a percentage. */
  standsBeside(line: number, percent: number, value: number): boolean {
    return this.#findShares(line, percent).some(([{ sentence }, { nodes }]) =>
      nodes.some(
        (node) => [sentence, sentence - 1].includes(node.sentence) && node.value === value,
      ),
    );
  }

  /** Whether a percentage stands in another item again, or two figures of an item give it, or the percentages beside it. */
  isSaidAgain(line: number, { value, decimals }: Rate): boolean {
    if (decimals === 0) return false;
    return this.#items.some((item) => {
      const isOther = item.line !== line;
      if (isOther && item.shares.some((share) => share.value === value)) return true;
      const shares = item.shares.map((share) => share.value);
      if (!isOther && addUp(shares).some((sum) => isNear(sum, value) && !shares.includes(sum)))
        return true;
      if (!isOther && shares.some((share) => isNear(100 - share, value))) return true;
      const parts = isOther
        ? []
        : addUp(this.#around(this.#byLine.get(line)!).map((node) => node.value));
      if (
        parts.some((one) =>
          parts.some((all) => all >= FEWEST && one < all && gives(one, all, { value, decimals })),
        )
      )
        return true;
      return item.nodes.some((one, at) =>
        item.nodes
          .slice(Math.max(0, at - 3), at + 4)
          .some(
            (other) =>
              one.value < other.value &&
              other.value >= FEWEST &&
              gives(one.value, other.value, { value, decimals }),
          ),
      );
    });
  }

  /** Whether a percentage of the item that begins in a line is by how much one figure near it, and by what is said, is more or less than another. */
  isGrowthOfNear(
    line: number,
    { percent, change, isMore }: { percent: number; change: number | undefined; isMore: boolean },
  ): boolean {
    return this.#findShares(line, percent).some(([share, , near]) =>
      near.some((before) =>
        near.some((now) => {
          const by = Math.abs(now - before);
          if (change !== undefined && change !== by) return false;
          return now > before === isMore && gives(by, before, share);
        }),
      ),
    );
  }

  /** Whether two figures near an item differ by so much. */
  isDifferenceOfNear(line: number, change: number): boolean {
    const at = this.#byLine.get(line);
    const near = at === undefined ? [] : this.#around(at).map(({ value }) => value);
    return change >= FEWEST && near.some((one) => near.includes(one + change));
  }

  /** Whether a figure is so many percent of any other of the report. */
  isShareOfAny(part: number, percent: Rate): boolean {
    if (!isPrecise(percent)) return false;
    return [...this.#values].some((whole) => part < whole && gives(part, whole, percent));
  }
}
