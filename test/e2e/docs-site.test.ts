import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { buildSite } from '../../docs/site/build-site.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';
import {
  elementsOf,
  propertiesOf,
  type Manifest,
} from '../../scripts/package-components/element-doc.ts';
import { serveStatic, type StaticServer } from '../../scripts/serve-static.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SITE = resolve(ROOT, 'dist/docs');
const COMPONENTS = resolve(ROOT, 'dist/components');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LANGUAGES = ['vi', 'en'];
/** One page of each kind. Pages of a kind are of one mould and one style sheet: what costs most of axe's time is looked at on these. */
const MOULDS = ['index', 'procedure-list', 'html', 'sizes'];
/** Set to a folder to look at the pages. */
const PICTURES = process.env['DOCS_PICTURES'];

const elements = elementsOf(
  JSON.parse(readFileSync(join(COMPONENTS, 'custom-elements.json'), 'utf8')) as Manifest,
);

function listPages(): readonly string[] {
  return LANGUAGES.flatMap((language) =>
    readdirSync(join(SITE, language)).map((file) => `${language}/${file}`),
  );
}

/** Addresses of this site that a page names, as files of the site. */
function linksOf(page: string, html: string): readonly string[] {
  return [...html.matchAll(/ (?:href|src)="([^"#]+)"/g)]
    .map(([, address]) => address!)
    .filter((address) => !/^[a-z]+:/.test(address))
    .map((address) => join(dirname(page), address));
}

/** Waits until an element has drawn something of its own. */
async function expectDrawn(page: Page, tag: string): Promise<void> {
  await page.waitForFunction(
    (tag) => {
      const element = document.querySelector<HTMLElement>(tag);
      const drawn = element?.shadowRoot?.querySelector('*:not(style)');
      return drawn !== null && drawn !== undefined && element!.offsetHeight > 20;
    },
    tag,
    { timeout: 60_000 },
  );
}

describe('the docs site', () => {
  let server: StaticServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  /** What the button of each element's page put on the clipboard. */
  const copied = new Map<string, string>();

  before(async () => {
    process.env['NODE_ENV'] = 'production';
    await buildSite(SITE);
    server = await serveStatic(SITE, 0);
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS] });
    // The site forbids scripts from elsewhere; axe is the test's, and runs by the debugger's leave.
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  it('has a page for every element and guide, in both languages', () => {
    const [vietnamese, english] = LANGUAGES.map((one) => readdirSync(join(SITE, one)).sort());
    assert.deepEqual(vietnamese, english);
    for (const { tagName } of elements) assert.ok(vietnamese!.includes(`${tagName}.html`), tagName);
    for (const guide of ['html', 'liferay', 'wordpress', 'react', 'vue', 'angular', 'editors'])
      assert.ok(vietnamese!.includes(`${guide}.html`), guide);
  });

  it('names no file that is not there', () => {
    for (const name of ['index.html', ...listPages()])
      for (const file of linksOf(name, readFileSync(join(SITE, name), 'utf8')))
        assert.ok(existsSync(join(SITE, file)), `${name} names ${file}`);
  });

  it('says everything the manifest knows of an element', () => {
    for (const element of elements)
      for (const language of LANGUAGES) {
        const html = readFileSync(join(SITE, language, `${element.tagName}.html`), 'utf8');
        const methods = (element.members ?? []).filter(({ kind }) => kind === 'method');
        const { attributes, events, slots, cssParts, cssProperties } = element;
        const lists = [propertiesOf(element), methods, attributes, events, slots, cssParts];
        for (const { name } of [...lists, cssProperties].flatMap((list) => list ?? [])) {
          const row = name === '' ? / scope="row">\((?:mặc định|default)\)/ : `>${name}</code></th`;
          const found = typeof row === 'string' ? html.includes(row) : row.test(html);
          assert.ok(found, `${element.tagName} in ${language}: ${name}`);
        }
        assert.doesNotMatch(html, /<td><\/td>/, `${element.tagName} in ${language}`);
      }
  });

  it('tells sizes that the built files have', () => {
    const html = readFileSync(join(SITE, 'en/sizes.html'), 'utf8');
    const rows = [
      ...html.matchAll(
        /scope="row"><code translate="no">([^<]+)<\/code><\/th><td>([\d,]+)<\/td><td>([\d,]+)<\/td>/g,
      ),
    ];
    const files = readdirSync(COMPONENTS, { recursive: true, encoding: 'utf8' });
    assert.deepEqual(
      rows.map(([, file]) => file),
      files.filter((file) => file.endsWith('.js')).sort(),
    );
    for (const [, file, bytes, gzip] of rows) {
      const content = readFileSync(join(COMPONENTS, file!));
      assert.equal(Number(bytes!.replaceAll(',', '')), content.length, file);
      const squeezed = gzipSync(content, { level: 9 }).length;
      assert.equal(Number(gzip!.replaceAll(',', '')), squeezed, file);
    }
  });

  it('opens every page under its own policy, without a complaint of the browser or of axe', async () => {
    const objections: string[] = [];
    for (const name of listPages()) {
      await page.goto(server.url + name);
      const [language, slug] = name.replace('.html', '').split('/');
      const isMould = MOULDS.includes(slug!);
      const isElement = elements.some(({ tagName }) => tagName === slug);
      if (isElement) await expectDrawn(page, slug!);
      if (isElement && language === 'vi') copied.set(slug!, await copyCode());
      if (language === 'vi' || isMould) {
        const found = await runAxe(isMould);
        objections.push(...found.map((one) => `${name}: ${one}`));
      }
      if (PICTURES !== undefined) await picture(name);
    }
    assert.deepEqual(objections, []);
    assert.deepEqual(complaints, []);
  });

  async function runAxe(withColours: boolean): Promise<readonly string[]> {
    await page.evaluate(AXE);
    return page.evaluate(async (enabled) => {
      interface Found {
        readonly id: string;
        readonly nodes: readonly { readonly html: string }[];
      }
      const { axe } = globalThis as unknown as {
        axe: { run(page: Document, options: object): Promise<{ violations: Found[] }> };
      };
      const { violations } = await axe.run(document, {
        resultTypes: ['violations'],
        preload: false,
        rules: { 'color-contrast': { enabled } },
      });
      return violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html}`);
    }, withColours);
  }

  async function copyCode(): Promise<string> {
    const code = page.locator('[data-snippet="html"]:visible');
    await code.getByRole('button', { name: 'Chép' }).click();
    await code.getByRole('button', { name: 'Đã chép' }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(text, await code.locator('code').textContent());
    return text;
  }

  async function picture(name: string): Promise<void> {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const path = join(PICTURES!, `${name.replaceAll('/', '-')}-${width}.png`);
      await page.screenshot({ path, fullPage: true });
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  }

  it('plays the example that is chosen and tells what it heard', async () => {
    await page.goto(`${server.url}vi/procedure-list.html`);
    await page.getByLabel('Ví dụ').selectOption('a field');
    await page.locator('procedure-list').getByText('khai sinh', { exact: false }).first().click();
    await page.getByText('procedure-select (procedure').waitFor();
    await page.getByRole('radio', { name: 'React' }).check();
    const shown = page.locator('[data-snippet]:visible');
    assert.equal(await shown.count(), 1);
    assert.match(await shown.innerText(), /procedures=\{procedures\}/);
  });

  it('changes the element by the editor of the theme, and shows the CSS that does the same', async () => {
    await page.goto(`${server.url}vi/satisfaction-rating.html`);
    const button = page.locator('satisfaction-rating').getByRole('button').last();
    await button.waitFor();
    const colour = (): Promise<string> =>
      button.evaluate((one) => getComputedStyle(one).backgroundColor);
    const before = await colour();
    await page.locator('input[name="--ml-action"]').fill('#0a5a33');
    assert.equal(await colour(), 'rgb(10, 90, 51)');
    const css = page.locator('[data-theme-css]');
    assert.match(await css.innerText(), /:root \{\s+--ml-action: #0a5a33;\s+\}/);
    await page.getByRole('button', { name: 'Về ban đầu' }).click();
    assert.equal(await colour(), before);
    assert.match(await css.innerText(), /chưa đổi gì/);
  });

  it('gives code that works when it is pasted into an empty page', async () => {
    assert.equal(copied.size, elements.length);
    let body = '';
    await page.route('http://xa.test/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') return route.fulfill({ contentType: 'text/html', body });
      const content = readFileSync(join(COMPONENTS, pathname.replace(/^\/mot-lan\//, '')));
      const contentType = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
      return route.fulfill({ contentType, body: content });
    });
    complaints.length = 0;
    for (const [tag, text] of copied) {
      body = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${text}`;
      await page.goto('http://xa.test/');
      await expectDrawn(page, tag);
    }
    assert.deepEqual(complaints, []);
  });

  it('gives a newcomer code that shows procedures when it is pasted as it stands, in both languages', async () => {
    const visitor = await browser.newPage();
    const complaints: string[] = [];
    visitor.on('pageerror', ({ message }) => complaints.push(message));
    let body = '';
    await visitor.route('http://xa.test/**', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') return route.fulfill({ contentType: 'text/html', body });
      const type = { '.css': 'text/css', '.json': 'application/json' }[extname(pathname)];
      const content = readFileSync(join(COMPONENTS, pathname.replace(/^\/mot-lan\//, '')));
      return route.fulfill({ contentType: type ?? 'text/javascript', body: content });
    });
    let count = 0;
    for (const language of LANGUAGES)
      for (const slug of ['index', 'html']) {
        await page.goto(`${server.url}${language}/${slug}.html`);
        const codes = await page.locator('[aria-label="HTML"] code').allTextContents();
        for (const code of codes) {
          body = `<!doctype html><html><meta charset="utf-8"><link rel="icon" href="data:,">${code}`;
          await visitor.goto('http://xa.test/');
          await visitor.locator('procedure-finder .field').first().waitFor();
          count += 1;
        }
      }
    assert.equal(count, 2 * (1 + 4));
    assert.deepEqual(complaints, []);
    await visitor.close();
  });

  it('holds files that are loaded later to their hashes by the import map it shows', async () => {
    await page.goto(`${server.url}vi/security.html`);
    const map = await page.locator('code', { hasText: 'importmap' }).last().textContent();
    const visitor = await page.context().newPage();
    let changed = '';
    await visitor.route('http://xa.test/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/')
        return route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><meta charset="utf-8">${map}
            <script type="module" src="/mot-lan/mot-lan.js"></script>
            <office-info><p>Mở cửa từ thứ Hai</p></office-info>`,
        });
      const body = readFileSync(join(COMPONENTS, pathname.replace(/^\/mot-lan\//, '')), 'utf8');
      return route.fulfill({ contentType: 'text/javascript', body: body + changed });
    });
    await visitor.goto('http://xa.test/');
    await visitor.waitForFunction(() => customElements.get('office-info') !== undefined);
    changed = '\n/* changed on the way */';
    const refused = visitor.waitForEvent('console', {
      predicate: (message) => /integrity/i.test(message.text()),
      timeout: 60_000,
    });
    await visitor.goto('http://xa.test/');
    await refused;
    await visitor.getByText('Mở cửa từ thứ Hai').waitFor();
    const isDefined = await visitor.evaluate(() => customElements.get('office-info') !== undefined);
    assert.equal(isDefined, false);
    await visitor.close();
  });
});
