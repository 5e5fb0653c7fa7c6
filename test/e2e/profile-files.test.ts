import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { chromium, type Page } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';
import { findTexts } from '../support/profile-files.ts';

const WRITE = `new Promise((done) => {
  const opening = indexedDB.open('planted', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
  opening.onsuccess = () => {
    const transaction = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
    const rows = transaction.objectStore('rows');
    for (let n = 0; n < 500; n += 1)
      rows.put({ name: 'Trần Đối Chứng ' + n, phone: '0900000' + String(n).padStart(3, '0'), much: 'x'.repeat(10_000) }, 'số ' + n);
    transaction.oncomplete = () => done(opening.result.close());
  };
})`;

/** Runs once in a browser of that profile. Past four megabytes LevelDB packs its log into a table. */
async function visit(
  profile: string,
  url: string,
  work: (page: Page) => Promise<unknown>,
): Promise<void> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    headless: false,
    args: ['--headless=new', ...BROWSER_FLAGS],
  });
  const page = await context.newPage();
  await page.goto(url);
  await work(page);
  await context.close();
}

describe('the search in the files of a browser', () => {
  it('finds planted values, numbers and keys also where the browser packed them', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'mot-lan-files-'));
    const server = createServer((_, response) =>
      response.setHeader('content-type', 'text/html').end('<!doctype html>'),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    try {
      await visit(profile, url, (page) => page.evaluate(WRITE));
      await visit(profile, url, (page) => page.evaluate(WRITE));
      const planted = ['Trần Đối Chứng 377', '0900000377', 'số 377'];
      const found = findTexts(profile, planted);
      for (const text of planted)
        assert.ok(
          found.some((one) => one.startsWith(text) && one.endsWith('.ldb')),
          `${text} in a table: ${found.join(', ')}`,
        );
      assert.deepEqual(findTexts(profile, ['Trần Đối Chứng 501', '0900000501']), []);
    } finally {
      server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
