/** A share with what it was computed from: a percentage is never shown without its numerator and denominator. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Per cent, rounded half up to `decimals`, exact for whole counts up to 10^9: 12.345 % is 12.35, never 12.34.
 * @throws RangeError for a denominator of 0 or less
 */
export function roundPercent({ numerator, denominator }: Share, decimals = 2): number {
  return shift(numerator, denominator, decimals, denominator);
}

/** Per cent cut off after `decimals`: what many reports print instead of rounding. @throws RangeError as `roundPercent` */
export function cutPercent({ numerator, denominator }: Share, decimals = 2): number {
  return shift(numerator, denominator, decimals, 0);
}

function shift(numerator: number, denominator: number, decimals: number, half: number): number {
  if (!(denominator > 0))
    throw new RangeError(`expected a denominator above 0, found ${denominator}`);
  const scale = 10 ** decimals;
  const doubled = BigInt(numerator) * BigInt(scale) * 200n + BigInt(half);
  return Number(doubled / (2n * BigInt(denominator))) / scale;
}

/** '98,79' for 98.79: a comma, always so many decimals. */
export function formatPercent(value: number, decimals = 2): string {
  return value.toFixed(decimals).replace('.', ',');
}

/** '2.972' for 2972: a dot between thousands. */
export function formatCount(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** '2.936/2.972 = 98,79 %': a share as every report prints it. */
export function formatShare(share: Share, decimals = 2): string {
  const percent = formatPercent(roundPercent(share, decimals), decimals);
  return `${formatCount(share.numerator)}/${formatCount(share.denominator)} = ${percent} %`;
}
