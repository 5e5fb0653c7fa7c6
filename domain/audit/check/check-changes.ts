import { formatCount, formatPercent, roundPercent } from '../../percentage.ts';
import type { Checked } from '../finding.ts';
import { itemsNear, placeIn, type Change, type Item } from '../read/figure-items.ts';
import { isPrecise, type FigureWeb } from '../weigh/figure-web.ts';
import { growthOf, tellGrowth, type Pair } from './growth.ts';
import type { ReportText } from '../read/read-blocks.ts';
import { isSlip, isSwap, TURNED } from '../weigh/slips.ts';

/** Smaller differences are between many figures. */
const FEWEST = 20;
/** Rates are rounded, their difference is rounded once more. */
const ROUNDED = 0.0101;

function listPairs(values: readonly number[], isMore: boolean): readonly Pair[] {
  const all = [...new Set(values)].filter((value) => Number.isInteger(value) && value > 0);
  return all.flatMap((before) =>
    all.filter((now) => (isMore ? now > before : now < before)).map((now) => ({ now, before })),
  );
}

/** "Năm 2021 là 1.592 hồ sơ, năm nay tăng 254": the figure of now stands somewhere else. */
function listFarPairs({ counts }: Item, web: FigureWeb, by: number): readonly Pair[] {
  return counts
    .map(({ value }) => ({ before: value, now: value + by }))
    .filter(({ now }) => now > 0 && web.has(now));
}

function makeFinding(
  report: ReportText,
  item: Item,
  { clause, written, percent, isMore }: Change,
  { pair, cause }: { readonly pair: Pair; readonly cause: string },
): Checked {
  const said = {
    isMore,
    written: [written, ...(percent === undefined ? [] : [percent.written])].join(', '),
    decimals: percent?.decimals ?? 2,
  };
  return {
    check: 'so-sanh',
    place: placeIn(report, item, clause),
    says: clause.text.includes(percent?.written ?? '')
      ? clause.text
      : `${clause.text}, ${percent!.written}`,
    computed: tellGrowth(pair, said),
    cause,
    severity: 'error',
  };
}

/** "Quý I 3.166 hồ sơ, quý II 3.708, nhiều hơn 524": not what the two figures of the sentence differ by, but with two digits turned. */
function checkDifference(
  report: ReportText,
  web: FigureWeb,
  at: number,
  change: Change,
): readonly Checked[] {
  const item = web.items[at]!;
  const beside = item.counts.filter(({ sentence }) => sentence === change.sentence);
  const [one, other, ...more] = beside.map(({ value }) => value);
  if (one === undefined || other === undefined || more.length > 0) return [];
  const difference = Math.abs(one - other);
  if (!isSwap(String(difference), String(change.value))) return [];
  if (web.isDifferenceOfNear(item.line, change.value)) return [];
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  const pair = change.isMore ? { now: high, before: low } : { now: low, before: high };
  return [makeFinding(report, item, change, { pair, cause: TURNED })];
}

function checkCount(
  report: ReportText,
  web: FigureWeb,
  at: number,
  change: Change,
): readonly Checked[] {
  const { value: by, percent, isMore } = change;
  if (percent === undefined) return checkDifference(report, web, at, change);
  if (percent.decimals === 0) return [];
  // Between many figures some two differ by little; a fine percentage of little comes out of no other two.
  const isLittle = by < FEWEST;
  if (isLittle && !isPrecise(percent)) return [];
  const item = web.items[at]!;
  if (web.isGrowthOfNear(item.line, { percent: percent.value, change: by, isMore })) return [];
  const pairs = listPairs(web.near(at), isMore);
  const apart = [
    ...pairs.filter(({ now, before }) => Math.abs(now - before) === by),
    ...listFarPairs(item, web, isMore ? by : -by),
  ];
  // Computed on the figure of now.
  const turned = apart.find(
    ({ now }) =>
      roundPercent({ numerator: by, denominator: now }, percent.decimals) === percent.value,
  );
  if (turned !== undefined) {
    const [now, before] = [formatCount(turned.now), formatCount(turned.before)];
    return [
      makeFinding(report, item, change, {
        pair: turned,
        cause: `tính trên ${now}, không phải ${before}`,
      }),
    ];
  }
  const swapped = apart.find((pair) =>
    isSwap(
      growthOf(pair, percent.decimals).toFixed(percent.decimals),
      percent.value.toFixed(percent.decimals),
    ),
  );
  if (swapped !== undefined)
    return [makeFinding(report, item, change, { pair: swapped, cause: TURNED })];
  if (apart.length > 0 || isLittle) return [];
  const meant = pairs.find(
    (pair) =>
      growthOf(pair, percent.decimals) === percent.value &&
      isSlip(String(by), String(Math.abs(pair.now - pair.before))),
  );
  if (meant === undefined) return [];
  const difference = formatCount(Math.abs(meant.now - meant.before));
  const cause = `có thể ghi nhầm một chữ số của ${difference}`;
  return [makeFinding(report, item, change, { pair: meant, cause })];
}

/** "Cao hơn 5,30 điểm phần trăm": between no two rates near it, and by a slip not between those beside it. */
function checkPoints(
  report: ReportText,
  web: FigureWeb,
  at: number,
  change: Change,
): readonly Checked[] {
  const item = web.items[at]!;
  const isBetween = (a: number, b: number): boolean =>
    Math.abs(Math.abs(a - b) - change.value) < ROUNDED;
  const beside = item.shares.filter(({ sentence }) => sentence === change.sentence);
  const near = itemsNear(web.items, at).flatMap(({ shares }) => shares.map(({ value }) => value));
  if (near.some((a) => near.some((b) => isBetween(a, b)))) return [];
  const [first, second, ...more] = beside.map(({ value }) => value);
  if (first === undefined || second === undefined || more.length > 0) return [];
  const difference = Math.abs(first - second).toFixed(2);
  if (!isSlip(difference, change.value.toFixed(2))) return [];
  const [high, low] = [Math.max(first, second), Math.min(first, second)].map((one) =>
    formatPercent(one),
  );
  return [
    {
      check: 'so-sanh',
      place: placeIn(report, item, change.clause),
      says: change.clause.text,
      computed: `${high} − ${low} = ${formatPercent(Number(difference))} điểm phần trăm; báo cáo ghi ${change.written}`,
      cause: '',
      severity: 'error',
    },
  ];
}

/** By how much a figure is more or less, where two figures near it say otherwise: a growth computed on the figure of now, a difference with a slip. */
export function checkChanges(report: ReportText, web: FigureWeb): readonly Checked[] {
  return web.items.flatMap(({ changes }, at) =>
    changes.flatMap((change) =>
      change.kind === 'count'
        ? checkCount(report, web, at, change)
        : checkPoints(report, web, at, change),
    ),
  );
}
