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

/**
 * Runs in every page from its first moment: says on the console when the report's table was laid out in a frame, and when
 * all that stands below it was, by the page's own clock. Nothing of the driver works in the page meanwhile.
 */
const TELL_TIMES = `{
  const tell = (what, element) => {
    const observer = new ResizeObserver(() => {
      console.debug(what + ' ' + performance.now());
      observer.disconnect();
    });
    observer.observe(element);
  };
  /** As soon as it is there, before the frame it is laid out in. */
  const when = (root, what, selector) => {
    const look = () => {
      const element = root.querySelector(selector);
      if (element === null) return false;
      tell(what, element);
      return true;
    };
    if (look()) return;
    const observer = new MutationObserver(() => look() && observer.disconnect());
    observer.observe(root, { childList: true, subtree: true });
  };
  // A page without any code of ours, beside which the report's is read.
  if (location.pathname === '/welcome.html')
    addEventListener('DOMContentLoaded', () => tell('bare', document.body));
  const find = () => {
    const view = document.querySelector('office-app')?.shadowRoot?.querySelector('report-view');
    if (!view?.shadowRoot) return setTimeout(find, 2);
    when(view.shadowRoot, 'table', 'tr.total');
    const words = () => view.shadowRoot.querySelector('narrative-form')?.shadowRoot;
    const wait = () => (words() ? when(words(), 'whole', 'textarea') : setTimeout(wait, 2));
    wait();
  };
  find();
}`;

/** Milliseconds from the start of the navigation until it was laid out. */
interface Drawn {
  readonly table: number;
  readonly whole: number;
}

function readTimes(page: Page): Promise<Drawn> {
  const times: Partial<Record<string, number>> = {};
  return new Promise((done) =>
    page.on('console', (message) => {
      const [what = '', milliseconds] = message.text().split(' ');
      times[what] = Number(milliseconds);
      const { table, whole } = times;
      if (table !== undefined && whole !== undefined) done({ table, whole });
    }),
  );
}

/** From choosing another year, once the shown one is whole and the page at rest, to its heading; by the page's own clock. */
async function changeYear(page: Page, year: number): Promise<number> {
  return Number(
    await page.evaluate(`(async () => {
      const view = document.querySelector('office-app').shadowRoot.querySelector('report-view');
      const picker = view.shadowRoot.querySelector('period-picker');
      const select = picker.shadowRoot.querySelectorAll('select')[1];
      const heading = view.shadowRoot.querySelector('h2');
      while (!view.shadowRoot.querySelector('narrative-form')) await new Promise((done) => setTimeout(done, 20));
      await new Promise((done) => requestIdleCallback(done));
      const started = performance.now();
      select.value = '${year}';
      select.dispatchEvent(new Event('change'));
      while (!heading.textContent.includes('${year}')) await new Promise((done) => setTimeout(done));
      return performance.now() - started;
    })()`),
  );
}

/** Milliseconds until a page of the extension that holds some words alone is laid out: what the browser itself takes. */
async function openBare({ context, extensionId }: ExtensionBrowser): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(TELL_TIMES);
  const told = page.waitForEvent('console', (message) => message.text().startsWith('bare'));
  await page.goto(`chrome-extension://${extensionId}/welcome.html`, { waitUntil: 'commit' });
  const milliseconds = Number((await told).text().split(' ')[1]);
  await page.close();
  return milliseconds;
}

async function openReport({ context, extensionId }: ExtensionBrowser): Promise<[Page, Drawn]> {
  const page = await context.newPage();
  await page.addInitScript(TELL_TIMES);
  const times = readTimes(page);
  await page.goto(officeUrl(extensionId, 'bao-cao'), { waitUntil: 'commit' });
  return [page, await times];
}

const RUNS = 15;
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
    const cold: Drawn[] = [];
    const bare: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      bare.push(await openBare(browser));
      const [page, times] = await openReport(browser);
      cold.push(times);
      await page.close();
    }
    const [page] = await openReport(browser);
    const [first, again] = [[] as number[], [] as number[]];
    for (const year of YEARS) first.push(await changeYear(page, year));
    for (const year of YEARS) again.push(await changeYear(page, year));
    const of = `of ${TEN_YEARS} dossiers beside ${options.transfers} transfers`;
    return [
      {
        name: `report ${of}, page opened cold`,
        value: median(cold.map(({ table }) => table)),
        unit: 'ms',
        goal: 300,
        ratio: median(cold.map(({ table }) => table)) / median(bare),
        peer: 'a page without code',
      },
      {
        name: 'the quickest of those',
        value: Math.min(...cold.map(({ table }) => table)),
        unit: 'ms',
      },
      {
        name: 'with charts, tables and the words below it',
        value: median(cold.map(({ whole }) => whole)),
        unit: 'ms',
      },
      {
        name: 'a page without code, opened beside each of those',
        value: median(bare),
        unit: 'ms',
      },
      { name: 'the first page of a browser just started', value: started.table, unit: 'ms' },
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
