import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { displayAddress } from '../../domain/procedure.ts';
import { readEdition } from '../../domain/read-edition.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';
import { readPdfCodes } from '../../scripts/read-pdf-codes.ts';
import { serveStatic, type StaticServer } from '../../scripts/serve-static.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PIN = '204713';
const wasm = readFileSync(join(ROOT, 'node_modules/zxing-wasm/dist/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });

const raw = JSON.parse(readFileSync(join(ROOT, 'catalogue/commune-2026.json'), 'utf8')) as unknown;
const { procedures } = readEdition(raw, '2026-07').edition!;
const coded = procedures.filter((one) => displayAddress(one) !== undefined);
const gone = coded[0]!;
const NEW_NAME = 'Thủ tục mang tên mới từ tháng mười';
const renamed = { ...coded[1]!, name: NEW_NAME, shortName: 'Tên mới từ tháng mười' };
const dearer = { ...coded[2]!, fee: '1 đồng' };
/** A later catalogue: one procedure left it, one has another name, one another fee. */
const later = {
  date: '2026-10',
  procedures: procedures.flatMap((one) =>
    one === gone ? [] : one === coded[1] ? [renamed] : one === coded[2] ? [dearer] : [one],
  ),
};

/** Widths and heights of a PDF's pages in points. */
function pageBoxes(pdf: Buffer): readonly string[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g);
  return [...boxes].map(([, width, height]) => `${Math.round(+width!)}×${Math.round(+height!)}`);
}

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES']; // Set by a person who wants to look.
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
}

