import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { CITIZEN_WALKS } from '../../scripts/kiosk-walks/citizen-walks.ts';
import { STAFF_WALKS } from '../../scripts/kiosk-walks/staff-walks.ts';
import { openKiosk, playWalks, pressFoot } from '../../scripts/kiosk-walks/walk.ts';
import { FIND_FAULTS } from './find-kiosk-faults.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a person has set on their machine, and whether they pressed for large, clear text. */
const LOOKS = {
  normal: { media: {}, large: false },
  large: { media: {}, large: true },
  'more contrast': { media: { contrast: 'more' }, large: false },
  'forced colours': { media: { forcedColors: 'active' }, large: false },
} as const;

export type KioskLook = keyof typeof LOOKS;
export const KIOSK_LOOKS = Object.keys(LOOKS) as readonly KioskLook[];
export const KIOSK_LANGUAGES = ['vi', 'en'] as const;
export type KioskSize = readonly [width: number, height: number];
export const KIOSK_SIZES: readonly KioskSize[] = [
  [320, 640],
  [360, 740],
  [768, 1024],
  [1366, 768],
  [1920, 1080],
  [1080, 1920],
];

/** How the kiosk is walked through once. */
export interface KioskRound {
  readonly look: KioskLook;
  readonly language: (typeof KIOSK_LANGUAGES)[number];
  readonly sizes: readonly KioskSize[];
  /** axe reads each screen in every size, or in one of them in turn; that all fits is looked at in every size. */
  readonly axe: 'every size' | 'one size';
  /** Where every screen is drawn in every size, to be looked at by a person. */
  readonly pictures?: string | undefined;
}

/** What axe objects to; also that the kiosk's own promise of 7:1 is kept. */
function runAxe(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    interface Found {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly target: readonly unknown[] }[];
    }
    const { axe } = globalThis as unknown as {
      axe: { run(on: object, options: object): Promise<{ violations: Found[] }> };
    };
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      preload: false,
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${String(nodes[0]!.target)} ${nodes[0]!.html.slice(0, 160)}`,
    );
  });
}

/** The page in another size, drawn in the density that goes with it: targets of 20 mm in a hall, of a finger on a phone. */
async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  const density = width >= 800 ? 'kiosk' : 'touch';
  await page.locator(`html[data-density=${density}]`).waitFor();
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
  );
}

/** Walks through every screen of the kiosk at `url` and tells what is wrong with any; empty when nothing is. */
export async function sweepKiosk(
  browser: Browser,
  url: string,
  { look, language, sizes, axe, pictures }: KioskRound,
): Promise<readonly string[]> {
  const { media, large } = LOOKS[look];
  const context = await browser.newContext({ ...media, reducedMotion: 'reduce', hasTouch: true });
  const page = await context.newPage();
  const objections: string[] = [];
  page.on('pageerror', ({ message }) => objections.push(`${look}, ${language}: ${message}`));
  await openKiosk(page, url);
  if (language !== 'vi') {
    await pressFoot(page, 3);
    await page.locator('kiosk-app nav').getByText('Rate our service').waitFor();
  }
  if (large) await pressFoot(page, 2);
  await page.evaluate(AXE);
  let at = 0;
  await playWalks(page, [...CITIZEN_WALKS, ...STAFF_WALKS], async (name) => {
    for (const [size, [width, height]] of sizes.entries()) {
      await resize(page, width, height);
      const where = `${name}, ${width}×${height}, ${look}, ${language}`;
      const least = width >= 800 ? 81 : 44; // 20 mm on the hall's screen.
      const found = await page.evaluate<readonly string[]>(`(${FIND_FAULTS})(${least})`);
      const read = axe === 'every size' || at % sizes.length === size ? await runAxe(page) : [];
      objections.push(...[...found, ...read].map((one) => `${where}: ${one}`));
      if (pictures !== undefined)
        await page.screenshot({
          path: `${pictures}/${name}-${width}x${height}-${look.replace(' ', '-')}-${language}.png`,
        });
    }
    at += 1;
  });
  await context.close();
  return objections;
}
