import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import writeExcelFile from 'write-excel-file/node';
import { openExtensionBrowser } from '../scripts/extension-browser.ts';
import { inventDossiers, inventTransfer } from './office-data.ts';
import { measureStores } from './office-stores.ts';
import type { BenchOptions } from './options.ts';
import { median, type Row } from './rows.ts';

/** One export of more than ten years. */
const ROWS = 50_000;
/** Ten years of a large commune, in dossiers. */
const TEN_YEARS = 30_000;
/** Transfers of ten years, and the many a store is filled with once by --full. */
const TRANSFERS = 200_000;
const MANY_TRANSFERS = 1_000_000;
/** Lines of one transaction while planting. */
const AT_ONCE = 5000;

const vietnamese = (day: string): string => day.split('-').toReversed().join('/');

/** An export of invented dossiers received in ten years. */
async function writeExport(path: string, seed: number, count: number): Promise<void> {
  const heads = [
    'Mã hồ sơ',
    'Lĩnh vực',
    'Chủ hồ sơ',
    'Hình thức nộp',
    'Ngày tiếp nhận',
    'Hẹn trả kết quả',
    'Ngày kết thúc xử lý',
    'Trạng thái',
    'Số hóa TPHS',
    'Số hóa kết quả',
  ];
  const rows = inventDossiers(seed, count).map(
    ({ code, field, isDirect, received, due, finished }, at) => [
      code,
      field,
      `Nguyễn Văn Thử ${at}`,
      isDirect ? 'Trực tiếp' : 'Trực tuyến',
      vietnamese(received),
      vietnamese(due),
      finished === undefined ? null : vietnamese(finished),
      finished === undefined ? 'Đang xử lý' : 'Đã trả kết quả',
      'Có',
      finished === undefined ? null : 'x',
    ],
  );
  await writeExcelFile([heads, ...rows]).toFile(path);
}

/** Watches for tasks that keep the page from answering; the longest so far, in milliseconds. */
async function watchLongTasks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(`
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ type: 'longtask' });
  `);
  return async () => Number(await page.evaluate('globalThis.longest'));
}

async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

async function importFile(page: Page, path: string, words: RegExp): Promise<number> {
  await page.locator('drop-file input').setInputFiles(path);
  const button = page.getByRole('button', { name: /^Nhập [\d.]+ dòng/ });
  await button.waitFor();
  const started = performance.now();
  await button.click();
  await page.getByText(words).waitFor({ timeout: 300_000 });
  return performance.now() - started;
}

/** Plants transfers straight into the page's store: through the panel they would take hours. */
async function plantTransfers(page: Page, count: number): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE) {
    const lines = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, n) => {
      const line = inventTransfer(from + n);
      return { ...line, day: line.at.slice(0, 10) };
    });
    await page.evaluate(
      (planted) =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open('mot-lan');
          opening.addEventListener('success', () => {
            const transaction = opening.result.transaction('events', 'readwrite');
            for (const line of planted) transaction.objectStore('events').put(line);
            transaction.addEventListener('complete', () => done(opening.result.close()));
            transaction.addEventListener('abort', () => fail(transaction.error!));
          });
        }),
      lines,
    );
  }
}

/** Notes in every page from now on when the report's table was there, by the page's own clock. */
const NOTE_TABLE = `{
  const look = () => {
    const view = document.querySelector('office-app')?.shadowRoot?.querySelector('report-view');
    if (view?.shadowRoot?.querySelector('tr.total')) globalThis.tableAt = performance.now();
    else setTimeout(look, 1);
  };
  look();
}`;

/** From the start of the navigation to the table, by the page's own clock. */
async function openReport(page: Page): Promise<number> {
  await page.reload();
  await page.locator('report-view tr.total').waitFor({ timeout: 60_000 });
  return Number(await page.evaluate('globalThis.tableAt'));
}

/** From choosing another year to its heading, by the page's own clock. */
async function changeYear(page: Page, year: number): Promise<number> {
  return Number(
    await page.evaluate(`(async () => {
      const view = document.querySelector('office-app').shadowRoot.querySelector('report-view');
      const picker = view.shadowRoot.querySelector('period-picker');
      const select = picker.shadowRoot.querySelectorAll('select')[1];
      const heading = view.shadowRoot.querySelector('h2');
      const started = performance.now();
      select.value = '${year}';
      select.dispatchEvent(new Event('change'));
      while (!heading.textContent.includes('${year}')) await new Promise((done) => setTimeout(done));
      return performance.now() - started;
    })()`),
  );
}

const officeUrl = (extensionId: string): string =>
  `chrome-extension://${extensionId}/office/office.html`;

/** Taking in an export: how long, and whether the page could answer meanwhile. */
async function measureImport(path: string): Promise<readonly Row[]> {
  const browser = await openExtensionBrowser();
  try {
    const page = await browser.context.newPage();
    await page.goto(`${officeUrl(browser.extensionId)}#nhap`);
    const longest = await watchLongTasks(page);
    const opening = performance.now();
    await page.locator('drop-file').waitFor();
    const taken = await importFile(page, path, /Đã nhập/);
    const whole = performance.now() - opening;
    const longestTask = await longest();
    const heap = await heapBytes(page);
    await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
    const again = await importFile(page, path, /Đã nhập/);
    return [
      { name: `open and take in ${ROWS} rows of .xlsx`, value: whole, unit: 'ms', goal: 10_000 },
      { name: 'of that, after the press', value: taken, unit: 'ms' },
      { name: 'longest task of the page meanwhile', value: longestTask, unit: 'ms', goal: 100 },
      { name: "the page's heap after it", value: heap, unit: 'bytes', goal: 500_000_000 },
      { name: 'the same file again', value: again, unit: 'ms' },
    ];
  } finally {
    await browser.close();
  }
}

/** The report of a year with ten years in the store. */
async function measureReport(path: string, transfers: number): Promise<readonly Row[]> {
  const browser = await openExtensionBrowser();
  try {
    const url = officeUrl(browser.extensionId);
    const page = await browser.context.newPage();
    await page.goto(`${url}#nhap`);
    await page.locator('drop-file').waitFor();
    await importFile(page, path, /Đã nhập/);
    await plantTransfers(page, transfers);
    await page.addInitScript(NOTE_TABLE);
    await page.goto(`${url}#bao-cao`);
    const first = await openReport(page);
    const cold = [];
    for (let run = 0; run < 7; run += 1) cold.push(await openReport(page));
    const warm = [];
    for (const year of [2025, 2024, 2023, 2022, 2021, 2020, 2019])
      warm.push(await changeYear(page, year));
    const of = `of ${TEN_YEARS} dossiers beside ${transfers} transfers`;
    return [
      { name: `report ${of}, page opened cold`, value: median(cold), unit: 'ms', goal: 300 },
      { name: 'the first one after the import, records built', value: first, unit: 'ms' },
      { name: `report ${of}, another year, warm`, value: median(warm), unit: 'ms', goal: 50 },
    ];
  } finally {
    await browser.close();
  }
}

/** The office page: taking in an export, the report from a cold open and warm, and the same figures from other stores. */
export async function measure({ seed, full }: BenchOptions): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-bench-'));
  const [large, ten] = [join(folder, 'lon.xlsx'), join(folder, 'muoi-nam.xlsx')];
  const transfers = full ? MANY_TRANSFERS : TRANSFERS;
  await writeExport(large, seed, ROWS);
  await writeExport(ten, seed + 1, TEN_YEARS);
  return [
    ...(await measureImport(large)),
    ...(await measureReport(ten, transfers)),
    ...(await measureStores(seed + 1, TEN_YEARS, transfers)),
  ];
}
