import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../browser.ts';
import { serveStatic } from '../serve-static.ts';
import { CITIZEN_WALKS } from './citizen-walks.ts';
import { STAFF_WALKS } from './staff-walks.ts';
import { openKiosk, playWalks } from './walk.ts';

const KIOSK = resolve(import.meta.dirname, '../../dist/kiosk');

/** Screens of the walks that the staff's guide shows whole, under their own names. */
const SCREENS: readonly string[] = [
  'home',
  'search',
  'search-none',
  'field',
  'detail',
  'code',
  'take-away',
  'feedback',
  'feedback-review',
  'feedback-thanks',
  'status-known',
  'rating',
  'rating-reasons',
  'rating-thanks',
  'keyboard',
  'idle',
  'old',
  'store-problem',
  'pin-first',
  'staff',
  'office',
];

/** Cards of the staff area, the screen each is drawn on, and the picture's name. */
const CARDS: readonly (readonly [card: string, screen: string, picture: string])[] = [
  ['feedback-card', 'staff', 'card-feedback'],
  ['profile-card', 'staff-unit-taken', 'card-unit'],
  ['office-card', 'staff', 'card-office'],
  ['catalogue-card', 'staff', 'card-catalogue'],
  ['catalogue-card', 'staff-difference', 'card-difference'],
  ['source-card', 'staff-updated', 'card-source'],
  ['wall-card', 'staff-updated', 'card-wall'],
  ['unmet-card', 'staff-unit-taken', 'card-unmet'],
  ['size-card', 'staff', 'card-size'],
  ['machine-card', 'staff', 'card-machine'],
];

/** Tags of the cards that have a picture. */
export const PICTURED_CARDS: ReadonlySet<string> = new Set(CARDS.map(([card]) => card));

/** Names of all pictures of the guide. */
export const GUIDE_PICTURES: readonly string[] = [
  ...SCREENS,
  ...CARDS.map(([, , picture]) => picture),
];

async function drawScreens(page: Page, url: string, folder: string): Promise<void> {
  const draw = async (on: Pick<Page, 'screenshot'>, name: string): Promise<void> => {
    const path = join(folder, `kiosk-${name}.png`);
    await on.screenshot({ path, animations: 'disabled', caret: 'hide' });
  };
  await openKiosk(page, url);
  await page.evaluate(() => document.fonts.ready);
  await playWalks(page, [...CITIZEN_WALKS, ...STAFF_WALKS], async (name) => {
    if (SCREENS.includes(name)) await draw(page, name);
    for (const [card, screen, picture] of CARDS)
      if (screen === name) await draw(page.locator(card), picture);
  });
}

/** Draws the guide's pictures of the built kiosk into `folder`, as `kiosk-<name>.png`. */
export async function drawGuide(folder: string): Promise<void> {
  const server = await serveStatic(KIOSK, 0);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_FLAGS],
  });
  try {
    // A hall's upright screen at half its pixels.
    const page = await browser.newPage({
      viewport: { width: 1080, height: 1920 },
      deviceScaleFactor: 0.5,
      hasTouch: true,
      timezoneId: 'Asia/Ho_Chi_Minh',
    });
    await drawScreens(page, server.url, folder);
  } finally {
    await browser.close();
    await server.close();
  }
}
