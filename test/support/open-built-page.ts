import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

const BUILT = resolve(import.meta.dirname, '../../dist/components');

/** Opens a page whose `/mot-lan.js` and what it loads are the elements as they were built, and waits for some of them. */
export async function openBuiltPage(
  page: Page,
  body: string,
  tags: readonly string[],
): Promise<void> {
  await page.route('http://xa.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body });
    const script = readFileSync(`${BUILT}${pathname}`);
    return route.fulfill({ contentType: 'text/javascript', body: script });
  });
  await page.goto('http://xa.test/');
  await page.waitForFunction(
    (tags) => tags.every((tag) => customElements.get(tag) !== undefined),
    tags,
  );
}
