import type { Locator, Page } from 'playwright-core';
import { median, quantile, type Row } from '../rows.ts';
import { Finger } from './finger.ts';

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

/** All that was seen of some visits: each act, and milliseconds from each touch that opens a screen to that screen's painting. */
export interface Visits {
  readonly acts: readonly Act[];
  readonly screens: readonly number[];
}

/**
 * Watches the parts of touches and keys; text, so that nothing of this file's compiling gets in. The kiosk paints the
 * press before it draws a screen, so screens are timed by themselves.
 */
const WATCH = `
  window.parts = [];
  window.named = [];
  new PerformanceObserver((list) => {
    for (const { duration, interactionId: interaction, startTime: at } of list.getEntries())
      if (interaction > 0) window.parts.push({ interaction, at, duration });
  }).observe({ type: 'event', durationThreshold: 16 });
  window.screens = [];
  const kiosk = document.querySelector('kiosk-app');
  let clicks = 0;
  addEventListener('click', ({ timeStamp }) => {
    const before = kiosk.view;
    const click = (clicks += 1);
    const look = () => {
      // A screen that comes after the next touch is that one's.
      if (click !== clicks || performance.now() - timeStamp > 5000) return;
      if (kiosk.view === before || kiosk.isUpdatePending) return requestAnimationFrame(look);
      requestAnimationFrame(() => setTimeout(() => window.screens.push(performance.now() - timeStamp)));
    };
    requestAnimationFrame(look);
  }, true);
`;

/** Who visits: a finger on the screen, and keys of a keyboard. */
interface Visitor {
  readonly page: Page;
  readonly finger: Finger;
}

type Step = readonly [kind: string, act: (visitor: Visitor, time: number) => Promise<void>];

const frame = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

async function key(page: Page, text: string): Promise<void> {
  for (const letter of text) {
    await page.keyboard.press(letter);
    await frame(page);
  }
}

const touch =
  (find: (page: Page, time: number) => Locator): Step[1] =>
  async ({ page, finger }, time) =>
    finger.tap(find(page, time));
const waitForCodes: Step = [
  'rest',
  async ({ page }) => page.locator('take-away qr-display svg').waitFor(),
];
const goHome: Step = ['home', touch((page) => page.locator('#home'))];

/** The steps of one visit in their order; what stands between two kinds is done under the name 'rest'. */
const STEPS: readonly Step[] = [
  ['box', touch((page) => page.getByRole('searchbox'))],
  [
    'on-screen key',
    async ({ page, finger }) => {
      for (const name of ['k', 'h', 'a'])
        await finger.tap(
          page.locator('vietnamese-keyboard').getByRole('button', { name, exact: true }),
        );
    },
  ],
  // Keys of a real keyboard put ours away.
  ['search key', async ({ page }, time) => key(page, ['i si', 'i tu', 'i b'][time % 3]!)],
  ['open a procedure', touch((page) => page.locator('procedure-list .row').first())],
  waitForCodes,
  ['back', touch((page) => page.locator('#back'))],
  goHome,
  ['tile', touch((page, time) => page.locator('procedure-list .tile').nth(time % 6))],
  waitForCodes,
  goHome,
  ['field', touch((page, time) => page.locator('procedure-list .field').nth(time % 5))],
  goHome,
  ['feedback', touch((page) => page.getByRole('button', { name: /Phản ánh/ }))],
  ['feedback step', touch((page) => page.locator('feedback-form').getByText('Về cách làm việc'))],
  ['box', touch((page) => page.locator('feedback-form textarea'))],
  ['feedback key', async ({ page }) => key(page, 'ghe')],
  ['rating', touch((page) => page.getByRole('button', { name: /Đánh giá/ }))],
  ['rating step', touch((page) => page.locator('satisfaction-rating').getByText('Rất hài lòng'))],
  ['large text', touch((page) => page.locator('nav button').nth(2))],
  goHome,
];

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

/** Plays the visit `times` times by real touches and keys, and reads what each kind of them took. */
export async function playVisits(page: Page, times: number): Promise<Visits> {
  await page.evaluate(WATCH);
  const visitor = { page, finger: await Finger.on(page) };
  for (let time = 0; time < times; time += 1)
    for (const step of STEPS) await takeStep(visitor, step, time);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  const { parts, named, screens } = await page.evaluate<{
    readonly parts: readonly Part[];
    readonly named: readonly Named[];
    readonly screens: readonly number[];
  }>('({ parts, named, screens })');
  return { acts: nameActs(parts, named), screens };
}

/**
 * The slowest but one in fifty of each kind, and of the screens. A touch that was painted within 16 ms is not told of by
 * the browser.
 */
export function sayVisits({ acts, screens }: Visits): readonly Row[] {
  const kinds = [...new Set(STEPS.map(([kind]) => kind))].filter((kind) => kind !== 'rest');
  const rows = kinds.flatMap((kind): readonly Row[] => {
    const durations = acts.filter((act) => act.kind === kind).map(({ duration }) => duration);
    if (durations.length === 0) return [];
    return [{ name: `${kind}, p98`, value: quantile(durations, 0.98), unit: 'ms', goal: 120 }];
  });
  return [
    ...rows,
    { name: 'from a press to the new screen, median', value: median(screens), unit: 'ms' },
    { name: 'from a press to the new screen, p98', value: quantile(screens, 0.98), unit: 'ms' },
  ];
}
