import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { buildPractice, startPractice, type Practice } from '../../practice/start-practice.ts';
import { STORY } from '../../practice/story.ts';
import { openExtensionBrowser, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { PanelDriver } from '../../scripts/panel-driver.ts';

describe('the side panel', () => {
  let practice: Practice;
  let browser: ExtensionBrowser;
  let driver: PanelDriver;
  let form: Page;

  before(async () => {
    await buildPractice();
    practice = await startPractice({ ports: { oneStop: 0, civilStatus: 0, certification: 0 } });
    browser = await openExtensionBrowser({ grant: ['http://127.0.0.1/*'] });
    driver = await PanelDriver.open(browser);
    const source = await driver.openPage(practice.oneStop.url + STORY.source.path);
    await driver.ask('capture', source);
    form = await driver.openPage(practice.certification.url + STORY.targets.certification.path);
    // An old PC: a form that posts itself back takes its time to leave.
    const cdp = await form.context().newCDPSession(form);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 8 });
  });
  after(async () => {
    await browser.close();
    await practice.close();
  });

  function readForm(): Promise<Record<string, string>> {
    return form.evaluate(() => {
      const boxes = document.querySelectorAll<HTMLInputElement>(
        'input:not([type=hidden]):not([type=submit]), select, textarea',
      );
      return Object.fromEntries([...boxes].map((box) => [box.name, box.value]));
    });
  }

  it('undoes a whole transfer with one press, also across the page reloads it caused', async () => {
    const before = await readForm();
    await driver.ask('preview', form);
    await driver.ask('fill', form);
    const filled = await driver.readState();
    assert.ok(Object.values(filled.outcomes).every(({ status }) => status === 'kept'));
    assert.notDeepEqual(await readForm(), before);
    await driver.ask('undo', form);
    assert.deepEqual(await readForm(), before);
    const { undone } = await driver.readState();
    assert.equal(undone, true);
    const statuses = await driver.panel
      .locator('plan-list [data-status=kept] .status')
      .allInnerTexts();
    assert.equal(statuses.length, 10);
    assert.ok(statuses.every((words) => words.includes('đã trả lại')));
  });

  it('takes the numbers of an undone transfer out of the statistics', async () => {
    await driver.panel.getByRole('button', { name: 'Thống kê' }).click();
    const figures = driver.panel.locator('statistics-view .figures');
    await figures.waitFor();
    assert.match(await figures.innerText(), /0\s+ô không phải gõ lại/);
    await driver.panel.getByRole('button', { name: 'Hồ sơ', exact: true }).click();
  });

  it('plans again after an undo and finds the same rows to fill', async () => {
    await driver.ask('preview', form);
    const { plan } = await driver.readState();
    assert.equal(plan?.rows.filter(({ action }) => action === 'fill').length, 10);
  });

  it('counts with the vault locked, and hands the waiting facts over when it is opened', async () => {
    const { panel } = driver;
    await panel.getByRole('button', { name: 'Kho' }).click();
    await panel.getByLabel(/Mật khẩu/).fill('mat khau thu nghiem');
    await panel.getByRole('button', { name: 'Tạo kho' }).click();
    await panel.getByText('Kho đang mở').waitFor();
    await panel.getByText('Không có hồ sơ nào chờ vào kho').waitFor();
    await panel.getByRole('button', { name: /Khóa ngay/ }).click();
    await panel.getByText('Kho đang khóa').waitFor();
    await panel.getByLabel(/Mật khẩu/).fill('sai hoan toan');
    await panel.getByRole('button', { name: 'Mở khóa' }).click();
    await panel.getByRole('alert').waitFor();
    assert.match(await panel.getByRole('alert').innerText(), /[Mm]ật khẩu/);
  });

  it('says what to do on a page no extension may read', async () => {
    const closed = await browser.context.newPage();
    await closed.goto('chrome://version');
    await closed.bringToFront();
    // A tab's title is only told for granted origins, so this one is found as the one in front.
    await browser.worker.evaluate(`(async () => {
      const tabs = await chrome.tabs.query({ active: true });
      const hidden = tabs.find(({ url }) => url === undefined);
      await chrome.storage.session.set({ request: { id: 'closed', kind: 'capture', tabId: hidden.id } });
    })()`);
    const notice = driver.panel.locator('.notice').first();
    await notice.waitFor();
    assert.match(await notice.innerText(), /(trang hồ sơ|thanh công cụ)/);
    await closed.close();
  });

  it('says a page without facts has none, and keeps the dossier', async () => {
    const empty = await browser.context.newPage();
    await empty.goto(`${practice.oneStop.url}/huong-dan`);
    const factsBefore = Object.keys((await driver.readState()).dossier?.facts ?? {}).length;
    await empty.setContent('<title>Trống</title><p>Không có gì ở đây.</p>');
    await driver.ask('capture', empty);
    const state = await driver.readState();
    assert.equal(state.obstacle?.kind, 'nothing-found');
    assert.equal(Object.keys(state.dossier?.facts ?? {}).length, factsBefore);
  });

  it('gives a dossier put away by a slip of the hand back', async () => {
    const { panel } = driver;
    const facts = Object.keys((await driver.readState()).dossier?.facts ?? {}).length;
    await panel.getByRole('button', { name: 'Hồ sơ mới' }).click();
    await panel.getByText('Chưa có hồ sơ').waitFor();
    await panel.getByRole('button', { name: 'Lấy lại hồ sơ vừa cất' }).click();
    await panel.locator('fact-list').waitFor();
    assert.equal(Object.keys((await driver.readState()).dossier?.facts ?? {}).length, facts);
  });

  it('says what to do when a newer version has opened the store elsewhere', async () => {
    const newer = await browser.context.newPage();
    await newer.goto(`chrome-extension://${browser.extensionId}/welcome.html`);
    await newer.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const request = indexedDB.open('mot-lan', 999);
          request.addEventListener('success', () => done());
          request.addEventListener('error', () => fail(request.error));
        }),
    );
    const alert = driver.panel.getByRole('alert').filter({ hasText: 'tải lại trang này' });
    await alert.waitFor();
    await newer.close();
  });
});
