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
import { arrange, PlaceCutter } from '../support/place-pictures.ts';

const RELEASES = resolve(import.meta.dirname, '../fixtures/releases');
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html mot-lan";
/** A release of some time ago, as a theme or a plugin of a site may still bring it. */
const EARLIER = '<script src="/earlier.js"></script>';
const FEW_COLOURS = 12;

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

  it('looks the same to the pixel whatever styles and scripts a page has', async () => {
    const cutter = await PlaceCutter.open(site.browser, site.origin);
    const measured = await site.open(pageOf(''));
    await setContent(measured.page);
    await measured.page.waitForLoadState('networkidle');
    const places = await arrange(measured.page);
    await measured.page.close();

    // A busy machine rasters the edge of a round corner one step off in some drawings and not in others: these are all of six.
    const plain = await site.open(pageOf('', MODULE, places));
    await setContent(plain.page);
    await plain.page.waitForLoadState('networkidle');
    const expected = new Map(TAGS.map((tag) => [tag, new Set<string>()]));
    for (let look = 0; look < 6; look += 1)
      for (const [tag, picture] of await cutter.look(plain.page)) expected.get(tag)!.add(picture);
    await plain.page.close();
    for (const [tag, [first]] of [...expected].map(([tag, all]) => [tag, [...all]] as const))
      assert.ok(
        Number(/ (\d+) colours/.exec(first!)?.[1]) > FEW_COLOURS,
        `${tag} shows something: ${first!}`,
      );

    const different: string[] = [];
    const visits = hostilePages().flatMap(({ name, head, hasScripts }) => [
      { name, body: pageOf(head, MODULE, places) },
      ...(hasScripts ? [{ name: `${name}, classic`, body: pageOf(head, CLASSIC, places) }] : []),
    ]);
    for (const { name, body } of visits) {
      const { page, complaints } = await site.open(body);
      await setContent(page);
      // An element's last word may be drawn late.
      const left = new Set(TAGS);
      for (let look = 0; look < 25 && left.size > 0; look += 1)
        for (const [tag, picture] of await cutter.look(page))
          if (expected.get(tag)!.has(picture)) left.delete(tag);
      for (const tag of left) different.push(`${tag} with ${name}`);
      assert.deepEqual(complaints, [], name);
      await page.close();
    }
    assert.deepEqual(different, []);
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
      await setContent(page);
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
      await setContent(page);
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
    await setContent(page);
    await page.locator('[data-place="qr-display"] svg').waitFor();
    assert.equal(await page.locator('[data-place="qr-display"] svg').count(), 1);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
