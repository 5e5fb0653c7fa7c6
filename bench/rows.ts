/** One measured number, with the goal it is held against (an upper bound) and a ratio to a peer of the same run. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'bytes' | 'share' | 'count';
  readonly goal?: number;
  readonly ratio?: number;
  readonly peer?: string;
}

/** The value that `share` of the numbers do not pass: 0.5 the median, 0.99 the slowest but one in a hundred. @throws RangeError for none */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (found === undefined) throw new RangeError('expected numbers, found none');
  return found;
}

/** The middle of some numbers; the upper of the two for an even count. @throws RangeError for none */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
