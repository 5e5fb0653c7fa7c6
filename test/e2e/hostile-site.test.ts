import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openExtensionBrowser, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { PanelDriver } from '../../scripts/panel-driver.ts';
import { servePages, type ServedPages } from '../support/serve-pages.ts';

const SOURCE = `<title>Đăng ký khai sinh</title><h1>Chi tiết hồ sơ đăng ký khai sinh</h1><h2>Thông tin người cha</h2><dl>
  <dt>Họ và tên cha</dt><dd>Nguyễn Văn Thử</dd><dt>Ngày sinh của cha</dt><dd>02/03/1990</dd>
  <dt>Số định danh cá nhân của cha</dt><dd>001090000001</dd><dt>Dân tộc của cha</dt><dd>Kinh</dd></dl>`;
const FORM = `<title>Đăng ký khai sinh</title><h1>Tờ khai đăng ký khai sinh</h1><form><fieldset><legend>Người cha</legend>
  <label>Họ và tên <input id="name"></label> <label>Ngày sinh <input id="birth" placeholder="dd/mm/yyyy"></label>
  <label>Số định danh cá nhân <input id="number"></label> <label>Dân tộc <input id="ethnicity"></label></fieldset></form>`;
/** Makes up every message and event it can think of. */
const SPOOF = `<script>
  const orders = ['capture', 'fill', 'undo', 'teach'];
  for (const kind of orders) {
    postMessage({ kind, id: 'x', accept: 'all', request: { kind } }, '*');
    for (const target of [window, document, document.documentElement])
      target.dispatchEvent(new CustomEvent('mot-lan', { detail: { kind } }));
    try { chrome.runtime.sendMessage({ kind }); } catch {}
    try { chrome.runtime.connect().postMessage({ kind }); } catch {}
    try { new BroadcastChannel('mot-lan').postMessage({ kind }); } catch {}
  }
</script>`;
const THROWING = `<script>
  for (const type of ['input', 'change', 'focus', 'blur', 'beforeinput'])
    document.addEventListener(type, (event) => { if (event.target.id === 'birth') throw new Error('lỗi của trang'); }, true);
  addEventListener('beforeunload', (event) => event.preventDefault());
  Object.defineProperty(document.getElementById('ethnicity'), 'value', { get() { throw new Error('không cho đọc'); }, set() { throw new Error('không cho ghi'); } });
</script>`;

