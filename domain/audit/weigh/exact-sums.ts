import type { Item, Count } from '../read/figure-items.ts';

/** Figures that stand in a row and the figure they make. */
export interface ExactSum {
  readonly parts: readonly Count[];
  readonly whole: number;
  /** Whether the whole stands in their own item, or right over or under their list. */
  readonly isTogether: boolean;
}

const MOST_PARTS = 16;
/** Small numbers make each other by chance: then only what stands right beside them is their whole, and not of two. */
const BY_CHANCE = 100;
const FEWEST_SMALL = 3;
/** Great figures are made, or said again, by chance nowhere in a report. */
export const NEVER_BY_CHANCE = 1_000;
/** How far above its parts a whole may stand, in items. */
const ABOVE = 2;
/** How far behind a fraction what is left of it may stand, in counts. */
const BEHIND = 12;
/** So many sums of one figure are kept. */
const MOST_OF_ONE = 20;

const keyOf = (value: number): string => `= ${value}`;

/** The rows of an item: a sentence's counts, and those of them that stand in no bracket. */
function listRows(item: Item): readonly (readonly Count[])[] {
  return cutSentences(item).flatMap((row) => {
    const open = row.filter(({ clause }) => clause.depth === 0);
    return open.length === row.length ? [row] : [row, open];
  });
}

/** The counts of each sentence: a row does not go on behind its full stop. */
export function cutSentences({ counts }: Item): readonly (readonly Count[])[] {
  const sentences = new Map<number, Count[]>();
  for (const count of counts) {
    const own = sentences.get(count.sentence);
    if (own === undefined) sentences.set(count.sentence, [count]);
    else own.push(count);
  }
  return [...sentences.values()];
}

/** The sums of a report that come out exactly, by the figures that are their parts. */
export class ExactSums {
  readonly #values: ReadonlySet<number>;
  readonly #sums = new Map<string, ExactSum[]>();

  constructor(items: readonly Item[]) {
    this.#values = new Set(items.flatMap(({ counts }) => counts.map(({ value }) => value)));
    for (const [at, item] of items.entries()) {
      const where = { own: [item], around: items.slice(Math.max(0, at - ABOVE), at + 1) };
      for (const row of listRows(item)) this.#noteRows(row, where);
      this.#noteRests(item);
    }
    this.#noteLists(items);
  }

  /** The exact sums that some of these counts are parts of, where they stand or, of great ones, where they are said again. */
  of(spots: readonly string[], values: readonly number[] = []): readonly ExactSum[] {
    const keys = [...spots, ...values.filter((value) => value >= NEVER_BY_CHANCE).map(keyOf)];
    return [...new Set(keys.flatMap((key) => this.#sums.get(key) ?? []))];
  }

  #note(sum: ExactSum): void {
    for (const { spot, value } of sum.parts)
      for (const key of value >= NEVER_BY_CHANCE ? [spot, keyOf(value)] : [spot]) {
        const known = this.#sums.get(key) ?? [];
        if (known.length < MOST_OF_ONE) known.push(sum);
        this.#sums.set(key, known);
      }
  }

  /** Rows of figures that make another one. */
  #noteRows(
    counts: readonly Count[],
    { own, around }: { readonly own: readonly Item[]; readonly around: readonly Item[] },
  ): void {
    const [together, near] = [own, around].map(
      (items) => new Set(items.flatMap((item) => item.counts.map(({ value }) => value))),
    ) as [Set<number>, Set<number>];
    for (let from = 0; from < counts.length; from += 1) {
      let sum = counts[from]!.value;
      for (let to = from + 1; to < Math.min(counts.length, from + MOST_PARTS); to += 1) {
        sum += counts[to]!.value;
        const beside = [counts[from - 1], counts[to + 1]].map((count) => count?.value);
        const isMade =
          sum < BY_CHANCE
            ? to + 1 - from >= FEWEST_SMALL && beside.includes(sum)
            : (sum < NEVER_BY_CHANCE ? near : this.#values).has(sum);
        if (!isMade) continue;
        const parts = counts.slice(from, to + 1);
        if (parts.every(({ value }) => value !== sum))
          this.#note({ parts, whole: sum, isTogether: together.has(sum) });
      }
    }
  }

  /** "Đã giải quyết 3.497/3.534 hồ sơ …, còn 37 hồ sơ": what is left of a fraction. */
  #noteRests({ counts, fractions }: Item): void {
    for (const { at, whole } of fractions) {
      const part = counts[at]!;
      const left = whole - part.value;
      const rest = counts.slice(at + 2, at + BEHIND).find(({ value }) => value === left);
      if (rest !== undefined) this.#note({ parts: [part, rest], whole, isTogether: true });
    }
  }

  /** The first figures of a list's items, against what stands over and under the list. */
  #noteLists(items: readonly Item[]): void {
    for (let from = 0; from < items.length; from += 1) {
      const { marker } = items[from]!.block;
      const end = items.findIndex(({ block }, at) => at > from && block.marker !== marker);
      const to = end < 0 ? items.length : end;
      const firsts = items.slice(from, to).flatMap(({ counts }) => counts.slice(0, 1));
      const own = [...items.slice(Math.max(0, from - 1), from), ...items.slice(to, to + 1)];
      const around = items.slice(Math.max(0, from - ABOVE), to + 1);
      if (firsts.length > 1) this.#noteRows(firsts, { own, around });
      from = to - 1;
    }
  }
}
