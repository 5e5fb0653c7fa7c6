import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../scripts/browser.ts';
import { serveStatic } from '../scripts/serve-static.ts';
import {
  KIOSK_LANGUAGES,
  KIOSK_LOOKS,
  KIOSK_SIZES,
  sweepKiosk,
} from '../test/support/sweep-kiosk.ts';
import type { Row } from './rows.ts';

const DIST = resolve(import.meta.dirname, '../dist/kiosk');

/** Every screen of the built kiosk in every look, language and size, read by axe: what is objected to, told on stderr. */
export async function measure(): Promise<readonly Row[]> {
  const server = await serveStatic(DIST, 0);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_FLAGS],
  });
  const rows: Row[] = [];
  const pictures = process.env['KIOSK_PICTURES']; // Set by a person who wants to look.
  try {
    for (const language of KIOSK_LANGUAGES)
      for (const look of KIOSK_LOOKS) {
        const round = { look, language, sizes: KIOSK_SIZES, axe: 'every size', pictures } as const;
        const objections = await sweepKiosk(browser, server.url, round);
        for (const one of objections) console.error(one);
        rows.push({
          name: `objections to the kiosk's screens at ${KIOSK_SIZES.length} sizes, ${look}, ${language}`,
          value: objections.length,
          unit: 'count',
          goal: 0,
        });
      }
  } finally {
    await browser.close();
    await server.close();
  }
  return rows;
}
