import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { CITIZEN_WALKS } from './citizen-walks.ts';
import { STAFF_WALKS } from './staff-walks.ts';
import { openKiosk, playWalks } from './walk.ts';

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

/** Draws the guide's pictures of the kiosk at `url` into `folder`, as `kiosk-<name>.png`. */
export async function drawGuide(page: Page, url: string, folder: string): Promise<void> {
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
