import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { displayAddress } from '../../domain/procedure.ts';
import { readEdition } from '../../domain/read-edition.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';
import { openBuiltPage } from '../support/open-built-page.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const catalogue = readFileSync(resolve(ROOT, 'catalogue/commune-2026.json'), 'utf8');
const all = readEdition(JSON.parse(catalogue)).edition!.procedures;
const printed = all.slice(0, 36);
const addresses = printed.flatMap((one) => displayAddress(one) ?? []);
const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bảng</title><body style="margin:0">
<poster-sheet office="UBND xã Thử Nghiệm"><p>Bảng thủ tục</p></poster-sheet><edition-changes></edition-changes>
<script type="module" src="/mot-lan.js"></script></body></html>`;

const wasm = new Uint8Array(
  readFileSync(resolve(ROOT, 'node_modules/zxing-wasm/dist/reader/zxing_reader.wasm')),
);
prepareZXingModule({ overrides: { wasmBinary: wasm.buffer } });

/** Points of a PDF's pages, as its own page boxes say. */
function pageBoxes(pdf: Buffer): readonly string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(
    ([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`,
  );
}

describe('<poster-sheet> on paper', () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS] });
    // 192 dots an inch: coarser than any office printer.
    page = await browser.newPage({
      viewport: { width: 794, height: 1123 },
      deviceScaleFactor: 2,
    });
    await openBuiltPage(page, PAGE, ['poster-sheet', 'edition-changes']);
    await page.evaluate((procedures) => {
      Object.assign(document.querySelector('poster-sheet')!, { procedures });
    }, printed);
    await page.locator('poster-sheet .code').first().waitFor();
  });

  after(() => browser.close());

  it('carries a code for every checked address, and each is read back from print', async () => {
    await page.emulateMedia({ media: 'print' });
    const found: string[] = [];
    for (const code of await page.locator('poster-sheet .code').all()) {
      const picture = await code.screenshot();
      const [read] = await readBarcodes(new Blob([new Uint8Array(picture)]), {
        formats: ['QRCode'],
      });
      found.push(read?.text ?? 'unread');
      const host = new URL(found.at(-1)!).host;
      assert.equal(await code.locator('small').innerText(), host);
    }
    assert.ok(found.length > 20);
    assert.deepEqual(found.toSorted(), addresses.toSorted());
    await page.emulateMedia({ media: null });
  });

  it('is printed on the paper that was asked for', async () => {
    const a4 = pageBoxes(await page.pdf({ preferCSSPageSize: true }));
    assert.ok(a4.length > 1 && a4.every((box) => box === '595×842'), a4.join(' '));
    await page.evaluate(() => document.querySelector('poster-sheet')!.setAttribute('size', 'A3'));
    await page.evaluate(
      () =>
        (document.querySelector('poster-sheet') as unknown as { updateComplete: Promise<boolean> })
          .updateComplete,
    );
    const a3 = pageBoxes(await page.pdf({ preferCSSPageSize: true }));
    assert.ok(
      a3.every((box) => box === '842×1191'),
      a3.join(' '),
    );
    assert.ok(a3.length < a4.length);
  });

  it('prints what is new, changed and gone since another catalogue', async () => {
    const later = [
      ...printed.slice(2),
      { ...printed[1]!, fee: '1 đồng' },
      { ...printed[0]!, code: '9.999999', name: 'Thủ tục chưa từng có' },
    ];
    const text = await page.evaluate(
      async ({ printed, later }) => {
        const changes = document.querySelector('edition-changes')! as HTMLElement & {
          updateComplete: Promise<boolean>;
        };
        Object.assign(changes, { oldProcedures: printed, newProcedures: later });
        await changes.updateComplete;
        return changes.shadowRoot!.textContent.replace(/\s+/g, ' ');
      },
      { printed, later },
    );
    assert.match(text, /Mới \(1\).*Sửa đổi \(1\).*1 đồng.*Bãi bỏ \(1\)/);
  });
});
