import type { Period } from '../../../domain/day.ts';
import type { ImportedRow } from '../../../domain/event.ts';

/** Columns of biểu II.06a that every store is asked for, by field; and over all fields under ''. */
export type Figures = Readonly<Record<string, readonly number[]>>;

/** What one store answered: the figures, and how long it took. */
export interface Answer {
  readonly figures: Figures;
  readonly milliseconds: number;
}

/** received, resolved, late and pending of a period, counted row by row. */
export function countRows(rows: Iterable<ImportedRow>, { from, to }: Period): Figures {
  const sums: Record<string, [number, number, number, number]> = {};
  for (const { field, received, finished, due } of rows) {
    if (received > to || (received < from && finished !== undefined && finished.on < from))
      continue;
    const isOver = finished !== undefined && finished.on <= to;
    for (const name of [field, '']) {
      const sum = (sums[name] ??= [0, 0, 0, 0]);
      sum[0] += 1;
      sum[1] += isOver ? 1 : 0;
      sum[2] += isOver && due !== undefined && finished.on > due ? 1 : 0;
      sum[3] += isOver ? 0 : 1;
    }
  }
  return sums;
}

/** What a store is to hold, beyond what it holds by now: all dossiers come with the first transfers. */
export interface FillOrder {
  readonly seed: number;
  readonly dossiers: number;
  /** The first transfer that is not in it yet. */
  readonly from: number;
  readonly to: number;
}
