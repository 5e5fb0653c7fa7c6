import { roundPercent } from '../../percentage.ts';
import type { Figure } from '../read/read-numbers.ts';

/** What is held against a figure said elsewhere, and misses it by more than this, is most likely of something else. */
const MOST_MISSED_POINTS = 5;
const MOST_MISSED = 0.1;
/** Of small numbers a slip is a large part. */
const FEW = 10;

/** Whether another number of the sentence gives a percentage exactly: it is right as it stands, if not of what was expected. */
export function isShareOfOther(value: number, percent: Figure, near: readonly number[]): boolean {
  return near.some(
    (denominator) =>
      denominator > value &&
      roundPercent({ numerator: value, denominator }, percent.decimals) === percent.value,
  );
}

/** Whether a percentage is too far from the one expected for both to be of the same. */
export function isFarShare(expected: number, said: number): boolean {
  return Math.abs(expected - said) > MOST_MISSED_POINTS;
}

/** Whether a sum is too far from a total for it to be that total's. */
export function isFarSum(sum: number, total: number): boolean {
  return Math.abs(sum - total) > Math.max(FEW, total * MOST_MISSED);
}
