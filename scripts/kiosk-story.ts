import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './extension-browser.ts';

const OUT = resolve(import.meta.dirname, '../out');

/** What a citizen got at the kiosk. */
export interface KioskVisit {
  /** The first procedure found for "lam giay khai sinh". */
  readonly found: string;
  /** The receipt of the phản ánh. */
  readonly code: string;
}

/** A citizen looks for the birth registration, takes its QR, leaves a phản ánh and gets a receipt. */
export async function playKiosk(
  browser: Pick<ExtensionBrowser, 'context'>,
  url: string,
): Promise<KioskVisit> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1080, height: 1920 });
  await page.goto(url);
  const search = page.getByRole('searchbox').first();
  await search.waitFor();
  await page.screenshot({ path: resolve(OUT, 'kiosk-1-home.png') });
  await search.fill('lam giay khai sinh');
  const first = page
    .locator('procedure-list')
    .getByRole('button')
    .filter({ hasText: /khai sinh/i })
    .first();
  await first.waitFor();
  await page.screenshot({ path: resolve(OUT, 'kiosk-2-search.png') });
  await first.click();
  const heading = page.locator('procedure-detail').getByRole('heading').first();
  await heading.waitFor();
  const found = (await heading.innerText()).trim();
  await page.locator('qr-display').first().waitFor();
  await page.screenshot({ path: resolve(OUT, 'kiosk-3-detail.png') });
  const code = await leaveFeedback(page);
  await page.screenshot({ path: resolve(OUT, 'kiosk-4-receipt.png') });
  await page.close();
  return { found, code };
}

async function leaveFeedback(page: Page): Promise<string> {
  await page.getByRole('button', { name: /Phản ánh/ }).click();
  const form = page.locator('feedback-form');
  await form.getByText('Góp ý ẩn danh').first().click();
  await form.locator('textarea').fill('Bàn chờ thiếu ghế cho người già.');
  const consent = form.getByRole('checkbox');
  if ((await consent.count()) > 0) await consent.first().check();
  await form.getByRole('button', { name: /Xem lại/ }).click();
  await form.getByRole('button', { name: /^Gửi/ }).click();
  const receipt = form.getByText(/PA-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}/).first();
  await receipt.waitFor({ timeout: 10_000 });
  return /PA-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}/.exec(await receipt.innerText())?.[0] ?? '';
}
