import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { readEdition } from '../../domain/read-edition.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';
import { listElements } from '../../scripts/package-components/list-elements.ts';
import { viewChromium, type PageView } from './page-view.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};
const EMPTY = '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang xã</title>';

export const TAGS: readonly string[] = listElements();
export const MODULE = '<script type="module" src="/components/mot-lan.js"></script>';
export const CLASSIC = '<script src="/components/mot-lan.classic.js"></script>';

/** Where each element stands on the window, from left and top in px; all at one place until it is known how high they are. */
export type Places = Readonly<Record<string, readonly [left: number, top: number]>>;

/** The commune's page, whatever else is on it. A place has nothing of the page's styles: what differs is inside. */
export function pageOf(head: string, script = MODULE, places: Places = {}): string {
  const boxes = TAGS.map((tag) => {
    const [left, top] = places[tag] ?? [8, 8];
    const style = `all:unset!important;display:block!important;position:absolute!important;left:${left}px!important;top:${top}px!important;width:640px!important;background:#fff!important`;
    return `<div style="${style}" data-place="${tag}"><${tag}></${tag}></div>`;
  });
  return `${EMPTY}${head}<body>${boxes.join('')}${script}</body></html>`;
}

function readProcedures(): readonly unknown[] {
  const file = resolve(ROOT, 'catalogue/commune-2026.json');
  return readEdition(JSON.parse(readFileSync(file, 'utf8'))).edition!.procedures.slice(0, 60);
}

/** Gives every element something to show. */
export async function setContent(page: Pick<PageView, 'evaluate'>): Promise<void> {
  await page.evaluate((list) => {
    const all = document as unknown as { querySelector(tag: string): Record<string, unknown> };
    all.querySelector('procedure-list')['procedures'] = list;
    all.querySelector('procedure-detail')['procedure'] = list[0];
    all.querySelector('procedure-detail')['editionDate'] = '2026-07';
    all.querySelector('qr-display')['value'] = 'https://dichvucong.gov.vn/';
    all.querySelector('poster-sheet')['procedures'] = list.slice(0, 5);
    all.querySelector('edition-changes')['oldProcedures'] = list.slice(0, 4);
    all.querySelector('edition-changes')['newProcedures'] = list.slice(1, 6);
    all.querySelector('vietnamese-keyboard')['open'] = true;
    const status = all.querySelector('feedback-status');
    status['code'] = 'PA-7K3M';
    status['record'] = { code: 'PA-7K3M', state: 'received', receivedOn: '2026-07-06' };
    all.querySelector('office-info')['info'] = {
      name: 'Bộ phận Một cửa',
      phone: '0900 000 001',
      officers: [{ name: 'Nguyễn Thị Thử', role: 'Tư pháp – hộ tịch' }],
      fees: [{ name: 'Chứng thực bản sao', amount: '2.000 đ/trang' }],
      complaints: [],
    };
    // The finder has no list of its own to set: it reads the table inside.
    const finder = document.querySelector('procedure-finder')!;
    const table = document.createElement('table');
    for (const words of ['Tên thủ tục', 'Đăng ký khai sinh'])
      table.insertRow().insertCell().textContent = words;
    finder.replaceChildren(table);
    (finder as unknown as { requestUpdate(): void }).requestUpdate();
  }, readProcedures());
}

/** A commune's site: the built elements, and pages of a test's own. */
interface Served {
  readonly origin: string;
  /** Puts a page onto the site and gives its address. */
  put(body: string, policy?: string): string;
  close(): void;
}

/** @param files more files of the site than the built elements, by path */
export async function serveEmbedSite(
  files: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const pages = new Map<string, { readonly body: string; readonly policy?: string }>([
    ['/', { body: EMPTY }],
  ]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const known = pages.get(pathname);
    const type = TYPES[extname(pathname)] ?? 'text/html; charset=utf-8';
    const policy = known?.policy === undefined ? {} : { 'content-security-policy': known.policy };
    const body = known?.body ?? files[pathname];
    if (body !== undefined) response.writeHead(200, { 'content-type': type, ...policy }).end(body);
    else if (pathname.startsWith('/components/'))
      response
        .writeHead(200, { 'content-type': type })
        .end(readFileSync(resolve(ROOT, 'dist', `.${pathname}`)));
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put(body, policy) {
      const path = `/trang-${pages.size}`;
      pages.set(path, { body, ...(policy !== undefined && { policy }) });
      return origin + path;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Waits until every element that stands on a page is defined. */
export async function waitForElements(page: Pick<PageView, 'evaluate'>): Promise<void> {
  await page.evaluate(async (tags) => {
    const here = tags.filter((tag) => document.querySelector(tag) !== null);
    await Promise.all(here.map((tag) => customElements.whenDefined(tag)));
  }, TAGS);
}

/** A commune's site in Chromium. */
export interface EmbedSite {
  readonly browser: Browser;
  readonly origin: string;
  /** Opens a page and gives what was said against it: errors of scripts, and of the console. */
  open(body: string, policy?: string): Promise<{ page: Page; complaints: string[] }>;
  close(): Promise<void>;
}

/** @param files more files of the site than the built elements, by path */
export async function openEmbedSite(
  viewport: { readonly width: number; readonly height: number },
  files: Readonly<Record<string, string>> = {},
): Promise<EmbedSite> {
  const site = await serveEmbedSite(files);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_FLAGS],
  });
  return {
    browser,
    origin: site.origin,
    async open(body, policy) {
      const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        // The picture of the tab is not there, and no element asks for it.
        const isOurs =
          !message.location().url.includes('favicon') && !message.text().includes('favicon');
        if (['error', 'warning'].includes(message.type()) && isOurs)
          complaints.push(message.text());
      });
      await page.goto(site.put(body, policy));
      await waitForElements(viewChromium(page));
      return { page, complaints };
    },
    async close() {
      await browser.close();
      site.close();
    },
  };
}
