import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openExtensionBrowser } from '../../scripts/extension-browser.ts';
import type { BenchOptions } from '../options.ts';
import { median, type Row } from '../rows.ts';
import { importFile, officeUrl } from './import-file.ts';
import { TEN_YEARS } from './invent-data.ts';
import { openKeptStore } from './kept-store.ts';
import { writeExport } from './write-export.ts';

const PASSPHRASE = 'mưa rào tháng bảy';
const YEARS = [2025, 2024, 2023, 2022, 2021, 2020, 2019];
const BOOKS = ['births', 'dossiers', 'certified-copies', 'dossiers'];

/** From choosing in one of the bar's lists until the frame with what was chosen is drawn; by the page's own clock. */
async function choose(page: Page, list: 0 | 1, value: string): Promise<number> {
  return Number(
    await page.evaluate(`(async () => {
      const root = document.querySelector('office-app').shadowRoot.querySelector('books-view').shadowRoot;
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      await new Promise((done) => requestIdleCallback(done));
      const select = root.querySelectorAll('.bar select')[${list}];
      const started = performance.now();
      select.value = '${value}';
      select.dispatchEvent(new Event('change'));
      do await frame(); while (root.querySelector('.page').getAttribute('aria-busy') !== 'false');
      return performance.now() - started;
    })()`),
  );
}

async function openBooks(page: Page, url: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url);
  await page.locator('books-view .bar').waitFor({ timeout: 120_000 });
}

async function chooseAll(page: Page): Promise<readonly number[]> {
  const taken: number[] = [];
  for (const year of YEARS) taken.push(await choose(page, 1, String(year)));
  for (const book of BOOKS) taken.push(await choose(page, 0, book));
  return taken;
}

const rowsOf = (name: string, taken: readonly number[], goal?: number): readonly Row[] => [
  { name, value: median(taken), unit: 'ms', ...(goal !== undefined && { goal }) },
  { name: 'the slowest of those', value: Math.max(...taken), unit: 'ms' },
];

/** From one book or year to another, with ten years in the store: a locked vault, and one with everybody's names in it. */
export async function measure(options: BenchOptions): Promise<readonly Row[]> {
  const store = openKeptStore(options, 'books');
  const browser = await openExtensionBrowser({ keptIn: store.folder });
  try {
    const page = await browser.context.newPage();
    page.setDefaultTimeout(60_000);
    const address = (section: string): string => officeUrl(browser.extensionId, section);
    const openVault = async (button: string): Promise<void> => {
      await page.goto(address('kho'));
      await page.locator('vault-view input').first().waitFor();
      for (const box of await page.locator('vault-view input').all()) await box.fill(PASSPHRASE);
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.getByRole('button', { name: 'Khóa ngay' }).waitFor();
    };
    if (store.filled === undefined) {
      await openVault('Tạo kho');
      const path = join(store.folder, 'muoi-nam.xlsx');
      await writeExport(path, options.seed, TEN_YEARS);
      await page.goto(address('nhap'));
      await page.locator('drop-file').waitFor();
      await importFile(page, path);
      store.note({ seed: options.seed, transfers: 0 });
      await page.goto(address('kho'));
      await page.getByRole('button', { name: 'Khóa ngay' }).click();
      await page.getByRole('button', { name: 'Mở khóa', exact: true }).waitFor();
    }
    await openBooks(page, address('so'));
    const first = await chooseAll(page);
    const locked = await chooseAll(page);
    await openVault('Mở khóa');
    await openBooks(page, address('so'));
    const opened = await chooseAll(page);
    const open = await chooseAll(page);
    const of = `of ${TEN_YEARS} dossiers`;
    return [
      ...rowsOf(`another book or year ${of}, shown for the first time`, first),
      ...rowsOf('shown before', locked, 200),
      ...rowsOf('with names from the open vault, shown for the first time', opened),
      ...rowsOf('shown before, with names from the open vault', open, 200),
    ];
  } finally {
    await browser.close();
    store.leave();
  }
}
