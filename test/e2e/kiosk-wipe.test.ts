import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';
import { serveStatic, type StaticServer } from '../../scripts/serve-static.ts';
import { findTraces } from '../support/find-traces.ts';

const DIST = resolve(import.meta.dirname, '../../dist/kiosk');
/** Words of nobody: no procedure and no sentence of the kiosk holds them. */
const PLANTED = {
  search: 'qwzx xin cho ong zepa',
  text: 'Chuyện Zêphyrin kể ở quầy số ba.',
  fullName: 'Nguyễn Zêphyrin Thử',
  contact: 'zephyrin@thu.invalid',
};
const WORDS = ['qwzx', 'zepa', 'Zêphyrin', 'zephyrin@'];
/** Idle for a minute, warned for half a minute. */
const IDLE = 61_000;
const WARNING = 31_000;

async function typeFeedback(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Phản ánh/ }).click();
  const form = page.locator('feedback-form');
  await form.getByText('Về cách làm việc').click();
  await form.locator('textarea').fill(PLANTED.text);
  await form.locator('#fullName').fill(PLANTED.fullName);
  await form.locator('#contact').fill(PLANTED.contact);
}

/** A machine as slow as an old hall's PC. */
async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

async function letTimeRunOut(page: Page): Promise<void> {
  await page.clock.runFor(IDLE);
  await page.locator('#stay').waitFor();
  await page.clock.runFor(WARNING);
  await page.locator('kiosk-app[resting]').waitFor();
  await page.locator('kiosk-app:not([hidden]) .tile').first().waitFor();
}

describe('a visit at the kiosk that nobody ended', () => {
  let server: StaticServer;
  let browser: Browser;
  let page: Page;
  before(async () => {
    server = await serveStatic(DIST, 0);
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS] });
    page = await browser.newPage({ viewport: { width: 1080, height: 1920 }, hasTouch: true });
    await page.clock.install();
    await page.goto(server.url);
    await page.locator('kiosk-app:not([hidden]) .tile').first().waitFor();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  it('leaves no trace of what was searched for', async () => {
    await page.getByRole('searchbox').fill(PLANTED.search);
    assert.notDeepEqual(await findTraces(page, WORDS), [], 'the scanner sees what stands there');
    await letTimeRunOut(page);
    assert.deepEqual(await findTraces(page, WORDS), []);
  });

  it('gives more time for one touch of the warning, with everything still there', async () => {
    await typeFeedback(page);
    await page.clock.runFor(IDLE);
    await page.locator('#stay').click();
    assert.equal(await page.locator('feedback-form textarea').inputValue(), PLANTED.text);
  });

  it('leaves no trace of a feedback that was not sent', async () => {
    assert.ok((await findTraces(page, WORDS)).length >= 2, 'the scanner sees text and name');
    await letTimeRunOut(page);
    assert.deepEqual(await findTraces(page, WORDS), []);
  });

  it('leaves nothing readable of a feedback that was sent, and of the rating after it', async () => {
    await typeFeedback(page);
    await page.locator('feedback-form').getByRole('checkbox').check();
    await page.getByRole('button', { name: /Xem lại/ }).click();
    await page.getByRole('button', { name: /^Gửi/ }).click();
    const receipt = await page.locator('feedback-form .receipt').innerText();
    await page.getByRole('button', { name: /Đánh giá/ }).click();
    await page.locator('satisfaction-rating').getByText('Rất hài lòng').click();
    await letTimeRunOut(page);
    assert.deepEqual(await findTraces(page, WORDS), []);
    const kept = await findTraces(page, [receipt]);
    assert.deepEqual(
      kept.map((trace) => trace.split(':')[0]),
      ['IndexedDB mot-lan-kiosk.feedback', 'keys of mot-lan-kiosk.feedback'],
      'the word itself is there, under its receipt',
    );
  });

  it('leaves no trace in the middle of a word, with the keyboard up, on a machine four times slower', async () => {
    await slowDown(page, 4);
    await typeFeedback(page);
    await page.locator('feedback-form textarea').tap();
    const keys = page.locator('vietnamese-keyboard');
    for (const key of ['q', 'w', 'z', 'x'])
      await keys.getByRole('button', { name: key, exact: true }).tap();
    assert.match(await page.locator('feedback-form textarea').inputValue(), /qwzx/);
    assert.ok((await findTraces(page, WORDS)).some((trace) => trace.includes('qwzx')));
    await letTimeRunOut(page);
    assert.deepEqual(await findTraces(page, WORDS), []);
    assert.equal(await keys.locator('.key').count(), 0, 'the next person finds no keyboard');
    await page.getByRole('searchbox').pressSequentially(PLANTED.search);
    await letTimeRunOut(page);
    assert.deepEqual(await findTraces(page, WORDS), []);
    assert.equal(await page.getByRole('searchbox').inputValue(), '');
    await slowDown(page, 1);
  });

  it('lets nobody pinch', async () => {
    const allowed = await page.evaluate(() => getComputedStyle(document.body).touchAction);
    assert.equal(allowed, 'pan-x pan-y');
  });

  it('adds nothing to the history and follows no link', async () => {
    const { url } = server;
    assert.equal(await page.evaluate(() => history.length), 2);
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: 'https://example.invalid/' });
      document.body.append(link);
      link.click();
    });
    await page.locator('procedure-list .tile').first().click();
    assert.equal(page.url(), url);
    const prevented = await page.evaluate(() =>
      ['contextmenu', 'dragstart'].map(
        (act) => !document.body.dispatchEvent(new Event(act, { bubbles: true, cancelable: true })),
      ),
    );
    assert.deepEqual(prevented, [true, true]);
  });
});
