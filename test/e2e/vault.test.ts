import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Download, Page } from 'playwright-core';
import writeExcelFile from 'write-excel-file/node';
import { buildPractice, startPractice, type Practice } from '../../practice/start-practice.ts';
import { FATHER, MOTHER, REQUESTER, STORY } from '../../practice/story.ts';
import { openExtensionBrowser, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { PanelDriver } from '../../scripts/panel-driver.ts';
import { findTexts } from '../support/profile-files.ts';

const PASSPHRASE = 'mưa rào tháng bảy';
const FILE_PASSPHRASE = 'một cụm mật khẩu dài';
const PLANTED = [MOTHER, FATHER, REQUESTER].flatMap(({ fullName, idNumber, phone, detail }) => [
  fullName,
  idNumber,
  phone,
  detail,
]);
/** A person of an export, taken in while the vault is open. */
const LISTED = ['Đỗ Thị Nhập Kín', '030188009911', '0912009911', 'Số 9 ngõ Đối Chứng'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FOLDER = mkdtempSync(join(tmpdir(), 'mot-lan-vault-'));

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe('the vault and its backup in the office page', () => {
  let practice: Practice;
  let browser: ExtensionBrowser;
  let driver: PanelDriver;
  let page: Page;

  before(async () => {
    await buildPractice();
    practice = await startPractice({ ports: { oneStop: 0, civilStatus: 0, certification: 0 } });
    browser = await openExtensionBrowser({
      grant: ['http://127.0.0.1/*'],
      viewport: { width: 1440, height: 900 },
    });
    driver = await PanelDriver.open(browser);
    page = await browser.context.newPage();
  });
  after(async () => {
    await browser.close();
    await practice.close();
    rmSync(FOLDER, { recursive: true, force: true });
  });

  async function open(section: string, into: Page = page): Promise<void> {
    await into.goto(`chrome-extension://${browser.extensionId}/office/office.html#${section}`);
    await into.reload();
    await into.locator('main .page').first().waitFor();
  }

  async function findViolations(): Promise<readonly string[]> {
    const violations = await page.evaluate(
      `${AXE}; axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
    );
    return (violations as readonly Violation[]).map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  }

  async function picture(name: string): Promise<void> {
    const folder = process.env['PICTURES']; // Set by a person who wants to look.
    if (folder !== undefined)
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  }

  /** Puts rows, given as expressions, into the store past our own code. */
  async function writeStore(
    rows: readonly (readonly [table: string, row: string])[],
  ): Promise<void> {
    for (const [table, row] of rows)
      await page.evaluate(`(async () => {
        const row = ${row};
        const opening = indexedDB.open('mot-lan');
        await new Promise((done) => opening.addEventListener('success', done));
        const writing = opening.result.transaction('${table}', 'readwrite', { durability: 'strict' });
        writing.objectStore('${table}').put(row);
        await new Promise((done) => writing.addEventListener('complete', done));
        opening.result.close();
      })()`);
  }

  async function saved(download: Download): Promise<string> {
    const path = join(FOLDER, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  }

  it('is made in the office page and open in the panel, where a captured dossier goes into it', async () => {
    await open('kho');
    assert.deepEqual(await findViolations(), []);
    await picture('kho-chua-co');
    await page.getByLabel('Mật khẩu, ít nhất 8 ký tự').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Tạo kho' }).click();
    await page.getByText('Đang mở', { exact: true }).waitFor();
    const source = await driver.openPage(practice.oneStop.url + STORY.source.path);
    await driver.ask('capture', source);
    await source.close();
    await page.bringToFront();
    await page.getByLabel(/Số định danh/).fill(MOTHER.idNumber);
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    const table = page.locator('person-search table').first();
    await table.waitFor();
    const text = await table.innerText();
    assert.ok(text.includes(MOTHER.fullName), text);
    assert.ok(!text.includes(FATHER.fullName), text);
  });

  it('corrects a value with a reason and hands one person’s data out as a page and as JSON', async () => {
    await page.getByRole('button', { name: /^Sửa/ }).first().click();
    await page.getByLabel('Lý do sửa').fill('Theo giấy tờ gốc');
    await page.locator('person-search input[name=value]').fill('Trần Thị Thùy Dung');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.getByText(/Đã sửa; giá trị cũ/).waitFor();
    assert.deepEqual(await findViolations(), []);
    await picture('kho-mot-nguoi');
    for (const [name, ending] of [
      ['Xuất bản để đọc, in', 'html'],
      ['Xuất JSON', 'json'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      assert.equal(download.suggestedFilename(), `du-lieu-ca-nhan.${ending}`);
      const text = readFileSync(await saved(download), 'utf8');
      assert.ok(text.includes(MOTHER.idNumber) && text.includes('Theo giấy tờ gốc'));
      assert.ok(!text.includes(FATHER.fullName));
    }
  });

  it('shows a recovery key once and opens with it', async () => {
    await page.locator('vault-keys form').nth(1).getByLabel('Mật khẩu đang dùng').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Tạo khóa khôi phục' }).click();
    await page.locator('vault-keys .key').waitFor();
    const groups = await page.locator('vault-keys .key span').allInnerTexts();
    assert.equal(groups.length, 8);
    await picture('kho-khoa-khoi-phuc');
    await page.getByRole('button', { name: 'Đã cất, ẩn đi' }).click();
    await page.getByRole('button', { name: 'Khóa ngay' }).click();
    await page.getByRole('heading', { name: 'Kho đang khóa' }).waitFor();
    assert.deepEqual(await findViolations(), []);
    await picture('kho-khoa');
    await page.getByLabel('Mật khẩu, hoặc khóa khôi phục').fill(groups.join(' ').toLowerCase());
    await page.getByRole('button', { name: 'Mở khóa' }).click();
    await page.getByText('Đang mở', { exact: true }).waitFor();
    await page.locator('audit-trail').getByText('Mở kho').first().waitFor();
  });

  it('writes a backup, erases the person, and a restore does not bring the person back', async () => {
    await open('sao-luu');
    assert.deepEqual(await findViolations(), []);
    await page.getByLabel('Mật khẩu của tệp, ít nhất 12 ký tự').fill(FILE_PASSPHRASE);
    await page.getByLabel('Nhập lại mật khẩu của tệp').fill(FILE_PASSPHRASE);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Ghi tệp sao lưu' }).click(),
    ]);
    const path = await saved(download);
    assert.match(path, /mot-lan-\d{4}-\d{2}-\d{2}-\d{4}\.age$/);
    await page.getByText(/Bản gần nhất/).waitFor();
    await open('kho');
    await page.getByLabel(/Số định danh/).fill(MOTHER.idNumber);
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await page.getByRole('button', { name: /Xóa dữ liệu người này/ }).click();
    await picture('kho-xoa');
    await page.getByRole('button', { name: 'Xóa hẳn' }).click();
    await page.getByText(/Đã xóa khỏi \d+ bản ghi/).waitFor();
    await open('sao-luu');
    await page.locator('drop-file input').setInputFiles(path);
    await page.getByLabel('Mật khẩu của tệp, hoặc khóa sao lưu').fill(FILE_PASSPHRASE);
    await page.getByRole('button', { name: 'Mở và xem trước' }).click();
    await page.getByText(/Bản sao lưu lúc/).waitFor();
    assert.deepEqual(await findViolations(), []);
    await picture('sao-luu-xem-truoc');
    // What would happen, before anything has: the file brings no line that is not here, and nobody back.
    const table = page.getByRole('region', { name: 'Xem trước khôi phục' });
    const cells = table.locator('tr', { hasText: /^\s*Dòng nhật ký\s*\d/ }).locator('td');
    const [fresh, same, taken, kept] = await cells.allInnerTexts();
    assert.deepEqual([fresh, taken, kept], ['0', '0', '0']);
    assert.ok(Number(same) > 0, same);
    await page.getByText(/^\d+ bản ghi đã xóa ở máy này từ trước sẽ không quay lại\.$/).waitFor();
    await page.getByRole('button', { name: 'Thôi' }).click();
    await table.waitFor({ state: 'detached' });
    await page.locator('drop-file input').setInputFiles(path);
    await page.getByLabel('Mật khẩu của tệp, hoặc khóa sao lưu').fill(FILE_PASSPHRASE);
    await page.getByRole('button', { name: 'Mở và xem trước' }).click();
    await cells.first().waitFor();
    assert.deepEqual(await cells.allInnerTexts(), ['0', same, '0', '0']);
    await page.getByRole('button', { name: 'Nhập vào máy này' }).click();
    await page.getByText('Đã nhập xong bản sao lưu.').waitFor();
    await open('kho');
    await page.getByLabel(/Số định danh/).fill(MOTHER.idNumber);
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await page.getByText('Kho không giữ gì có số này').waitFor();
    await page
      .getByText(/nối liền nhau/)
      .first()
      .waitFor();
    await picture('kho-nhat-ky');
  });

  it('writes by itself into the chosen folder, for the office’s key', async () => {
    await open('sao-luu');
    await page.getByRole('button', { name: 'Tạo khóa sao lưu' }).click();
    await page.locator('backup-key code').getByText('AGE-SECRET-KEY-1').waitFor();
    await picture('sao-luu-khoa');
    // The browser's own folder stands for one the person chose: the chooser is a window of the system.
    await writeStore([
      [
        'meta',
        `{ id: 'backup-folder', value: await (await navigator.storage.getDirectory())
        .getDirectoryHandle('sao-luu', { create: true }) }`,
      ],
      ['meta', `{ id: 'backup-last', value: '2026-01-01T00:00:00.000Z' }`],
    ]);
    await open('sao-luu');
    const readNames = (): Promise<string[]> =>
      page.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        const folder = await root.getDirectoryHandle('sao-luu');
        const found: string[] = [];
        for await (const name of folder.keys()) found.push(name);
        return found;
      });
    for (let n = 0; n < 200 && (await readNames()).length === 0; n += 1)
      await page.waitForTimeout(50);
    const written = await readNames();
    assert.equal(written.filter((name) => name.endsWith('.age')).length, 1, String(written));
  });

  async function takeInExport(): Promise<void> {
    const path = join(FOLDER, 'danh-sach.xlsx');
    const persons = ['Chủ hồ sơ', 'Số giấy tờ', 'Số điện thoại', 'Địa chỉ'];
    await writeExcelFile([
      ['Mã hồ sơ', 'Ngày tiếp nhận', 'Lĩnh vực', ...persons],
      ['THU.00-260302-000001', '02/03/2026', 'Hộ tịch', ...LISTED],
    ]).toFile(path);
    await page.locator('drop-file input').setInputFiles(path);
    await page.getByRole('button', { name: /^Nhập 1 dòng/ }).click();
    await page.getByText(/Đã nhập/).waitFor();
  }

  it('leaves no planted value in any file of the browser once the vault is locked', async () => {
    const source = await driver.openPage(practice.oneStop.url + STORY.source.path);
    await driver.ask('capture', source);
    await source.close();
    await open('nhap');
    await takeInExport();
    await open('ho-so');
    await page.getByText(LISTED[0]!).first().waitFor(); // In sight while the vault is open.
    for (const section of ['so', 'bao-cao']) await open(section);
    await open('kho');
    await page.getByRole('button', { name: 'Khóa ngay' }).click();
    await page.getByRole('heading', { name: 'Kho đang khóa' }).waitFor();
    await writeStore([['settings', `{ id: 'communeName', value: 'Xã Đối Chứng' }`]]);
    assert.notDeepEqual(findTexts(browser.profile, ['Xã Đối Chứng']), [], 'the search works');
    assert.deepEqual(findTexts(browser.profile, [...PLANTED, ...LISTED]), []);
  });
});
