import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../scripts/browser.ts';
import { serveStatic } from '../scripts/serve-static.ts';
import { measureSessions } from './kiosk/measure-sessions.ts';
import { measureStarts, openThrottled } from './kiosk/measure-starts.ts';
import { playVisits, sayVisits } from './kiosk/measure-visit.ts';
import type { BenchOptions } from './options.ts';
import type { Row } from './rows.ts';

const DIST = resolve(import.meta.dirname, '../dist/kiosk');
const STARTS = 15;
const VISITS = 12;

/** The kiosk on a machine four times slower, from its worker's cache; and many sessions one after the other. */
export async function measure({ sessions }: BenchOptions): Promise<readonly Row[]> {
  const server = await serveStatic(DIST, 0);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_FLAGS],
  });
  try {
    const page = await openThrottled(browser, server.url);
    const starts = await measureStarts(page, STARTS);
    const acts = sayVisits(await playVisits(page, VISITS));
    await page.close();
    const many = sessions === 0 ? [] : await measureSessions(browser, server.url, sessions);
    return [...starts, ...acts, ...many];
  } finally {
    await browser.close();
    await server.close();
  }
}
