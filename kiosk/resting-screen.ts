/** How far the resting screen wanders, in CSS pixels, and the way it goes: one step a minute. */
const REACH = 12;
const STEPS: readonly (readonly [x: number, y: number])[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
];

/** Where the resting screen stands in a minute: no letter burns into the panel overnight. */
export function findShift(minute: number): { readonly x: number; readonly y: number } {
  const [x, y] = STEPS[minute % STEPS.length]!;
  return { x: x * REACH, y: y * REACH };
}

/** The minute it is, counted from 1970: the screen's clock goes by it. */
export function readMinute(): number {
  return Math.floor(Date.now() / 60_000);
}
