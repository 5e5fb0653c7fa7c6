import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { installFolder } from '../../scripts/install-folder.ts';
import {
  CLASSIC,
  MODULE,
  openEmbedSite,
  pageOf,
  setContent,
  TAGS,
  type EmbedSite,
} from '../support/embed-site.ts';
import { hostilePages } from '../support/hostile-pages.ts';
import { PAGE_LIBRARIES } from '../support/page-libraries.ts';
import { viewChromium } from '../support/page-view.ts';
import { type Learnt, learnPlaces, spoil } from '../support/place-pictures.ts';

const RELEASES = resolve(import.meta.dirname, '../fixtures/releases');
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html mot-lan";
/** A release of some time ago, as a theme or a plugin of a site may still bring it. */
const EARLIER = '<script src="/earlier.js"></script>';
const SPACED = '<style>body { letter-spacing: 2px }</style>';

describe('the elements on anybody’s page', () => {
  let site: EmbedSite;

  before(async () => {
    installFolder(PAGE_LIBRARIES);
    site = await openEmbedSite(
      { width: 2000, height: 1750 },
      { '/earlier.js': readFileSync(resolve(RELEASES, '2026-11-23.classic.js'), 'utf8') },
    );
  });

  after(() => site.close());

  /** A page with all elements on it, each showing something. */
  async function showAll(body: string): Promise<{ page: Page; complaints: string[] }> {
    const opened = await site.open(body);
    await setContent(viewChromium(opened.page));
    return opened;
  }

  let learnt: Promise<Learnt> | undefined;
  /** How the elements look on a page that has nothing else. */
  async function learnPlain(): Promise<Learnt> {
    const { page } = await site.open('');
    learnt ??= learnPlaces(viewChromium(page), async (places) =>
      viewChromium((await showAll(pageOf('', MODULE, places))).page),
    );
    return learnt;
  }

  it('looks the same to the pixel whatever styles and scripts a page has', async () => {
    const { cutter, places, expected } = await learnPlain();
    const different: string[] = [];
    const visits = hostilePages().flatMap(({ name, head, hasScripts }) => [
      { name, body: pageOf(head, MODULE, places) },
      ...(hasScripts ? [{ name: `${name}, classic`, body: pageOf(head, CLASSIC, places) }] : []),
    ]);
    for (const { name, body } of visits) {
      const { page, complaints } = await showAll(body);
      const found = await cutter.findDifferent(viewChromium(page), expected);
      different.push(...found.map((tag) => `${tag} with ${name}`));
      assert.deepEqual(complaints, [], name);
      await page.close();
    }
    assert.deepEqual(different, []);
  });

  it('would be seen to differ where one thing gets in, or in a single pixel', async () => {
    const { cutter, places, expected } = await learnPlain();
    const { page } = await showAll(pageOf(SPACED, MODULE, places));
    assert.deepEqual(await cutter.findDifferent(viewChromium(page), expected), []);
    await spoil(viewChromium(page), { open: 'satisfaction-rating', dotted: 'office-info' });
    const different = await cutter.findDifferent(viewChromium(page), expected, 3);
    assert.ok(different.includes('satisfaction-rating'), different.join());
    assert.ok(different.includes('office-info'), different.join());
    await page.close();
  });

  for (const [name, script] of [
    ['module', MODULE],
    ['classic script', CLASSIC],
  ] as const)
    it(`keeps the strictest policy as a ${name}, without one violation`, async () => {
      const { page, complaints } = await site.open(pageOf('', script), STRICT);
      await page.evaluate(() => {
        const noted = window as unknown as { violations: string[] };
        noted.violations = [];
        document.addEventListener('securitypolicyviolation', (event) =>
          noted.violations.push(event.violatedDirective),
        );
      });
      await setContent(viewChromium(page));
      // English comes by the same policy, from the file beside the script.
      await page
        .locator('[data-place=procedure-detail] > procedure-detail')
        .evaluate((detail: HTMLElement) => (detail.lang = 'en'));
      await page.getByRole('heading', { name: 'Papers to bring' }).waitFor({ state: 'attached' });
      await page
        .locator('[data-place=procedure-list] > procedure-list')
        .evaluate((list: HTMLElement & { field: string }) => (list.field = 'ho-tich'));
      await page.waitForTimeout(100);
      assert.deepEqual(
        await page.evaluate(() => (window as unknown as { violations: string[] }).violations),
        [],
      );
      // The page of this test has style attributes of its own; what is said before we look is of those alone.
      assert.deepEqual(
        complaints.filter((text) => !/inline style/i.test(text)),
        [],
      );
      await page.close();
    });

  it('has the ring of focus around what has the focus, not around itself too', async () => {
    const ring = '<style>*:focus { outline: 9px solid red !important }</style>';
    const { page } = await showAll(pageOf(ring));
    const host = page.locator('[data-place=procedure-list] > procedure-list');
    await host.locator('input').focus();
    assert.equal(await host.evaluate((one) => one.matches(':focus, :focus-within')), true);
    assert.equal(await host.evaluate((one) => getComputedStyle(one).outlineStyle), 'none');
    await page.close();
  });

  it('leaves no global behind', async () => {
    const list = (page: Page): Promise<string[]> =>
      page.evaluate(() => Object.getOwnPropertyNames(window).sort());
    const bare = await site.browser.newPage();
    await bare.goto(site.origin);
    const known = await list(bare);
    for (const script of [MODULE, CLASSIC]) {
      const { page } = await site.open(pageOf('', script));
      const left = (await list(page)).filter((name) => !known.includes(name));
      assert.deepEqual(left, []);
      await page.close();
    }
    await bare.close();
  });

  for (const [order, scripts] of [
    ['the older first', EARLIER + MODULE],
    ['the newer first', CLASSIC + EARLIER],
  ] as const)
    it(`works where two releases are on one page, ${order}`, async () => {
      const { page, complaints } = await site.open(pageOf('', scripts));
      await setContent(viewChromium(page));
      for (const tag of TAGS)
        await page.waitForFunction(
          (tag) => {
            const element = document.querySelector<HTMLElement>(tag)!;
            return element.shadowRoot !== null && element.offsetHeight > 40;
          },
          tag,
          { timeout: 60_000 },
        );
      const heard = await page.evaluate(() => {
        const list = document.querySelector('procedure-list')!;
        const slugs: string[] = [];
        list.addEventListener('field-select', ({ slug }) => slugs.push(slug));
        list.shadowRoot!.querySelector<HTMLElement>('button.field')!.click();
        return slugs;
      });
      assert.equal(heard.length, 1);
      assert.deepEqual(complaints, []);
      await page.close();
    });

  it('bears being loaded twice and in two builds', async () => {
    const again = MODULE.replace('.js"', '.js?again"');
    const { page, complaints } = await site.open(pageOf(CLASSIC, CLASSIC + MODULE + again));
    await page.waitForLoadState('networkidle');
    await setContent(viewChromium(page));
    await page.locator('[data-place="qr-display"] svg').waitFor();
    assert.equal(await page.locator('[data-place="qr-display"] svg').count(), 1);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
