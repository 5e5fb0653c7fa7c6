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

/** A table whose columns do not turn while it is read: what moves then is not the element's doing. */
function tableOf(procedures: readonly Procedure[]): string {
  const rows = procedures.map(
    ({ name, field }) => `<tr><td>${escapeText(name)}</td><td>${escapeText(field)}</td></tr>`,
  );
  return `<table style="table-layout:fixed;width:100%"><tr><th>Tên thủ tục</th><th>Lĩnh vực</th></tr>${rows.join('')}</table>`;
}

const SHEET = '<link rel="stylesheet" href="./mot-lan.css">';
const LINK = '<a href="https://dichvucong.gov.vn/">Thủ tục trên Cổng Dịch vụ công</a>';

/** A page as a commune has it: something plain inside the element, the file it names, and text that must not move. */
function pageOf(inside: string, head: string): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang xã</title>${head}
    <body><h1>Thủ tục hành chính</h1><procedure-list src="./catalogue.json">${inside}</procedure-list>
    <p>Địa chỉ trụ sở</p><script type="module" src="./mot-lan.js"></script></body></html>`;
}

async function openThrottled(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.addInitScript(WATCH);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  return page;
}

/** What stands inside the element, with and without the sheet that keeps room; without it a short text is pushed aside. */
const SHIFTS: readonly (readonly [name: string, file: string, goal?: number])[] = [
  ['a plain table, with mot-lan.css', 'index.html', 0],
  ['a link, with mot-lan.css', 'link.html', 0],
  ['a plain table, without mot-lan.css', 'table-alone.html', 0],
  ['a link, without mot-lan.css', 'link-alone.html'],
];

const worstShift = (openings: readonly Seen[]): number =>
  Math.max(...openings.map(({ shift }) => shift));

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
  const table = tableOf(procedures);
  writeFileSync(join(folder, 'index.html'), pageOf(table, SHEET));
  writeFileSync(join(folder, 'link.html'), pageOf(LINK, SHEET));
  writeFileSync(join(folder, 'table-alone.html'), pageOf(table, ''));
  writeFileSync(join(folder, 'link-alone.html'), pageOf(LINK, ''));
  const server = await serveStatic(folder, 0);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_FLAGS],
  });
  try {
    const page = await openThrottled(browser);
    const openings = await measureOpenings(page, server.url);
    const handOvers = await measureHandOver(page, procedures);
    const shifts: Row[] = [];
    for (const [name, file, goal] of SHIFTS) {
      const seen =
        file === 'index.html' ? openings : await measureOpenings(page, server.url + file);
      const value = worstShift(seen);
      const row: Row = { name: `layout shift over ${name}, worst`, value, unit: 'share' };
      shifts.push(goal === undefined ? row : { ...row, goal });
    }
    const paints = openings.map(({ paint }) => paint);
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
      ...shifts,
    ];
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
