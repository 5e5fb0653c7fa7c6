import { writeAmount, writeAmounts } from './amount-texts.ts';
import type { Checked } from '../finding.ts';
import { spotOf } from '../read/figure-items.ts';
import { sameUnit } from '../read/read-amounts.ts';
import { firstLineOf, placeOf, type ReportText } from '../read/read-blocks.ts';
import type { Whole } from '../read/read-parts.ts';
import type { Part } from '../read/read-said.ts';
import { missesBySwap } from '../weigh/slips.ts';

/** Parts that leave nothing out, folded. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bnam\b/, /\bnu\b/],
  [/truc tuyen/, /truc tiep/],
  [/\bda\b/, /\b(?:dang|chua)\b/],
  [/(?:trong|dung) han/, /qua han/],
  [/^(?!.*(?:khong|chua)).*hai long/, /(?:khong|chua) hai long/],
  [/moi/, /(?:ky|thang|quy|nam) truoc|\bton\b/],
];
/** How far parts that may be all there are may miss their whole to be held against it. */
const NEAR = 0.03;
const NEAR_KINDS = 0.1;
/** Of few things that "gồm" counts, one or two more are a large part. */
const FEW = 3;
const FEWEST_LISTED = 3;
/** So many kinds, each by its own name, are of one whole. */
const FEWEST_KINDS = 4;
/** Percentages of all parts come to this, but for rounding. */
const ALL_SHARES = 100;
const SHARES_NEAR = 0.5;

const sumOf = (parts: readonly Part[]): number =>
  Math.round(parts.reduce((sum, { amount }) => sum + amount.value, 0) * 1e6) / 1e6;

/** What rounding may do: half a step of every rounded number. */
function toleranceOf(whole: Part, parts: readonly Part[]): number {
  const steps = [whole, ...parts].map(({ amount }) => amount.step);
  return steps.every((step) => step <= 1) ? 0 : steps.reduce((sum, step) => sum + step / 2, 0);
}

/** The parts that are counted by one word, for each. */
function groupAlike(parts: readonly Part[]): readonly (readonly Part[])[] {
  const words = new Set(parts.map(({ amount }) => amount.unit.split(' ')[0]!));
  return [...words].map((word) => parts.filter(({ amount }) => amount.unit.split(' ')[0] === word));
}

/** Whether some of the parts that stand together make the whole: the others then are of something else. */
function someMake({ whole, parts, sure, opener, rivals }: Whole): boolean {
  const isMade = (run: readonly Part[]): boolean =>
    Math.abs(sumOf(run) - whole.amount.value) <= toleranceOf(whole, run) ||
    (run.length >= 2 && rivals.includes(sumOf(run)));
  // "5 buôn có 1.935 lượt, 8 thôn có 2.303 lượt": those that are counted alike.
  if (groupAlike(parts).some((run) => run.length >= 2 && isMade(run))) return true;
  // "Gồm" and a bracket leave none of theirs out.
  if (opener !== 'some' && opener !== 'total' && opener !== 'colon')
    return parts.some((_, last) => last + 1 >= sure && isMade(parts.slice(0, last + 1)));
  return parts.some((_, from) =>
    parts.slice(from).some((_part, length) => {
      const run = parts.slice(from, from + length + 1);
      const isPart = run.length >= 2 || parts.length === 1;
      return isPart && isMade(run);
    }),
  );
}

/** The parts that are claimed to make the whole: of the first, which have percentages, and all, what comes nearer. */
function claimedRun({ whole, parts, sure, opener }: Whole): readonly Part[] {
  const before = parts.slice(0, sure);
  if (opener === 'bracket' || opener === 'someInBracket') return before;
  const silent = before.findIndex(({ percent }) => percent === undefined);
  const shared = silent < 0 ? before : before.slice(0, silent);
  const miss = (run: readonly Part[]): number => Math.abs(sumOf(run) - whole.amount.value);
  return haveAllShares(shared) && miss(shared) < miss(before) ? shared : before;
}

/** Whether the percentages of parts come to 100: nothing is left out of them. */
export function haveAllShares(parts: readonly Part[]): boolean {
  if (parts.length < 2 || parts.some(({ percent }) => percent === undefined)) return false;
  const shares = parts.reduce((sum, { percent }) => sum + percent!.value, 0);
  return Math.abs(shares - ALL_SHARES) <= SHARES_NEAR;
}

