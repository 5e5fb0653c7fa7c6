import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';
import { playKiosk } from '../../scripts/kiosk-story.ts';
import { serveStatic, type StaticServer } from '../../scripts/serve-static.ts';

const DIST = resolve(import.meta.dirname, '../../dist/kiosk');

describe('the built kiosk', () => {
  let server: StaticServer;
  let browser: Browser;
  before(async () => {
    server = await serveStatic(DIST, 0);
    browser = await chromium.launch({
      executablePath: ensureBrowser(),
      args: [...BROWSER_FLAGS],
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  it('serves a whole visit without one request to another origin', async () => {
    const context = await browser.newContext();
    const asked: string[] = [];
    const complaints: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    context.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(error.error().message));
    const { found, code } = await playKiosk({ context }, server.url);
    assert.equal(found, 'Đăng ký khai sinh');
    assert.match(code, /^PA-[0-9A-Z]{4}-[0-9A-Z]{3}$/);
    assert.ok(
      asked.some((url) => url.endsWith('.json')),
      'the catalogue was asked for',
    );
    const outside = asked.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:'));
    assert.deepEqual(outside, []);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('is kept by its policy from asking another origin', async () => {
    const other = await serveStatic(DIST, 0);
    const page = await browser.newPage();
    await page.goto(server.url);
    const blocked = await page.evaluate(
      (url) =>
        new Promise<string>((done) => {
          document.addEventListener('securitypolicyviolation', (event) =>
            done(event.effectiveDirective),
          );
          fetch(url).then(
            () => done('asked'),
            () => setTimeout(() => done('failed for another reason'), 500),
          );
        }),
      other.url,
    );
    assert.equal(blocked, 'connect-src');
    await page.close();
    await other.close();
  });
});
