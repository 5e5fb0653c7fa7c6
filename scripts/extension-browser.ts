import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from './browser.ts';

const BUILT = resolve(import.meta.dirname, '../dist/extension');

export interface ExtensionBrowserOptions {
  /** Origins to grant from the start, as match patterns; [] leaves the extension exactly as built. */
  readonly grant?: readonly string[];
  /** A window a person sees; headless otherwise. */
  readonly visible?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A folder that stays, with the profile of an earlier run in it; a fresh one, removed at the end, otherwise. */
  readonly keptIn?: string;
}

/** Chromium with the built extension. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  /** The folder of the browser's profile. */
  readonly profile: string;
  /** Chrome's id of the tab that shows this page. */
  tabIdOf(page: Page): Promise<number>;
  close(): Promise<void>;
}

/** A copy whose manifest also names the granted origins, as if an officer had added those systems. */
function copyWithGrants(folder: string, grant: readonly string[]): string {
  const copy = join(folder, 'extension');
  cpSync(BUILT, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: grant }));
  return copy;
}

async function findTabId(worker: Worker, page: Page): Promise<number> {
  // A mark in the title ties the page to its tab; addresses may repeat.
  const mark = `tab-${Math.random().toString(36).slice(2)}`;
  const title = await page.title();
  await page.evaluate((text) => (document.title = text), mark);
  try {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const id = await worker.evaluate(
        `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.title === ${JSON.stringify(mark)})?.id ?? null)`,
      );
      if (typeof id === 'number') return id;
      await page.waitForTimeout(20);
    }
  } finally {
    await page.evaluate((text) => (document.title = text), title);
  }
  throw new Error(`Expected a tab for ${page.url()}, found none.`);
}

/** Starts Chromium with the built extension loaded. */
export async function openExtensionBrowser(
  options: ExtensionBrowserOptions = {},
): Promise<ExtensionBrowser> {
  const { grant = [], visible = false, viewport = { width: 1280, height: 860 } } = options;
  const folder = options.keptIn ?? mkdtempSync(join(tmpdir(), 'mot-lan-'));
  const extension = grant.length === 0 ? BUILT : copyWithGrants(folder, grant);
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: ensureBrowser(),
    headless: false,
    viewport: visible ? null : viewport,
    locale: 'vi-VN',
    args: [
      ...(visible ? [] : ['--headless=new']),
      ...BROWSER_FLAGS,
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    worker,
    extensionId: new URL(worker.url()).host,
    profile: join(folder, 'profile'),
    tabIdOf: (page) => findTabId(worker, page),
    async close() {
      await context.close();
      if (options.keptIn !== undefined) return;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
