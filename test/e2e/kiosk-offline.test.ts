import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';
import { serveStatic, type StaticServer } from '../../scripts/serve-static.ts';

const DIST = resolve(import.meta.dirname, '../../dist/kiosk');
const QUICK = { idleSeconds: 60, warningSeconds: 30 };

interface KioskElement extends HTMLElement {
  resting: boolean;
}

/** Another build of the same site: its version is another in every place it stands. */
function release(folder: string, version: string, change: (page: string) => string): void {
  for (const file of ['service-worker.js', 'index.html']) {
    const path = join(folder, file);
    const text = readFileSync(join(DIST, file), 'utf8');
    const old = /content="([0-9a-f]{12})"/.exec(
      readFileSync(join(DIST, 'index.html'), 'utf8'),
    )?.[1];
    assert.ok(old !== undefined && text.includes(old), `${file} says its version`);
    const next = text.replaceAll(old, version);
    writeFileSync(path, file === 'index.html' ? change(next) : next);
  }
}

const versionOf = (page: Page): Promise<string | null> =>
  page.locator('meta[name=version]').getAttribute('content');

describe('the kiosk with a bad network', () => {
  let folder: string;
  let profile: string;
  let server: StaticServer;
  let context: BrowserContext;
  const open = async (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, {
      executablePath: ensureBrowser(),
      args: [...BROWSER_FLAGS],
      viewport: { width: 1080, height: 1920 },
    });
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kiosk-site-'));
    profile = mkdtempSync(join(tmpdir(), 'kiosk-profile-'));
    cpSync(DIST, folder, { recursive: true });
    server = await serveStatic(folder, 0);
    context = await open();
  });
  after(async () => {
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('does not load its page again when the first worker comes while nobody is there', async () => {
    const fresh = await context.browser()!.newContext({ viewport: { width: 1080, height: 1920 } });
    const page = await fresh.newPage();
    // The worker is asked for when the test says so, as on a slow network.
    await page.addInitScript(`{
      const workers = navigator.serviceWorker;
      const register = workers.register.bind(workers);
      workers.register = async (...what) => {
        await new Promise((go) => (window.registerNow = go));
        return register(...what);
      };
    }`);
    await page.clock.install();
    await page.goto(server.url);
    await page.locator('kiosk-app:not([hidden]) .tile').first().waitFor();
    await page.clock.runFor((QUICK.idleSeconds + QUICK.warningSeconds + 1) * 1000);
    await page.locator('kiosk-app[resting]').waitFor();
    await page.evaluate('window.isSamePage = true; window.registerNow();');
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await page.locator('kiosk-app:not([hidden]) .tile').first().waitFor();
    assert.equal(await page.evaluate('window.isSamePage'), true);
    await fresh.close();
  });

  it('starts cold without any network, and leads to the papers and a receipt', async () => {
    const page = await context.newPage();
    await page.goto(server.url);
    await page.waitForFunction(async () => {
      const keys = await caches.keys();
      const { active } = await navigator.serviceWorker.ready;
      return active?.state === 'activated' && keys.length > 1;
    });
    await context.close();
    const { url } = server;
    await server.close();
    context = await open();
    const cold = await context.newPage();
    await cold.goto(url);
    await cold.getByRole('button', { name: 'English' }).click();
    await cold.getByRole('heading', { name: 'Most people come for' }).waitFor();
    await cold.getByRole('button', { name: 'Tiếng Việt' }).click();
    await cold.getByRole('heading', { name: 'Nhiều người cần nhất' }).waitFor();
    await cold.getByRole('searchbox').fill('khai sinh');
    await cold.locator('procedure-list .row').first().click();
    await cold.getByText('Giấy chứng sinh').first().waitFor();
    await cold.locator('qr-display svg').first().waitFor();
    server = await serveStatic(folder, Number(new URL(url).port));
    assert.equal(server.url, url, 'the same address again');
    await cold.close();
  });

  it('takes a new version in only when the visit is over', async () => {
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(server.url);
    const old = await versionOf(page);
    await page.getByRole('searchbox').fill('khai sinh');
    release(folder, 'aaaaaaaaaaaa', (text) => text);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.ready).waiting?.state === 'installed',
    );
    assert.equal(await versionOf(page), old);
    assert.equal(await page.getByRole('searchbox').inputValue(), 'khai sinh');
    await page.clock.runFor((QUICK.idleSeconds + 1) * 1000);
    await page.locator('#stay').waitFor();
    assert.equal(await versionOf(page), old, 'not while the warning stands');
    await page.clock.runFor(QUICK.warningSeconds * 1000);
    await page.locator('meta[content="aaaaaaaaaaaa"]').waitFor({ state: 'attached' });
    await page.locator('kiosk-app:not([hidden]) .tile').first().waitFor();
    await page.close();
  });

  it('goes back by itself from a version whose first screen never stands', async () => {
    const page = await context.newPage();
    await page.goto(server.url);
    await page.locator('kiosk-app:not([hidden]) .tile').first().waitFor();
    release(folder, 'bbbbbbbbbbbb', (text) => text.replace('id="start"', 'id="lost"'));
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.ready).waiting?.state === 'installed',
    );
    await page.evaluate(() => {
      document.querySelector<KioskElement>('kiosk-app')!.resting = true;
      document.querySelector('kiosk-app')!.dispatchEvent(new Event('kiosk-rest'));
    });
    await page.locator('meta[content="bbbbbbbbbbbb"]').waitFor({ state: 'attached' });
    for (let starts = 1; starts < 3; starts += 1) await page.reload();
    assert.equal(await versionOf(page), 'bbbbbbbbbbbb');
    await page.reload();
    assert.equal(await versionOf(page), 'aaaaaaaaaaaa');
    await page.locator('kiosk-app:not([hidden]) .tile').first().waitFor();
    await page.close();
  });
});
