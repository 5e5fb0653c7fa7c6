import type { Browser, Page } from 'playwright-core';
import { median, quantile, type Row } from '../rows.ts';

/** How much slower than this machine the hall's PC is taken to be. */
const THROTTLE = 4;

/** What a page's own clock saw of one start, in milliseconds; `shift` has no unit. */
interface Start {
  readonly paint: number;
  readonly ready: number;
  readonly shift: number;
  readonly blocked: number;
}

/** Watches from the page's first line on; written as text so that nothing of this file's compiling gets into it. */
const WATCH = `
  const seen = (window.seen = { paint: 0, ready: 0, shift: 0, blocked: 0 });
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (seen.paint = startTime));
  watch('layout-shift', ({ value, hadRecentInput }) => (seen.shift += hadRecentInput ? 0 : value));
  watch('longtask', ({ duration }) => (seen.blocked += Math.max(0, duration - 50)));
`;

/** The kiosk in a page four times slower, with its worker installed: what is measured afterwards comes from there. */
export async function openThrottled(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1080, height: 1920 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.ready).active?.state === 'activated',
  );
  await page.addInitScript(WATCH);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  return page;
}

/** As long as nothing has to be got ready any more: the search is built, the encoder warm. */
const READY_MS = 2500;

async function measureStart(page: Page): Promise<Start> {
  await page.reload();
  await page.locator('procedure-list .tile').first().waitFor();
  const ready = await page.evaluate(() => performance.now());
  await page.waitForTimeout(READY_MS);
  return { ...(await page.evaluate<Start>('window.seen')), ready };
}

/** Starts again and again from the worker's cache. */
export async function measureStarts(page: Page, count: number): Promise<readonly Row[]> {
  const starts: Start[] = [];
  for (let start = 0; start < count; start += 1) starts.push(await measureStart(page));
  const paints = starts.map(({ paint }) => paint);
  const blocked = starts.map(({ blocked }) => blocked);
  return [
    { name: 'LCP, median', value: median(paints), unit: 'ms', goal: 400 },
    { name: 'LCP, p95', value: quantile(paints, 0.95), unit: 'ms', goal: 800 },
    { name: 'kiosk answers, median', value: median(starts.map(({ ready }) => ready)), unit: 'ms' },
    { name: 'TBT, median', value: median(blocked), unit: 'ms', goal: 200 },
    {
      name: 'CLS, worst',
      value: Math.max(...starts.map(({ shift }) => shift)),
      unit: 'share',
      goal: 0.01,
    },
  ];
}
