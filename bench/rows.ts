/** One measured number, with the goal it is held against (an upper bound) and a ratio to a peer of the same run. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'bytes';
  readonly goal?: number;
  readonly ratio?: number;
  readonly peer?: string;
}

/** The middle of some numbers; the upper of the two for an even count. @throws RangeError for none */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new RangeError('expected numbers, found none');
  return middle;
}
