import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from './browser.ts';
import { drawGuide } from './kiosk-walks/guide-pictures.ts';
import { serveStatic } from './serve-static.ts';

/** `npx tsx scripts/kiosk-pictures.ts` draws docs/pictures/kiosk-*.png, the screens of the staff's guide, from the built kiosk. */
const ROOT = resolve(import.meta.dirname, '..');

const server = await serveStatic(join(ROOT, 'dist/kiosk'), 0);
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: [...BROWSER_FLAGS],
});
try {
  // A hall's upright screen at half its pixels.
  const page = await browser.newPage({
    viewport: { width: 1080, height: 1920 },
    deviceScaleFactor: 0.5,
    hasTouch: true,
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  await drawGuide(page, server.url, join(ROOT, 'docs/pictures'));
} finally {
  await browser.close();
  await server.close();
}
