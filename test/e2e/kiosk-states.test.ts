import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';
import { openKiosk } from '../../scripts/kiosk-walks/walk.ts';
import { serveStatic, type StaticServer } from '../../scripts/serve-static.ts';
import { FIND_FAULTS } from '../support/find-kiosk-faults.ts';
import { sweepKiosk, type KioskRound } from '../support/sweep-kiosk.ts';

const DIST = resolve(import.meta.dirname, '../../dist/kiosk');

/** The sizes, looks and languages that differ most; `npm run bench -- kiosk-states` goes through all with all. */
const ROUNDS: readonly Pick<KioskRound, 'look' | 'language' | 'sizes'>[] = [
  {
    look: 'normal',
    language: 'vi',
    sizes: [
      [320, 640],
      [1080, 1920],
    ],
  },
  { look: 'large', language: 'en', sizes: [[360, 740]] },
  { look: 'forced colours', language: 'vi', sizes: [[1366, 768]] },
];

describe('every screen of the kiosk', () => {
  let server: StaticServer;
  let browser: Browser;
  before(async () => {
    server = await serveStatic(DIST, 0);
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS] });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const round of ROUNDS)
    it(`fits and has nothing axe objects to, ${round.look}, ${round.language}`, async () => {
      const objections = await sweepKiosk(browser, server.url, { ...round, axe: 'one size' });
      assert.deepEqual(objections, []);
    });

  it('is found out when it does not fit', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await openKiosk(page, server.url);
    const find = (): Promise<readonly string[]> => page.evaluate(`(${FIND_FAULTS})(44)`);
    const spoil = (rules: string): Promise<void> =>
      page.locator('procedure-list').evaluate((list, rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        list.shadowRoot!.adoptedStyleSheets.push(sheet);
      }, rules);
    assert.deepEqual(await find(), []);
    await spoil('.tile { height: 40px !important; min-height: 0 !important }');
    assert.match((await find()).join(), /is 336 × 40 px/);
    await spoil('h2 { white-space: nowrap; letter-spacing: 2em }');
    assert.match((await find()).join(), /“Nhiều người cần nhất” runs out of the screen/);
    await page.evaluate(() => {
      document.body.style.height = '2000px';
      document.scrollingElement!.scrollTop = 50;
    });
    assert.match((await find()).join(), /the page itself has scrolled/);
    await page.close();
  });
});
