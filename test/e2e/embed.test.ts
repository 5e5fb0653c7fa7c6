import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { readEdition } from '../../domain/read-edition.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';
import { installFolder } from '../../scripts/install-folder.ts';
import { listElements } from '../../scripts/package-components/list-elements.ts';
import { hostilePages, PAGE_LIBRARIES } from '../support/hostile-pages.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const TAGS = listElements();
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html mot-lan";
const MODULE = '<script type="module" src="/components/mot-lan.js"></script>';
const CLASSIC = '<script src="/components/mot-lan.classic.js"></script>';
const EMPTY = '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang xã</title>';

/** The commune's page, whatever else is on it; each element stands at the same place of the window. */
function pageOf(head: string, script = MODULE): string {
  const places = TAGS.map(
    (tag) =>
      `<div style="all:initial!important;position:absolute!important;left:8px!important;top:8px!important;width:640px!important;background:#fff!important;display:none!important" data-place="${tag}"><${tag}></${tag}></div>`,
  );
  return `${EMPTY}${head}<body>${places.join('')}${script}</body></html>`;
}

const catalogue = readEdition(
  JSON.parse(readFileSync(resolve(ROOT, 'catalogue/commune-2026.json'), 'utf8')),
);
const procedures = catalogue.edition!.procedures.slice(0, 60);
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

