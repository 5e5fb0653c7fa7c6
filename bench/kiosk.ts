import { resolve } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import type { KioskApp } from '../kiosk/kiosk-app.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../scripts/browser.ts';
import { serveStatic } from '../scripts/serve-static.ts';
import type { BenchOptions } from './options.ts';
import { median, quantile, type Row } from './rows.ts';

const DIST = resolve(import.meta.dirname, '../dist/kiosk');
const STARTS = 15;
/** How much slower than this machine the hall's PC is taken to be. */
const THROTTLE = 4;

/** What a page's own clock saw, in milliseconds; `shift` has no unit. */
interface Seen {
  readonly paint: number;
  readonly shift: number;
  readonly blocked: number;
  readonly acts: readonly number[];
}

/** Watches from the page's first line on; written as text so that nothing of this file's compiling gets into it. */
const WATCH = `
  const seen = (window.seen = { paint: 0, shift: 0, blocked: 0, acts: [] });
  const watch = (type, note, more) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
  watch('largest-contentful-paint', ({ startTime }) => (seen.paint = startTime));
  watch('layout-shift', ({ value, hadRecentInput }) => (seen.shift += hadRecentInput ? 0 : value));
  watch('longtask', ({ duration }) => (seen.blocked += Math.max(0, duration - 50)));
  watch('event', ({ duration, interactionId }) => interactionId > 0 && seen.acts.push(duration), { durationThreshold: 16 });
`;

const readSeen = (page: Page): Promise<Seen> => page.evaluate<Seen>('window.seen');

async function openThrottled(browser: Browser, url: string): Promise<readonly [Page, CDPSession]> {
  const context = await browser.newContext({ viewport: { width: 1080, height: 1920 } });
  const page = await context.newPage();
  // The first visit fills the worker's cache; what is measured comes from there.
  await page.goto(url);
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.ready).active?.state === 'activated',
  );
  await page.addInitScript(WATCH);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  return [page, session];
}

async function measureStarts(page: Page): Promise<readonly Seen[]> {
  const starts: Seen[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    await page.reload();
    await page.locator('procedure-list .tile').first().waitFor();
    // The catalogue's first screen stands; one more turn lets the observers speak.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    starts.push(await readSeen(page));
  }
  return starts;
}

/** A visit by real touches and keys: search, open, back, another list, feedback, larger text. */
async function playVisit(page: Page): Promise<void> {
  await page.getByRole('searchbox').pressSequentially('dang ky khai sinh');
  await page.locator('procedure-list .row').first().click();
  await page.locator('take-away qr-display svg').waitFor();
  await page.locator('#back').click();
  await page.locator('#home').click();
  await page.locator('procedure-list .tile').nth(1).click();
  await page.locator('procedure-detail').waitFor();
  await page.locator('#home').click();
  await page.getByRole('button', { name: /Phản ánh/ }).click();
  await page.locator('feedback-form textarea').pressSequentially('Bàn chờ thiếu ghế.');
  await page.getByRole('button', { name: /Chữ to/ }).click();
  await page.locator('#home').click();
}

interface Load {
  readonly heap: number;
  readonly nodes: number;
}

async function readLoad(session: CDPSession): Promise<Load> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  return { heap: usedSize, nodes: metrics.find(({ name }) => name === 'Nodes')?.value ?? 0 };
}

/** Sessions as fast as the page draws them: a search, a procedure, a form begun, and the wipe. */
function playSessions(page: Page, count: number): Promise<void> {
  return page.evaluate(async (sessions) => {
    const app = document.querySelector<KioskApp>('kiosk-app')!;
    const root = app.shadowRoot!;
    const settle = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    for (let session = 0; session < sessions; session += 1) {
      const list = root.querySelector('procedure-list')!.shadowRoot!;
      const box = list.querySelector('input')!;
      box.value = session % 2 === 0 ? 'khai sinh' : 'chung thuc ban sao';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await settle();
      list.querySelector<HTMLElement>('.row')!.click();
      await settle();
      root.querySelector<HTMLElement>('nav button')!.click();
      await settle();
      app.reset();
      await settle();
    }
  }, count);
}

async function measureSessions(
  browser: Browser,
  url: string,
  sessions: number,
): Promise<readonly Row[]> {
  const page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
  // The compiler of this file marks functions by a helper of its own, which the page does not have.
  await page.addInitScript('globalThis.__name ??= (one) => one');
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(url);
  await page.locator('procedure-list .tile').first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // What is loaded once is loaded before the first look.
  await playSessions(page, 50);
  const before = await readLoad(session);
  await playSessions(page, sessions);
  const after = await readLoad(session);
  for (const message of new Set(errors)) console.error(message);
  return [
    {
      name: `heap grown over ${sessions} sessions`,
      value: Math.max(0, after.heap - before.heap),
      unit: 'bytes',
      goal: 5 * 1024 ** 2,
    },
    { name: 'nodes left behind', value: Math.max(0, after.nodes - before.nodes), unit: 'count' },
    { name: 'uncaught errors', value: errors.length, unit: 'count', goal: 0 },
  ];
}

/** The kiosk on a machine four times slower, from its worker's cache; and many sessions one after the other. */
export async function measure({ sessions }: BenchOptions): Promise<readonly Row[]> {
  const server = await serveStatic(DIST, 0);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_FLAGS],
  });
  try {
    const [page] = await openThrottled(browser, server.url);
    const starts = await measureStarts(page);
    await playVisit(page);
    const { acts } = await readSeen(page);
    const paints = starts.map(({ paint }) => paint);
    const loaded = await measureSessions(browser, server.url, sessions);
    return [
      { name: 'LCP, median', value: median(paints), unit: 'ms', goal: 400 },
      { name: 'LCP, p95', value: quantile(paints, 0.95), unit: 'ms', goal: 800 },
      {
        name: 'TBT, median',
        value: median(starts.map(({ blocked }) => blocked)),
        unit: 'ms',
        goal: 200,
      },
      {
        name: 'CLS, worst',
        value: Math.max(...starts.map(({ shift }) => shift)),
        unit: 'share',
        goal: 0.01,
      },
      { name: 'interactions seen', value: acts.length, unit: 'count' },
      { name: 'interaction, p98', value: quantile(acts, 0.98), unit: 'ms', goal: 120 },
      ...loaded,
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
