import { roundPercent } from '../../percentage.ts';

/** Counts with parts of one, "17,5 điểm", as whole numbers. */
const SCALE = 1_000;

/** What one figure is of another, in percent; both may be rounded or have parts of one. */
export const shareOf = (above: number, below: number, decimals: number): number =>
  roundPercent(
    { numerator: Math.round(above * SCALE), denominator: Math.round(below * SCALE) },
    decimals,
  );
