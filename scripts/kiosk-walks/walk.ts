import type { Page } from 'playwright-core';

/** One screen of a walk: its name, and what is done on the screen before it to get there. */
export type Step = readonly [name: string, go: (page: Page) => Promise<unknown>];

/** Screens that follow one another from the first one on. */
export interface Walk {
  readonly steps: readonly Step[];
  /** What lies over the screen, or turned the clock, and must be undone before another walk. */
  readonly leave?: (page: Page) => Promise<unknown>;
}

/** A morning of a working day on which the built catalogue is not old. */
export const MORNING: Date = new Date('2026-10-05T09:15:00+07:00');

/** The kiosk with its own clock, on its first screen. */
export async function openKiosk(page: Page, url: string): Promise<void> {
  await page.clock.install({ time: MORNING });
  await page.goto(url);
  await page.locator('kiosk-app:not([hidden]) .tile').first().waitFor();
}

/** The n-th button of the foot: feedback, rating, large text, the other language. */
export async function pressFoot(page: Page, n: 0 | 1 | 2 | 3): Promise<void> {
  await page.locator('kiosk-app nav button').nth(n).click();
}

/** Back to the first screen from wherever the page is. */
export async function goHome(page: Page): Promise<void> {
  const home = page.locator('kiosk-app #home');
  if ((await home.count()) > 0) await home.click();
  await page.locator('kiosk-app .tile').first().waitFor();
}

/** Walks every walk from the first screen, and calls `look` on each screen by its name. */
export async function playWalks(
  page: Page,
  walks: readonly Walk[],
  look: (name: string) => Promise<void>,
): Promise<void> {
  for (const { steps, leave } of walks) {
    await goHome(page);
    for (const [name, go] of steps) {
      await go(page).catch((cause: unknown) => {
        throw new Error(`Expected the screen ${name}, did not get there.`, { cause });
      });
      await look(name);
    }
    await leave?.(page); // Most are left by going home.
  }
  await goHome(page);
}
