import { formatPercent } from '../../percentage.ts';
import { shareOf } from '../weigh/share-of.ts';
import { writeAmount } from './amount-texts.ts';

/** A figure of now and one of before. */
export interface Pair {
  readonly now: number;
  readonly before: number;
}

/** Figures with parts of one, "2,25 điểm", as whole numbers. */
const SCALE = 1_000;

/** By how many percent a figure is more or less than the one before. */
export function growthOf({ now, before }: Pair, decimals: number): number {
  return shareOf(Math.abs(now - before), before, decimals);
}

/** '408 so với 372: tăng 36, bằng 9,68 %; báo cáo ghi tăng 36, 8,82%'. @param said what the report writes, and which way */
export function tellGrowth(
  pair: Pair,
  said: { readonly isMore: boolean; readonly written: string; readonly decimals: number },
  unit = '',
): string {
  const decimals = Math.max(2, said.decimals);
  const [now, before, by] = [pair.now, pair.before, Math.abs(pair.now - pair.before)].map((value) =>
    writeAmount(Math.round(value * SCALE) / SCALE, unit),
  );
  const way = pair.now < pair.before ? 'giảm' : 'tăng';
  const share = formatPercent(growthOf(pair, decimals), decimals);
  return `${now} so với ${before}: ${way} ${by}, bằng ${share} %; báo cáo ghi ${said.isMore ? 'tăng' : 'giảm'} ${said.written}`;
}
