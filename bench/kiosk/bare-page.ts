import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveStatic, type StaticServer } from '../../scripts/serve-static.ts';
import { pressKeys, touch, type Step } from './play-visits.ts';

/** A line, a button and a box, with no script but what calls the worker. */
const PAGE = `<!doctype html>
<html lang="vi">
  <meta charset="utf-8">
  <title>Trang trống</title>
  <style>button, input { font-size: 34px; } button:active { background: navy; }</style>
  <h1>Trang trống</h1>
  <button>Bấm</button>
  <input>
  <script>navigator.serviceWorker.register('worker.js')</script>
</html>`;

/** Keeps the page and answers from what it kept, as the kiosk's does. */
const WORKER = `
  const open = () => caches.open('bare');
  addEventListener('install', (event) => event.waitUntil(open().then((cache) => cache.add('./'))));
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) =>
    event.respondWith(open().then((cache) => cache.match('./'))));
`;

/** That it answers, in words of a script. */
export const BARE_ANSWERS = "document.querySelector('button') !== null";

/** What a visit to it does: what the browser takes of itself for a touch, for one that brings a caret, and for a letter. */
export const BARE_STEPS: readonly Step[] = [
  ['touch', touch((page) => page.locator('button'))],
  ['box', touch((page) => page.locator('input'))],
  ['key', async ({ page }) => pressKeys(page, 'ghe')],
];

/** Serves a page with nothing on it, from its worker's cache: the floor on which any page of this browser stands. */
export async function serveBarePage(): Promise<StaticServer> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-page-'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'worker.js'), WORKER);
  const server = await serveStatic(folder, 0);
  const close = async (): Promise<void> => {
    await server.close();
    rmSync(folder, { recursive: true });
  };
  return { url: server.url, close };
}
