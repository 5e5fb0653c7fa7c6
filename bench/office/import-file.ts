import type { Page } from 'playwright-core';

/** A section of the office page by its address. */
export const officeUrl = (extensionId: string, section: string): string =>
  `chrome-extension://${extensionId}/office/office.html#${section}`;

/** Takes an export in as a person does; how long it took after the press, in milliseconds. */
export async function importFile(page: Page, path: string): Promise<number> {
  await page.locator('drop-file input').setInputFiles(path);
  const button = page.getByRole('button', { name: /^Nhập [\d.]+ dòng/ });
  await button.waitFor({ timeout: 60_000 });
  const started = performance.now();
  await button.click();
  await page.getByText(/Đã nhập/).waitFor({ timeout: 300_000 });
  return performance.now() - started;
}
