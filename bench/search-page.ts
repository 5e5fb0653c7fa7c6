import { build } from 'esbuild';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../scripts/browser.ts';

/** What a page's own clock saw, in milliseconds: each step of building the search, each keystroke once warm. */
export interface PageTimes {
  readonly steps: readonly number[];
  readonly keystrokes: readonly number[];
}

const TIMER = `
import edition from './catalogue/commune-2026.json';
import hints from './catalogue/aliases.json';
import { startSearch } from './domain/procedure-search.ts';
import { readEdition } from './domain/read-edition.ts';
const time = (work) => { const started = performance.now(); const result = work(); return [performance.now() - started, result]; };
globalThis.timeSearch = (questions) => {
  const search = startSearch(readEdition(edition).edition.procedures, hints);
  const steps = [];
  for (let isBuilt = false; !isBuilt; ) { const [took, done] = time(() => search.build()); steps.push(took); isBuilt = done; }
  for (const question of questions) search.find(question, 30);
  return { steps, keystrokes: questions.map((question) => time(() => search.find(question, 30))[0]) };
};`;

/** Times the kiosk's search in a browser on a slower machine. */
export async function timeInBrowser(
  questions: readonly string[],
  throttle: number,
): Promise<PageTimes> {
  const { outputFiles } = await build({
    stdin: { contents: TIMER, resolveDir: resolve(import.meta.dirname, '..') },
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
  });
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_FLAGS],
  });
  try {
    const page = await browser.newPage();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await page.evaluate(outputFiles[0]!.text);
    return await page.evaluate<PageTimes>(`timeSearch(${JSON.stringify(questions)})`);
  } finally {
    await browser.close();
  }
}
