import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openExtensionBrowser, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import type { BenchOptions } from '../options.ts';
import { median, type Row } from '../rows.ts';
import { bundleScript } from './bundle-script.ts';
import { importFile, officeUrl } from './import-file.ts';
import { TEN_YEARS } from './invent-data.ts';
import { openKeptStore, type KeptStore } from './kept-store.ts';
import { writeExport } from './write-export.ts';

/** Opened without the page's scripts: it holds no connection while the store is filled. */
const BLANK = 'manifest.json';

/** Brings a kept store up to as many transfers as are asked for. */
async function fillStore(
  store: KeptStore,
  browser: ExtensionBrowser,
  { seed, transfers }: BenchOptions,
): Promise<void> {
  const { context, extensionId } = browser;
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  if (store.filled === undefined) {
    const path = join(store.folder, 'muoi-nam.xlsx');
    await writeExport(path, seed, TEN_YEARS);
    await page.goto(officeUrl(extensionId, 'nhap'));
    await page.locator('drop-file').waitFor();
    await importFile(page, path);
    await openReport(browser); // The records are built once.
  }
  await page.goto(`chrome-extension://${extensionId}/${BLANK}`);
  await page.evaluate(await bundleScript(resolve(import.meta.dirname, 'plant-transfers.ts')));
  const { transfers: planted = 0, seed: sown = seed } = store.filled ?? {};
  await page.evaluate(`plantTransfers(${planted}, ${transfers})`);
  store.note({ seed: sown, transfers: Math.max(planted, transfers) });
  await page.close();
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
async function readTableTime(page: Page): Promise<number> {
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

async function openReport(browser: ExtensionBrowser): Promise<[Page, number]> {
  const page = await browser.context.newPage();
  await page.addInitScript(NOTE_TABLE);
  await page.goto(officeUrl(browser.extensionId, 'bao-cao'));
  return [page, await readTableTime(page)];
}

const YEARS = [2025, 2024, 2023, 2022, 2021, 2020, 2019];

/** The report of a year with ten years in the store: a page of its own each time, and another year in an open one. */
export async function measure(options: BenchOptions): Promise<readonly Row[]> {
  const store = openKeptStore(options, 'report');
  const open = (): Promise<ExtensionBrowser> => openExtensionBrowser({ keptIn: store.folder });
  let browser = await open();
  try {
    if ((store.filled?.transfers ?? 0) < options.transfers)
      await fillStore(store, browser, options);
    await browser.close();
    browser = await open();
    const [, started] = await openReport(browser);
    const cold = [];
    for (let run = 0; run < 9; run += 1) {
      const [page, milliseconds] = await openReport(browser);
      cold.push(milliseconds);
      await page.close();
    }
    const [page] = await openReport(browser);
    const [first, again] = [[] as number[], [] as number[]];
    for (const year of YEARS) first.push(await changeYear(page, year));
    for (const year of YEARS) again.push(await changeYear(page, year));
    const of = `of ${TEN_YEARS} dossiers beside ${options.transfers} transfers`;
    return [
      { name: `report ${of}, page opened cold`, value: median(cold), unit: 'ms', goal: 300 },
      { name: 'the first page of a browser just started', value: started, unit: 'ms' },
      {
        name: 'another year, shown for the first time',
        value: median(first),
        unit: 'ms',
        goal: 50,
      },
      { name: 'the slowest of those', value: Math.max(...first), unit: 'ms' },
      { name: 'a year shown before', value: median(again), unit: 'ms', goal: 50 },
    ];
  } finally {
    await browser.close();
    store.leave();
  }
}
