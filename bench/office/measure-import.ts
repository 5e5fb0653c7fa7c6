import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openExtensionBrowser } from '../../scripts/extension-browser.ts';
import type { BenchOptions } from '../options.ts';
import type { Row } from '../rows.ts';
import { importFile, officeUrl } from './import-file.ts';
import { readPeakMemory } from './process-memory.ts';
import { writeExport } from './write-export.ts';

/** One export of more than ten years. */
const ROWS = 50_000;

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

/** Counts how often the bar moved while the rows were written. */
async function watchProgress(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(`
    globalThis.bars = new Set();
    const look = () => {
      const view = document.querySelector('office-app').shadowRoot.querySelector('import-view');
      const bar = view?.shadowRoot.querySelector('progress');
      if (bar) globalThis.bars.add(bar.value / bar.max);
      requestAnimationFrame(look);
    };
    look();
  `);
  return async () => Number(await page.evaluate('globalThis.bars.size'));
}

/** Taking in an export of 50,000 rows: how long, whether the page could answer meanwhile, and what it held in memory. */
export async function measure({ seed }: BenchOptions): Promise<readonly Row[]> {
  const path = join(mkdtempSync(join(tmpdir(), 'mot-lan-bench-')), 'lon.xlsx');
  await writeExport(path, seed, ROWS);
  const browser = await openExtensionBrowser();
  try {
    const page = await browser.context.newPage();
    await page.goto(officeUrl(browser.extensionId, 'nhap'));
    const longest = await watchLongTasks(page);
    const bars = await watchProgress(page);
    await page.locator('drop-file').waitFor();
    const before = readPeakMemory(browser.profile);
    const opening = performance.now();
    const taken = await importFile(page, path);
    const whole = performance.now() - opening;
    const longestTask = await longest();
    const places = await bars();
    const peak = readPeakMemory(browser.profile);
    await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
    const again = await importFile(page, path);
    return [
      { name: `open and take in ${ROWS} rows of .xlsx`, value: whole, unit: 'ms', goal: 10_000 },
      { name: 'of that, after the press', value: taken, unit: 'ms' },
      { name: 'longest task of the page meanwhile', value: longestTask, unit: 'ms', goal: 100 },
      { name: 'places the progress bar was seen at', value: places, unit: 'count' },
      ...rowOf("most memory of the page's process, its workers included", peak, 500_000_000),
      ...rowOf('of that, before the file', before),
      { name: 'the same file again', value: again, unit: 'ms' },
    ];
  } finally {
    await browser.close();
  }
}

function rowOf(name: string, value: number | undefined, goal?: number): readonly Row[] {
  return value === undefined
    ? []
    : [{ name, value, unit: 'bytes', ...(goal !== undefined && { goal }) }];
}
