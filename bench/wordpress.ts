import { chromium, type Browser, type Page } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../scripts/browser.ts';
import type { Row } from './rows.ts';
import { runWordPress, type RunningWordPress } from './wordpress/run-wordpress.ts';

/** The oldest the plugin says it runs in, and the newest there is a build of. */
const VERSIONS = ['6.5', 'nightly'];

/** Set to a folder to look at the pages. */
const PICTURES = process.env['WORDPRESS_PICTURES'];

/** As an editor writes them; the last is what somebody without the right to write scripts might try. */
const CONTENTS = {
  'Thủ tục': `<p>Ông/bà tìm thủ tục tại đây.</p>
[mot_lan element="procedure-finder" src="/wp-content/uploads/thu-tuc.json"]<table><tbody><tr><th>Tên thủ tục</th></tr><tr><td><a href="https://dichvucong.gov.vn/">Đăng ký khai sinh</a></td></tr></tbody></table>[/mot_lan]
<p>Địa chỉ trụ sở</p>`,
  'Phản ánh': `[mot_lan element="feedback-form" action="/phan-anh"]<a href="tel:0900000001">0900 000 001</a>[/mot_lan]`,
  'Giới thiệu': '<p>Trang không dùng mã ngắn.</p>',
  'Một dòng': '[mot_lan]',
  Xấu: `[mot_lan element="script" src="/xau.js"][/mot_lan]
[mot_lan element="procedure-finder" src="javascript:hacked=1" onmouseover="hacked=1"]<img src="/x" onerror="hacked=1">[/mot_lan]`,
} as const;

type Name = keyof typeof CONTENTS;

/** What is wrong with the pages of a WordPress; empty when nothing is. */
class Visit {
  readonly wrong: string[] = [];
  readonly #browser: Browser;
  readonly #pages: RunningWordPress['pages'];

  constructor(browser: Browser, pages: RunningWordPress['pages']) {
    this.#browser = browser;
    this.#pages = pages;
  }

  #expect(isSo: boolean, words: string): void {
    if (!isSo) this.wrong.push(words);
  }

  async #open(name: Name, javaScriptEnabled = true): Promise<Page> {
    const page = await this.#browser.newPage({ javaScriptEnabled });
    page.on('pageerror', ({ message }) => this.wrong.push(`${name}: ${message}`));
    page.on('console', (message) => {
      const isOurs = message.location().url.includes('mot-lan');
      if (message.type() === 'error' && isOurs) this.wrong.push(`${name}: ${message.text()}`);
    });
    await page.goto(this.#pages[name]!);
    return page;
  }

  async #show(page: Page, name: string): Promise<void> {
    if (PICTURES !== undefined)
      await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
  }

  async findProcedures(version: string): Promise<void> {
    const page = await this.#open('Thủ tục');
    await page.locator('procedure-finder input').fill('khai sinh');
    await page.locator('procedure-finder .rows button').first().waitFor();
    this.#expect(
      (await page.locator('head link[href$="mot-lan/mot-lan.css"]').count()) === 1,
      'the sheet that keeps room is not in the head',
    );
    const script = page.locator('script[type=module][src$="mot-lan/mot-lan.js"]');
    this.#expect(
      ((await script.getAttribute('integrity')) ?? '').startsWith('sha384-'),
      'the script has no hash',
    );
    await this.#show(page, `${version}-thu-tuc`);
    await page.setViewportSize({ width: 360, height: 740 });
    await this.#show(page, `${version}-thu-tuc-360`);
    await page.close();
  }

  async readWithoutScripts(): Promise<void> {
    const page = await this.#open('Thủ tục', false);
    this.#expect(
      await page.getByRole('link', { name: 'Đăng ký khai sinh' }).isVisible(),
      'the table inside is not read without scripts',
    );
    await page.close();
  }

  async showByOneLine(version: string): Promise<void> {
    const page = await this.#open('Một dòng');
    await page.locator('procedure-finder .field').first().waitFor();
    await this.#show(page, `${version}-mot-dong`);
    await page.close();
  }

  async sendFeedback(version: string): Promise<void> {
    const page = await this.#open('Phản ánh');
    await page.locator('feedback-form textarea').fill('Ghế chờ thiếu.');
    await this.#show(page, `${version}-phan-anh`);
    await page.close();
  }

  async loadNothingElsewhere(): Promise<void> {
    const page = await this.#open('Giới thiệu');
    this.#expect(
      !/mot-lan\/mot-lan\.(?:js|css)/.test(await page.content()),
      'a page that does not use the shortcode loads the elements',
    );
    await page.close();
  }

  async tryMischief(): Promise<void> {
    const page = await this.#open('Xấu');
    const finder = page.locator('procedure-finder');
    await finder.waitFor({ state: 'attached' });
    this.#expect((await finder.getAttribute('src')) === '', 'an address that runs got through');
    this.#expect((await finder.getAttribute('onmouseover')) === null, 'a handler got through');
    this.#expect(!(await page.content()).includes('/xau.js'), 'a script got through');
    await page.waitForTimeout(300);
    this.#expect(await page.evaluate("typeof hacked === 'undefined'"), 'something was run');
    await page.close();
  }
}

/** The plugin in WordPress itself: an editor's pages as a visitor gets them. */
export async function measure(): Promise<readonly Row[]> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_FLAGS],
  });
  const rows: Row[] = [];
  try {
    for (const version of VERSIONS) {
      const wordpress = await runWordPress(version, CONTENTS);
      try {
        const visit = new Visit(browser, wordpress.pages);
        await visit.findProcedures(version);
        await visit.readWithoutScripts();
        await visit.showByOneLine(version);
        await visit.sendFeedback(version);
        await visit.loadNothingElsewhere();
        await visit.tryMischief();
        for (const one of visit.wrong) console.error(one);
        rows.push({
          name: `what is wrong with the pages of WordPress ${version}`,
          value: visit.wrong.length,
          unit: 'count',
          goal: 0,
        });
      } finally {
        await wordpress.close();
      }
    }
  } finally {
    await browser.close();
  }
  return rows;
}
