import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { listElements } from '../../scripts/package-components/list-elements.ts';
import { viewChromium, type PageView } from './page-view.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HEIGHT = 900;

/** What a person has set, and what the page asks for. */
const LOOKS = {
  light: { forcedColors: 'none', theme: 'light' },
  dark: { forcedColors: 'none', theme: 'dark' },
  'forced colours': { forcedColors: 'active', theme: 'light' },
} as const;

export type Look = keyof typeof LOOKS;
export const ALL_LOOKS = Object.keys(LOOKS) as readonly Look[];
export const ALL_WIDTHS: readonly number[] = [320, 768, 1366, 1920];
/** For the benches, which have the time: also between what is usual, and where an element's layout turns. */
export const EVERY_WIDTH: readonly number[] = [320, 360, 414, 592, 768, 1024, 1366, 1920];
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
function runAxe(page: PageView): Promise<readonly string[]> {
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
  }, undefined);
}

/** Examples that are wider than the page, and what is pressed or read that loses some of its words at the side. */
function findTooWide(page: PageView): Promise<readonly string[]> {
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
  }, undefined);
}

/** Puts the page of the examples into a theme and a language, once its script has run. */
async function dress(page: PageView, { look, language }: Round): Promise<void> {
  await page.evaluate(
    async ({ theme, language }) => {
      while (window.examples === undefined) await new Promise((done) => setTimeout(done, 20));
      document.documentElement.dataset['theme'] = theme;
      document.querySelector('main')!.lang = language;
    },
    { theme: LOOKS[look].theme, language },
  );
}

/** Draws every element's examples on the open page of the examples and tells what is wrong with any; empty when nothing is. */
export async function sweepPage(page: PageView, round: Round): Promise<readonly string[]> {
  const { look, language, widths, axeAt } = round;
  const objections: string[] = [];
  await dress(page, round);
  if (axeAt.length > 0) await page.runScript(AXE);
  for (const tag of listElements()) {
    await page.evaluate((tag) => window.examples.draw(tag), tag);
    // English comes in a file of its own, and every element draws itself again when it is there.
    if (language !== 'vi') await page.rest();
    for (const width of widths) {
      await page.resize(width, HEIGHT);
      const found = [
        ...(await findTooWide(page)),
        ...(axeAt.includes(width) ? await runAxe(page) : []),
      ];
      objections.push(...found.map((one) => `<${tag}> at ${width}, ${look}, ${language}: ${one}`));
    }
  }
  return objections;
}

/** The same in a tab of Chromium of its own, on the site of the examples at `url`. */
export async function sweepExamples(
  browser: Browser,
  url: string,
  round: Round,
): Promise<readonly string[]> {
  const { forcedColors } = LOOKS[round.look];
  const page = await browser.newPage({ forcedColors, reducedMotion: 'reduce' });
  await page.goto(url);
  const objections = await sweepPage(viewChromium(page), round);
  await page.close();
  return objections;
}
