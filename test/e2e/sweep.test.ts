import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';
import { listElements } from '../../scripts/package-components/list-elements.ts';
import { openExamplesSite, type ExamplesSite } from '../support/examples-site.ts';
import { ALL_WIDTHS, type Round, sweepExamples } from '../support/sweep-examples.ts';

/** Every look, language and width once where it costs much; the bench goes through all of them with all. */
const ROUNDS: readonly Round[] = [
  { look: 'light', language: 'vi', widths: ALL_WIDTHS, axeAt: [320] },
  { look: 'dark', language: 'vi', widths: [1366], axeAt: [1366] },
  { look: 'forced colours', language: 'vi', widths: ALL_WIDTHS, axeAt: [768] },
  { look: 'light', language: 'en', widths: ALL_WIDTHS, axeAt: ALL_WIDTHS },
];

describe('every example at every width', () => {
  let site: ExamplesSite;
  let browser: Browser;

  before(async () => {
    site = await openExamplesSite();
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS] });
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const round of ROUNDS)
    it(`fits and has nothing axe objects to, ${round.look}, ${round.language}`, async () => {
      assert.deepEqual(await sweepExamples(browser, `${site.url}/`, round), []);
    });

  for (const path of ['/', '/module', '/classic'])
    it(`breaks no rule of the strictest policy in any example, loaded from ${path}`, async () => {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !message.text().includes('favicon'))
          complaints.push(message.text());
      });
      await page.goto(`${site.url}${path}?strict`);
      await page.waitForFunction(() => window.examples !== undefined);
      for (const tag of listElements())
        await page.evaluate((tag) => window.examples.draw(tag), tag);
      assert.deepEqual(await page.evaluate(() => window.violations), []);
      assert.deepEqual(complaints, []);
      await page.close();
    });

  it('shows what is chosen where the person’s colours stand for all others', async () => {
    const page = await browser.newPage({ forcedColors: 'active' });
    await page.goto(`${site.url}/`);
    await page.waitForFunction(() => window.examples !== undefined);
    await page.evaluate(() => window.examples.draw('satisfaction-rating', 'satisfied'));
    const level = (name: string): Promise<string> =>
      page
        .locator(`label.${name}`)
        .evaluate(
          (one) => `${getComputedStyle(one).backgroundColor} ${getComputedStyle(one).color}`,
        );
    assert.notEqual(await level('satisfied'), await level('unsatisfied'));
    await page.evaluate(() => window.examples.draw('vietnamese-keyboard', 'telex'));
    const shift = page.getByRole('button', { name: 'chữ hoa' });
    const colour = (): Promise<string> =>
      shift.evaluate((one) => getComputedStyle(one).backgroundColor);
    const before = await colour();
    await shift.click();
    await page.mouse.move(0, 0);
    assert.notEqual(await colour(), before);
    await page.close();
  });
});
