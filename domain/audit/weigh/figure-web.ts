import { ExactSums } from './exact-sums.ts';
import {
  itemsNear,
  countsBeside,
  readItems,
  type Item,
  type Count,
  type Rate,
  type Share,
} from '../read/figure-items.ts';
import { shareOf } from './share-of.ts';
import type { ReportText } from '../read/read-blocks.ts';
import type { TextTable } from '../read/read-tables.ts';

/** So many parts may be added up for a percentage of them together. */
const MOST_ADDED = 4;
/** Percentages of smaller wholes come out by chance. */
const FEWEST = 20;
/** A percentage coarser than this share of itself comes out of many pairs. */
const PRECISE = 0.002;
/** So many figures of one item, and percentages, are looked at from another. */
const MOST_COUNTS = 60;
const MOST_SHARES = 8;
/** A line of a list says so many figures and no more. */
const MOST_OF_LINE = 3;
/** No report says a percentage of more than so many times a figure. */
const MOST_TIMES = 20;
/** Percentages written alike in one item. */
const MOST_ALIKE = 4;

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;
const valuesOf = (counts: readonly Count[]): readonly number[] => counts.map(({ value }) => value);

/** Sums of neighbours, and each alone. */
function addUp(values: readonly number[]): readonly number[] {
  const sums = values.flatMap((_, from) => {
    const run = values.slice(from, from + MOST_ADDED);
    return run.map((_last, length) => run.slice(0, length + 1).reduce((sum, one) => sum + one, 0));
  });
  return [...new Set(sums)];
}

function gives(above: number, below: number, { value, decimals }: Rate): boolean {
  if (below <= 0 || above < 0 || above > below * MOST_TIMES) return false;
  return shareOf(above, below, decimals) === value;
}

/** Whether some part is so many percent of some whole. */
function anyGives(parts: readonly number[], wholes: readonly number[], rate: Rate): boolean {
  return wholes.some(
    (whole) => whole >= FEWEST && parts.some((part) => part < whole && gives(part, whole, rate)),
  );
}

/** Whether a percentage is so fine that few pairs of figures give it. */
export function isPrecise({ value, decimals }: Rate): boolean {
  return 10 ** -decimals / 2 <= value * PRECISE;
}

/** Whether percentages leave nothing out, but for rounding. */
function makeHundred(shares: readonly Rate[]): boolean {
  if (shares.length < 2 || shares.some(({ decimals }) => decimals === 0)) return false;
  const sum = shares.reduce((all, { value }) => all + value, 0);
  const step = Math.max(...shares.map(({ decimals }) => 10 ** -decimals));
  return Math.abs(sum - 100) <= (shares.length * step) / 2;
}

/** A percentage of an item, with the figures it may be of. */
interface Reading {
  readonly share: Share;
  readonly item: Item;
  readonly at: number;
  readonly wholes: readonly number[];
}

/** What the figures of a report explain of each other: a figure that comes out exactly from those around it is not wrong. */
export class FigureWeb {
  readonly items: readonly Item[];
  readonly #byLine: ReadonlyMap<number, number>;
  readonly #values: ReadonlySet<number>;
  readonly sums: ExactSums;

  constructor(report: ReportText, tables: readonly TextTable[]) {
    this.items = readItems(report, tables);
    this.#byLine = new Map(this.items.map(({ line }, at) => [line, at]));
    this.#values = new Set(this.items.flatMap(({ counts }) => valuesOf(counts)));
    this.sums = new ExactSums(this.items);
  }

  /** Every count of the report. */
  get values(): readonly number[] {
    return [...this.#values];
  }

  /** Whether the report says a count. */
  has(value: number): boolean {
    return this.#values.has(value);
  }

  /** The counts near an item. @param at which of the items */
  near(at: number): readonly number[] {
    const near = itemsNear(this.items, at).flatMap(({ counts }) => counts.slice(0, MOST_COUNTS));
    return valuesOf(near);
  }

  #read(at: number, share: Share): Reading {
    const item = this.items[at]!;
    const own = addUp(valuesOf(countsBeside(item, share)));
    return { share, item, at, wholes: [...new Set([...this.near(at), ...own])] };
  }

  /** The percentages of an item that are written so. */
  #findShares(line: number, percent: number): readonly Reading[] {
    const at = this.#byLine.get(line);
    if (at === undefined) return [];
    const own = this.items[at]!.shares.filter(({ value }) => value === percent);
    return own.slice(0, MOST_ALIKE).map((share) => this.#read(at, share));
  }

