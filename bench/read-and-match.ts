import { build } from 'esbuild';
import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { FormSnapshot } from '../domain/form.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../scripts/browser.ts';
import { CONTROLS, writePage } from './form-page.ts';
import { median, type Row } from './rows.ts';

/** Runs left out while the engine warms up, and runs the median is of. */
const COLD = 3;
const WARM = 15;

/** The least a reader must do: every control, its labels' texts, its box. */
const PEER = `(() => {
  const started = performance.now();
  const all = [...document.querySelectorAll('input, select, textarea')].map((e) => [e.name, e.value, [...e.labels].map((l) => l.textContent), e.getBoundingClientRect().width]);
  return { milliseconds: performance.now() - started, controls: all.length };
})()`;

/** Both halves as the extension ships them, bundled: a page's script and the panel's, each in a page of its own. */
async function bundle(file: string, globalName?: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, '..', file)],
    bundle: true,
    format: 'iife',
    ...(globalName === undefined ? {} : { globalName }),
    write: false,
    minify: true,
  });
  return outputFiles[0]!.text;
}

async function timeReading(page: Page): Promise<{ snapshots: FormSnapshot[]; peer: number[] }> {
  await page.setContent(writePage());
  await page.evaluate(await bundle('extension/in-page/in-page-main.ts'));
  const snapshots: FormSnapshot[] = [];
  const peer: number[] = [];
  for (let run = 0; run < COLD + WARM; run += 1) {
    snapshots.push(await page.evaluate<FormSnapshot>('globalThis.__motLan.readForm()'));
    const least = await page.evaluate<{ milliseconds: number; controls: number }>(PEER);
    if (least.controls !== CONTROLS)
      throw new Error(`Expected ${CONTROLS} controls, found ${least.controls}.`);
    peer.push(least.milliseconds);
  }
  return { snapshots, peer };
}

async function timeMatching(page: Page, snapshot: FormSnapshot): Promise<number[]> {
  await page.addScriptTag({
    content: await bundle('extension/mapping/match-page.ts', 'matcher'),
  });
  const frame = { frameId: 0, documentId: 'd', framePath: [], origin: 'https://a.example' };
  const times: number[] = [];
  for (let run = 0; run < COLD + WARM; run += 1)
    times.push(
      await page.evaluate<number>(
        `(() => { const page = ${JSON.stringify({ frames: [{ ...snapshot, frame }] })};
          const started = performance.now();
          const matches = matcher.matchPage(page);
          return matches.length === 0 ? NaN : performance.now() - started; })()`,
      ),
    );
  if (times.some(Number.isNaN)) throw new Error('Expected matches, found none.');
  return times;
}

/** Reading a page of 250 controls and matching it in the browser: milliseconds, medians of 15 warm runs. */
export async function measure(): Promise<readonly Row[]> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_FLAGS],
  });
  try {
    const { snapshots, peer } = await timeReading(await browser.newPage());
    const panel = await browser.newPage();
    await panel.goto('about:blank');
    const matching = await timeMatching(panel, snapshots[0]!);
    const read = median(snapshots.slice(COLD).map(({ milliseconds }) => milliseconds));
    const least = median(peer.slice(COLD));
    return [
      {
        name: `read ${CONTROLS} controls`,
        value: read,
        unit: 'ms',
        goal: 60,
        ratio: read / least,
        peer: 'querySelectorAll, labels and boxes',
      },
      {
        name: `read ${CONTROLS} controls, first time`,
        value: snapshots[0]!.milliseconds,
        unit: 'ms',
      },
      {
        name: `match ${CONTROLS} controls`,
        value: median(matching.slice(COLD)),
        unit: 'ms',
        goal: 20,
      },
      { name: `match ${CONTROLS} controls, first time`, value: matching[0]!, unit: 'ms' },
    ];
  } finally {
    await browser.close();
  }
}
