import type { Locator, Page } from 'playwright-core';
import { quantile, type Row } from '../rows.ts';
import { Finger } from './finger.ts';
import { takeTurn } from './take-turn.ts';

/** One touch or key: a name of what was done, and milliseconds by the page's own clock to the painting of its slowest part. */
export interface Act {
  readonly kind: string;
  readonly duration: number;
}

/** What the browser tells of a part of one touch or key: its coming down, its lifting, its click. */
interface Part {
  readonly interaction: number;
  readonly at: number;
  readonly duration: number;
}

/** From when on what is done has a name. */
interface Named {
  readonly kind: string;
  readonly from: number;
}

/** Who visits: a finger on the screen, and keys of a keyboard. */
interface Visitor {
  readonly page: Page;
  readonly finger: Finger;
}

/** What is done on a page under one name; `time` counts the visits. */
export type Step = readonly [kind: string, act: (visitor: Visitor, time: number) => Promise<void>];

/** A page, and what a visit to it does in its order; what stands between two kinds is done under the name 'rest'. */
export interface Visited {
  readonly page: Page;
  readonly steps: readonly Step[];
}

/** Watches the parts of touches and keys; text, so that nothing of this file's compiling gets in. */
const WATCH = `
  window.parts = [];
  window.named = [];
  new PerformanceObserver((list) => {
    for (const { duration, interactionId: interaction, startTime: at } of list.getEntries())
      if (interaction > 0) window.parts.push({ interaction, at, duration });
  }).observe({ type: 'event', durationThreshold: 16 });
`;

const frame = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

/** Presses the keys of a text, each after the painting of the one before. */
export async function pressKeys(page: Page, text: string): Promise<void> {
  for (const letter of text) {
    await page.keyboard.press(letter);
    await frame(page);
  }
}

/** A step that touches what is found. */
export const touch =
  (find: (page: Page, time: number) => Locator): Step[1] =>
  async ({ page, finger }, time) =>
    finger.tap(find(page, time));

/** One step under its name, and the two frames after it. */
async function takeStep(visitor: Visitor, [kind, act]: Step, time: number): Promise<void> {
  const { page } = visitor;
  await page.evaluate(
    `window.named.push({ kind: ${JSON.stringify(kind)}, from: performance.now() })`,
  );
  await act(visitor, time);
  await frame(page);
  await frame(page);
}

/** Parts are told of when they were painted, which may be after the next was begun: each has the name of its own moment. */
function nameActs(parts: readonly Part[], named: readonly Named[]): readonly Act[] {
  const acts = new Map<number, Act>();
  for (const { interaction, at, duration } of parts) {
    const known = acts.get(interaction);
    const kind = known?.kind ?? named.findLast(({ from }) => from <= at)?.kind ?? 'rest';
    acts.set(interaction, { kind, duration: Math.max(duration, known?.duration ?? 0) });
  }
  return [...acts.values()];
}

async function readActs(page: Page): Promise<readonly Act[]> {
  const { parts, named } = await page.evaluate<{
    readonly parts: readonly Part[];
    readonly named: readonly Named[];
  }>('({ parts, named })');
  return nameActs(parts, named);
}

/**
 * Visits each page `times` times by real touches and keys and reads what each of them took, page by page. The pages take
 * turns, so that a slow spell of the machine falls on all.
 */
export async function playVisits(
  visited: readonly Visited[],
  times: number,
): Promise<readonly (readonly Act[])[]> {
  const visitors: (Visitor & Visited)[] = [];
  for (const { page, steps } of visited) {
    await page.evaluate(WATCH);
    visitors.push({ page, steps, finger: await Finger.on(page) });
  }
  for (let time = 0; time < times; time += 1)
    for (const visitor of visitors)
      await takeTurn(visitor.page, async () => {
        for (const step of visitor.steps) await takeStep(visitor, step, time);
      });
  const acts: (readonly Act[])[] = [];
  for (const { page } of visited) {
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    acts.push(await readActs(page));
  }
  return acts;
}

/**
 * The slowest but one in fifty of each kind. A touch that was painted within 16 ms is not told of by the browser, and a
 * kind of such touches alone has no row.
 */
export function sayActs(steps: readonly Step[], acts: readonly Act[]): readonly Row[] {
  const kinds = [...new Set(steps.map(([kind]) => kind))].filter((kind) => kind !== 'rest');
  return kinds.flatMap((kind): readonly Row[] => {
    const durations = acts.filter((act) => act.kind === kind).map(({ duration }) => duration);
    if (durations.length === 0) return [];
    return [{ name: `${kind}, p98`, value: quantile(durations, 0.98), unit: 'ms' }];
  });
}
