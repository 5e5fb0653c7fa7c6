import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import writeExcelFile from 'write-excel-file/node';
import { buildPractice, startPractice, type Practice } from '../../practice/start-practice.ts';
import { CHILD, MOTHER, REQUESTER, STORY } from '../../practice/story.ts';
import { openExtensionBrowser, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { readXlsx } from '../../domain/import/read-workbook.ts';
import { PanelDriver } from '../../scripts/panel-driver.ts';

const PASSPHRASE = 'mưa rào tháng bảy';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FOLDER = mkdtempSync(join(tmpdir(), 'mot-lan-dossier-'));

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe('a dossier in the office page', () => {
  let practice: Practice;
  let browser: ExtensionBrowser;
  let page: Page;
  /** The dossier's own place. */
  let address = '';

  before(async () => {
    await buildPractice();
    practice = await startPractice({ ports: { oneStop: 0, civilStatus: 0, certification: 0 } });
    browser = await openExtensionBrowser({
      grant: ['http://127.0.0.1/*'],
      viewport: { width: 1440, height: 900 },
    });
    page = await browser.context.newPage();
    await open('kho');
    await page.getByLabel('Mật khẩu, ít nhất 8 ký tự').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Tạo kho' }).click();
    await page.getByText('Đang mở', { exact: true }).waitFor();
    const driver = await PanelDriver.open(browser);
    const source = await driver.openPage(practice.oneStop.url + STORY.source.path);
    await driver.ask('capture', source);
    const target = await driver.openPage(practice.civilStatus.url + STORY.targets.civilStatus.path);
    await driver.ask('preview', target);
    await driver.ask('fill', target);
    await source.close();
    await target.close();
    await page.bringToFront();
  });
  after(async () => {
    await browser.close();
    await practice.close();
    rmSync(FOLDER, { recursive: true, force: true });
  });

  async function open(section: string): Promise<void> {
    await page.goto(`chrome-extension://${browser.extensionId}/office/office.html#${section}`);
    await page.reload();
    await page.locator('main .page:visible').first().waitFor();
  }

  const readPage = (): Promise<string> => page.locator('dossier-page .page').innerText();
  const place = (): string => decodeURIComponent(new URL(page.url()).hash);

  async function unlock(): Promise<void> {
    await page.getByText(/Mở kho…/).click();
    await page.getByLabel('Mật khẩu, hoặc khóa khôi phục').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Mở khóa' }).click();
  }

  async function lock(): Promise<void> {
    await open('kho');
    await page.getByRole('button', { name: 'Khóa ngay' }).first().click();
    await page.getByText('Kho đang khóa').first().waitFor();
  }

  /** Violations of accessibility in both colour schemes. */
  async function findViolations(): Promise<readonly string[]> {
    const found: string[] = [];
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      const violations = await page.evaluate(
        `${AXE}; axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
      );
      for (const { id, nodes } of violations as readonly Violation[])
        found.push(`${colorScheme} ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    }
    return found;
  }

  /** What the printer would get, as the text of a PDF file. */
  async function printPdf(): Promise<string> {
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.printToPDF', { preferCSSPageSize: true });
    await session.detach();
    return Buffer.from(data, 'base64').toString('latin1');
  }

  async function picture(name: string): Promise<void> {
    const folder = process.env['PICTURES']; // Set by a person who wants to look.
    if (folder !== undefined)
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  }

  it('has a page of its own: facts with their source, events, each box of a transfer', async () => {
    await open('ho-so');
    await page.getByRole('link', { name: STORY.dossierCode }).press('Enter');
    await page.getByRole('heading', { name: STORY.dossierCode }).waitFor();
    await page.locator('dossier-page').getByText(CHILD.fullName).first().waitFor();
    const text = await readPage();
    assert.match(text, /Một cửa.*ô “/s);
    assert.match(text, /Tiếp nhận, .*hẹn trả 24\/11\/2026/);
    assert.match(text, /Điền từ .* sang .*: \d+ ô đã ghi/);
    await page.locator('.transfers summary').click();
    const outcomes = page.locator('.transfer tbody tr');
    assert.ok((await outcomes.count()) > 20);
    await outcomes.last().getByText('đã ghi').waitFor();
    assert.ok(!place().includes(MOTHER.fullName) && !place().includes(STORY.dossierCode));
    assert.deepEqual(await findViolations(), []);
    await picture('ho-so-mot');
  });

  it('goes back to the list by a key, with the focus on the row it came from', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('table', { name: 'Hồ sơ' }).waitFor();
    assert.equal(place(), '#ho-so');
    await page.locator('dossiers-view a:focus', { hasText: STORY.dossierCode }).waitFor();
  });

  it('opens by its address, and says so where it knows no such dossier', async () => {
    await page.getByRole('link', { name: STORY.dossierCode }).click();
    await page.getByRole('heading', { name: STORY.dossierCode }).waitFor();
    address = place().slice(1);
    await open('ho-so/00000000-0000-8000-8000-000000000000');
    await page.getByText('Không có hồ sơ này').waitFor();
    await open(address);
    await page.getByRole('heading', { name: STORY.dossierCode }).waitFor();
  });

  it('writes each paper on one sheet of A4, filled with what is known and dotted elsewhere', async () => {
    await open(address);
    await page.getByRole('link', { name: /^Giấy tiếp nhận hồ sơ/ }).click();
    const sheet = page.locator('paper-sheet article');
    await sheet.waitFor();
    const text = await sheet.innerText();
    for (const words of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
      STORY.dossierCode,
      REQUESTER.fullName,
    ])
      assert.ok(text.includes(words), words);
    assert.equal(await sheet.getByRole('textbox', { name: 'Số thứ tự' }).innerText(), '');
    assert.equal(await sheet.getByRole('textbox', { name: 'Số của văn bản' }).innerText(), '');
    assert.deepEqual(await findViolations(), []);
    for (const paper of ['supplement', 'refusal', 'apology', 'stop', 'control', 'reception']) {
      await page.goto(page.url().replace(/[^/]*$/, paper));
      await page.locator(`paper-page[paper-id=${paper}] paper-sheet h1`).waitFor();
      await picture(`giay-${paper}`);
      await page.emulateMedia({ media: 'print' });
      assert.ok(!(await page.getByRole('link', { name: 'Về hồ sơ' }).isVisible()), paper);
      await page.emulateMedia({ media: null });
      const pdf = await printPdf();
      assert.match(pdf, /\/MediaBox \[0 0 59[456](\.\d+)? 84[12](\.\d+)?\]/, paper);
      assert.equal(pdf.match(/\/Type \/Page\b/g)!.length, 1, paper);
    }
  });

  it('finds a dossier by a person’s name without marks while the vault is open, and warns of what is due', async () => {
    await open('ho-so');
    await page
      .getByText(/hồ sơ (quá hạn|đến hạn)/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: /^Tất cả/ }).click();
    const search = page.getByRole('searchbox');
    await page.getByRole('columnheader', { name: 'Họ tên' }).waitFor();
    await search.fill('khong ai ca');
    await page.getByText('Không có hồ sơ nào như vậy.').waitFor();
    await search.fill('thi thuy duo tr');
    const row = page.getByRole('row', { name: STORY.dossierCode });
    await row.getByText(CHILD.fullName).waitFor();
    await search.fill(MOTHER.idNumber);
    await row.waitFor();
    assert.deepEqual(await findViolations(), []);
    await picture('ho-so-theo-ten');
    await lock();
    await open('ho-so');
    await page.getByText(/chưa tìm được theo họ tên/).waitFor();
    assert.equal(await page.getByRole('columnheader', { name: 'Họ tên' }).count(), 0);
    await page.getByRole('searchbox').fill('thi thuy duong tran');
    await page.getByText('Không có hồ sơ nào như vậy.').waitFor();
    await page.getByRole('searchbox').fill('');
    await unlock();
    await page.getByText(CHILD.fullName).waitFor();
  });

  it('keeps what was written on a letter while its new day is chosen, and counts the letter', async () => {
    await open(address);
    await page.getByRole('link', { name: /^Văn bản xin lỗi/ }).click();
    const reason = page.getByRole('textbox', { name: 'Nguyên nhân chậm' });
    await reason.fill('Chờ kết quả xác minh.');
    await page.getByLabel('Hẹn lại ngày').fill('1/12/2026');
    await page.getByLabel('Hẹn lại ngày').press('Enter');
    const day = page.getByRole('textbox', { name: 'Hẹn lại: ngày' });
    await day.filter({ hasText: '01' }).waitFor();
    assert.equal(await reason.innerText(), 'Chờ kết quả xác minh.');
    await page.getByRole('button', { name: 'Ghi là đã gửi, hẹn lại' }).click();
    await page.getByText('Đã ghi: văn bản xin lỗi đã gửi.').waitFor();
    assert.equal(await reason.innerText(), 'Chờ kết quả xác minh.');
    await page.getByRole('link', { name: 'Về hồ sơ' }).click();
    await page.getByText('Gửi văn bản xin lỗi', { exact: true }).waitFor();
    await page.getByText(/Đổi hẹn, có văn bản xin lỗi: hẹn trả 01\/12\/2026/).waitFor();
  });

  it('counts what was filled, with constants an office may change, for screen and files alike', async () => {
    await open('thong-ke');
    const table = page.getByRole('table', { name: 'Theo hệ thống' });
    const row = table.getByRole('row').nth(1);
    await row.waitFor();
    const cells = await row.getByRole('cell').allInnerTexts();
    assert.match(cells[0]!, /Một cửa.* → Hộ tịch/);
    assert.equal(cells[1], '1');
    assert.ok(Number(cells[2]) > 20, cells.join(' '));
    await page
      .getByRole('table', { name: 'Theo loại ô' })
      .getByText('Ô chữ', { exact: true })
      .waitFor();
    assert.deepEqual(await findViolations(), []);
    await picture('thong-ke');
    for (const label of [/Một lần gõ phím/, /Tìm giá trị và tới/, /Xem lại một dòng/]) {
      await page.getByLabel(label).fill('0');
      await page.getByLabel(label).blur();
    }
    await row.getByRole('cell').nth(5).filter({ hasText: /^0$/ }).waitFor();
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const path = join(FOLDER, 'thong-ke.csv');
    await csv.saveAs(path);
    const text = readFileSync(path, 'utf8');
    assert.ok(text.includes(cells[0]!) && text.includes('Văn bản xin lỗi'));
    assert.ok(!text.includes(MOTHER.fullName) && !text.includes(MOTHER.idNumber));
    const [excel] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Excel' }).click(),
    ]);
    await excel.saveAs(join(FOLDER, 'thong-ke.xlsx'));
    const sheets = await readXlsx(new Uint8Array(readFileSync(join(FOLDER, 'thong-ke.xlsx'))));
    assert.deepEqual(sheets[0]!.rows[2]!.slice(1, 3).map(Number), cells.slice(1, 3).map(Number));
  });

  it('takes the names of an import into the open vault, and finds by them', async () => {
    const path = join(FOLDER, 'co-ten.xlsx');
    await writeExcelFile([
      ['Mã hồ sơ', 'Mã thủ tục', 'Chủ hồ sơ', 'Ngày tiếp nhận', 'Kênh'],
      ['THU-260302-0001', '2.000815', 'Ngô Thị Thử Nghiệm', '02/03/2026', 'Trực tiếp'],
    ]).toFile(path);
    await open('nhap');
    await page.locator('drop-file input').setInputFiles(path);
    await page.getByText(/Kho đang mở: họ tên/).waitFor();
    await page.getByRole('button', { name: /^Nhập 1 dòng/ }).click();
    await page.getByText(/Đã nhập/).waitFor();
    assert.match(
      (await page.locator('import-view .counts').innerText()).replace(/\s+/g, ' '),
      /1 hồ sơ có họ tên vào kho/,
    );
    await open('ho-so');
    await page.getByRole('searchbox').fill('ngo nghiem');
    await page
      .getByRole('row', { name: 'THU-260302-0001' })
      .getByText('Ngô Thị Thử Nghiệm')
      .waitFor();
  });

  it('shows the names of a book while the vault is open, and takes them away when another page locks it', async () => {
    await open('so');
    const books = page.locator('books-view');
    await books.locator('.bar select').nth(1).selectOption('2026');
    const name = books.locator('book-entries').getByText('Ngô Thị Thử Nghiệm');
    await name.waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url().replace('#so', '#kho'));
    await other.getByRole('button', { name: 'Khóa ngay' }).click();
    await other.close();
    await name.waitFor({ state: 'detached' });
    await unlock();
    await name.waitFor();
  });

  it('shows a name as another page set it right, the next time a book is chosen', async () => {
    await open('so');
    const year = page.locator('books-view .bar select').nth(1);
    const entries = page.locator('books-view book-entries');
    await year.selectOption('2026');
    await entries.getByText(REQUESTER.fullName).first().waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url().replace('#so', '#kho'));
    await other.getByLabel(/Số định danh/).fill(REQUESTER.idNumber);
    await other.getByRole('button', { name: 'Tìm', exact: true }).click();
    const name = other.locator('person-search tr', { hasText: REQUESTER.fullName }).first();
    await name.getByRole('button', { name: /^Sửa/ }).click();
    await other.getByLabel('Lý do sửa').fill('Theo giấy tờ gốc');
    await other.locator('person-search input[name=value]').fill('Người Đã Sửa Tên');
    await other.getByRole('button', { name: 'Ghi', exact: true }).click();
    await other.getByText(/Đã sửa; giá trị cũ/).waitFor();
    await other.close();
    await year.selectOption('2025');
    await year.selectOption('2026');
    await entries.getByText('Người Đã Sửa Tên').first().waitFor();
    assert.equal(await entries.getByText(REQUESTER.fullName).count(), 0);
  });

  it('keeps a register of what persons ask of their data', async () => {
    await open('kho');
    await page.locator('data-requests select').selectOption('delete');
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
    const row = page.locator('data-requests tbody tr');
    await row.getByText('Xóa dữ liệu').waitFor();
    assert.deepEqual(await findViolations(), []);
    await picture('kho-yeu-cau');
    await page.getByRole('button', { name: 'Yêu cầu 1: đã làm' }).click();
    await row.getByText(/Đã làm \d\d\//).waitFor();
  });

  it('hides the values while the vault is locked, and shows them again once it is open', async () => {
    await lock();
    await open(address);
    await page.getByText(/tên và giá trị chưa hiện/).waitFor();
    assert.ok(!(await readPage()).includes(MOTHER.fullName));
    await picture('ho-so-mot-khoa');
    await unlock();
    await page.locator('dossier-page').getByText(MOTHER.fullName).first().waitFor();
  });
});
