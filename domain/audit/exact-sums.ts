import type { Node } from './figure-web.ts';

/** Figures that stand in a row and the figure they make. */
export interface ExactSum {
  readonly parts: readonly Node[];
  readonly whole: number;
}

const MOST_PARTS = 16;
/** Small numbers make each other by chance: then only what stands right beside them is their whole, and not of two. */
const BY_CHANCE = 100;
const FEWEST_SMALL = 3;
/** Great ones are made by chance nowhere in a report. */
const NEVER_BY_CHANCE = 1_000;

/** Rows of figures that make another one, exactly. */
export function findExactSums(
  nodes: readonly Node[],
  wholes: readonly Node[],
  report: ReadonlySet<number>,
): readonly ExactSum[] {
  const values = new Set(wholes.map(({ value }) => value));
  const found: ExactSum[] = [];
  for (let from = 0; from < nodes.length; from += 1) {
    let sum = nodes[from]!.value;
    for (let to = from + 1; to < Math.min(nodes.length, from + MOST_PARTS); to += 1) {
      sum += nodes[to]!.value;
      const parts = nodes.slice(from, to + 1);
      if (parts.some(({ value }) => value === sum)) continue;
      const beside = [nodes[from - 1], nodes[to + 1]].map((node) => node?.value);
      const isMade =
        sum < BY_CHANCE
          ? parts.length >= FEWEST_SMALL && beside.includes(sum)
          : (sum < NEVER_BY_CHANCE ? values : report).has(sum);
      if (isMade) found.push({ parts, whole: sum });
    }
  }
  return found;
}
