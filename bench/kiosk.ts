import { resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../scripts/browser.ts';
import { serveStatic } from '../scripts/serve-static.ts';
import { measureSessions } from './kiosk/measure-sessions.ts';
import { BARE_ANSWERS, BARE_STEPS, serveBarePage } from './kiosk/bare-page.ts';
import { KIOSK_STEPS, sayScreens, watchScreens } from './kiosk/measure-visit.ts';
import { measureStarts, openWatched, sayStarts } from './kiosk/measure-starts.ts';
import { playVisits, sayActs } from './kiosk/play-visits.ts';
import type { BenchOptions } from './options.ts';
import type { Row } from './rows.ts';

const DIST = resolve(import.meta.dirname, '../dist/kiosk');
const STARTS = 15;
const VISITS = 12;

/** No act of the kiosk may take longer, in milliseconds. */
const ACT_GOAL = 120;
/** Until then it is hidden behind the first screen that stands in the page. */
const KIOSK_ANSWERS = "document.querySelector('kiosk-app')?.hidden === false";
/** As long as nothing has to be got ready any more: the search is built, the encoder warm. */
const KIOSK_READY_MS = 2500;

/** Starts and acts of the kiosk on a machine four times slower, and of a bare page beside it. */
async function measureBesideBare(browser: Browser, url: string): Promise<readonly Row[]> {
  const bareServer = await serveBarePage();
  try {
    const page = await openWatched(browser, url);
    const bare = await openWatched(browser, bareServer.url);
    const [starts, bareStarts] = await measureStarts(
      [
        { page, answers: KIOSK_ANSWERS, readyMs: KIOSK_READY_MS },
        { page: bare, answers: BARE_ANSWERS, readyMs: 200 },
      ],
      STARTS,
    );
    await watchScreens(page);
    const [acts, bareActs] = await playVisits(
      [
        { page, steps: KIOSK_STEPS },
        { page: bare, steps: BARE_STEPS },
      ],
      VISITS,
    );
    const rows = [
      ...sayStarts(starts!, bareStarts!),
      ...sayActs(KIOSK_STEPS, acts!).map((row) => ({ ...row, goal: ACT_GOAL })),
      ...sayActs(BARE_STEPS, bareActs!).map((row) => ({ ...row, name: `bare page: ${row.name}` })),
      ...(await sayScreens(page)),
    ];
    await page.close();
    await bare.close();
    return rows;
  } finally {
    await bareServer.close();
  }
}

/** The kiosk from its worker's cache, beside a bare page; and many sessions one after the other. */
export async function measure({ sessions }: BenchOptions): Promise<readonly Row[]> {
  const server = await serveStatic(DIST, 0);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_FLAGS],
  });
  try {
    const acts = await measureBesideBare(browser, server.url);
    const many = sessions === 0 ? [] : await measureSessions(browser, server.url, sessions);
    return [...acts, ...many];
  } finally {
    await browser.close();
    await server.close();
  }
}
