import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Download, Page } from 'playwright-core';
import { openExtensionBrowser, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { serveStatic, type StaticServer } from '../../scripts/serve-static.ts';

const KIOSK = resolve(import.meta.dirname, '../../dist/kiosk');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PIN = '204713';
const TEXT = 'Quầy số hai treo bảng phí cao quá, người già không đọc được.';
const NAME = 'Phạm Thị Mẫu';
const ANSWER = 'Xã đã hạ bảng xuống ngang tầm mắt, cảm ơn bà.';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function findViolations(page: Page): Promise<readonly string[]> {
  const violations = await page.evaluate(
    `${AXE}; axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  return (violations as readonly Violation[]).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES']; // Set by a person who wants to look.
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
}

describe('a citizen’s word, from the kiosk to its published answer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-feedback-'));
  let browser: ExtensionBrowser;
  let server: StaticServer;
  let office: Page;
  let kiosk: Page;
  let unitFile = '';
  let wordsFile = '';
  let answersFile = '';
  let receipt = '';

  const saved = async (download: Download): Promise<string> => {
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  };
  const pressPin = async (pin: string): Promise<void> => {
    for (const digit of pin) await kiosk.getByRole('button', { name: digit, exact: true }).click();
    await kiosk.getByRole('button', { name: 'Vào' }).click();
  };
  const openStaff = async (): Promise<void> => {
    if (await kiosk.locator('#home').isVisible()) await kiosk.locator('#home').click();
    for (let tap = 0; tap < 5; tap += 1) await kiosk.locator('.office').click();
    await kiosk.locator('pin-pad button').first().waitFor();
  };

  before(async () => {
    server = await serveStatic(KIOSK, 0);
    browser = await openExtensionBrowser({ viewport: { width: 1440, height: 900 } });
    office = await browser.context.newPage();
    kiosk = await browser.context.newPage();
    await kiosk.setViewportSize({ width: 1080, height: 1920 });
    await office.goto(`chrome-extension://${browser.extensionId}/office/office.html#phan-anh`);
    await kiosk.goto(server.url);
    await kiosk.locator('kiosk-app:not([hidden]) .tile').first().waitFor();
  });
  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('begins with a key in the office’s vault and a unit file for the kiosk', async () => {
    await office.getByLabel('Mật khẩu, ít nhất 8 ký tự').fill('mưa rào tháng bảy');
    await office.getByRole('button', { name: 'Tạo kho' }).click();
    await office.getByRole('button', { name: 'Tạo khóa nhận phản ánh' }).click();
    await office.getByText('Đã có khóa nhận phản ánh').waitFor();
    await office.getByLabel('Đơn vị').fill('UBND xã Thử Nghiệm');
    const [download] = await Promise.all([
      office.waitForEvent('download'),
      office.getByRole('button', { name: 'Ghi và tải tệp đơn vị' }).click(),
    ]);
    unitFile = await saved(download);
    assert.match(readFileSync(unitFile, 'utf8'), /"feedbackRecipient": "age1/);
    assert.deepEqual(await findViolations(office), []);
    await picture(office, 'van-phong-khoa');
  });

  it('keeps the staff area behind a PIN that was pressed twice', async () => {
    await openStaff();
    await pressPin(PIN);
    await kiosk.getByText('Bấm lại mã PIN').waitFor();
    await picture(kiosk, 'kiosk-pin');
    await pressPin(PIN);
    await kiosk.getByRole('heading', { name: 'Đơn vị' }).waitFor();
    await openStaff();
    await pressPin('999000');
    await kiosk.getByText('Mã PIN chưa đúng').waitFor();
    assert.equal(await kiosk.getByRole('heading', { name: 'Đơn vị' }).count(), 0);
    await pressPin(PIN);
    await kiosk.getByRole('heading', { name: 'Đơn vị' }).waitFor();
    assert.deepEqual(await findViolations(kiosk), []);
    await picture(kiosk, 'kiosk-can-bo');
  });

  it('takes the unit file in, and shows the unit also after a new start', async () => {
    await kiosk.locator('profile-card input').setInputFiles(unitFile);
    await kiosk.getByText('Đã nhận tệp đơn vị').waitFor();
    await kiosk.reload();
    await kiosk.locator('kiosk-app').getByText('UBND xã Thử Nghiệm').waitFor();
  });

  it('takes a word, and hands it over in a file nobody else can read', async () => {
    await kiosk.getByRole('button', { name: /Phản ánh/ }).click();
    const form = kiosk.locator('feedback-form');
    await form.getByText('Về cách làm việc').click();
    await form.locator('textarea').fill(TEXT);
    await form.locator('#fullName').fill(NAME);
    await form.locator('#contact').fill('0900 000 012');
    await form.getByRole('checkbox').check();
    await form.getByRole('button', { name: /Xem lại/ }).click();
    await form.getByRole('button', { name: /^Gửi/ }).click();
    receipt = await form.locator('.receipt').innerText();
    await openStaff();
    await pressPin(PIN);
    const [download] = await Promise.all([
      kiosk.waitForEvent('download'),
      kiosk.getByRole('button', { name: 'Xuất phản ánh và đánh giá' }).click(),
    ]);
    wordsFile = await saved(download);
    const bytes = readFileSync(wordsFile, 'latin1');
    assert.ok(bytes.startsWith('age-encryption.org/v1'));
    assert.ok(!bytes.includes(receipt));
    await kiosk.getByRole('button', { name: /xóa 1 ý kiến/ }).waitFor();
    await picture(kiosk, 'kiosk-xuat');
  });

  it('is read, taken on, answered and published in the office, and only while the vault is open', async () => {
    await office.bringToFront();
    await office.locator('feedback-page drop-file input').setInputFiles(wordsFile);
    await office.getByText('Đã nhập 1 ý kiến và 0 phiếu đánh giá').waitFor();
    await office.getByRole('button', { name: `Xem ${receipt}` }).click();
    await office.getByText(TEXT).waitFor();
    assert.ok(await office.getByText(NAME).isVisible());
    await picture(office, 'van-phong-phan-anh');
    await office.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
    await office.getByText('Đang xử lý').first().waitFor();
    await office.getByLabel(/Nội dung trả lời/).fill(ANSWER);
    await office.getByRole('button', { name: 'Ghi trả lời' }).click();
    await office.getByRole('button', { name: 'Đã công khai kết quả' }).click();
    await office.getByText('Đã công khai', { exact: true }).first().waitFor();
    assert.ok(await office.getByText(ANSWER).isVisible());
    assert.deepEqual(await findViolations(office), []);
    const [download] = await Promise.all([
      office.waitForEvent('download'),
      office.getByRole('button', { name: 'Xuất kết quả cho kiosk' }).click(),
    ]);
    answersFile = await saved(download);
    await office.getByText('Đã ghi kết quả của 1 ý kiến').waitFor();
    for (const secret of [receipt, ANSWER, TEXT, NAME])
      assert.ok(!readFileSync(answersFile, 'utf8').includes(secret), secret);
    await office.goto(`chrome-extension://${browser.extensionId}/office/office.html#kho`);
    await office.getByRole('button', { name: 'Khóa ngay' }).click();
    await office.goto(`chrome-extension://${browser.extensionId}/office/office.html#phan-anh`);
    await office.getByRole('button', { name: `Xem ${receipt}` }).click();
    await office.getByText('Nội dung đọc được khi kho đang mở').waitFor();
    assert.equal(await office.getByText(TEXT).count(), 0);
  });

  it('leaves the kiosk once the office has it', async () => {
    await kiosk.bringToFront();
    await kiosk.getByRole('button', { name: /xóa 1 ý kiến/ }).click();
    await kiosk.getByText('đang giữ 0 ý kiến').waitFor();
  });

  it('tells the citizen at the kiosk what became of it, by the code alone', async () => {
    const card = kiosk.locator('feedback-card');
    await card.locator('input').setInputFiles(answersFile);
    await card.getByText('Đã nhận kết quả của 1 ý kiến').waitFor();
    await kiosk.locator('#home').click();
    await kiosk.getByRole('button', { name: /Phản ánh/ }).click();
    await kiosk.locator('#ask-status').click();
    const status = kiosk.locator('feedback-status');
    await status.locator('input').fill(receipt.replace('PA-', '').toLowerCase());
    await status.getByRole('button').click();
    await status.getByText(ANSWER).waitFor();
    assert.equal(await status.getByText(TEXT).count(), 0);
    assert.deepEqual(await findViolations(kiosk), []);
    await picture(kiosk, 'kiosk-ket-qua');
    await openStaff();
    await pressPin(PIN);
  });

  it('shows another catalogue after its difference was read, and the one before again', async () => {
    const path = join(folder, 'danh-muc.csv');
    writeFileSync(
      path,
      'Mã thủ tục,Tên thủ tục,Lĩnh vực\n1.001193,Thủ tục đăng ký khai sinh,Hộ tịch\n9.000001,Thủ tục hoàn toàn mới,Hộ tịch\n',
    );
    const card = kiosk.locator('catalogue-card');
    await card.locator('input').setInputFiles(path);
    await card.getByText('Thêm mới: 1').waitFor();
    assert.ok(await card.getByText('9.000001').isVisible());
    await picture(kiosk, 'kiosk-danh-muc');
    await card.getByRole('button', { name: 'Dùng danh mục này' }).click();
    await card.getByText(/2 thủ tục/).waitFor();
    await kiosk.reload();
    await kiosk.getByRole('searchbox').fill('hoan toan moi');
    await kiosk.locator('procedure-list .row').getByText('Hoàn toàn mới').waitFor();
    await openStaff();
    await pressPin(PIN);
    await card.locator('select').selectOption({ label: 'Bản có sẵn trong máy' });
    await card.getByText(/507 thủ tục/).waitFor();
  });
});
