import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from './browser.ts';
import { serveStatic } from './serve-static.ts';

/** `npx tsx scripts/kiosk-pictures.ts` draws docs/pictures/kiosk-*.png, the screens of the staff's guide, from the built kiosk. */
const ROOT = resolve(import.meta.dirname, '..');
const PIN = '204713';

async function draw(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const path = join(ROOT, `docs/pictures/kiosk-${name}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
}

async function goHome(page: Page): Promise<void> {
  await page.locator('#home').click();
  await page.locator('procedure-list .tile').first().waitFor();
}

async function drawCitizenScreens(page: Page): Promise<void> {
  await draw(page, 'home');
  await page.getByRole('searchbox').first().fill('lam giay khai sinh');
  const found = page.locator('procedure-list .row').filter({ hasText: /khai sinh/i });
  await found.first().waitFor();
  await draw(page, 'search');
  await found.first().click();
  await page.locator('qr-display svg').first().waitFor();
  await draw(page, 'detail');
  await page
    .locator('qr-display')
    .first()
    .evaluate((one) => one.scrollIntoView({ block: 'start' }));
  await draw(page, 'code');
  await goHome(page);
  await page.getByRole('button', { name: /Phản ánh/ }).click();
  await page.locator('feedback-form textarea').waitFor();
  await draw(page, 'feedback');
  await goHome(page);
  await page.getByRole('button', { name: /Đánh giá/ }).click();
  await page.locator('satisfaction-rating button').first().waitFor();
  await draw(page, 'rating');
  await goHome(page);
}

async function drawStaffScreens(page: Page): Promise<void> {
  for (let tap = 0; tap < 5; tap += 1) await page.locator('.office').click();
  for (const label of [/^Đặt mã PIN/, /^Bấm lại mã PIN/]) {
    await page.getByRole('heading', { name: label }).waitFor();
    for (const digit of PIN) await page.getByRole('button', { name: digit, exact: true }).click();
    await page.getByRole('button', { name: 'Vào' }).click();
  }
  await page.locator('feedback-card').getByText('đang giữ 0 ý kiến').waitFor();
  await draw(page, 'staff');
  for (const [card, name] of [
    ['size-card', 'size'],
    ['wall-card', 'wall'],
  ] as const) {
    const path = join(ROOT, `docs/pictures/kiosk-${name}.png`);
    await page.locator(card).screenshot({ path, animations: 'disabled' });
  }
  await goHome(page);
}

/** Nobody touches the screen of a visit: the question is drawn as soon as it stands. */
async function drawIdleQuestion(page: Page): Promise<void> {
  await page.getByRole('searchbox').first().fill('khai sinh');
  await page.clock.fastForward(62_000);
  await page.locator('dialog[open]').waitFor();
  await draw(page, 'idle');
}

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
  });
  await page.clock.install({ time: new Date('2026-10-05T09:15:00+07:00') });
  await page.goto(server.url);
  await page.locator('procedure-list .tile').first().waitFor();
  await drawCitizenScreens(page);
  await drawStaffScreens(page);
  await drawIdleQuestion(page);
} finally {
  await browser.close();
  await server.close();
}
