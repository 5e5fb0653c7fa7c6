import type { Page } from 'playwright-core';
import { quantile, type Row } from '../rows.ts';

/** What the page's own clock saw of one touch or key: a name of what was done, and milliseconds to the next painting. */
export interface Act {
  readonly kind: string;
  readonly duration: number;
}

/** Watches touches and keys, each under the name that stands in `window.kind` as it happens; text, so that nothing of this file's compiling gets in. */
const WATCH_ACTS = `
  window.acts = [];
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries())
      if (interactionId > 0) window.acts.push({ kind: window.kind, duration });
  }).observe({ type: 'event', durationThreshold: 16 });
`;

type Step = readonly [kind: string, act: (page: Page, time: number) => Promise<void>];

const frame = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

async function key(page: Page, text: string): Promise<void> {
  for (const letter of text) {
    await page.keyboard.press(letter);
    await frame(page);
  }
}

/** The steps of one visit in their order; what stands between two kinds is done under the name 'rest'. */
const STEPS: readonly Step[] = [
  ['box', async (page) => page.getByRole('searchbox').tap()],
  [
    'on-screen key',
    async (page) => {
      for (const name of ['k', 'h', 'a'])
        await page.locator('vietnamese-keyboard').getByRole('button', { name, exact: true }).tap();
    },
  ],
  // Keys of a real keyboard put ours away.
  ['search key', async (page, time) => key(page, ['i si', 'i tu', 'i b'][time % 3]!)],
  ['open a procedure', async (page) => page.locator('procedure-list .row').first().tap()],
  ['rest', async (page) => page.locator('take-away qr-display svg').waitFor()],
  ['back', async (page) => page.locator('#back').tap()],
  ['home', async (page) => page.locator('#home').tap()],
  [
    'tile',
    async (page, time) =>
      page
        .locator('procedure-list .tile')
        .nth(time % 6)
        .tap(),
  ],
  ['rest', async (page) => page.locator('take-away qr-display svg').waitFor()],
  ['home', async (page) => page.locator('#home').tap()],
  [
    'field',
    async (page, time) =>
      page
        .locator('procedure-list .field')
        .nth(time % 5)
        .tap(),
  ],
  ['home', async (page) => page.locator('#home').tap()],
  ['feedback', async (page) => page.getByRole('button', { name: /Phản ánh/ }).tap()],
  [
    'feedback step',
    async (page) => page.locator('feedback-form').getByText('Về cách làm việc').tap(),
  ],
  ['box', async (page) => page.locator('feedback-form textarea').tap()],
  ['feedback key', async (page) => key(page, 'ghe')],
  ['rating', async (page) => page.getByRole('button', { name: /Đánh giá/ }).tap()],
  [
    'rating step',
    async (page) => page.locator('satisfaction-rating').getByText('Rất hài lòng').tap(),
  ],
  ['large text', async (page) => page.locator('nav button').nth(2).tap()],
  ['home', async (page) => page.locator('#home').tap()],
];

/** Plays the visit `times` times by real touches and keys, and reads what each kind of them took. */
export async function playVisits(page: Page, times: number): Promise<readonly Act[]> {
  await page.evaluate(WATCH_ACTS);
  for (let time = 0; time < times; time += 1)
    for (const [kind, act] of STEPS) {
      await page.evaluate((kind) => Object.assign(window, { kind }), kind);
      await act(page, time);
      await frame(page);
      await frame(page);
    }
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  return page.evaluate<readonly Act[]>('window.acts');
}

/** The slowest but one in fifty of each kind. A touch that was painted within 16 ms is not told of by the browser. */
export function sayActs(acts: readonly Act[]): readonly Row[] {
  const kinds = [...new Set(STEPS.map(([kind]) => kind))].filter((kind) => kind !== 'rest');
  return kinds.flatMap((kind) => {
    const durations = acts.filter((act) => act.kind === kind).map(({ duration }) => duration);
    if (durations.length === 0) return [];
    return [
      { name: `${kind}, p98`, value: quantile(durations, 0.98), unit: 'ms', goal: 120 } as const,
    ];
  });
}
