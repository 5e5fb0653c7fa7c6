import type { Browser, CDPSession, Page } from 'playwright-core';
import { median, quantile, type Row } from '../rows.ts';
import { takeTurn } from './take-turn.ts';

/** What a page's own clock saw of one start, in milliseconds; `shift` has no unit. */
export interface Start {
  readonly paint: number;
  readonly ready: number;
  readonly shift: number;
  readonly blocked: number;
}

/** Watches from the page's first line on; text, so that nothing of this file's compiling gets in. */
const WATCH = `
  const seen = (window.seen = { paint: 0, ready: 0, shift: 0, blocked: 0 });
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (seen.paint = startTime));
  watch('layout-shift', ({ value, hadRecentInput }) => (seen.shift += hadRecentInput ? 0 : value));
  watch('longtask', ({ duration }) => (seen.blocked += Math.max(0, duration - 50)));
`;

/** What an address shows, with its worker installed: what is measured afterwards comes from there. */
export async function openWatched(browser: Browser, url: string): Promise<Page> {
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
  return page;
}

/** A page that starts: a script's words for that it answers, and how long it then goes on getting ready, in milliseconds. */
export interface Started {
  readonly page: Page;
  readonly answers: string;
  readonly readyMs: number;
}

/** When the frame was painted in which something came true, by the page's own clock. */
const whenPainted = (isTrue: string): string => `new Promise((done) => {
  const look = () =>
    ${isTrue}
      ? requestAnimationFrame(() => setTimeout(() => done(performance.now())))
      : setTimeout(look, 4);
  look();
})`;

/** The driver's own ways to look into a page bring a script that runs as long as all of ours: this one brings none. */
async function readFromPage<Value>(session: CDPSession, expression: string): Promise<Value> {
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as Value;
}

async function measureStart({ page, answers, readyMs }: Started): Promise<Start> {
  const session = await page.context().newCDPSession(page);
  await page.reload({ waitUntil: 'commit' });
  const ready = await readFromPage<number>(session, whenPainted(answers));
  await page.waitForTimeout(readyMs);
  const seen = await readFromPage<Start>(session, 'window.seen');
  await session.detach();
  return { ...seen, ready };
}

/** Starts pages again and again from their workers' caches, in turns, so that a slow spell of the machine falls on all. */
export async function measureStarts(
  started: readonly Started[],
  count: number,
): Promise<readonly (readonly Start[])[]> {
  const starts: Start[][] = started.map(() => []);
  for (let start = 0; start < count; start += 1)
    for (const [at, one] of started.entries())
      starts[at]!.push(await takeTurn(one.page, () => measureStart(one)));
  return starts;
}

/** What the kiosk's starts took, beside those of a bare page. */
export function sayStarts(starts: readonly Start[], bare: readonly Start[]): readonly Row[] {
  const paints = starts.map(({ paint }) => paint);
  const barePaints = bare.map(({ paint }) => paint);
  const blocked = starts.map(({ blocked }) => blocked);
  const beside = (share: number): Pick<Row, 'value' | 'ratio' | 'peer'> => {
    const value = quantile(paints, share);
    return { value, ratio: value / quantile(barePaints, share), peer: 'bare page' };
  };
  return [
    { name: 'LCP, median', ...beside(0.5), unit: 'ms', goal: 400 },
    { name: 'LCP, p95', ...beside(0.95), unit: 'ms', goal: 800 },
    { name: 'bare page: LCP, median', value: median(barePaints), unit: 'ms' },
    { name: 'bare page: LCP, p95', value: quantile(barePaints, 0.95), unit: 'ms' },
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
