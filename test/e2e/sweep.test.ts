import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';
import { listElements } from '../../scripts/package-components/list-elements.ts';
import { openExamplesSite, type ExamplesSite } from '../support/examples-site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [320, 768, 1366, 1920];
/** What a person has set, and what the page asks for. */
const LOOKS = {
  light: { forcedColors: 'none', theme: 'light' },
  dark: { forcedColors: 'none', theme: 'dark' },
  'forced colours': { forcedColors: 'active', theme: 'light' },
} as const;
/** Set to a folder to look at the pictures. */
const PICTURES = process.env['SWEEP_PICTURES'];

/** What axe objects to in the examples that stand on the page. */
function runAxe(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    interface Found {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly target: readonly unknown[] }[];
    }
    const { axe } = globalThis as unknown as {
      axe: { run(on: string, options: object): Promise<{ violations: Found[] }> };
    };
    // Examples of one element stand below each other: of a landmark there are as many as examples.
    const rules = { 'landmark-unique': { enabled: false } };
    const options = { resultTypes: ['violations'], preload: false, rules };
    const { violations } = await axe.run('main', options);
    return violations.map(
      ({ id, nodes }) => `${id}: ${String(nodes[0]!.target)} ${nodes[0]!.html}`,
    );
  });
}

/** Examples that are wider than the page, and what is pressed or read that loses some of its words at the side. */
function findTooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cut = window.examples
      .list()
      .filter((one) => one.matches('button, h1, h2, h3, p, td, th, dd, strong, small'))
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .map((one) => `“${one.textContent.trim().slice(0, 40)}” is cut`);
    const wide = [...document.querySelectorAll<HTMLElement>('section')].filter(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    );
    const names = wide.map(({ dataset }) => `${dataset['name']!} is too wide`);
    const { scrollWidth, clientWidth } = document.documentElement;
    return [...cut, ...names, ...(scrollWidth > clientWidth ? ['the page scrolls sideways'] : [])];
  });
}

describe('every example at every width', () => {
  let site: ExamplesSite;
  let browser: Browser;

  before(async () => {
    site = await openExamplesSite();
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS] });
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [look, { forcedColors, theme }] of Object.entries(LOOKS))
    it(`fits and has nothing axe objects to, ${look}`, async () => {
      const page = await browser.newPage({ forcedColors, reducedMotion: 'reduce' });
      await page.goto(`${site.url}/`);
      await page.waitForFunction(() => window.examples !== undefined);
      await page.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), theme);
      await page.evaluate(AXE);
      const objections: string[] = [];
      for (const tag of listElements()) {
        await page.evaluate((tag) => window.examples.draw(tag), tag);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          if (PICTURES !== undefined)
            await page.screenshot({
              path: `${PICTURES}/${tag}-${width}-${look}.png`,
              fullPage: true,
            });
          const found = [...(await findTooWide(page)), ...(await runAxe(page))];
          objections.push(...found.map((one) => `<${tag}> at ${width}: ${one}`));
        }
      }
      assert.deepEqual(objections, []);
      await page.close();
    });

  for (const path of ['/', '/module', '/classic'])
    it(`breaks no rule of the strictest policy in any example, loaded from ${path}`, async () => {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !message.text().includes('favicon'))
          complaints.push(message.text());
      });
      await page.goto(`${site.url}${path}?strict`);
      await page.waitForFunction(() => window.examples !== undefined);
      for (const tag of listElements())
        await page.evaluate((tag) => window.examples.draw(tag), tag);
      assert.deepEqual(await page.evaluate(() => window.violations), []);
      assert.deepEqual(complaints, []);
      await page.close();
    });

  it('shows what is chosen where the person’s colours stand for all others', async () => {
    const page = await browser.newPage({ forcedColors: 'active' });
    await page.goto(`${site.url}/`);
    await page.waitForFunction(() => window.examples !== undefined);
    await page.evaluate(() => window.examples.draw('satisfaction-rating', 'satisfied'));
    const level = (name: string): Promise<string> =>
      page
        .locator(`label.${name}`)
        .evaluate(
          (one) => `${getComputedStyle(one).backgroundColor} ${getComputedStyle(one).color}`,
        );
    assert.notEqual(await level('satisfied'), await level('unsatisfied'));
    await page.evaluate(() => window.examples.draw('vietnamese-keyboard', 'telex'));
    const shift = page.getByRole('button', { name: 'chữ hoa' });
    const colour = (): Promise<string> =>
      shift.evaluate((one) => getComputedStyle(one).backgroundColor);
    const before = await colour();
    await shift.click();
    await page.mouse.move(0, 0);
    assert.notEqual(await colour(), before);
    await page.close();
  });
});