describe('the wall, printed from the staff area', () => {
  let browser: Browser;
  let server: StaticServer;
  let page: Page;
  let printed = 0;

  /** Presses a button that prints, and waits for the paper to stand. */
  const press = async (name: RegExp): Promise<void> => {
    await page.locator('wall-card').getByRole('button', { name }).click();
    printed += 1;
    await page.locator(`html[data-printed="${printed}"]`).waitFor({ state: 'attached' });
  };
  /** What the codes on the paper lead to, read from the pixels of print. */
  const readCodes = async (count: number): Promise<readonly string[]> => {
    await page.emulateMedia({ media: 'print' });
    const found: string[] = [];
    const codes = await page.locator('.paper poster-sheet .code').all();
    for (const code of codes.slice(0, count)) {
      const [read] = await readBarcodes(new Blob([new Uint8Array(await code.screenshot())]), {
        formats: ['QRCode'],
      });
      found.push(read?.text ?? 'unread');
    }
    await page.emulateMedia({ media: null });
    return found;
  };

  before(async () => {
    server = await serveStatic(join(ROOT, 'dist/kiosk'), 0);
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS] });
    const context = await browser.newContext({
      viewport: { width: 1080, height: 1920 },
      deviceScaleFactor: 2,
    });
    page = await context.newPage();
    // The printer's own window: the test prints by page.pdf(), which tells the page when it is done.
    await page.addInitScript(() => {
      let times = 0;
      window.print = () => document.documentElement.setAttribute('data-printed', `${(times += 1)}`);
    });
    await page.goto(server.url);
    await page.locator('kiosk-app:not([hidden]) .tile').first().waitFor();
    for (let tap = 0; tap < 5; tap += 1) await page.locator('.office').click();
    for (const label of [/^Đặt mã PIN/, /^Bấm lại mã PIN/]) {
      await page.getByRole('heading', { name: label }).waitFor();
      for (const digit of PIN) await page.getByRole('button', { name: digit, exact: true }).click();
      await page.getByRole('button', { name: 'Vào' }).click();
    }
    await page.getByRole('heading', { name: 'Bảng gắn trên tường' }).waitFor();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  it('asks for no paper code before it is pressed, and offers no difference without another catalogue', async () => {
    assert.equal(await page.evaluate(`customElements.get('poster-sheet') === undefined`), true);
    assert.equal(await page.getByRole('button', { name: /In bảng thay đổi/ }).count(), 0);
  });

  it('prints the codes of one field alone, and leaves nothing of the sheet behind', async () => {
    const { fieldSlug } = gone;
    await page.locator('wall-card #field').selectOption(fieldSlug);
    await press(/^In bảng$/);
    const wanted = coded.filter((one) => one.fieldSlug === fieldSlug).map(displayAddress);
    await page.emulateMedia({ media: 'print' });
    assert.ok(!(await page.locator('kiosk-app').isVisible()), 'the sheet alone is printed');
    await look(page, 'wall-field');
    await page.emulateMedia({ media: null });
    assert.ok(!(await page.locator('.paper').isVisible()), 'the screen shows no sheet');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const boxes = pageBoxes(pdf);
    assert.ok(boxes.length > 0 && boxes.every((box) => box === '595×842'), boxes.join(' '));
    assert.deepEqual((await readPdfCodes(pdf)).toSorted(), wanted.toSorted(), 'as it is printed');
    await page.locator('.paper').waitFor({ state: 'detached' });
  });

  it('prints all fields on A3', async () => {
    await page.locator('wall-card #field').selectOption('');
    await page.locator('wall-card #paper').selectOption('A3');
    await press(/^In bảng$/);
    assert.deepEqual(
      await page.locator('.paper poster-sheet .code').count(),
      coded.length,
      'a code for each procedure with a checked address',
    );
    const boxes = pageBoxes(await page.pdf({ preferCSSPageSize: true }));
    assert.ok(boxes.length > 1 && boxes.every((box) => box === '842×1191'), boxes.join(' '));
    await page.locator('wall-card #paper').selectOption('A4');
  });

  it('prints after an update what is new, changed and gone, and only the codes to be replaced', async () => {
    await page.locator('catalogue-card input').setInputFiles({
      name: 'thang-muoi.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(later)),
    });
    await page.getByRole('button', { name: 'Dùng danh mục này' }).click();
    await page.getByText('Đã thay danh mục').waitFor();
    await page.getByRole('button', { name: /In bảng thay đổi/ }).waitFor();
    await page.locator('wall-card').scrollIntoViewIfNeeded();
    await look(page, 'wall-card');
    const { scrollWidth, clientWidth } = await page
      .locator('main')
      .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
    assert.equal(scrollWidth, clientWidth, 'the longest field does not widen the screen');
    await press(/In bảng thay đổi/);
    await page.emulateMedia({ media: 'print' });
    const heading = await page.locator('.paper > p').innerText();
    const text = await page
      .locator('.paper edition-changes')
      .evaluate((one) => one.shadowRoot!.textContent.replace(/\s+/g, ' '));
    await look(page, 'wall-changes');
    await page.emulateMedia({ media: null });
    assert.match(heading, /Danh mục tháng 10\/2026 so với tháng 7\/2026/);
    assert.match(text, /Sửa đổi \(2\)/);
    assert.ok(text.includes(NEW_NAME) && text.includes('1 đồng'));
    assert.match(text.slice(text.indexOf('Bãi bỏ (1)')), new RegExp(gone.code));
    await press(/In riêng các mã phải thay/);
    // A fee does not stand on the wall: one code alone is printed again.
    assert.equal(await page.locator('.paper poster-sheet .code').count(), 1);
    assert.deepEqual(await readCodes(2), [displayAddress(renamed)]);
    await page.pdf({ preferCSSPageSize: true });
    assert.equal(await page.locator('.paper').count(), 0);
  });

  it('takes a catalogue from an address: shown first by a press, or by itself while nobody is there', async () => {
    const dearerStill = later.procedures.map((one) =>
      one.code === dearer.code ? { ...one, fee: '2 đồng' } : one,
    );
    let served: unknown = { date: '2026-11', procedures: dearerStill };
    const source = createServer((_, answer) => {
      answer.writeHead(200, {
        'content-type': 'application/json',
        'access-control-allow-origin': '*',
      });
      answer.end(JSON.stringify(served));
    });
    await new Promise<void>((done) => source.listen(0, done));
    try {
      const card = page.locator('source-card');
      const save = async (automatic: string): Promise<void> => {
        await card.locator('select').selectOption(automatic);
        await card.getByRole('button', { name: 'Lưu' }).click();
        await card.getByText('Đã lưu địa chỉ').waitFor();
      };
      const address = `http://localhost:${(source.address() as AddressInfo).port}/danh-muc.json`;
      await card.locator('input[type=url]').fill(address);
      await save('');
      await card.getByRole('button', { name: 'Hỏi ngay' }).click();
      await card.getByText('Sửa đổi: 1').waitFor();
      await look(page, 'source-card');
      await card.getByRole('button', { name: 'Dùng danh mục này' }).click();
      await card.getByText('Đã thay danh mục').waitFor();
      // A fee does not stand on the wall.
      await page
        .locator('wall-card')
        .getByRole('button', { name: /In riêng/ })
        .click();
      await page.getByText('Mọi mã trên tường còn đúng').waitFor();
      await save('1');
      served = { date: '2026-12', procedures: [...dearerStill, { ...gone, shortName: 'Có lại' }] };
      const screen = await page.context().newPage();
      await screen.clock.install();
      await screen.goto(server.url);
      await screen.locator('kiosk-app:not([hidden]) .tile').first().waitFor();
      await screen.clock.fastForward(62_000);
      await screen.waitForFunction(
        () => localStorage.getItem('mot-lan-kiosk-edition') === '2026-12',
      );
      await screen.getByRole('searchbox').fill(gone.code);
      await screen.locator('procedure-list .row').getByText('Có lại').waitFor();
    } finally {
      source.close();
    }
  });
});
