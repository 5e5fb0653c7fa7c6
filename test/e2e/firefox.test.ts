import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { listElements } from '../../scripts/package-components/list-elements.ts';
import { openExamplesSite, type ExamplesSite } from '../support/examples-site.ts';
import { openFirefox, type FirefoxTab } from '../support/open-firefox.ts';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const ADDRESS = 'https://dichvucong.example/thu-tuc/1.001193';
const MODULE = '<script type="module" src="/components/mot-lan.js"></script>';
const CLASSIC = '<script src="/components/mot-lan.classic.js"></script>';

function pageOf(body: string): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang xã</title>
    <link rel="stylesheet" href="/page.css"><script src="/note.js"></script><body>${body}</body></html>`;
}

const PAGES: Readonly<Record<string, string>> = {
  '/xa.json': readFileSync(
    resolve(import.meta.dirname, '../../catalogue/commune-2026.json'),
    'utf8',
  ),
  '/tim': pageOf(`${MODULE}<procedure-finder src="/xa.json"></procedure-finder>`),
  '/hai-lan': pageOf(
    `${CLASSIC}${CLASSIC}${MODULE}<qr-display value="${ADDRESS}"></qr-display><satisfaction-rating></satisfaction-rating>`,
  ),
  '/phieu': pageOf(
    `${MODULE}<form><fieldset><satisfaction-rating name="muc" required></satisfaction-rating></fieldset></form>`,
  ),
  '/bieu-mau': pageOf(
    `${MODULE}<form><satisfaction-rating name="muc"></satisfaction-rating></form>
     <feedback-form></feedback-form><label>Họ tên <input id="box"></label><vietnamese-keyboard></vietnamese-keyboard>`,
  ),
};

/** Runs in Firefox what the tests in Chromium ask of the elements, as far as browsers may differ. */
describe('the elements in Firefox', () => {
  let site: ExamplesSite;
  let tab: FirefoxTab;
  let page: Page;

  before(async () => {
    site = await openExamplesSite();
    for (const [path, body] of Object.entries(PAGES)) site.pages.set(path, body);
    tab = await openFirefox();
    ({ page } = tab);
  });

  after(async () => {
    await tab.close();
    await site.close();
  });

  const open = (path: string): Promise<void> => tab.open(site.url + path);

  /** Waits for what is drawn inside of elements, however deep. */
  async function find(selector: string): Promise<ElementHandle> {
    const found = await page.waitForSelector(`>>> ${selector}`, { timeout: 20_000 });
    return found!;
  }

  it('draws every example under the strictest policy, with nothing that axe objects to', async () => {
    await open('/?strict');
    await page.waitForFunction(() => window.examples !== undefined);
    await page.evaluate(AXE);
    const objections: string[] = [];
    for (const tag of listElements()) {
      const found = await page.evaluate(async (tag) => {
        await window.examples.draw(tag);
        const { axe } = globalThis as unknown as {
          axe: {
            run(on: string, options: object): Promise<{ violations: { id: string }[] }>;
          };
        };
        const rules = { 'landmark-unique': { enabled: false } };
        const { violations } = await axe.run('main', { preload: false, rules });
        const bare = [...document.querySelectorAll(tag)].filter((one) => one.shadowRoot === null);
        return [...violations.map(({ id }) => id), ...bare.map(() => 'not upgraded')];
      }, tag);
      objections.push(...found.map((one) => `${tag}: ${one}`));
      assert.ok(
        await page.evaluate(
          (tag) =>
            [...document.querySelectorAll<HTMLElement>(tag)].some((one) => one.offsetHeight > 40),
          tag,
        ),
        `${tag} shows something`,
      );
    }
    assert.deepEqual(objections, []);
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    assert.deepEqual(tab.complaints, []);
  });

  it('finds by what is typed, opens a procedure and leads back', async () => {
    await open('/tim');
    await (await find('input[type=search]')).click();
    await page.keyboard.type('dang ky khai sinh');
    await (await find('.rows button')).click();
    await find('procedure-detail >>> h1');
    await (await find('[part=back]')).click();
    await find('.rows button');
    assert.deepEqual(tab.complaints, []);
  });

  it('draws a code that a decoder reads, with everything loaded twice and in two builds', async () => {
    await open('/hai-lan');
    await find('qr-display >>> svg[part=code]');
    await find('satisfaction-rating >>> .level');
    const { buffer } = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'));
    prepareZXingModule({ overrides: { wasmBinary: buffer as ArrayBuffer } });
    const read = await readBarcodes(new Uint8Array(await page.screenshot()), {
      formats: ['QRCode'],
    });
    assert.deepEqual(
      read.map(({ text }) => text),
      [ADDRESS],
    );
    assert.deepEqual(tab.complaints, []);
  });

  it('gives a form the level that was chosen, and hands over what was written and read again', async () => {
    await open('/bieu-mau');
    await (await find('.level.satisfied')).click();
    const level = await page.evaluate(() =>
      new FormData(document.querySelector('form')!).get('muc'),
    );
    assert.equal(level, 'satisfied');
    await (await find('feedback-form >>> input[value=anonymous]')).click();
    await (await find('feedback-form >>> textarea')).click();
    await page.keyboard.type('Ghế chờ thiếu.');
    const heard = page.evaluate(
      () =>
        new Promise<string>((done) =>
          document
            .querySelector('feedback-form')!
            .addEventListener('feedback-submit', ({ feedback }) => done(feedback.text)),
        ),
    );
    await (await find('feedback-form >>> [type=submit]')).click();
    await (await find('feedback-form >>> .button.primary:not([type=submit])')).click();
    assert.equal(await heard, 'Ghế chờ thiếu.');
    assert.deepEqual(tab.complaints, []);
  });

  it('is a control of the form around it: what it holds, whether it may be sent, back to nothing, turned off', async () => {
    await open('/phieu');
    await page.waitForFunction(() =>
      document.querySelector('satisfaction-rating')?.shadowRoot?.querySelector('input'),
    );
    const read = (): Promise<unknown> =>
      page.$eval('form', (form) => [new FormData(form).get('muc'), form.checkValidity()]);
    assert.deepEqual(await read(), [null, false], 'a level is required');
    await (await find('.level.unsatisfied')).click();
    await page.waitForFunction(() => document.querySelector('form')!.checkValidity());
    assert.deepEqual(await read(), ['unsatisfied', true]);
    await page.$eval('form', (form) => form.reset());
    await page.waitForFunction(() => !document.querySelector('form')!.checkValidity());
    assert.deepEqual(await read(), [null, false]);
    await (await find('.level.satisfied')).click();
    await page.waitForFunction(() => document.querySelector('form')!.checkValidity());
    await page.$eval('fieldset', (fieldset) => (fieldset.disabled = true));
    await page.waitForFunction(
      () =>
        document.querySelector('satisfaction-rating')!.shadowRoot!.querySelector('fieldset')!
          .disabled,
    );
    assert.deepEqual(await read(), [null, true], 'what is off is not sent and holds nobody up');
    await page.$eval('fieldset', (fieldset) => (fieldset.disabled = false));
    await page.waitForFunction(() => new FormData(document.querySelector('form')!).has('muc'));
    assert.deepEqual(await read(), ['satisfied', true]);
    assert.deepEqual(tab.complaints, []);
  });

  it('types Vietnamese by its own keys', async () => {
    await open('/bieu-mau');
    await page.waitForFunction(() => customElements.get('vietnamese-keyboard') !== undefined);
    await page.evaluate(() => {
      document.querySelector('input')!.focus();
      document.querySelector('vietnamese-keyboard')!.open = true;
    });
    for (const name of ['chữ hoa', 'v', 'i', 'ê', 't', 'ạ nặng'])
      await (await find(`vietnamese-keyboard >>> [aria-label="${name}" i]`)).click();
    assert.equal(await page.$eval('#box', (box) => (box as HTMLInputElement).value), 'Việt');
    assert.deepEqual(tab.complaints, []);
  });

  it('knows the strictest policy: what its pages did not break can be broken', async () => {
    await open('/?strict');
    const refused = await page.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b>chữ</b>';
        return 'taken';
      } catch (error) {
        return (error as Error).name;
      }
    });
    assert.equal(refused, 'TypeError');
    await page.waitForFunction(() => window.violations.length > 0);
  });
});