function areOpposites(parts: readonly Part[]): boolean {
  const words = parts.map(({ clause }) => clause.words);
  return OPPOSITES.some((pair) => pair.every((mark) => words.some((one) => mark.test(one))));
}

/** Whether the report claims that these parts are all there is. */
function areAll({ opener, isVague }: Whole, parts: readonly Part[]): boolean {
  if (haveAllShares(parts)) return true;
  if (isVague) return false;
  const isRest = /(?:^| )(?:con lai|khac)(?: |$)/.test(parts.at(-1)!.clause.words);
  return opener === 'all' || opener === 'bracket' || isRest || areOpposites(parts);
}

/** "33 lượt người: bồi dưỡng nghiệp vụ 18, chuyển đổi số 9, lý luận chính trị 4": so many in one sentence are all there are. */
function isListed({ opener, isVague }: Whole, run: readonly Part[]): boolean {
  return opener === 'colon' && !isVague && run.length >= FEWEST_LISTED;
}

/**
 * "4,32 tỷ đồng (đợt 1: 3 người, 1,87 tỷ đồng; …)", "623 người (06 thôn, 358 người; 05 buôn, 265 người)": only money
 * makes a sum of money, and beside parts that are counted as their whole is, others are not.
 */
function withoutOthers(found: Whole): Whole {
  const { unit } = found.whole.amount;
  const isOther = ({ amount }: Part): boolean => !sameUnit(amount.unit, unit);
  const named = found.parts.filter((part) => part.amount.unit !== '' && !isOther(part));
  const isMoney = unit === 'dong';
  const others = isMoney
    ? found.parts.filter(({ amount }) => amount.unit !== 'dong')
    : found.parts.filter(
        (part) => part.amount.unit === 'dong' || (named.length > 1 && isOther(part)),
      );
  if (others.length === 0) return found;
  const isKept = (part: Part): boolean => !others.includes(part);
  const sure = found.parts.slice(0, found.sure).filter(isKept).length;
  return { ...found, parts: found.parts.filter(isKept), sure };
}

function findMiss(all: Whole): readonly Part[] | undefined {
  const found = withoutOthers(all);
  const { whole } = found;
  const run = claimedRun(found);
  if (run.length < 2 || someMake(found)) return undefined;
  const { value, unit } = whole.amount;
  const missing = Math.abs(sumOf(run) - value);
  const isOne = run.every(({ amount }) => sameUnit(amount.unit, unit));
  const isAll = areAll(found, run);
  if (isAll && isOne) return run;
  const isClaimed = isAll || found.opener === 'total';
  if (missing <= value * (isClaimed ? NEAR_KINDS : NEAR)) return run;
  const isFew = (found.opener === 'all' && isAll) || isListed(found, run);
  if (isFew && missing <= FEW) return run;
  // Where two digits changed places, some of what there is are all.
  const values = run.map((part) => part.amount.value);
  if ((isOne || run.length >= FEWEST_KINDS) && missesBySwap(values, value)) return run;
  const isMore = found.opener === 'someInBracket' && isOne && sumOf(run) > value;
  return isMore ? run : undefined;
}

/** Parts that do not make the whole a sentence or a list says they are of. */
export function checkParts(report: ReportText, wholes: readonly Whole[]): readonly Checked[] {
  return wholes.flatMap((found): Checked[] => {
    const run = findMiss(found);
    if (run === undefined) return [];
    const { clause, block, amount } = found.whole;
    const sum = sumOf(run);
    const difference = writeAmount(Math.abs(sum - amount.value), amount.unit);
    return [
      {
        check: 'tong',
        place: placeOf(report, block, block.start + clause.at),
        says: `${clause.text} (${run.map(({ clause: { text } }) => text).join(', ')})`,
        computed: `${writeAmounts(run.map((part) => part.amount))} = ${writeAmount(sum, amount.unit)}, ${sum > amount.value ? 'nhiều' : 'ít'} hơn ${difference} so với ${writeAmount(amount.value, amount.unit)}`,
        cause: '',
        severity: 'error',
        accused: {
          kind: 'sum',
          parts: run.map((part) =>
            spotOf(firstLineOf(report, part.block), part.clause, part.amount.value),
          ),
          values: run.map((part) => part.amount.value),
          whole: amount.value,
          isTogether: true,
        },
      },
    ];
  });
}
