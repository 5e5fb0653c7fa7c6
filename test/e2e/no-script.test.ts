import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { type Example, readExamples } from '../../docs/site/read-examples.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';
import { openExamplesSite, type ExamplesSite } from '../support/examples-site.ts';

/** Without a script there is nothing a keyboard on the screen could do. */
const OF_SCRIPT_ALONE = 'vietnamese-keyboard';

const pageOf = (tag: string, content: string): string => `<!doctype html><html lang="vi">
  <meta charset="utf-8"><title>Trang xã</title><script type="module" src="/components/mot-lan.js"></script>
  <main><${tag}>${content}</${tag}></main></html>`;

describe('what a page put inside an element', () => {
  let site: ExamplesSite;
  let browser: Browser;
  let examples: Readonly<Record<string, readonly Example[]>>;

  before(async () => {
    site = await openExamplesSite();
    examples = await readExamples();
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS] });
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  it('can be read and followed without scripts, in every element', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const [tag, all] of Object.entries(examples)) {
      if (tag === OF_SCRIPT_ALONE) continue;
      const { content } = all.find((one) => one.content.includes('href')) ?? { content: '' };
      assert.notEqual(content, '', `${tag} has an example with a link inside`);
      site.pages.set('/trang', pageOf(tag, content));
      await page.goto(`${site.url}/trang`);
      const link = page.getByRole('link').first();
      assert.ok(await link.isVisible(), tag);
      assert.match((await link.getAttribute('href'))!, /^(https|tel):|\.pdf$/);
      // What a search engine is sent is what a person reads.
      const words = await page.locator('main').innerText();
      const letters = content.replace(/<[^>]+>/g, '').replace(/\s+/g, '');
      assert.equal(words.replace(/\s+/g, ''), letters, tag);
    }
    await context.close();
  });

  it('gives way when the script brings something better, and is never shown twice', async () => {
    const page = await browser.newPage();
    for (const tag of ['feedback-form', 'feedback-status', 'satisfaction-rating', 'poster-sheet']) {
      const { content } = examples[tag]!.find((one) => one.content.includes('href'))!;
      site.pages.set('/trang', pageOf(tag, content));
      await page.goto(`${site.url}/trang`);
      await page.locator(`${tag} button`).first().waitFor();
      assert.equal(await page.locator('main a').first().isVisible(), false, tag);
    }
    await page.close();
  });
});
