import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { openExtensionBrowser, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { PanelDriver } from '../../scripts/panel-driver.ts';
import { PANEL_STATES } from '../support/panel-states.ts';
import { servePages, type ServedPages } from '../support/serve-pages.ts';

const AXE = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);
const FORM = `<title>Tờ khai</title><form><label>Họ, chữ đệm, tên của mẹ <input></label>
  <label>Ngày sinh của mẹ <input></label><label>Mã nội bộ <input></label></form>`;
const SOURCE = `<title>Hồ sơ</title><h3>Thông tin về người mẹ</h3><dl>
  <dt>Họ, chữ đệm, tên của mẹ</dt><dd>Phạm Thị Thử</dd><dt>Ngày sinh của mẹ</dt><dd>01/02/1995</dd>
  <dt>Dân tộc của mẹ</dt><dd>Kinh</dd></dl>`;
/** A list the page never unlocks: it is waited for, so the panel stays at work for some seconds. */
const LOCKED = `<title>Đăng ký khai sinh</title><h3>Thông tin về người mẹ</h3><form>
  <label>Họ, chữ đệm, tên của mẹ <input></label>
  <label>Dân tộc của mẹ <select disabled><option value="">-- Chọn --</option></select></label></form>`;
const CARD = '030195003346|140000001|Phạm Thị Thử|05031995|Nữ|Thôn Mẫu, Hà Kỳ, Tứ Kỳ|12052021';

/** A language, a theme, and the width at which the two are looked at with axe: every two of the three meet. */
const TURNS = [
  ['vi', 'light', 320],
  ['vi', 'dark', 420],
  ['en', 'dark', 320],
  ['en', 'light', 420],
] as const;
/** A usual panel at 200 % zoom, a narrow one, a usual one: nothing may be cut off in any, nor the list squeezed. */
const SIZES = [
  [210, 440],
  [320, 880],
  [420, 880],
] as const;

/** Runs in the panel: what is wider than its window, by its widest element, and a list without room. */
const FIND_CUT_OFF = `(() => {
  const app = document.querySelector('panel-app').shadowRoot;
  const listAll = (root) => [...root.querySelectorAll('*')].flatMap((one) =>
    [one, ...(one.shadowRoot === null ? [] : listAll(one.shadowRoot))]);
  const rightOf = (one) => one.getBoundingClientRect().right;
  const nameWidest = (part) =>
    listAll(part).toSorted((a, b) => rightOf(b) - rightOf(a))[0]?.outerHTML.slice(0, 90);
  const main = app.querySelector('main');
  const squeezed = main.clientHeight < Math.min(main.scrollHeight, 240);
  return [document.documentElement, ...app.querySelectorAll('main, header, footer')]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map((part) => part.localName + ' is wider than it shows: ' + nameWidest(part))
    .concat(squeezed ? ['the list has ' + main.clientHeight + ' px'] : []);
})()`;

/** Set to a folder to look at every state. */
const PICTURES = process.env['PANEL_PICTURES'];

