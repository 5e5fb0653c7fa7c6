import { formatCount, roundPercent } from '../../percentage.ts';
import { fold } from '../../vietnamese.ts';
import { CONCEPT_TEXTS, type Concept } from '../read/concepts.ts';
import type { Checked } from '../finding.ts';
import type { Statement } from '../read/statement.ts';
import type { Figure } from '../read/read-numbers.ts';
import { namesField } from '../read/report-context.ts';
import type { ReportFigures } from '../read/report-figures.ts';
import { isSlipOfOne, isSwap } from '../weigh/slips.ts';

/** "Tại điểm thứ nhất tiếp nhận 371 hồ sơ", "tiếp nhận 37 hồ sơ của xã khác": what is said of a part. */
const PART_OF_ALL =
  /^(?:tai|o|rieng|diem|trong do|so con lai)(?: |$)|\d (?:ho so|hs) (?:cua|thuoc|ve|lien quan|cho|o|tai|do)(?: |$)/;

/** Figures far from each other are of two things. */
const NEAR = 0.2;
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(a, b) * NEAR;

/** One concept, two numbers. */
export function checkRepeats(figures: ReportFigures): readonly Checked[] {
  return figures.concepts.flatMap((concept): Checked[] => {
    const [first, ...others] = figures.all(concept);
    // "Tổng: 90" below a list is of that list.
    if (first?.isBare === true && others.some(({ isBare }) => isBare !== true)) return [];
    return others
      .filter(({ value, says, isPart, isBare, denominator }) => {
        // "1.811/1.829 kết quả" is a share of what there is; "Cộng: 1.840" sums up the list above it.
        if (denominator !== undefined || isPart === true || isBare === true) return false;
        if (value === first!.value || PART_OF_ALL.test(fold(says))) return false;
        return isNear(value, first!.value);
      })
      .filter(({ block }) => isWhole(concept, block.text))
      .slice(0, 1)
      .map((other) => makeRepeat(concept, first!, other));
  });
}

function makeRepeat(concept: Concept, first: Statement, other: Statement): Checked {
  return {
    check: 'hai-so',
    place: other.place,
    says: `${first.says} · ${other.says}`,
    computed: `${CONCEPT_TEXTS[concept]}: ${formatCount(first.value)} và ${formatCount(other.value)}`,
    cause: 'hai chỗ của báo cáo lấy từ hai nguồn',
    severity: 'error',
    // "2.261 hồ sơ mới có …, đạt 97,54%": what is a share of the first is a part of it. What no slip explains may be of
    // another time.
    isDoubt:
      (other.percent !== undefined && isShareOf(other, first, other.percent)) ||
      !isSlipOfOne(other.value, first.value),
  };
}

function isShareOf(part: Statement, whole: Statement, { value, decimals }: Figure): boolean {
  if (part.value > whole.value) return false;
  return roundPercent({ numerator: part.value, denominator: whole.value }, decimals) === value;
}

/** "Vẫn còn 09 hồ sơ giải quyết quá hạn": all there are, and of no field or cause. */
const ALL_LATE =
  /^(?:\D*\bcon )?\d+ ho so (?:da |dang )?giai quyet (?:da )?(?:bi )?(?:qua|tre) han$/;
/** "Song còn 36 hồ sơ trễ hạn cần rút kinh nghiệm": with other words behind it, where two digits changed places. */
const STILL_LATE = /^(?:\D* )?con \d+ ho so (?:\D* )?(?:qua|tre) han/;

const isSwappedAgain = (says: string, value: number, first: number): boolean =>
  STILL_LATE.test(fold(says)) && isSwap(String(value), String(first));

/** What makes sure that a figure said first is right: with the others it makes its total. */
const LATE = [
  { late: 'late', total: 'resolved', rests: [['early', 'onTime'], ['inTime']] },
  { late: 'pendingLate', total: 'pending', rests: [['pendingInTime']] },
] as const satisfies readonly {
  readonly late: Concept;
  readonly total: Concept;
  readonly rests: readonly (readonly Concept[])[];
}[];

/** What came late makes its total with the rest, and is another number where the report says what is still wanting. */
export function checkLateAgain(figures: ReportFigures): readonly Checked[] {
  return LATE.flatMap(({ late, total, rests }): Checked[] => {
    const [first, ...again] = figures.all(late);
    if (first === undefined) return [];
    const sumWith = (rest: readonly Concept[]): number =>
      rest.reduce((sum, one) => sum + (figures.value(one) ?? Number.NaN), first.value);
    if (!rests.some((rest) => sumWith(rest) === figures.value(total))) return [];
    const [other, ...more] = again.filter(
      ({ says, value, isPart, block }) =>
        value !== first.value &&
        isPart !== true &&
        block !== first.block &&
        (ALL_LATE.test(fold(says)) || isSwappedAgain(says, value, first.value)),
    );
    // Several figures of one kind are parts of it, by cause or place.
    if (other === undefined || more.length > 0 || namesField(other.block.text)) return [];
    return [makeRepeat(late, first, other)];
  });
}

/** Totals are said of the office as a whole; an item about one field has totals of its own. */
function isWhole(concept: Concept, text: string): boolean {
  return (concept === 'received' || concept === 'resolved') && !/lĩnh vực\s+\p{Lu}/u.test(text);
}