describe('the elements on anybody’s page', () => {
  const pages = new Map<string, { readonly body: string; readonly policy?: string }>();
  let server: Server;
  let browser: Browser;
  let origin = '';

  before(async () => {
    installFolder(PAGE_LIBRARIES);
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const known = pages.get(pathname);
      if (known !== undefined) {
        const policy =
          known.policy === undefined ? {} : { 'content-security-policy': known.policy };
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy })
          .end(known.body);
      } else if (pathname.startsWith('/components/')) {
        const body = readFileSync(resolve(ROOT, 'dist', `.${pathname}`));
        response
          .writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? 'text/plain' })
          .end(body);
      } else response.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS] });
  });

  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  /** Opens a page and gives what was said against it: errors of scripts, and of the console. */
  async function open(
    path: string,
    body: string,
    policy?: string,
  ): Promise<{ page: Page; complaints: string[] }> {
    pages.set(path, { body, ...(policy !== undefined && { policy }) });
    const page = await browser.newPage({
      viewport: { width: 800, height: 1400 },
      reducedMotion: 'reduce',
    });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      // The picture of the tab is not there, and no element asks for it.
      const isOurs =
        !message.location().url.includes('favicon') && !message.text().includes('favicon');
      if (['error', 'warning'].includes(message.type()) && isOurs) complaints.push(message.text());
    });
    await page.goto(origin + path);
    await page.waitForFunction(
      (tags) => tags.every((tag) => customElements.get(tag) !== undefined),
      TAGS,
    );
    return { page, complaints };
  }

  async function setContent(page: Page): Promise<void> {
    await page.evaluate((list) => {
      const all = document as unknown as { querySelector(tag: string): Record<string, unknown> };
      all.querySelector('procedure-list')['procedures'] = list;
      all.querySelector('procedure-detail')['procedure'] = list[0];
      all.querySelector('procedure-detail')['editionDate'] = '2026-07';
      all.querySelector('qr-display')['value'] = 'https://dichvucong.gov.vn/';
      all.querySelector('poster-sheet')['procedures'] = list.slice(0, 5);
      all.querySelector('edition-changes')['oldProcedures'] = list.slice(0, 4);
      all.querySelector('edition-changes')['newProcedures'] = list.slice(1, 6);
      all.querySelector('vietnamese-keyboard')['open'] = true;
      const status = all.querySelector('feedback-status');
      status['code'] = 'PA-7K3M';
      status['record'] = { code: 'PA-7K3M', state: 'received', receivedOn: '2026-07-06' };
      all.querySelector('office-info')['info'] = {
        name: 'Bộ phận Một cửa',
        phone: '0900 000 001',
        officers: [{ name: 'Nguyễn Thị Thử', role: 'Tư pháp – hộ tịch' }],
        fees: [{ name: 'Chứng thực bản sao', amount: '2.000 đ/trang' }],
        complaints: [],
      };
      // The finder has no list of its own to set: it reads the table inside.
      const finder = document.querySelector('procedure-finder')!;
      const table = document.createElement('table');
      for (const words of ['Tên thủ tục', 'Đăng ký khai sinh'])
        table.insertRow().insertCell().textContent = words;
      finder.replaceChildren(table);
      (finder as unknown as { requestUpdate(): void }).requestUpdate();
    }, procedures);
  }

  const reveal = (place: Locator): Promise<void> =>
    place.evaluate((one: HTMLElement) => one.style.setProperty('display', 'block', 'important'));
  const hide = (place: Locator): Promise<void> =>
    place.evaluate((one: HTMLElement) => one.style.setProperty('display', 'none', 'important'));

  /** A picture of a place at rest, drawn anew each time. */
  async function draw(place: Locator): Promise<Buffer> {
    await hide(place);
    await place.page().waitForTimeout(50);
    await reveal(place);
    await place.page().waitForTimeout(50);
    return place.screenshot({ animations: 'disabled' });
  }

  /**
   * What an element looks like on a plain page. A busy machine rasters the edge of a round corner one step off in some
   * drawings and not in others, so these are all of six.
   */
  async function drawPlain(place: Locator): Promise<readonly Buffer[]> {
    const pictures: Buffer[] = [];
    for (let look = 0; look < 6; look += 1) {
      const now = await draw(place);
      if (!pictures.some((known) => known.equals(now))) pictures.push(now);
    }
    return pictures;
  }

  /** Whether an element comes to look as it does on a plain page: its last word may be drawn late. */
  async function comesToLook(place: Locator, expected: readonly Buffer[]): Promise<boolean> {
    for (let look = 0; look < 25; look += 1) {
      const now = await draw(place);
      if (expected.some((known) => known.equals(now))) return true;
    }
    return false;
  }

  /** Each element in turn, alone on the page. */
  async function eachPlace<T>(
    page: Page,
    look: (place: Locator, tag: string) => Promise<T>,
  ): Promise<ReadonlyMap<string, T>> {
    await setContent(page);
    const seen = new Map<string, T>();
    for (const tag of TAGS) {
      const place = page.locator(`[data-place="${tag}"]`);
      await reveal(place);
      seen.set(tag, await look(place, tag));
      await hide(place);
    }
    return seen;
  }

  it('looks the same to the pixel whatever styles and scripts a page has', async () => {
    const plain = await open('/plain', pageOf(''));
    await plain.page.waitForTimeout(2000);
    const expected = await eachPlace(plain.page, drawPlain);
    await plain.page.close();
    for (const [tag, [first]] of expected)
      assert.ok(first!.length > 5_000, `${tag} shows something`);
    const different: string[] = [];
    const visits = hostilePages().flatMap(({ name, head, hasScripts }) => [
      { name, body: pageOf(head) },
      ...(hasScripts ? [{ name: `${name}, classic`, body: pageOf(head, CLASSIC) }] : []),
    ]);
    for (const { name, body } of visits) {
      const { page, complaints } = await open(`/${encodeURIComponent(name)}`, body);
      const isSame = await eachPlace(page, (place, tag) => comesToLook(place, expected.get(tag)!));
      for (const [tag, same] of isSame) if (!same) different.push(`${tag} with ${name}`);
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
      const { page, complaints } = await open(`/strict-${name.length}`, pageOf('', script), STRICT);
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
    pages.set('/bare', { body: EMPTY });
    const bare = await browser.newPage();
    await bare.goto(`${origin}/bare`);
    const known = await list(bare);
    for (const script of [MODULE, CLASSIC]) {
      const { page } = await open('/globals', pageOf('', script));
      const left = (await list(page)).filter((name) => !known.includes(name));
      assert.deepEqual(left, []);
      await page.close();
    }
    await bare.close();
  });

  it('bears being loaded twice and in two builds', async () => {
    const { page, complaints } = await open(
      '/twice',
      pageOf(CLASSIC, CLASSIC + MODULE + MODULE.replace('.js"', '.js?again"')),
    );
    await page.waitForLoadState('networkidle');
    await setContent(page);
    await page
      .locator('[data-place="qr-display"]')
      .evaluate((one: HTMLElement) => one.style.setProperty('display', 'block', 'important'));
    assert.equal(await page.locator('[data-place="qr-display"] svg').count(), 1);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