describe('the panel in every state, for everybody', () => {
  let server: ServedPages;
  let browser: ExtensionBrowser;
  let driver: PanelDriver;
  let panel: Page;

  before(async () => {
    server = await servePages({
      '/to-khai': FORM,
      '/ho-so': SOURCE,
      '/dang-cho': LOCKED,
    });
    browser = await openExtensionBrowser({ grant: ['http://127.0.0.1/*'] });
    driver = await PanelDriver.open(browser);
    ({ panel } = driver);
    await panel.evaluate(AXE);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function findAxeFaults(): Promise<readonly string[]> {
    return panel.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: {
          run(): Promise<{
            violations: readonly { id: string; nodes: readonly { html: string }[] }[];
          }>;
        };
      };
      const { violations } = await axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
  }

  async function findCutOff(): Promise<readonly string[]> {
    return panel.evaluate(FIND_CUT_OFF);
  }

  /** What the panel shows now, in both languages and themes. */
  async function sweep(name: string): Promise<void> {
    const faults: string[] = [];
    for (const [language, colorScheme, axeWidth] of TURNS) {
      if ((await panel.locator('html').getAttribute('lang')) !== language) {
        await panel.locator('.tools button[lang]').dispatchEvent('click');
        await panel.locator(`xpath=/html[@lang="${language}"]`).waitFor();
      }
      await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const [width, height] of SIZES) {
        await panel.setViewportSize({ width, height });
        const at = `${name}-${language}-${colorScheme}-${width}`;
        if (PICTURES !== undefined) await panel.screenshot({ path: `${PICTURES}/${at}.png` });
        const found = [
          ...(await findCutOff()),
          ...(width === axeWidth ? await findAxeFaults() : []),
        ];
        faults.push(...found.map((fault) => `${at}: ${fault}`));
      }
    }
    await panel.locator('.tools button[lang]').dispatchEvent('click');
    await panel.locator('xpath=/html[@lang="vi"]').waitFor();
    assert.deepEqual(faults, []);
  }

  async function show(name: string): Promise<void> {
    const state = JSON.stringify(PANEL_STATES[name]);
    await browser.worker.evaluate(`chrome.storage.session.set({ session: ${state} })`);
    await panel.reload();
    await panel.locator('panel-app footer .promise').waitFor();
    await panel.evaluate(AXE);
  }

  async function tabTo(target: Locator): Promise<void> {
    for (let step = 0; step < 60; step += 1) {
      if (await target.evaluate((node) => node.matches(':focus'))) return;
      await panel.keyboard.press('Tab');
    }
    assert.fail('expected Tab to come to the button, it did not within 60 steps');
  }

  for (const name of Object.keys(PANEL_STATES))
    it(`has nothing axe objects to and loses nothing from 210 to 420 px: ${name}`, async () => {
      await show(name);
      await sweep(name);
    });

  it('nor in the figures, the vault, a card just read, the keys and teaching', async () => {
    await show('facts');
    await panel.locator('#scan').fill(CARD);
    await panel.locator('#scan').press('Enter');
    await panel.locator('scan-box .card').waitFor();
    await sweep('scan');
    const parts = panel.locator('nav button');
    await parts.nth(1).click();
    await panel.locator('statistics-view .empty').waitFor();
    await sweep('statistics');
    await parts.nth(2).click();
    await panel.locator('vault-view form').waitFor();
    await sweep('vault');
    await driver.ask('teach', await driver.openPage(`${server.url}/to-khai`));
    await panel.locator('teach-list li').first().waitFor();
    await sweep('teach');
    await panel.keyboard.press('?');
    await panel.locator('key-sheet dialog[open]').waitFor();
    await sweep('keys');
  });

  it('keeps the language chosen, and says everything in it', async () => {
    await show('plan');
    await panel.getByRole('button', { name: 'English' }).click();
    await panel.getByRole('button', { name: 'Fill 2 boxes' }).waitFor();
    await panel.reload();
    await panel.getByRole('button', { name: 'Tiếng Việt' }).waitFor();
    assert.equal(await panel.locator('html').getAttribute('lang'), 'en');
    const shown = await panel.locator('panel-app').innerText();
    await panel.locator('[data-key=a] details.why summary').click();
    const why = await panel.locator('[data-key=a] details.why').innerText();
    assert.match(why, /Because\s+the label “Nơi cư trú”/);
    for (const words of [
      'sẽ điền',
      'mâu thuẫn',
      'Đọc lại',
      'chọn một',
      'Thống kê',
      'hẹn trả',
      'qua ngày hẹn',
      'chỉ để đọc',
      'nhãn “',
    ])
      assert.ok(!shown.includes(words), `still says “${words}”`);
    await panel.getByRole('button', { name: 'Tiếng Việt' }).click();
    await panel.getByRole('button', { name: 'Điền 2 ô' }).waitFor();
  });

  it('answers, takes back and leaves by keys alone', async () => {
    await show('plan');
    const choice = panel.locator('[data-key=d] .choice').first();
    await panel.locator('body').press('?');
    const sheet = panel.getByRole('dialog', { name: 'Phím tắt' });
    // What a browser gives of the keys suggested: one that it uses itself is given to nobody.
    assert.match(await sheet.innerText(), /Alt\+Shift\+L[^]*Alt\+Shift\+V[^]*Alt\+Shift\+D/);
    await panel.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await tabTo(choice);
    await panel.keyboard.press('Enter');
    await panel.locator('[data-key=d] .choice[aria-pressed=true]').waitFor();
    await panel.getByRole('button', { name: 'Điền 3 ô' }).waitFor();
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await panel.getByRole('button', { name: 'Điền 2 ô' }).waitFor();
  });

  it('reads, previews, fills and undoes without a mouse', async () => {
    await show('empty');
    await driver.ask('capture', await driver.openPage(`${server.url}/ho-so`));
    const form = await driver.openPage(`${server.url}/to-khai`);
    const read = (): Promise<string[]> =>
      form.locator('input').evaluateAll((boxes) => boxes.map((box) => Reflect.get(box, 'value')));
    await driver.ask('preview', form);
    await panel.locator('plan-list').waitFor();
    await panel.keyboard.press('Control+Enter');
    assert.equal((await driver.readState()).view, 'plan', 'nothing is chosen yet');
    for (const label of ['Họ, chữ đệm, tên của mẹ', 'Ngày sinh của mẹ']) {
      const row = panel.locator('plan-list .row[data-action=ask]', { hasText: label });
      await tabTo(row.locator('.choice').first());
      await panel.keyboard.press('Enter');
      await row.locator('.choice[aria-pressed=true]').waitFor();
    }
    await panel.keyboard.press('Control+Enter');
    const undo = panel.getByRole('button', { name: 'Hoàn tác cả lượt' });
    await panel.locator('plan-list [data-status=kept]').nth(1).waitFor({ timeout: 120_000 });
    await panel.getByRole('button', { name: 'Xong, về hồ sơ' }).waitFor({ timeout: 120_000 });
    assert.deepEqual((await read()).slice(0, 2), ['Phạm Thị Thử', '01/02/1995']);
    await tabTo(undo);
    await panel.keyboard.press('Enter');
    await panel.getByRole('button', { name: 'Đã hoàn tác' }).waitFor({ timeout: 120_000 });
    assert.deepEqual(await read(), ['', '', '']);
  });

  it('nor while it works, in figures that hold something, or in a vault that is locked', async () => {
    await driver.ask('capture', await driver.openPage(`${server.url}/ho-so`));
    await driver.ask('preview', await driver.openPage(`${server.url}/dang-cho`));
    for (const key of await panel.locator('plan-list .row[data-action=ask]').all()) {
      await key.locator('.choice').first().click();
      await key.locator('.choice[aria-pressed=true]').waitFor();
    }
    await panel.keyboard.press('Control+Enter');
    await panel.locator('main[aria-busy=true]').waitFor();
    await sweep('running');
    await panel.getByRole('button', { name: 'Xong, về hồ sơ' }).waitFor({ timeout: 120_000 });
    const parts = panel.locator('nav button');
    await parts.nth(1).click();
    await panel.locator('statistics-view .figure').first().waitFor();
    await sweep('figures');
    await parts.nth(2).click();
    await panel.locator('vault-view input').fill('mưa rào tháng bảy');
    await panel.getByRole('button', { name: 'Tạo kho' }).click();
    await panel.getByRole('heading', { name: 'Kho đang mở' }).waitFor({ timeout: 120_000 });
    await sweep('vault-open');
    await panel.getByRole('button', { name: 'Khóa ngay' }).click();
    await panel.getByRole('heading', { name: 'Kho đang khóa' }).waitFor();
    await sweep('vault-locked');
  });
});
