import { roundPercent } from '../../percentage.ts';
import type { Concept } from '../read/concepts.ts';
import type { Checked } from '../finding.ts';
import { growthOf, tellGrowth, type Pair } from './growth.ts';
import { firstLineOf, placeOf, type ReportText } from '../read/read-blocks.ts';
import type { Comparison } from '../read/read-comparisons.ts';
import type { Statement } from '../read/statement.ts';

/** All that came in may be called what came in, or what came in new. */
const SAME: Partial<Record<Concept, readonly Concept[]>> = {
  received: ['received', 'newlyReceived'],
  newlyReceived: ['newlyReceived', 'received'],
};

function listCurrent(
  { current, concept }: Comparison,
  statements: readonly Statement[],
): readonly number[] {
  if (current !== undefined) return [current.value];
  if (concept === undefined) return [];
  const concepts = SAME[concept] ?? [concept];
  const said = concepts.flatMap((one) => statements.filter((other) => other.concept === one));
  return [...new Set(said.map(({ value }) => value))];
}

/** What stands against what: two figures said, or one and the difference from it. */
function listPairs(comparison: Comparison, statements: readonly Statement[]): readonly Pair[] {
  const { before, change, isMore } = comparison;
  const now = listCurrent(comparison, statements);
  if (before !== undefined && now.length > 0)
    return now.map((value) => ({ now: value, before: before.value }));
  if (change === undefined) return [];
  const by = isMore ? change.value : -change.value;
  if (before !== undefined) return [{ now: before.value + by, before: before.value }];
  return now.map((value) => ({ now: value, before: value - by }));
}

function fits(pair: Pair, { change, percent, isMore, current, before }: Comparison): boolean {
  const difference = isMore ? pair.now - pair.before : pair.before - pair.now;
  const steps = [change, current, before].map((amount) => amount?.step ?? 0);
  const tolerance = Math.max(...steps) > 1 ? steps.reduce((sum, step) => sum + step / 2, 0) : 1e-6;
  if (change !== undefined && Math.abs(difference - change.value) > tolerance) return false;
  if (percent === undefined) return true;
  // Figures in rounded millions give no exact percentage.
  if (tolerance > 1) return true;
  return difference >= 0 && growthOf(pair, percent.decimals) === percent.value;
}

/** The rate of the figure before: printed beside it, or of its own fraction. */
function findRateBefore({ before, rateBefore }: Comparison, decimals: number): number | undefined {
  if (rateBefore !== undefined) return rateBefore.value;
  if (before?.denominator === undefined || before.denominator <= 0) return undefined;
  return roundPercent({ numerator: before.value, denominator: before.denominator }, decimals);
}

/** "Đạt 93,38%, tăng 1,21% so với cùng kỳ (đạt 92,17%)": the percentage may be of points between the two rates. */
function isDifferenceOfRates(comparison: Comparison): boolean {
  const { rate, percent, change, isMore } = comparison;
  if (rate === undefined || percent === undefined || change !== undefined) return false;
  const before = findRateBefore(comparison, rate.decimals);
  if (before === undefined) return false;
  const points = isMore ? rate.value - before : before - rate.value;
  // Each rate is rounded for itself.
  return Math.abs(points - percent.value) <= 10 ** -percent.decimals + 1e-9;
}

function areRates(comparison: Comparison): boolean {
  const { rate, percent } = comparison;
  return (
    rate !== undefined &&
    percent !== undefined &&
    findRateBefore(comparison, rate.decimals) !== undefined
  );
}

/** Whether a rate stands beside the figure and none beside the one before: the percentage may be of either. */
function isOfRates(comparison: Comparison): boolean {
  const { rate, percent, change } = comparison;
  if (rate === undefined || percent === undefined || change !== undefined) return false;
  return findRateBefore(comparison, rate.decimals) === undefined;
}

/** "Tăng", "giảm", "cao hơn": a difference or a growth that the two figures do not give. */
export function checkComparisons(
  report: ReportText,
  comparisons: readonly Comparison[],
  statements: readonly Statement[],
): readonly Checked[] {
  return comparisons.flatMap((comparison): Checked[] => {
    const pairs = listPairs(comparison, statements).filter(({ before }) => before > 0);
    const [pair] = pairs;
    if (pair === undefined || pairs.some((one) => fits(one, comparison))) return [];
    if (isDifferenceOfRates(comparison)) return [];
    const { clause, block, change, percent } = comparison;
    const unit = (comparison.current ?? comparison.before ?? change)?.unit ?? '';
    const written = [change, percent].flatMap((amount) => amount?.written ?? []).join(', ');
    const said = { isMore: comparison.isMore, written, decimals: percent?.decimals ?? 2 };
    return [
      {
        check: 'so-sanh',
        place: placeOf(report, block, block.start + clause.at),
        says: clause.text,
        computed: tellGrowth(pair, said, unit),
        cause: '',
        severity: 'error',
        isDoubt: isOfRates(comparison),
        // Between two rates it is of points.
        ...(!areRates(comparison) && {
          accused: {
            kind: 'growth',
            line: firstLineOf(report, block),
            change: change?.value,
            percent,
            isMore: comparison.isMore,
            of: pair,
          } as const,
        }),
      },
    ];
  });
}
