import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { displayAddress } from '../domain/procedure.ts';
import { readEdition } from '../domain/read-edition.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../scripts/browser.ts';
import { readPdfCodes } from '../scripts/read-pdf-codes.ts';
import { openBuiltPage } from '../test/support/open-built-page.ts';
import type { Row } from './rows.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bảng</title><body style="margin:0">
<poster-sheet office="UBND xã Thử Nghiệm"></poster-sheet>
<script type="module" src="/mot-lan.js"></script></body></html>`;

/** The whole wall, printed to PDF by Chromium, turned into pixels and read back: every checked address must be there. */
export async function measure(): Promise<readonly Row[]> {
  const json: unknown = JSON.parse(
    readFileSync(resolve(ROOT, 'catalogue/commune-2026.json'), 'utf8'),
  );
  const { procedures } = readEdition(json).edition!;
  const addresses = procedures.flatMap((one) => displayAddress(one) ?? []);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_FLAGS],
  });
  try {
    const page = await browser.newPage();
    await openBuiltPage(page, PAGE, ['poster-sheet']);
    const rows: Row[] = [];
    for (const size of ['A4', 'A3']) {
      await page.evaluate(
        ({ procedures, size }) => {
          Object.assign(document.querySelector('poster-sheet')!, { procedures, size });
        },
        { procedures, size },
      );
      await page
        .locator('poster-sheet .code')
        .nth(addresses.length - 1)
        .waitFor();
      const read = new Set(await readPdfCodes(await page.pdf({ preferCSSPageSize: true })));
      const unread = addresses.filter((address) => !read.has(address)).length;
      rows.push({
        name: `${addresses.length} codes of the ${size} PDF at 150 dots an inch: not read back`,
        value: unread / addresses.length,
        unit: 'share',
        goal: 0,
      });
    }
    return rows;
  } finally {
    await browser.close();
  }
}
