import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { buildPractice, startPractice, type Practice } from '../../practice/start-practice.ts';
import { MOTHER, STORY } from '../../practice/story.ts';
import { openExtensionBrowser, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { PanelDriver } from '../../scripts/panel-driver.ts';

const CARD =
  '030196000002|140000001|Trần Thị Thùy Dương|17031997|Nữ|Thôn Mẫu, Hà Kỳ, Tứ Kỳ, Hải Dương|12052021';

describe('facts of a dossier in the panel', () => {
  let practice: Practice;
  let browser: ExtensionBrowser;
  let driver: PanelDriver;
  let panel: Page;

  before(async () => {
    await buildPractice();
    practice = await startPractice({ ports: { oneStop: 0, civilStatus: 0, certification: 0 } });
    browser = await openExtensionBrowser({ grant: ['http://127.0.0.1/*'] });
    driver = await PanelDriver.open(browser);
    panel = driver.panel;
    await driver.ask('capture', await driver.openPage(practice.oneStop.url + STORY.source.path));
    await panel.bringToFront();
  });
  after(async () => {
    await browser.close();
    await practice.close();
  });

  it('takes a card scanned with the focus anywhere, and finds whose it is', async () => {
    assert.equal(await panel.evaluate(() => document.activeElement === document.body), true);
    await panel.keyboard.type(CARD);
    await panel.keyboard.press('Enter');
    await panel.getByRole('heading', { name: MOTHER.fullName }).waitFor();
    assert.equal(await panel.getByRole('radio', { name: 'Mẹ' }).isChecked(), true);
    assert.match(await panel.locator('scan-box .notice').first().innerText(), /năm sinh 1996/);
    await panel.getByRole('button', { name: 'Thêm vào hồ sơ' }).click();
    await panel.locator('scan-box #scan').waitFor();
    const { dossier } = await driver.readState();
    const number = dossier?.facts['mother.idNumber']?.values[0];
    assert.deepEqual(number?.sources.at(-1)?.system, 'Thẻ căn cước');
    assert.equal(dossier?.facts['mother.birthDate']?.settled, undefined);
  });

  it('settles what the sources say differently by keys alone', async () => {
    const choices = panel.locator('fact-list [data-key="mother.birthDate"] .choices .choice');
    await choices.first().focus();
    await panel.keyboard.press('Tab');
    assert.match(await choices.nth(1).innerText(), /17\/03\/1997\s+Thẻ căn cước/);
    await panel.keyboard.press('Shift+Tab');
    await panel.keyboard.press('Enter');
    await panel.locator('fact-list [data-key="mother.birthDate"]:not(.conflict)').waitFor();
    const { dossier } = await driver.readState();
    assert.equal(dossier?.facts['mother.birthDate']?.settled, 0);
  });

  it('plans with what was corrected by hand, and shows where it comes from', async () => {
    const row = panel.locator('fact-list [data-key="requester.fullName"]');
    await row.locator('summary').focus();
    await panel.keyboard.press('Enter');
    await row.getByLabel('Sửa bằng tay').fill('Đỗ Thị Sửa Tay');
    await panel.keyboard.press('Enter');
    await row.locator('.cells').getByText('Đỗ Thị Sửa Tay').waitFor();
    assert.match(await row.innerText(), /Nhập tay/);
    const target = practice.certification.url + STORY.targets.certification.path;
    await driver.ask('preview', await driver.openPage(target));
    const filled = panel.locator('plan-list .row[data-action=fill]', { hasText: 'Đỗ Thị Sửa Tay' });
    await filled.first().locator('summary').click();
    const why = await filled.first().locator('details.why').innerText();
    assert.match(why, /Họ.*tên · người yêu cầu \(\d+ %\)/);
    assert.match(why, /Giá trị từ\s+Nhập tay/);
    assert.match(why, /Nhãn lấy từ/);
  });

  it('takes a fact out and back', async () => {
    await panel.bringToFront();
    await panel.getByRole('button', { name: 'Xem dữ kiện' }).click();
    const row = panel.locator('fact-list [data-key="father.fullName"]');
    await row.locator('summary').click();
    await row.getByRole('button', { name: 'Bỏ dữ kiện này' }).click();
    await row.waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: 'Lấy lại' }).click();
    await row.waitFor();
  });

  it('keeps the scanned text in memory only', async () => {
    const kept = await browser.worker.evaluate<string>(
      'chrome.storage.local.get().then((all) => JSON.stringify(all))',
    );
    assert.ok(!kept.includes('140000001'));
    const lines = await panel.evaluate(
      () =>
        new Promise<string>((done, fail) => {
          const request = indexedDB.open('mot-lan');
          request.addEventListener('error', () => fail(request.error));
          request.addEventListener('success', () => {
            const all = request.result.transaction('events').objectStore('events').getAll();
            all.addEventListener('error', () => fail(all.error));
            all.addEventListener('success', () => {
              request.result.close();
              done(JSON.stringify(all.result));
            });
          });
        }),
    );
    assert.match(lines, /Thẻ căn cước/);
    assert.ok(!lines.includes('140000001') && !lines.includes('Sửa Tay'));
  });
});
