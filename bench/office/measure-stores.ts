import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { Period } from '../../domain/day.ts';
import { reportPeriod } from '../../domain/report/report-period.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';
import type { Answer, FillOrder } from './stores/figures.ts';
import { ensurePeers } from '../peers.ts';
import type { BenchOptions } from '../options.ts';
import { median, type Row } from '../rows.ts';
import { bundleScript } from './bundle-script.ts';
import { TEN_YEARS } from './invent-data.ts';
import { openKeptStore, type KeptStore } from './kept-store.ts';

const HERE = import.meta.dirname;
/** A kept store is found again under the same origin only. */
const KEPT_PORT = 47_131;
const WASM = resolve(HERE, '../node_modules/@sqlite.org/sqlite-wasm/dist/sqlite3.wasm');

const bundle = (name: string): Promise<string> =>
  bundleScript(resolve(HERE, 'stores', name), 'esm');

async function serve(port: number): Promise<Server> {
  ensurePeers();
  const [page, worker] = [await bundle('page.ts'), await bundle('sqlite-worker.ts')];
  const server = createServer((request, response) => {
    const give = (type: string, body: string | Buffer): void =>
      void response.setHeader('content-type', type).end(body);
    if (request.url === '/page.js') give('text/javascript', page);
    else if (request.url === '/sqlite-worker.js') give('text/javascript', worker);
    else if (request.url === '/sqlite3.wasm') give('application/wasm', readFileSync(WASM));
    else give('text/html', '<!doctype html><script type="module" src="/page.js"></script>');
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return server;
}

type Call = (period: string) => string;

/** One by one through every line takes minutes where there are a million: two years show it. */
const SLOW = 'raw IndexedDB, every line';

/** What is asked of each store, as a call in its page. */
const STORES: Readonly<Record<string, Call>> = {
  'our records by month': (period) => `stores.askOwn(${period})`,
  'raw IndexedDB, lines of one kind': (period) => `stores.askRaw(${period}, 'kind')`,
  [SLOW]: (period) => `stores.askRaw(${period}, 'all')`,
  'SQLite-WASM on OPFS': (period) => `stores.askSqlite(${period})`,
};

const YEARS = [2026, 2025, 2024, 2023, 2022];

async function ask(page: Page, call: Call, period: Period): Promise<Answer> {
  return page.evaluate(call(JSON.stringify(period)));
}

async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate('navigator.storage.estimate()'); // The page's module has run.
}

/** Each store's own time in a page just opened, and warm; every store must give the same figures. */
async function askAll(page: Page, url: string): Promise<readonly Row[]> {
  const times = new Map<string, { cold: number[]; warm: number[] }>();
  for (const year of YEARS) {
    const found: Answer[] = [];
    for (const [name, call] of Object.entries(STORES)) {
      if (name === SLOW && year < 2025) continue;
      const known = times.get(name) ?? { cold: [], warm: [] };
      times.set(name, known);
      await openPage(page, url);
      const first = await ask(page, call, reportPeriod(year));
      known.cold.push(first.milliseconds);
      known.warm.push((await ask(page, call, reportPeriod(year - 1))).milliseconds);
      found.push(first);
    }
    for (const { figures } of found) assert.deepEqual(figures, found[0]!.figures);
  }
  const own = times.get('our records by month')!;
  return [...times].flatMap(([name, { cold, warm }]): Row[] => [
    {
      name: `figures of a year, page just opened: ${name}`,
      value: median(cold),
      unit: 'ms',
      ...beside(name, median(own.cold) / median(cold)),
    },
    {
      name: `figures of another year: ${name}`,
      value: median(warm),
      unit: 'ms',
      ...beside(name, median(own.warm) / median(warm)),
    },
  ]);
}

const beside = (name: string, ratio: number): Pick<Row, 'ratio' | 'peer'> =>
  name.startsWith('our') ? {} : { ratio, peer: name };

/** Transfers planted before what is in a kept store is noted: a fill that ends early goes on from there. */
const PART = 100_000;

async function fillStores(page: Page, store: KeptStore, options: BenchOptions): Promise<void> {
  const { seed, transfers } = store.filled ?? { seed: options.seed, transfers: 0 };
  for (let from = transfers; from < options.transfers; from += PART) {
    const to = Math.min(options.transfers, from + PART);
    const fill: FillOrder = { seed, dossiers: TEN_YEARS, from, to };
    await page.evaluate(`stores.fillOwn(${JSON.stringify(fill)})`);
    await page.evaluate(`stores.fillSqlite(${JSON.stringify(fill)})`);
    store.note({ seed, transfers: to });
    console.log(`${to} of ${options.transfers} transfers in the stores`);
  }
}

/** The same figures from our store, from IndexedDB without it, and from SQLite, over the same invented ten years. */
export async function measure(options: BenchOptions): Promise<readonly Row[]> {
  const server = await serve(options.store === undefined ? 0 : KEPT_PORT);
  const store = openKeptStore(options, 'stores');
  const context = await chromium.launchPersistentContext(join(store.folder, 'profile'), {
    executablePath: ensureBrowser(),
    headless: false,
    args: ['--headless=new', ...BROWSER_FLAGS],
  });
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await openPage(page, url);
    await fillStores(page, store, options);
    return await askAll(page, url);
  } finally {
    await context.close();
    server.close();
    store.leave();
  }
}
