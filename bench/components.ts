import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Procedure } from '../domain/procedure.ts';
import { readEdition } from '../domain/read-edition.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../scripts/browser.ts';
import { serveStatic } from '../scripts/serve-static.ts';
import { measurePeers } from './component-peers.ts';
import { median, quantile, type Row } from './rows.ts';
import { gzipWithImports } from './sizes.ts';

const ROOT = resolve(import.meta.dirname, '..');
const BUILT = join(ROOT, 'dist/components');
const CATALOGUE = join(ROOT, 'catalogue/commune-2026.json');
const ROUNDS = 15;
/** How much slower than this machine a citizen's one is taken to be. */
const THROTTLE = 4;

/** What a page's own clock saw: the list's first paint in milliseconds from opening, and how far things moved, without a unit. */
interface Seen {
  readonly paint: number;
  readonly shift: number;
}

/** Runs from the page's first line on; the frame after the one that finds the list is the first that has it painted. */
const WATCH = `
  const seen = (window.seen = { paint: 0, shift: 0 });
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (seen.shift += value)))
    .observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const isDrawn = document.querySelector('procedure-list')?.shadowRoot?.querySelector('.field');
    requestAnimationFrame(isDrawn ? () => (seen.paint = performance.now()) : look);
  };
  look();
`;

/** Times in milliseconds from handing procedures to a new element until the frame after the one that draws them; in words, as `WATCH` is. */
const HAND_OVER = `async ({ procedures, rounds }) => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const list = document.createElement('procedure-list');
    document.body.replaceChildren(list);
    await frame();
    await frame();
    const started = performance.now();
    list.procedures = procedures.slice();
    await frame();
    await frame();
    if (list.shadowRoot.querySelector('.field') === null) throw new Error('Expected a list, found none.');
    times.push(performance.now() - started);
  }
  return times;
}`;

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page as a commune has it: the plain table inside the element, the file it names, and text that must not move. */
function pageOf(procedures: readonly Procedure[]): string {
  const rows = procedures.map(
    ({ name, field }) => `<tr><td>${escapeText(name)}</td><td>${escapeText(field)}</td></tr>`,
  );
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang xã</title>
    <link rel="stylesheet" href="./mot-lan.css">
    <body><h1>Thủ tục hành chính</h1><procedure-list src="./catalogue.json"><table>
    <tr><th>Tên thủ tục</th><th>Lĩnh vực</th></tr>${rows.join('')}</table></procedure-list>
    <p>Địa chỉ trụ sở</p><script type="module" src="./mot-lan.js"></script></body></html>`;
}

async function openThrottled(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.addInitScript(WATCH);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  return page;
}

async function measureOpenings(page: Page, url: string): Promise<readonly Seen[]> {
  const openings: Seen[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto(url);
    await page.waitForFunction('window.seen.paint > 0');
    await page.waitForLoadState('networkidle');
    openings.push(await page.evaluate<Seen>('window.seen'));
  }
  return openings;
}

function measureHandOver(page: Page, procedures: readonly Procedure[]): Promise<readonly number[]> {
  const input = JSON.stringify({ procedures, rounds: ROUNDS });
  return page.evaluate<number[]>(`(${HAND_OVER})(${input})`);
}

/** The elements on a page of a machine four times slower: the whole catalogue until it is painted, and what moves meanwhile. */
export async function measure(): Promise<readonly Row[]> {
  const { edition } = readEdition(JSON.parse(readFileSync(CATALOGUE, 'utf8')));
  if (edition === undefined) throw new Error('Expected a catalogue, found none that can be read.');
  const { procedures } = edition;
  const folder = mkdtempSync(join(tmpdir(), 'components-'));
  cpSync(BUILT, folder, { recursive: true });
  cpSync(CATALOGUE, join(folder, 'catalogue.json'));
  writeFileSync(join(folder, 'index.html'), pageOf(procedures));
  const server = await serveStatic(folder, 0);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_FLAGS],
  });
  try {
    const page = await openThrottled(browser);
    const openings = await measureOpenings(page, server.url);
    const handOvers = await measureHandOver(page, procedures);
    const paints = openings.map(({ paint }) => paint);
    const shift = Math.max(...openings.map((opening) => opening.shift));
    const allInOne = gzipWithImports([join(BUILT, 'mot-lan.js')]);
    const count = procedures.length;
    return [
      { name: 'mot-lan.js, gzip', value: allInOne, unit: 'bytes', goal: 32_768 },
      ...(await measurePeers(allInOne)),
      {
        name: `${count} procedures handed over to painted, median`,
        value: median(handOvers),
        unit: 'ms',
        goal: 100,
      },
      {
        name: `${count} procedures handed over to painted, p95`,
        value: quantile(handOvers, 0.95),
        unit: 'ms',
      },
      { name: 'page opened to list painted, median', value: median(paints), unit: 'ms' },
      { name: 'page opened to list painted, p95', value: quantile(paints, 0.95), unit: 'ms' },
      { name: 'layout shift over a plain table, worst', value: shift, unit: 'share', goal: 0 },
    ];
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
