/** Among parts of a whole, a difference of so few is a slip of counting, however small the whole. */
const FEW = 3;
/** Figures that miss each other by more than this share or this number, and by no slip of the hand, are of two things. */
const MOST_MISSED = 0.1;
const MOST_COUNTED = 13;
/** A percentage that does not say what it is of may be rounded, or added up of rounded ones: by so many steps of its last digit. A whole one is of anything. */
const MOST_STEPS = 2.5;
/** One that says it may miss it by so many points, or by this share; more, and by no slip, is of two things. */
const MOST_POINTS = 2;
const MOST_OF_PERCENT = 0.25;
/** By two digits that changed places parts may miss their whole by this share of it; parts of one digit more make any. */
const MOST_SWAPPED = 0.05;
const LEAST_SWAPPED = 20;
/** Of smaller figures a slip gives any percentage. */
const LEAST_MEANT = 100;
/** A coarse percentage means so many figures that one of them is a digit away from any. */
const MOST_MEANT = 6;

export const sumOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0);

/** Short numbers are a digit away from any other. */
const FEWEST_DIGITS = 2;
const FEWEST_FOR_ONE_MORE = 3;

/** Whether two numbers as written differ by one digit, by two that changed places, or by one too many. */
export function isSlip(one: string, other: string): boolean {
  if (Math.max(one.length, other.length) < FEWEST_DIGITS || /-/.test(one + other)) return false;
  if (one.length !== other.length) return isOneMore(one, other) || isOneMore(other, one);
  const wrong = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first, second, ...more] = wrong;
  if (first === undefined || more.length > 0) return false;
  return second === undefined || (one[first] === other[second] && one[second] === other[first]);
}

/** What such a slip is called to the officer. */
export const TURNED = 'có thể hai chữ số đổi chỗ';

/** Whether two digits of a number changed places. */
export function isSwap(one: string, other: string): boolean {
  return isSlip(one, other) && [...one].toSorted().join('') === [...other].toSorted().join('');
}

function isOneMore(longer: string, shorter: string): boolean {
  if (shorter.length < FEWEST_FOR_ONE_MORE) return false;
  return [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
}

/** By how much what is counted may be missed in counting. */
const mostMissed = (whole: number): number =>
  Math.max(FEW, Math.min(MOST_COUNTED, whole * MOST_MISSED));

/** Whether parts that do not make a whole miss it as parts of it would: by little, or by a slip in one of the numbers. */
export function missesBySlip(parts: readonly number[], whole: number): boolean {
  const sum = sumOf(parts);
  // What is greater than all there is is no part of it, but for a slip.
  if (Math.abs(sum - whole) <= mostMissed(whole) && parts.every((part) => part <= whole))
    return true;
  const isMade = parts.some((part) => isSlip(String(part), String(part + whole - sum)));
  return isMade || isSlip(String(sum), String(whole));
}

/** Whether parts miss a whole by two digits that changed places, in one of them or in it. */
export function missesBySwap(parts: readonly number[], whole: number): boolean {
  const sum = sumOf(parts);
  if (Math.abs(sum - whole) > whole * MOST_SWAPPED) return false;
  const isPart = (part: number): boolean =>
    part > LEAST_SWAPPED && isSwap(String(part), String(part + whole - sum));
  return isSwap(String(sum), String(whole)) || parts.some(isPart);
}

/** Whether a figure said again, or a difference, is off by little or by a slip. */
export function isSlipOfOne(said: number, expected: number): boolean {
  const isNear = Math.abs(said - expected) <= mostMissed(expected);
  const length = Math.max(String(said).length, String(expected).length);
  const [one, other] = [said, expected].map((value) => String(value).padStart(length, '0'));
  return isNear || isSlip(one!, other!);
}

/** Whether a figure is by a slip not one of those that a rounded percentage may mean. */
function isSlipOfAny(written: number, [least, most]: readonly [number, number]): boolean {
  if (written < LEAST_MEANT || most - least > MOST_MEANT) return false;
  for (let meant = Math.ceil(least); meant <= most; meant += 1)
    if (isSlip(String(written), String(meant))) return true;
  return false;
}

/** Whether two digits of a percentage changed places. */
export function isSwapOfShare(
  { value, decimals }: { readonly value: number; readonly decimals: number },
  { part, whole }: { readonly part: number; readonly whole: number },
): boolean {
  return isSwap(value.toFixed(decimals), ((100 * part) / whole).toFixed(decimals));
}

/**
 * Whether a percentage is by a slip not what its figures give: in its own digits, or in those of a figure.
 * @param isOwn whether the report says itself that it is of them
 */
export function isSlipOfShare(
  { value: said, decimals }: { readonly value: number; readonly decimals: number },
  { part, whole }: { readonly part: number; readonly whole: number },
  isOwn: boolean,
): boolean {
  const expected = (100 * part) / whole;
  const wide = Math.min(MOST_POINTS, Math.max(said, expected) * MOST_OF_PERCENT);
  const narrow = decimals === 0 ? 0 : MOST_STEPS * 10 ** -decimals;
  const near = isOwn ? wide : narrow;
  if (Math.abs(said - expected) <= near) return true;
  const isWritten = (digits: number): boolean =>
    Math.min(said, expected) >= 1 && isSlip(said.toFixed(digits), expected.toFixed(digits));
  if (isWritten(2) || isWritten(1)) return true;
  const half = 10 ** -decimals / 2;
  const [low, high] = [said - half, said + half];
  const isPart = isSlipOfAny(part, [(whole * low) / 100, (whole * high) / 100]);
  return isPart || isSlipOfAny(whole, [(100 * part) / high, (100 * part) / low]);
}
