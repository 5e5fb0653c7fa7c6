import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { listElements } from '../../scripts/package-components/list-elements.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a person has set, and what the page asks for. */
const LOOKS = {
  light: { forcedColors: 'none', theme: 'light' },
  dark: { forcedColors: 'none', theme: 'dark' },
  'forced colours': { forcedColors: 'active', theme: 'light' },
} as const;

export type Look = keyof typeof LOOKS;
export const ALL_LOOKS = Object.keys(LOOKS) as readonly Look[];
export const ALL_WIDTHS: readonly number[] = [320, 768, 1366, 1920];
export const ALL_LANGUAGES = ['vi', 'en'] as const;

/** How the examples are looked at: fitting costs little, axe much. */
export interface Round {
  readonly look: Look;
  readonly language: (typeof ALL_LANGUAGES)[number];
  readonly widths: readonly number[];
  /** The widths among them at which axe reads the examples. */
  readonly axeAt: readonly number[];
}

/** What axe objects to in the examples that stand on the page. */
function runAxe(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    interface Found {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly target: readonly unknown[] }[];
    }
    const { axe } = globalThis as unknown as {
      axe: { run(on: string, options: object): Promise<{ violations: Found[] }> };
    };
    // Examples of one element stand below each other: of a landmark there are as many as examples.
    const rules = { 'landmark-unique': { enabled: false } };
    const options = { resultTypes: ['violations'], preload: false, rules };
    const { violations } = await axe.run('main', options);
    return violations.map(
      ({ id, nodes }) => `${id}: ${String(nodes[0]!.target)} ${nodes[0]!.html}`,
    );
  });
}

/** Examples that are wider than the page, and what is pressed or read that loses some of its words at the side. */
function findTooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cut = window.examples
      .list()
      .filter((one) => one.matches('button, h1, h2, h3, p, td, th, dd, strong, small'))
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .map((one) => `“${one.textContent.trim().slice(0, 40)}” is cut`);
    const wide = [...document.querySelectorAll<HTMLElement>('section')].filter(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    );
    const names = wide.map(({ dataset }) => `${dataset['name']!} is too wide`);
    const { scrollWidth, clientWidth } = document.documentElement;
    return [...cut, ...names, ...(scrollWidth > clientWidth ? ['the page scrolls sideways'] : [])];
  });
}

/** Draws every element's examples on the page at `url` and tells what is wrong with any; empty when nothing is. */
export async function sweepExamples(
  browser: Browser,
  url: string,
  { look, language, widths, axeAt }: Round,
): Promise<readonly string[]> {
  const { forcedColors, theme } = LOOKS[look];
  const page = await browser.newPage({ forcedColors, reducedMotion: 'reduce' });
  const objections: string[] = [];
  await page.goto(url);
  await page.waitForFunction(() => window.examples !== undefined);
  await page.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), theme);
  await page.evaluate((language) => (document.querySelector('main')!.lang = language), language);
  if (axeAt.length > 0) await page.evaluate(AXE);
  for (const tag of listElements()) {
    await page.evaluate((tag) => window.examples.draw(tag), tag);
    // English comes in a file of its own, and every element draws itself again when it is there.
    if (language !== 'vi') await page.waitForLoadState('networkidle');
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const found = [
        ...(await findTooWide(page)),
        ...(axeAt.includes(width) ? await runAxe(page) : []),
      ];
      objections.push(...found.map((one) => `<${tag}> at ${width}, ${look}, ${language}: ${one}`));
    }
  }
  await page.close();
  return objections;
}
