import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { type Example, readExamples } from '../../docs/site/read-examples.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';
import { openExamplesSite, type ExamplesSite } from '../support/examples-site.ts';

/** Without a script there is nothing a keyboard on the screen could do. */
const OF_SCRIPT_ALONE = 'vietnamese-keyboard';

const pageOf = (tag: string, content: string): string => `<!doctype html><html lang="vi">
  <meta charset="utf-8"><title>Trang xã</title><script type="module" src="/components/mot-lan.js"></script>
  <main><${tag}>${content}</${tag}></main></html>`;

const CATALOGUE = readFileSync(
  resolve(import.meta.dirname, '../../catalogue/commune-2026.json'),
  'utf8',
);
const ROOM = '<link rel="stylesheet" href="/components/mot-lan.css">';
/** How far things have moved on the page since it was opened, by the browser's own measure. */
const WATCH = `window.moved = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.moved += value)))
    .observe({ type: 'layout-shift', buffered: true });`;
const later = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

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

  /** How far a page's own words below an element move while its script, and then its data, come late. */
  async function measureShift(page: Page, element: string, head: string): Promise<number> {
    site.pages.set(
      '/trang',
      `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang xã</title>
      <meta name="viewport" content="width=device-width">${head}<h1>Trang xã</h1>${element}
      <p>Địa chỉ trụ sở</p><p>Điện thoại</p><script type="module" src="/components/mot-lan.js"></script>`,
    );
    await page.goto(`${site.url}/trang`);
    await page.waitForLoadState('networkidle');
    return page.evaluate<number>('window.moved');
  }

  it('makes room for the element beforehand: nothing below moves when script and data come late', async () => {
    const page = await browser.newPage();
    await page.addInitScript(WATCH);
    await page.route('**/mot-lan.js', async (route) => (await later(150), route.continue()));
    await page.route('**/danh-muc.json', async (route) => {
      await later(150);
      await route.fulfill({ body: CATALOGUE });
    });
    await page.route('**/khong-co.json', (route) => route.fulfill({ status: 404 }));
    const plain = (tag: string): string =>
      examples[tag]!.find(({ content }) => content.includes('href'))!.content;
    const tags = Object.keys(examples).filter((tag) => tag !== OF_SCRIPT_ALONE);
    const elements = tags.flatMap((tag) => [`<${tag}>${plain(tag)}</${tag}>`]);
    for (const file of ['danh-muc', 'khong-co'])
      for (const tag of ['procedure-finder', 'procedure-list'])
        elements.push(
          `<${tag} src="/${file}.json">${file === 'danh-muc' ? '' : plain(tag)}</${tag}>`,
        );
    const moved: string[] = [];
    for (const [at, element] of elements.entries()) {
      await page.setViewportSize(
        at % 2 === 0 ? { width: 390, height: 844 } : { width: 1280, height: 720 },
      );
      const shift = await measureShift(page, element, ROOM);
      if (shift > 0) moved.push(`${element.slice(0, 60)}: ${shift}`);
    }
    assert.deepEqual(moved, []);
    // Without that room things do move, and it is seen.
    assert.ok((await measureShift(page, elements.at(-2)!, '')) > 0);
    await page.close();
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
