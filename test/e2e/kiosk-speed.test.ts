import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';
import { serveStatic, type StaticServer } from '../../scripts/serve-static.ts';

const DIST = resolve(import.meta.dirname, '../../dist/kiosk');

/** What stands on the screen when a frame is made: the box's letters, the rows, the open procedure, how many buttons look pressed. */
interface Frame {
  readonly typed: string;
  readonly rows: number;
  readonly detail: boolean;
  readonly pressed: number;
}

/** Notes each frame from the next act on; text, so that nothing of this file's compiling gets in. */
const WATCH = `
  window.frames = [];
  const root = document.querySelector('kiosk-app').shadowRoot;
  const list = root.querySelector('procedure-list');
  const note = () => {
    window.frames.push({
      typed: list.shadowRoot.querySelector('input').value,
      rows: list.shadowRoot.querySelectorAll('.row').length,
      detail: root.querySelector('procedure-detail') !== null,
      pressed: list.shadowRoot.querySelectorAll('button[style*=gradient]').length,
    });
    if (window.frames.length < 30) requestAnimationFrame(note);
  };
  for (const act of ['click', 'input'])
    addEventListener(act, () => requestAnimationFrame(note), { capture: true, once: true });
`;

/** How far the screen's middle is scrolled, in a script's words. */
const SCROLL = "document.querySelector('kiosk-app').shadowRoot.querySelector('main').scrollTop";

const readFrames = async (page: Page): Promise<readonly Frame[]> => {
  await page.waitForFunction(
    () => (window as unknown as { frames: readonly unknown[] }).frames.length === 30,
  );
  return page.evaluate<readonly Frame[]>('window.frames');
};

describe('a press at the kiosk', () => {
  let server: StaticServer;
  let browser: Browser;
  before(async () => {
    server = await serveStatic(DIST, 0);
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS] });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function openKiosk(): Promise<Page> {
    const page = await browser.newPage({ hasTouch: true });
    await page.goto(server.url);
    await page.locator('kiosk-app:not([hidden]) .tile').first().waitFor();
    await page.evaluate(WATCH);
    return page;
  }

  it('is painted before the screen that it opens', async () => {
    const page = await openKiosk();
    await page.locator('kiosk-app:not([hidden]) .tile').first().tap();
    const frames = await readFrames(page);
    assert.deepEqual(frames[0], { typed: '', rows: 0, detail: false, pressed: 1 });
    assert.deepEqual(frames.at(-1), { typed: '', rows: 0, detail: true, pressed: 0 });
    assert.ok(frames.every(({ detail, pressed }) => !(detail && pressed > 0)));
    await page.close();
  });

  it('shows the letter before the answers to it', async () => {
    const page = await openKiosk();
    await page.locator('kiosk-app:not([hidden]) input').focus();
    await page.keyboard.press('k');
    const frames = await readFrames(page);
    assert.equal(frames[0]!.typed, 'k');
    assert.equal(frames[0]!.rows, 0);
    await page.keyboard.type('hai sinh');
    await page.locator('kiosk-app .row').first().waitFor();
    await page.close();
  });

  it('of a script is not waited for, since nobody looks at it', async () => {
    const page = await openKiosk();
    const frames = await page.evaluate<number>(`(async () => {
      const app = document.querySelector('kiosk-app');
      let frames = 0;
      requestAnimationFrame(() => (frames += 1));
      app.shadowRoot.querySelector('procedure-list').shadowRoot.querySelector('.tile').click();
      await app.updateComplete;
      return app.shadowRoot.querySelector('take-away') === null ? -1 : frames;
    })()`);
    assert.equal(frames, 0);
    await page.close();
  });

  it('leads back to where the list was scrolled', async () => {
    const page = await openKiosk();
    await page.locator('kiosk-app:not([hidden]) .field').first().tap();
    const row = page.locator('kiosk-app .row').nth(10);
    await row.scrollIntoViewIfNeeded();
    const readScroll = (): Promise<number> => page.evaluate<number>(SCROLL);
    // Rows that come into view get their own height, and what stands above moves by as much.
    await page.waitForFunction(
      `new Promise((done) => {
        const before = ${SCROLL};
        setTimeout(() => done(before > 0 && before === ${SCROLL}), 200);
      })`,
    );
    const before = await readScroll();
    await row.tap();
    await page.locator('procedure-detail h1').waitFor();
    assert.equal(await readScroll(), 0);
    assert.equal(await row.isVisible(), false, 'the list is not to be seen');
    await page.locator('#back').tap();
    await row.waitFor();
    await page.waitForFunction(`Math.abs(${SCROLL} - ${before}) <= 2`);
    await page.close();
  });

  it('leads home to the list that was there before, at once', async () => {
    const page = await openKiosk();
    const list = page.locator('kiosk-app procedure-list');
    await list.evaluate((one) => Object.assign(one, { mark: 1 }));
    await page.locator('kiosk-app:not([hidden]) .tile').first().tap();
    await list.waitFor({ state: 'hidden' });
    await page.locator('#home').tap();
    await list.waitFor();
    assert.equal(await list.evaluate((one) => (one as { mark?: number }).mark), 1);
    await page.close();
  });
});

describe('the kiosk’s first screen', () => {
  it('says that it is starting when no script takes it over', async () => {
    const server = await serveStatic(DIST, 0);
    const browser = await chromium.launch({
      executablePath: ensureBrowser(),
      args: [...BROWSER_FLAGS],
    });
    try {
      const page = await browser.newPage();
      await page.route(/index-[\w-]+\.js/, (route) => route.abort());
      await page.goto(server.url);
      const notice = page.locator('#first-screen .late');
      assert.equal(await notice.isVisible(), false);
      await page.evaluate(`document.querySelector('#first-screen').shadowRoot.querySelector('.late')
        .getAnimations()[0].finish()`);
      assert.equal(await notice.isVisible(), true);
      assert.match(await notice.innerText(), /hỏi cán bộ tại quầy/);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
