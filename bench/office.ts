import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import writeExcelFile from 'write-excel-file/node';
import { addDays } from '../domain/day.ts';
import { openExtensionBrowser } from '../scripts/extension-browser.ts';
import { createRandom } from '../test/fixtures/widgets/person.ts';
import type { BenchOptions } from './options.ts';
import { median, type Row } from './rows.ts';

/** One export of more than ten years. */
const ROWS = 50_000;
/** Ten years of a large commune, in dossiers. */
const TEN_YEARS = 30_000;
const DAYS = 3650;
const FIRST = '2016-12-15';
const FIELDS = ['Chứng thực', 'Hộ tịch', 'Bảo trợ xã hội', 'Người có công', 'Đất đai', 'Văn hóa'];

const vietnamese = (day: string): string => day.split('-').toReversed().join('/');

/** An export of invented dossiers received in ten years. */
async function writeExport(path: string, seed: number, count: number): Promise<void> {
  const random = createRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
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
  const rows = Array.from({ length: count }, (_, at) => {
    const received = addDays(FIRST, below(DAYS));
    const isOver = below(50) > 0;
    return [
      `THU.00-${received.slice(2).replaceAll('-', '')}-${String(at).padStart(6, '0')}`,
      FIELDS[below(FIELDS.length)]!,
      `Nguyễn Văn Thử ${at}`,
      below(20) === 0 ? 'Trực tiếp' : 'Trực tuyến',
      vietnamese(received),
      vietnamese(addDays(received, 5)),
      isOver ? vietnamese(addDays(received, below(8))) : null,
      isOver ? 'Đã trả kết quả' : 'Đang xử lý',
      'Có',
      isOver ? 'x' : null,
    ];
  });
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

/** From asking for a page to seeing its table. */
async function openReport(page: Page, url: string): Promise<number> {
  const started = performance.now();
  await page.goto(`${url}#bao-cao`);
  await page.reload();
  await page.locator('report-view tr.total').waitFor({ timeout: 60_000 });
  return performance.now() - started;
}

async function changeYear(page: Page, year: number): Promise<number> {
  return Number(
    await page.evaluate(`(async () => {
      const view = document.querySelector('office-app').shadowRoot.querySelector('report-view');
      const picker = view.shadowRoot.querySelector('period-picker');
      const select = picker.shadowRoot.querySelectorAll('select')[1];
      const started = performance.now();
      select.value = '${year}';
      select.dispatchEvent(new Event('change'));
      await view.updateComplete;
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
async function measureReport(path: string): Promise<readonly Row[]> {
  const browser = await openExtensionBrowser();
  try {
    const url = officeUrl(browser.extensionId);
    const page = await browser.context.newPage();
    await page.goto(`${url}#nhap`);
    await page.locator('drop-file').waitFor();
    await importFile(page, path, /Đã nhập/);
    const cold = [];
    for (let run = 0; run < 5; run += 1) cold.push(await openReport(page, url));
    const warm = [];
    for (const year of [2024, 2023, 2022, 2021, 2020]) warm.push(await changeYear(page, year));
    const of = `of ${TEN_YEARS} dossiers`;
    return [
      { name: `report ${of}, page opened cold`, value: median(cold), unit: 'ms', goal: 300 },
      { name: `report ${of}, another year, warm`, value: median(warm), unit: 'ms', goal: 50 },
    ];
  } finally {
    await browser.close();
  }
}

/** The office page: taking in an export, and the report from a cold open and warm. */
export async function measure({ seed }: BenchOptions): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-bench-'));
  const [large, ten] = [join(folder, 'lon.xlsx'), join(folder, 'muoi-nam.xlsx')];
  await writeExport(large, seed, ROWS);
  await writeExport(ten, seed + 1, TEN_YEARS);
  return [...(await measureImport(large)), ...(await measureReport(ten))];
}
