import type { Page } from 'playwright-core';
import { median, quantile, type Row } from '../rows.ts';
import { pressKeys, touch, type Step } from './play-visits.ts';

/** The kiosk paints the press before it draws a screen, so screens are timed by themselves; text as in play-visits. */
const WATCH = `
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

const waitForCodes: Step = [
  'rest',
  async ({ page }) => page.locator('take-away qr-display svg').waitFor(),
];
const goHome: Step = ['home', touch((page) => page.locator('#home'))];

/** What a visit to the kiosk does. */
export const KIOSK_STEPS: readonly Step[] = [
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
  ['search key', async ({ page }, time) => pressKeys(page, ['i si', 'i tu', 'i b'][time % 3]!)],
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
  ['feedback key', async ({ page }) => pressKeys(page, 'ghe')],
  ['rating', touch((page) => page.getByRole('button', { name: /Đánh giá/ }))],
  ['rating step', touch((page) => page.locator('satisfaction-rating').getByText('Rất hài lòng'))],
  ['large text', touch((page) => page.locator('nav button').nth(2))],
  goHome,
];

/** Times from now on how long each touch that opens a screen takes to that screen's painting. */
export async function watchScreens(page: Page): Promise<void> {
  await page.evaluate(WATCH);
}

/** How long the screens since then took. */
export async function sayScreens(page: Page): Promise<readonly Row[]> {
  const screens = await page.evaluate<readonly number[]>('screens');
  return [
    { name: 'from a press to the new screen, median', value: median(screens), unit: 'ms' },
    { name: 'from a press to the new screen, p98', value: quantile(screens, 0.98), unit: 'ms' },
  ];
}
