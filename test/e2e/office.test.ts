import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Download, Page } from 'playwright-core';
import writeExcelFile from 'write-excel-file/node';
import { savedSeconds } from '../../domain/keystrokes.ts';
import { DEFAULT_SETTINGS } from '../../storage/settings.ts';
import { auditReport } from '../../domain/audit/audit-report.ts';
import { readReport } from '../../extension/office/audit/read-report.ts';
import { readXlsx } from '../../domain/import/read-workbook.ts';
import { openExtensionBrowser, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { writeGoldenExport } from '../support/write-export.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'mot-lan-office-'));
const FAULTY = resolve(import.meta.dirname, '../fixtures/reports/nam-2023-sai.txt');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function findViolations(page: Page): Promise<readonly string[]> {
  const violations = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  return (violations as readonly Violation[]).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

async function saved(download: Download): Promise<Uint8Array> {
  const path = join(FOLDER, download.suggestedFilename());
  await download.saveAs(path);
  return new Uint8Array(readFileSync(path));
}

describe('the office page', () => {
  let browser: ExtensionBrowser;
  let page: Page;
  let url = '';

  before(async () => {
    browser = await openExtensionBrowser({ viewport: { width: 1440, height: 900 } });
    url = `chrome-extension://${browser.extensionId}/office/office.html`;
    page = await browser.context.newPage();
    await page.goto(url);
  });
  after(() => browser.close());

  async function open(section: string): Promise<void> {
    await page.goto(`${url}#${section}`);
    await page.locator('main .page, main .empty').first().waitFor();
  }

  async function importFile(path: string): Promise<void> {
    await open('nhap');
    const again = page.getByRole('button', { name: 'Nhập tệp khác' });
    if (await again.isVisible()) await again.click();
    await page.locator('drop-file input').setInputFiles(path);
    await page.getByRole('button', { name: /^Nhập [\d.]+ dòng/ }).click();
    await page.getByText(/Đã nhập/).waitFor();
  }

  const readCounts = async (): Promise<readonly string[]> =>
    (await page.locator('import-view .counts div').allInnerTexts()).map((text) =>
      text.replace(/\s+/g, ' '),
    );

  async function chooseYear(year: number): Promise<void> {
    await open('bao-cao');
    await page.locator('period-picker select').nth(1).selectOption(String(year));
    await page.getByRole('heading', { name: `Báo cáo năm ${year}` }).waitFor();
    await page.locator('report-view narrative-form').waitFor();
  }

  /** The sizes of the pages the printer would get, in points, and how many there are. */
  async function printPages(): Promise<{ readonly size: string; readonly count: number }> {
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.printToPDF', { preferCSSPageSize: true });
    await session.detach();
    const text = Buffer.from(data, 'base64').toString('latin1');
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text)!;
    const size = `${Math.round(Number(width) / 10)}x${Math.round(Number(height) / 10)}`;
    return { size, count: text.match(/\/Type \/Page\b/g)!.length };
  }

  async function seeNoViolations(): Promise<void> {
    for (const section of ['ho-so', 'nhap', 'so', 'bao-cao', 'kiem-tra']) {
      await open(section);
      await page.evaluate(AXE);
      const found = await findViolations(page);
      assert.deepEqual(found, [], section);
    }
  }

  it('says where to begin while there is nothing', async () => {
    await page.getByText('Chưa có hồ sơ nào').waitFor();
    assert.ok(await page.getByRole('link', { name: 'Nhập từ Excel' }).first().isVisible());
    await seeNoViolations();
  });

  it('takes in a year’s export and counts exactly its figures', async () => {
    await importFile(await writeGoldenExport(FOLDER));
    assert.deepEqual((await readCounts())[0], '2.972 hồ sơ mới');
    await chooseYear(2023);
    const cells = await page.locator('report-view tr.total td').allInnerTexts();
    assert.deepEqual(cells.slice(1), [
      '2.972',
      '2.936',
      '33',
      '3',
      '2.863',
      '2.844',
      '15',
      '4',
      '109',
      '109',
      '0',
    ]);
    // All that is pending is late by now; the list was not opened since.
    assert.equal(await page.locator('nav .badge').innerText(), '109');
    const checks = await page.locator('report-view .checks li').allInnerTexts();
    assert.ok(checks.length > 8);
    assert.ok(checks.every((text) => !text.startsWith('Sai')));
  });

  it('draws each chart over a table of its own, open on paper, A4 across', async () => {
    const charts = page.locator('report-view .chart');
    assert.equal(await charts.count(), 3);
    for (const chart of await charts.all()) assert.equal(await chart.locator('table').count(), 1);
    const rows = page.getByRole('table', { name: /^Tỷ lệ trực tuyến/ });
    assert.ok(!(await rows.isVisible()));
    await page.emulateMedia({ media: 'print' });
    await rows.waitFor();
    await page.getByText('(13)', { exact: true }).waitFor();
    await page.emulateMedia({ media: null });
    assert.equal((await printPages()).size, '84x59');
  });

  it('draws the time that filling saved over its table, by the office’s own seconds', async () => {
    const saving = { boxes: 240, keystrokes: 3600 };
    await page.evaluate(
      ({ boxes, keystrokes }) =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open('mot-lan');
          opening.addEventListener('success', () => {
            const write = opening.result.transaction('counters', 'readwrite');
            write.objectStore('counters').put({
              day: '2023-03-02',
              from: 'a',
              to: 'b',
              procedure: '',
              transferred: 12,
              transfers: 12,
              fieldsKept: boxes,
              keystrokesSaved: keystrokes,
            });
            write.addEventListener('complete', () => (opening.result.close(), done()));
            write.addEventListener('error', () => fail(write.error));
          });
        }),
      saving,
    );
    await chooseYear(2022);
    await chooseYear(2023);
    const chart = page.locator('report-view .chart', { hasText: 'Thời gian bớt được' });
    await chart.waitFor();
    await chart.locator('summary').click();
    const minutes = Math.round(savedSeconds(saving, DEFAULT_SETTINGS.savingSeconds) / 60);
    const row = chart.getByRole('row', { name: /15\/02\/2023/ });
    assert.deepEqual((await row.locator('td').allInnerTexts()).slice(0, 3), [
      '12',
      '240',
      String(minutes),
    ]);
    assert.ok(minutes > 10, String(minutes));
    await chart.locator('summary').click();
  });

  it('says of a period that goes on what its late ones are, and counts up to today', async () => {
    await open('bao-cao');
    await page.reload();
    await page.getByText(/Kỳ này chưa kết thúc/).waitFor();
    await page.getByRole('button', { name: 'Tính đến hôm nay' }).click();
    await page.getByRole('heading', { name: /^Báo cáo từ ngày .* đến ngày/ }).waitFor();
    assert.equal(await page.getByText(/Kỳ này chưa kết thúc/).count(), 0);
  });

  it('changes nothing when the same file comes again', async () => {
    await importFile(await writeGoldenExport(FOLDER));
    assert.deepEqual((await readCounts()).slice(0, 3), [
      '0 hồ sơ mới',
      '0 hồ sơ cập nhật',
      '2.972 không đổi',
    ]);
  });

  it('keeps the office’s own words, and puts figures and words into Word and Excel', async () => {
    await chooseYear(2023);
    const words = page.getByLabel(/mục 9\. Truyền thông/);
    await words.fill('Tổ chức hội nghị tuyên truyền tại các thôn.');
    await words.blur();
    await page.getByText('Đã lưu', { exact: true }).waitFor();
    await page.reload();
    await chooseYear(2023);
    assert.equal(
      await page.getByLabel(/mục 9\. Truyền thông/).inputValue(),
      'Tổ chức hội nghị tuyên truyền tại các thôn.',
    );
    const [word] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất Word' }).click(),
    ]);
    const text = readReport(await saved(word));
    assert.match(text, /Tổ chức hội nghị tuyên truyền tại các thôn\./);
    assert.match(text, /2\.844\/2\.863 = 99,34 %/);
    assert.deepEqual(auditReport(text), []);
    const [excel] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Excel', exact: true }).click(),
    ]);
    const sheets = await readXlsx(await saved(excel));
    assert.deepEqual(
      sheets.map(({ name }) => name),
      [
        'II.06a',
        'So với kỳ trước',
        'Theo tháng',
        'Số hóa',
        'Trực tuyến',
        'Thanh toán',
        'PAKN',
        'QĐ 766 (ước tính)',
        'Kiểm tra',
      ],
    );
    // Days are days, counts are numbers.
    const [from, , received] = sheets[2]!.rows[3]!;
    assert.ok(from instanceof Date && typeof received === 'number', String(sheets[2]!.rows[3]));
  });

  it('holds an export back while the words contradict the figures, until a reason is written', async () => {
    await chooseYear(2023);
    const words = page.getByLabel(/mục 12\. Nội dung khác/);
    await words.fill('Tổng số hồ sơ đã tiếp nhận trong năm: 2.971 hồ sơ.');
    await words.blur();
    await page
      .getByText(/Lời báo cáo:/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Excel', exact: true }).click();
    await page.getByRole('heading', { name: 'Số liệu chưa khớp' }).waitFor();
    await page.getByLabel(/Lý do vẫn xuất/).fill('Đã báo cáo bằng văn bản riêng.');
    const [excel] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất với lý do này' }).click(),
    ]);
    const checks = (await readXlsx(await saved(excel))).find(({ name }) => name === 'Kiểm tra')!;
    const all = checks.rows.flat().join(' ');
    assert.match(all, /Lý do vẫn xuất: Đã báo cáo bằng văn bản riêng\./);
    await words.fill('');
    await words.blur();
  });

  it('lists the dossiers, only those in sight drawn, and finds one by its code', async () => {
    await open('ho-so');
    await page.getByRole('button', { name: /Tất cả/ }).click();
    await page.getByText('2.972 hồ sơ', { exact: true }).waitFor();
    const drawn = await page.locator('dossiers-view .list [role=row]').count();
    assert.ok(drawn > 5 && drawn < 80, `${drawn} rows drawn`);
    await page.getByLabel(/Tìm mã hồ sơ/).fill('00042');
    await page.getByText('1 hồ sơ', { exact: true }).waitFor();
    await page.getByLabel(/Tìm mã hồ sơ/).fill('');
    await page.getByLabel('Kênh').selectOption('direct');
    await page.getByText(/^\s*3[3-6] hồ sơ\s*$/).waitFor(); // 33, and the carried over.
    const from = page.getByLabel('Tiếp nhận từ');
    await from.fill('1/1/2030');
    await from.press('Enter');
    await page.getByText('Không có hồ sơ nào như vậy.').waitFor();
    assert.equal(await from.inputValue(), '01/01/2030');
    await from.fill('1/13/2030');
    await from.press('Enter');
    await page.getByText('Không có tháng 13.').waitFor();
    await page.getByText(/^\s*3[3-6] hồ sơ\s*$/).waitFor(); // No day narrows it.
    await from.fill('1/1/2030');
    await from.press('Enter');
    await page.getByText('Không có hồ sơ nào như vậy.').waitFor();
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.getByText('2.972 hồ sơ', { exact: true }).waitFor();
  });

  it('remembers which column a person said is what, for the next file of the same kind', async () => {
    const path = join(FOLDER, 'la.xlsx');
    await writeExcelFile([
      ['Ký hiệu', 'Lĩnh vực', 'Ngày tiếp nhận', 'Kênh tiếp nhận'],
      ['LA-260302-0001', 'Hộ tịch', '02/03/2026', 'Trực tuyến'],
    ]).toFile(path);
    const choose = async (): Promise<void> => {
      await open('nhap');
      await page.reload();
      await page.locator('drop-file input').setInputFiles(path);
    };
    await choose();
    await page.getByText('Chưa thấy cột “Mã hồ sơ”').waitFor();
    const importing = page.getByRole('button', { name: /^Nhập 1 dòng/ });
    assert.ok(await importing.isDisabled());
    await page.locator('column-picker select').first().selectOption({ label: 'Ký hiệu' });
    await importing.click();
    await page.getByText(/Đã nhập/).waitFor();
    await choose();
    await importing.waitFor();
    assert.ok(!(await importing.isDisabled()));
    assert.equal(await page.getByText('Chưa thấy cột').count(), 0);
    await page.reload(); // Back to the file's choice.
  });

  it('enters a waiting dossier into its book, strikes it out, and closes the year', async () => {
    const path = join(FOLDER, 'certified.xlsx');
    await writeExcelFile([
      ['Mã hồ sơ', 'Mã thủ tục', 'Ngày tiếp nhận', 'Kênh'],
      ['THU-260302-0001', '2.000815', '02/03/2026 15:00', 'Trực tiếp'],
      ['THU-260302-0002', '2.000815', '02/03/2026', 'Trực tiếp'],
    ]).toFile(path);
    await importFile(path);
    await open('so');
    const books = page.locator('books-view');
    await books.locator('select').first().selectOption('certified-copies');
    await page.getByText('Chờ vào sổ: 2').waitFor();
    await page.getByRole('button', { name: /^Vào sổ/ }).click();
    await page.getByText('Chờ vào sổ: 1').waitFor();
    await page.getByLabel('Số', { exact: true }).fill('1');
    await page.getByRole('button', { name: /^Vào sổ/ }).click();
    await page.getByText('Số này đã có trong sổ của năm.').waitFor();
    await page.getByLabel('Lý do gạch bỏ số 1').selectOption('wrong-dossier');
    assert.equal(await page.locator('tr.struck').count(), 0);
    await page.getByRole('button', { name: 'Gạch bỏ số 1' }).click();
    await page.locator('tr.struck').getByText('ghi nhầm hồ sơ').waitFor();
    await page.getByText('Chờ vào sổ: 2').waitFor();
    assert.equal(await page.getByLabel('Số', { exact: true }).inputValue(), '2');
    await page.getByRole('button', { name: /^Vào sổ/ }).click();
    await page.getByText('Chờ vào sổ: 1').waitFor();
    await page.getByRole('button', { name: /^Khóa sổ năm/ }).click();
    await page
      .getByText(/Khóa sổ ngày .*: tổng số 1 việc/)
      .first()
      .waitFor();
    const [excel] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Excel', exact: true }).click(),
    ]);
    const [sheet] = await readXlsx(await saved(excel));
    assert.match(sheet!.rows.flat().join(' '), /ghi nhầm hồ sơ/);
    const [number, day] = sheet!.rows[3]!;
    assert.ok(number === 1 && day instanceof Date, String(sheet!.rows[3]));
  });

  it('takes the minute of the cut-off as the office has set it', async () => {
    const due = async (): Promise<string> => {
      await open('ho-so');
      await page.reload();
      await page.getByRole('button', { name: /^Tất cả/ }).click();
      await page.getByLabel(/Tìm mã hồ sơ/).fill('THU-260302-0001');
      await page.getByRole('link', { name: 'THU-260302-0001' }).click();
      const stand = page.locator('dossier-page dl div', { hasText: 'Hạn theo quy định' });
      return stand.locator('dd').innerText();
    };
    assert.match(await due(), /^17:00, 02\/03\/2026/);
    await open('bao-cao');
    await page.locator('report-settings summary').click();
    await page.getByLabel(/nhận đúng 15 giờ/).selectOption('no');
    await page.getByText('Đã lưu', { exact: true }).waitFor();
    assert.match(await due(), /^17:00, 03\/03\/2026/);
  });

  it('prints a book whole on the paper that was chosen, with room for hands and the seal', async () => {
    await open('so');
    await page.reload();
    await page.getByLabel('Khổ giấy').waitFor();
    const [book, year, size] = await page.locator('books-view .bar select').all();
    await year!.selectOption('2023');
    const parts = page.getByLabel(/Phần đang xem và in/);
    await parts.waitFor();
    await page.locator('book-entries').getByText('1', { exact: true }).waitFor();
    const drawn = await page.locator('book-entries tbody tr').count();
    assert.ok(drawn > 5 && drawn < 80, `${drawn} rows drawn`);
    const paper = page.locator('book-paper');
    const tell = (kind: string): Promise<boolean> =>
      page.evaluate((name) => globalThis.dispatchEvent(new Event(name)), kind);
    await tell('beforeprint');
    await paper.waitFor({ state: 'attached' });
    assert.equal(await paper.locator('tbody tr').count(), 1000);
    assert.equal(await paper.locator('.signers').count(), 0);
    await tell('afterprint');
    await paper.waitFor({ state: 'detached' });
    await parts.selectOption({ index: 2 });
    await tell('beforeprint');
    await paper.locator('.signers').waitFor({ state: 'attached' });
    assert.ok((await paper.locator('tbody tr').count()) > 800);
    await tell('afterprint');
    await book!.selectOption('certified-copies');
    await year!.selectOption('2026');
    await page.locator('tr.struck').waitFor();
    assert.deepEqual(await printPages(), { size: '84x59', count: 1 });
    await size!.selectOption('A3');
    assert.deepEqual(await printPages(), { size: '119x84', count: 1 });
    await tell('beforeprint');
    await page.emulateMedia({ media: 'print' });
    const signers = paper.locator('.signers');
    assert.match(await signers.innerText(), /Người ghi sổ.*TM\. Ủy ban nhân dân.*đóng dấu/s);
    assert.ok((await signers.boundingBox())!.height > 150); // 42 mm.
    await page.emulateMedia({ media: null });
    await tell('afterprint');
    await page.reload();
    await page.getByLabel('Khổ giấy').waitFor();
    assert.equal(await page.getByLabel('Khổ giấy').inputValue(), 'A3');
  });

  it('draws a long print a little at a time, says how far it is, and lets it be called off', async () => {
    await open('so');
    await page.reload();
    await page.locator('books-view .bar select').nth(1).selectOption('2023');
    await page.getByLabel(/Phần đang xem và in/).waitFor();
    /** Presses 'In', notes what is said at each frame, and presses 'Hủy' when so many lines are said to be drawn. */
    const print = (cancelAt: number): Promise<{ said: string[]; rows: number }> =>
      page.evaluate(async (last) => {
        const view = document.querySelector('office-app')!.renderRoot.querySelector('books-view')!;
        const root = view.renderRoot;
        const said: string[] = [];
        const seen = { rows: -1 };
        globalThis.print = () => {
          seen.rows = root
            .querySelector('book-paper')!
            .renderRoot.querySelectorAll('tbody tr').length;
        };
        root.querySelector<HTMLElement>('button:has(+ .primary)')!.click();
        while (seen.rows < 0) {
          await new Promise((done) => requestAnimationFrame(done));
          const words = root.querySelector('.preparing span')?.textContent ?? '';
          if (words !== said.at(-1)) said.push(words);
          const drawn = /([\d.]+)\/1\.000 dòng/.exec(words)?.[1]?.replace('.', '');
          if (Number(drawn ?? 0) < last) continue;
          root.querySelector<HTMLElement>('.preparing button')!.click();
          await view.updateComplete;
          seen.rows = root.querySelectorAll('book-paper').length;
        }
        return { said, rows: seen.rows };
      }, cancelAt);
    const off = await print(1);
    assert.match(off.said.at(-1)!, /^Đang chuẩn bị bản in: \d{2,3}\/1\.000 dòng$/);
    assert.equal(off.rows, 0);
    await page.locator('.preparing').waitFor({ state: 'detached' });
    // A slow machine: between two slices stands a frame, and no slice is long.
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const whole = await print(Infinity);
    await session.detach();
    assert.ok(whole.said.length >= 6, whole.said.join(' | '));
    assert.equal(whole.rows, 1000);
    await page.locator('book-paper').waitFor({ state: 'detached' });
  });

  it('does nothing with the book of the moment before, pale while another is read', async () => {
    await open('so');
    await page.reload();
    await page.getByLabel('Khổ giấy').waitFor();
    const [book, year] = await page.locator('books-view .bar select').all();
    await year!.selectOption('2023');
    await page.getByLabel(/Phần đang xem và in/).waitFor();
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    // In one task of the page: nothing that is read can come in between.
    const seen = await page.evaluate(async () => {
      const view = document.querySelector('office-app')!.renderRoot.querySelector('books-view')!;
      const root = view.renderRoot;
      const select = root.querySelector<HTMLSelectElement>('.bar select')!;
      select.value = 'births';
      select.dispatchEvent(new Event('change'));
      await view.updateComplete;
      const body = root.querySelector<HTMLElement>('.body')!;
      const isShown = root.querySelector('book-entries') !== null;
      const buttons = [...root.querySelectorAll<HTMLButtonElement>('.bar button')];
      const free = buttons.filter((button) => !button.disabled).map((button) => button.innerText);
      for (const button of buttons) button.click();
      // The browser's own keys ask no button.
      globalThis.dispatchEvent(new Event('beforeprint'));
      await view.updateComplete;
      const papers = root.querySelectorAll('book-paper').length;
      const isSaid = body.textContent.includes('Sổ đang mở, chưa in được');
      globalThis.dispatchEvent(new Event('afterprint'));
      return { isShown, isInert: body.inert, buttons: buttons.length, free, papers, isSaid };
    });
    assert.deepEqual(seen, {
      isShown: true,
      isInert: true,
      buttons: 3,
      free: [],
      papers: 0,
      isSaid: true,
    });
    await page.getByText('Sổ đăng ký khai sinh năm 2023 chưa có dòng nào').waitFor();
    assert.equal(await page.locator('books-view .body[inert]').count(), 0);
    await book!.selectOption('dossiers');
    await page.getByRole('button', { name: 'Khóa sổ năm 2023' }).waitFor();
    assert.deepEqual(downloads, []);
  });

  it('keeps the numbers of a book that was shown when an older dossier is taken in later', async () => {
    // A table of a web page, as many systems name their export .xls.
    const path = join(FOLDER, 'late.xls');
    writeFileSync(
      path,
      `<html><body><table><tr><th>Mã hồ sơ</th><th>Ngày tiếp nhận</th><th>Kênh</th></tr>
      <tr><td>SOM-230102-0001</td><td>01/01/2023</td><td>Trực tiếp</td></tr></table></body></html>`,
    );
    const readBook = async (): Promise<readonly (readonly [unknown, unknown])[]> => {
      await open('so');
      await page.reload();
      await page.locator('books-view .bar select').nth(1).selectOption('2023');
      await page.getByLabel(/Phần đang xem và in/).waitFor();
      const [excel] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Excel', exact: true }).click(),
      ]);
      const [sheet] = await readXlsx(await saved(excel));
      return sheet!.rows
        .filter(([number]) => typeof number === 'number')
        .map(([number, code]) => [number, code] as const);
    };
    const before = await readBook();
    assert.equal(before[0]![0], 1);
    await page.getByRole('button', { name: 'Khóa sổ năm 2023' }).click();
    await page.getByRole('button', { name: 'Bỏ khóa sổ' }).waitFor();
    await open('nhap');
    await page.reload();
    await page.locator('drop-file input').setInputFiles(path);
    await page.getByText(/Sổ theo dõi hồ sơ đã khóa: năm 2023/).waitFor();
    await page.getByRole('button', { name: /^Nhập 1 dòng/ }).click();
    await page.getByText(/Đã nhập/).waitFor();
    assert.deepEqual(await readBook(), [...before, [before.length + 1, 'SOM-230102-0001']]);
    const said = await page.locator('books-view .page > p.muted').first().innerText();
    assert.match(said, /: tổng số 2\.\d{3} việc\. Ghi sau khi khóa sổ: 1 việc\.$/);
    // On the screen too, it stands below the line that says when the book was closed.
    await page.getByLabel(/Phần đang xem và in/).selectOption({ index: 2 });
    const list = page.locator('book-entries .list');
    await list.getByText(/^2\.?001$/).waitFor();
    const divide = list.locator('td.divide');
    assert.equal(await divide.count(), 0);
    await list.evaluate((box) => box.scrollTo({ top: box.scrollHeight }));
    await divide.waitFor();
    assert.match(await divide.innerText(), /^Khóa sổ ngày .* việc\. Các dòng dưới đây ghi sau/);
    assert.match(await list.locator('tr:has(.divide) + tr').innerText(), /SOM-230102-0001/);
    assert.match(await list.locator('tr:has(+ tr .divide)').innerText(), /-231214-/);
    await page.getByRole('button', { name: 'Bỏ khóa sổ' }).click();
    await page.getByRole('button', { name: 'Khóa sổ năm 2023' }).waitFor();
    await divide.waitFor({ state: 'detached' });
  });

  it('lets an office name the columns nobody has seen in print', async () => {
    await open('so');
    await page.getByText(/^Cột chưa đối chiếu với mẫu in: \d/).click();
    const phone = page.getByRole('row', { name: /^Số điện thoại/ });
    await phone.getByRole('textbox').fill('Điện thoại liên hệ');
    await phone.getByRole('textbox').blur();
    await phone.getByRole('checkbox', { name: /đã đối chiếu/ }).check();
    await page.getByRole('checkbox', { name: /^Cột “Số lượng \(bộ\)” có trong mẫu/ }).uncheck();
    const heads = page.locator('book-entries thead');
    await heads.getByText('Điện thoại liên hệ', { exact: true }).waitFor();
    await heads.getByText('Số lượng (bộ)').waitFor({ state: 'detached' });
    await page.reload();
    await heads.getByText('Điện thoại liên hệ', { exact: true }).waitFor();
    await page.evaluate(AXE);
    assert.deepEqual(await findViolations(page), []);
  });

  it('lists what it refused, and gives it back as a workbook', async () => {
    const path = join(FOLDER, 'refused.xlsx');
    await writeExcelFile([
      ['Mã hồ sơ', 'Lĩnh vực', 'Ngày tiếp nhận', 'Kênh', 'Trạng thái'],
      ['=HYPERLINK("http://x")', 'Hộ tịch', '02/03/2026', 'Trực tuyến'],
      ['B-2', 'Hộ tịch', '30/02/2026', 'Trực tuyến'],
      ['B-3', 'Hộ tịch', '02/03/2026', 'Trực tuyến', 'Mới đăng ký'],
      ['B-4', 'Hộ tịch', '02/03/2026', 'Trực tuyến', 'Không được tiếp nhận'],
    ]).toFile(path);
    await importFile(path);
    const left = page.locator('import-view section.card', { hasText: 'Không tính vào báo cáo:' });
    assert.match(await left.innerText(), /Không tính vào báo cáo: 2/);
    for (const row of [/4\s+B-3\s+Mới đăng ký, chưa tiếp nhận/, /5\s+B-4\s+Không được tiếp nhận/])
      assert.match(await left.innerText(), row);
    assert.ok((await readCounts()).includes('2 không tính vào báo cáo'));
    const notes = page.locator('import-view section.card').filter({ hasText: 'Dòng không nhận' });
    assert.match(await notes.innerText(), /30\/02\/2026/);
    const [excel] = await Promise.all([
      page.waitForEvent('download'),
      notes.getByRole('button', { name: 'Xuất Excel' }).click(),
    ]);
    const [sheet] = await readXlsx(await saved(excel));
    assert.equal(sheet!.rows.length, 3);
  });

  it('says in one sentence what is wrong with a file', async () => {
    await open('nhap');
    await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
    await page.locator('drop-file input').setInputFiles(FAULTY);
    await page.getByText('Tệp không phải tệp Excel (.xlsx).').waitFor();
  });

  it('checks what is pasted as it stands, and forgets it when it is emptied', async () => {
    await open('kiem-tra');
    const words = page.getByLabel('Hoặc dán lời báo cáo');
    const told = page.locator('audit-view [aria-live]');
    await words.fill('Tổng số hồ sơ tiếp nhận 100 hồ sơ: trực tuyến 90 hồ sơ, trực tiếp 11 hồ sơ.');
    await page.getByRole('heading', { name: '1 điểm cần xem lại trong lời báo cáo' }).waitFor();
    assert.match(await told.innerText(), /trực tuyến \+ trực tiếp: 90 \+ 11 = 101, nhiều hơn 1/);
    await words.fill('Tổng số hồ sơ tiếp nhận 100 hồ sơ: trực tuyến 90 hồ sơ, trực tiếp 10 hồ sơ.');
    await page.getByText('Không thấy mâu thuẫn nào').waitFor();
    // As Word and Excel paste a table: its cells parted by tabs.
    await words.fill(
      'Kết quả giải quyết hồ sơ\nTT\tNội dung\tSố lượng\n1\tTiếp nhận\t9\n2\tĐã giải quyết\t8\n3\tĐang giải quyết\t2',
    );
    await page.getByText('8 + 2 = 10').waitFor();
    await words.fill(
      'Tiếp nhận mới 2.922 hồ sơ. Đã giải quyết 2.901 hồ sơ, đang giải quyết 69 hồ sơ.',
    );
    await page.getByRole('heading', { name: 'Có thể cần xem lại' }).waitFor();
    assert.match(await told.innerText(), /Không thấy mâu thuẫn[^]*2\.901 \+ 69 = 2\.970/);
    await words.fill('');
    assert.equal((await told.innerText()).trim(), '');
  });

  it('checks a report that somebody wrote', async () => {
    await open('kiem-tra');
    await page.locator('drop-file input').setInputFiles(FAULTY);
    await page.getByText(/19 điểm cần xem lại/).waitFor();
    // A place leads to its line, where it is set right and checked at once.
    const words = page.getByLabel('Hoặc dán lời báo cáo');
    await page.getByRole('button', { name: 'mục I.12, dòng 25' }).click();
    const [selected, scrolled] = (await words.evaluate((box: HTMLTextAreaElement) => [
      box.value.slice(box.selectionStart, box.selectionEnd),
      box.scrollTop,
    ])) as [string, number];
    assert.match(selected, /^Kế hoạch .* xã Giả Định\.$/);
    assert.ok(scrolled > 0, 'the line is in sight');
    await words.fill((await words.inputValue()).replaceAll('xã Giả Định', 'xã Thử Nghiệm'));
    await page.getByText(/18 điểm cần xem lại/).waitFor();
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`has no violations of accessibility, ${scheme}`, async () => {
      await page.emulateMedia({ colorScheme: scheme });
      await seeNoViolations();
      await page.emulateMedia({ colorScheme: 'light' });
    });
  }
});
