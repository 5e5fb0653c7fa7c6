import type { Browser, CDPSession, Page } from 'playwright-core';
import type { KioskApp } from '../../kiosk/kiosk-app.ts';
import type { Row } from '../rows.ts';

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

/**
 * Sessions as fast as the page draws them: a search, a procedure with its codes, a form begun in every other one and a
 * rating begun in the rest, large text, and the wipe.
 */
function playSessions(page: Page, count: number): Promise<void> {
  return page.evaluate(async (sessions) => {
    const app = document.querySelector<KioskApp>('kiosk-app')!;
    const root = app.shadowRoot!;
    // A message comes as soon as what is drawn stands; the screen's own pace would be most of the time.
    const { port1, port2 } = new MessageChannel();
    const settle = async (): Promise<void> => {
      await app.updateComplete;
      await new Promise((done) => {
        port1.addEventListener('message', done, { once: true });
        port1.start();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port takes none.
        port2.postMessage('');
      });
      app.getBoundingClientRect(); // Laid out as it would be for a person.
    };
    const inside = (tag: string): ShadowRoot | undefined =>
      root.querySelector(tag)?.shadowRoot ?? undefined;
    const buttons = (): NodeListOf<HTMLElement> => root.querySelectorAll<HTMLElement>('nav button');
    for (let session = 0; session < sessions; session += 1) {
      const list = inside('procedure-list')!;
      const box = list.querySelector('input')!;
      box.value = session % 2 === 0 ? 'khai sinh' : 'chung thuc ban sao';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await settle();
      list.querySelector<HTMLElement>('.row')!.click();
      await settle();
      buttons()[session % 2]!.click();
      await settle();
      const text = inside('feedback-form')?.querySelector('textarea');
      if (text) {
        text.value = `Bàn chờ thiếu ghế, lần ${session}.`;
        text.dispatchEvent(new InputEvent('input', { bubbles: true }));
      } else inside('satisfaction-rating')?.querySelector<HTMLElement>('input')?.click();
      buttons()[2]!.click();
      await settle();
      app.reset();
      await settle();
      // A frame now and then, so that what waits for the screen is not put off for ever.
      if (session % 20 === 0) await new Promise((done) => requestAnimationFrame(done));
    }
  }, count);
}

/** How many sessions one order to the page plays: it answers between them. */
const ROUND = 500;

/** Many sessions one after the other, and what they leave behind in one page. */
export async function measureSessions(
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
  const began = performance.now();
  for (let played = 0; played < sessions; played += ROUND) {
    await playSessions(page, Math.min(sessions - played, ROUND));
    const { heap } = await readLoad(session);
    // It takes long: whoever waits sees how far it is, and whether it grows.
    console.error(`${played + ROUND} sessions, heap ${heap - before.heap} bytes larger`);
  }
  const took = performance.now() - began;
  const after = await readLoad(session);
  await page.close();
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
    { name: 'all sessions', value: took, unit: 'ms' },
  ];
}
