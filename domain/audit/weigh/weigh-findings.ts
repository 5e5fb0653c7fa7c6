import type { Accused, Checked } from '../finding.ts';
import { NEVER_BY_CHANCE, type ExactSum } from './exact-sums.ts';
import { isPrecise, type FigureWeb } from './figure-web.ts';
import { isFarSum } from './other-readings.ts';
import {
  isSlipOfOne,
  isSlipOfShare,
  isSwapOfShare,
  missesBySlip,
  missesBySwap,
  sumOf,
} from './slips.ts';

/** What is left out of a sum and is no more than this may be the fault itself. */
const LITTLE = 3;
/** Fewer parts than this share of them are no other way to read them all. */
const MOST_OF_PARTS = 0.6;
/** A smaller difference stands in many sentences. */
const SEEN = 10;

/** What is to be told of a contradiction: nothing where its figures come out in another way, a doubt where they may. */
type Weight = 'sure' | 'doubtful' | 'none';

type AccusedSum = Extract<Accused, { kind: 'sum' }>;

/** Whether a sum leaves out so little of these parts that it may be the fault itself. */
function isLittle(values: readonly number[], { parts, whole }: ExactSum): boolean {
  const isWithin = parts.every(({ value }) => values.includes(value));
  return isWithin && sumOf(values) - whole <= LITTLE;
}

/** What an exact sum with some of these parts leaves of the claim that they make another whole. */
function weighBySum(
  { parts, values, whole, isTogether, isForm = false }: AccusedSum,
  sum: ExactSum,
): Weight {
  const known = sum.parts.filter(
    ({ spot, value }) =>
      parts.includes(spot) || (value >= NEVER_BY_CHANCE && values.includes(value)),
  ).length;
  // What makes this whole is said: some of these parts and others.
  const isWhole = sum.whole === whole && !isLittle(values, sum);
  // What these parts make is said, but for one that stands for itself.
  const isOther =
    known === sum.parts.length &&
    known >= values.length * MOST_OF_PARTS &&
    sum.whole !== whole &&
    !values.includes(sum.whole);
  // The whole is itself a part, beside these.
  const isPart = sum.parts.some(({ value }) => value === whole);
  const explains = (isWhole && known > 1) || isOther || isPart;
  if (explains && sum.isTogether) return 'none';
  const mayExplain = explains || (isWhole && parts.length === 2);
  return mayExplain && !(isTogether && isForm) ? 'doubtful' : 'sure';
}

function weighSum(accused: AccusedSum, web: FigureWeb): Weight {
  const { parts, values, whole, isTogether, isForm = false, others = [] } = accused;
  const weights = web.sums.of(parts, values).map((sum) => weighBySum(accused, sum));
  if (weights.includes('none')) return 'none';
  if (weights.includes('doubtful')) return 'doubtful';
  // "1.083/1.143 hồ sơ; chưa số hóa 29, không phải số hóa 31": what is missing stands beside; by chance where digits turned.
  const missing = whole - sumOf(values);
  const isTurned = missesBySwap(values, whole);
  if (!isTurned && missing >= SEEN && web.standsWith(parts, missing)) return 'none';
  // "Trực tiếp hoặc qua bưu chính 544; riêng bưu chính 37": what is too much is one of them, told apart.
  if (!isTurned && -missing >= SEEN && values.includes(-missing)) return 'doubtful';
  // Far from its parts a whole is believed less than a figure that they make.
  if (!isTogether && web.has(sumOf(values))) return 'doubtful';
  const isNear =
    accused.isNearOther === true ||
    (isForm && isTogether && !isFarSum(sumOf(values), whole)) ||
    [whole, ...others].some((one) => missesBySlip(values, one));
  return isNear ? 'sure' : 'doubtful';
}

function weighShare(
  {
    line,
    percent,
    of,
    isOwn,
    isBare = false,
    isCaused = false,
  }: Extract<Accused, { kind: 'share' }>,
  web: FigureWeb,
): Weight {
  const found = isOwn ? undefined : web.findShare(line, percent.value, isBare);
  if (found === 'beside') return 'none';
  if (of === undefined) return web.isSaidAgain(line, percent) ? 'none' : 'sure';
  // What stands in its own sentence is what a percentage is of before anything farther away.
  // Where two digits changed places, that another figure gives it is a chance.
  const isOfOther =
    found === 'near' || (!isSwapOfShare(percent, of) && web.isShareOfAny(of.part, percent));
  if (isOfOther)
    return isOwn || web.standsBeside(line, percent.value, of.whole) ? 'sure' : 'doubtful';
  return (isCaused && isPrecise(percent)) || isSlipOfShare(percent, of, isOwn)
    ? 'sure'
    : 'doubtful';
}

function weighGrowth(
  { line, change, percent, isMore, of }: Extract<Accused, { kind: 'growth' }>,
  web: FigureWeb,
): Weight {
  const isExplained =
    percent === undefined
      ? change !== undefined && web.isDifferenceOfNear(line, change)
      : web.isGrowthOfNear(line, { percent: percent.value, change, isMore });
  if (isExplained) return 'none';
  const by = Math.abs(of.now - of.before);
  if (change !== undefined && change !== by) return isSlipOfOne(change, by) ? 'sure' : 'doubtful';
  if (percent === undefined) return 'sure';
  const [ofBefore, ofNow] = [of.before, of.now].map((whole) => ({ part: by, whole }));
  // On the figure of now it is the common fault.
  const isNear = isSlipOfShare(percent, ofBefore!, true) || isSlipOfShare(percent, ofNow!, true);
  return isNear ? 'sure' : 'doubtful';
}

/** More than what it is a part of: unless its percentage is that of a greater figure. */
function weighPart({ line, percent }: Extract<Accused, { kind: 'part' }>, web: FigureWeb): Weight {
  return percent !== undefined && web.findShare(line, percent) !== undefined ? 'none' : 'sure';
}

function weigh(accused: Accused, web: FigureWeb): Weight {
  if (accused.kind === 'sum') return weighSum(accused, web);
  if (accused.kind === 'part') return weighPart(accused, web);
  return accused.kind === 'share' ? weighShare(accused, web) : weighGrowth(accused, web);
}

/** The findings without those whose figures come out from what stands around them. */
export function weighFindings(findings: readonly Checked[], web: FigureWeb): readonly Checked[] {
  return findings.flatMap((finding): Checked[] => {
    const weight = finding.accused === undefined ? 'sure' : weigh(finding.accused, web);
    if (weight === 'none') return [];
    return [weight === 'doubtful' ? { ...finding, isDoubt: true } : finding];
  });
}