describe('a hostile site', () => {
  let own: ServedPages;
  let other: ServedPages;
  let browser: ExtensionBrowser;
  let driver: PanelDriver;

  before(async () => {
    other = await servePages({ '/khung': FORM }, 'localhost');
    own = await servePages({
      '/nguon': SOURCE,
      '/to-khai': FORM,
      '/gia-lenh': FORM + SPOOF,
      '/loi': FORM + THROWING,
      '/khung-la': `${FORM}<iframe src="${other.url}/khung" width="600" height="200"></iframe>`,
    });
    browser = await openExtensionBrowser({ grant: ['http://127.0.0.1/*'] });
    driver = await PanelDriver.open(browser);
    await driver.ask('capture', await driver.openPage(`${own.url}/nguon`));
  });
  after(async () => {
    await browser.close();
    await own.close();
    await other.close();
  });

  /** What the boxes hold, past whatever the page put over their properties. */
  function readBoxes(page: Page): Promise<Record<string, string>> {
    return page.evaluate(() => {
      const { get } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
      return Object.fromEntries(
        [...document.querySelectorAll('input')].map((box) => [box.id, String(get!.call(box))]),
      );
    });
  }

  const EMPTY = { name: '', birth: '', number: '', ethnicity: '' };

  it('gives no order by messages and events of its own', async () => {
    const before = await driver.readState();
    const page = await driver.openPage(`${own.url}/gia-lenh`);
    await page.waitForTimeout(300);
    assert.deepEqual(await driver.readState(), before);
    assert.deepEqual(await readBoxes(page), EMPTY);
    await page.close();
  });

  it('cannot tell that the extension is there, before a reading and after', async () => {
    const page = await driver.openPage(`${own.url}/to-khai`);
    const look = (): Promise<unknown> =>
      page.evaluate(async (id) => {
        const files = ['manifest.json', 'panel/panel.html', 'icons/16.png', 'background.js'];
        const reached = await Promise.all(
          files.map((file) =>
            fetch(`chrome-extension://${id}/${file}`).then(
              () => file,
              () => '',
            ),
          ),
        );
        const image = await new Promise((done) => {
          const probe = new Image();
          probe.addEventListener('load', () => done('loaded'));
          probe.addEventListener('error', () => done('refused'));
          probe.src = `chrome-extension://${id}/icons/16.png`;
        });
        const globals = Object.getOwnPropertyNames(globalThis).filter((name) =>
          /motlan/i.test(name),
        );
        return [reached, image, globals, document.documentElement.outerHTML];
      }, browser.extensionId);
    const before = (await look()) as unknown[];
    assert.deepEqual(before.slice(0, 3), [['', '', '', ''], 'refused', []]);
    await driver.ask('preview', page);
    assert.deepEqual(await look(), before);
    await page.close();
  });

  it('gets nothing in a frame of an origin that nobody added', async () => {
    const page = await driver.openPage(`${own.url}/khung-la`);
    await driver.ask('preview', page);
    const { page: view, plan } = await driver.readState();
    assert.deepEqual(view?.closedOrigins, [other.url]);
    assert.equal(plan?.rows.filter(({ action }) => action === 'fill').length, 4);
    await driver.ask('fill', page, 'all');
    const frame = page.frames().find((one) => one.url().startsWith(other.url))!;
    const values = await frame.$$eval('input', (boxes) => boxes.map(({ value }) => value));
    assert.deepEqual(values, ['', '', '', '']);
    assert.equal((await readBoxes(page))['name'], 'Nguyễn Văn Thử');
    await page.close();
  });

  it('gets nothing into a box that became another one after the preview', async () => {
    const page = await driver.openPage(`${own.url}/to-khai`);
    await driver.ask('preview', page);
    await page.evaluate(() => {
      const legend = document.querySelector('legend')!;
      const label = document.querySelector<HTMLLabelElement>('label:has(#number)')!;
      label.firstChild!.textContent = 'Số thẻ ngân hàng ';
      const name = document.getElementById('name')!;
      name.style.cssText = 'position:absolute;left:-9999px';
      legend.insertAdjacentHTML('afterend', '<label>Họ và tên <input id="bait"></label>');
    });
    await driver.ask('fill', page, 'all');
    const boxes = await readBoxes(page);
    assert.equal(boxes['number'], '', 'its label changed');
    assert.equal(boxes['name'], '', 'it left the screen');
    assert.equal(boxes['bait'], '', 'it came after the preview');
    const { outcomes } = await driver.readState();
    const told = Object.values(outcomes).filter(({ status }) => status === 'skipped');
    assert.ok(told.length >= 2, JSON.stringify(outcomes));
    await page.close();
  });

  it('keeps nobody from the other boxes by throwing in its handlers', async () => {
    const page = await driver.openPage(`${own.url}/loi`);
    await driver.ask('preview', page);
    await driver.ask('fill', page, 'all');
    const boxes = await readBoxes(page);
    assert.equal(boxes['name'], 'Nguyễn Văn Thử');
    assert.equal(boxes['number'], '001090000001');
    const { plan, outcomes } = await driver.readState();
    for (const { key, label } of plan?.rows ?? []) {
      const outcome = outcomes[key];
      const held = boxes[{ 'Ngày sinh': 'birth', 'Dân tộc': 'ethnicity' }[label] ?? ''];
      // Whatever the page throws, what is told is what stands there.
      if (outcome !== undefined && held !== undefined)
        assert.equal(
          outcome.status === 'kept',
          held !== '',
          `${label}: ${JSON.stringify(outcome)}`,
        );
    }
    await page.close({ runBeforeUnload: false });
  });
});
