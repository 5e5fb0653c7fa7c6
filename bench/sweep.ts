import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../scripts/browser.ts';
import { openExamplesSite } from '../test/support/examples-site.ts';
import {
  ALL_LANGUAGES,
  ALL_LOOKS,
  EVERY_WIDTH,
  sweepExamples,
} from '../test/support/sweep-examples.ts';
import type { Row } from './rows.ts';

/** Every example of the elements in every look, language and width, read by axe: what is objected to, told on stderr. */
export async function measure(): Promise<readonly Row[]> {
  const site = await openExamplesSite();
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_FLAGS],
  });
  const rows: Row[] = [];
  try {
    for (const language of ALL_LANGUAGES)
      for (const look of ALL_LOOKS) {
        const round = { look, language, widths: EVERY_WIDTH, axeAt: EVERY_WIDTH };
        const objections = await sweepExamples(browser, `${site.url}/`, round);
        for (const one of objections) console.error(one);
        rows.push({
          name: `objections to the examples at ${EVERY_WIDTH.length} widths, ${look}, ${language}`,
          value: objections.length,
          unit: 'count',
          goal: 0,
        });
      }
  } finally {
    await browser.close();
    await site.close();
  }
  return rows;
}