  /** The figures that the precise percentages around one are of, each with the count before it. */
  #basesAround({ at, share: { at: position } }: Reading): ReadonlySet<number> {
    const bases = itemsNear(this.items, at).flatMap((item) => {
      const isOwn = item === this.items[at];
      const from = isOwn ? item.shares.findIndex((share) => share.at >= position) : 0;
      const shares = item.shares.slice(Math.max(0, from - MOST_SHARES), from + MOST_SHARES);
      const index = this.#byLine.get(item.line)!;
      return shares.filter(isPrecise).flatMap((share) => {
        const before = item.counts[share.at - 1]?.value ?? 0;
        const { wholes } = this.#read(index, share);
        return wholes.filter((whole) => before < whole && gives(before, whole, share));
      });
    });
    return new Set(bases);
  }

  #explain(reading: Reading, isBare: boolean): 'beside' | 'near' | undefined {
    const { share, item, wholes } = reading;
    const { sentence } = share;
    const own = countsBeside(item, share);
    const beside = valuesOf(own.filter((count) => count.sentence === sentence));
    // Where each has its figure, those make a hundred and one of the figures may be wrong.
    if (isBare && makeHundred(item.shares.filter((one) => one.sentence === sentence)))
      return 'beside';
    if (!isPrecise(share)) {
      // Only of what its neighbours are of, too.
      const bases = [...this.#basesAround(reading)];
      const last = valuesOf(item.counts.slice(Math.max(0, share.at - 2), share.at + 1));
      if (!anyGives(addUp(last), bases, share)) return undefined;
      const own = new Set(addUp(beside));
      return bases.some((base) => own.has(base) && anyGives(addUp(last), [base], share))
        ? 'beside'
        : 'near';
    }
    if (anyGives(addUp(beside), addUp(beside), share)) return 'beside';
    const around = own.filter((count) => Math.abs(count.sentence - sentence) <= 1);
    return anyGives(addUp(valuesOf(around)), wholes, share) ? 'near' : undefined;
  }

  /**
   * Whether a percentage is what one figure is of another: of its own sentence, or farther.
   * @param line where its item begins
   * @param isBare whether it is said without its figure
   */
  findShare(line: number, percent: number, isBare = false): 'beside' | 'near' | undefined {
    const found = this.#findShares(line, percent).map((one) => this.#explain(one, isBare));
    return found.find((one) => one === 'beside') ?? found.find((one) => one !== undefined);
  }

  /** Whether a figure stands in the item of one of these counts. @param spots where those stand */
  standsWith(spots: readonly string[], value: number): boolean {
    return this.items.some(
      ({ counts }) =>
        counts.some(({ spot }) => spots.includes(spot)) &&
        counts.some((count) => count.value === value),
    );
  }

  /** Whether a figure stands in the sentence of a percentage, or in the one before. @param line where its item begins */
  standsBeside(line: number, percent: number, value: number): boolean {
    return this.#findShares(line, percent).some(({ share, item }) =>
      countsBeside(item, share).some(
        (count) =>
          count.value === value && [share.sentence, share.sentence - 1].includes(count.sentence),
      ),
    );
  }

  /** Whether a percentage stands in another item again, or figures near it give it, or the percentages beside it. @param line where its item begins */
  isSaidAgain(line: number, rate: Rate): boolean {
    const at = this.#byLine.get(line);
    if (at === undefined || rate.decimals === 0) return false;
    const isTold = this.items.some(
      ({ shares }, index) => index !== at && shares.some(({ value }) => value === rate.value),
    );
    const shares = this.items[at]!.shares.slice(0, MOST_SHARES).map(({ value }) => value);
    const others = addUp(shares).filter((sum) => !shares.includes(sum));
    const isOfOthers = [...others, ...shares.map((share) => 100 - share)].some((sum) =>
      isNear(sum, rate.value),
    );
    // The lines of a list say a figure each; among the figures of long items some two give anything.
    const lines = itemsNear(this.items, at).filter(({ counts }) => counts.length <= MOST_OF_LINE);
    const near = addUp(lines.flatMap(({ counts }) => valuesOf(counts)));
    return isTold || isOfOthers || anyGives(near, near, rate) || this.#isOfNeighbours(rate);
  }

  /** Whether two figures that stand side by side give a percentage. */
  #isOfNeighbours(rate: Rate): boolean {
    return this.items.some(({ counts }) =>
      counts.some((one, at) =>
        anyGives([one.value], valuesOf(counts.slice(Math.max(0, at - 3), at + 4)), rate),
      ),
    );
  }

  /** Whether a percentage is by how much one figure near it, and by what is said, is more or less than another. @param line where its item begins */
  isGrowthOfNear(
    line: number,
    {
      percent,
      change,
      isMore,
    }: { readonly percent: number; readonly change: number | undefined; readonly isMore: boolean },
  ): boolean {
    return this.#findShares(line, percent).some(({ share, wholes }) => {
      // Where it is said by how much, two figures anywhere make no such pair by chance.
      const by = isMore ? change : change && -change;
      if (by !== undefined && Math.abs(by) >= FEWEST && isPrecise(share))
        for (const before of this.#values)
          if (this.#values.has(before + by) && gives(Math.abs(by), before, share)) return true;
      return wholes.some((before) =>
        wholes.some((now) => {
          const by = Math.abs(now - before);
          if (change !== undefined && change !== by) return false;
          return now > before === isMore && gives(by, before, share);
        }),
      );
    });
  }

  /** Whether two figures near an item differ by so much. @param line where it begins */
  isDifferenceOfNear(line: number, change: number): boolean {
    const at = this.#byLine.get(line);
    if (at === undefined) return false;
    // Between many figures some two differ by little.
    const near = change < FEWEST ? valuesOf(this.items[at]!.counts) : this.near(at);
    return near.some((one) => near.includes(one + change));
  }

  /** Whether a figure is so many percent of any other of the report. */
  isShareOfAny(part: number, rate: Rate): boolean {
    return isPrecise(rate) && anyGives([part], [...this.#values], rate);
  }
}
