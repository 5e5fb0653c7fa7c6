import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';
import { playKiosk } from '../../scripts/kiosk-story.ts';
import { serveStatic, type StaticServer } from '../../scripts/serve-static.ts';

const DIST = resolve(import.meta.dirname, '../../dist/kiosk');

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES']; // Set by a person who wants to look.
  if (folder !== undefined)
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** What is pressed or read on the first screen, and where it stands; but for the clock, which the build does not know. */
function listWords(
  page: Page,
  on: string,
): Promise<readonly { readonly tag: string; readonly words: string; readonly at: string }[]> {
  return page.evaluate(async (on) => {
    await document.fonts.ready;
    const root = document.querySelector(on)!.shadowRoot!;
    const inside = [...root.querySelectorAll('.column *')].find((one) => one.shadowRoot !== null)!;
    const wanted = 'button, .office, .office + p, h2, .search';
    const found = [root, inside.shadowRoot!].flatMap((one) => [...one.querySelectorAll(wanted)]);
    // The warning of an idle screen is there and not shown.
    return found
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const at = [x, y, width, height].map(Math.round).join(' ');
        return { tag: one.tagName, words: one.textContent.replace(/\s+/g, ' ').trim(), at };
      });
  }, on);
}

/** Screens of halls: how many pixels, how many millimetres one of them is, and whether staff measured it. */
const SCREENS = [
  { name: '21.5 inches', width: 1920, height: 1080, mm: 0.248, isMeasured: false },
  { name: '15.6 inches', width: 1366, height: 768, mm: 0.2528, isMeasured: false },
  { name: '21.5 inches, upright', width: 1080, height: 1920, mm: 0.248, isMeasured: false },
  { name: '15.6 inches, measured', width: 1366, height: 768, mm: 0.2528, isMeasured: true },
  { name: '32 inches, upright, measured', width: 1080, height: 1920, mm: 0.369, isMeasured: true },
] as const;

/** In pixels: the width of the narrowest key, the heights of the lowest and the highest; and what of the screen is keyboard. */
interface Keys {
  readonly narrowest: number;
  readonly lowest: number;
  readonly highest: number;
  readonly share: number;
}

function measureKeys(page: Page): Promise<Keys> {
  return page.locator('vietnamese-keyboard .keys').evaluate((keys) => {
    const sizes = [...keys.querySelectorAll('.key')].map((key) => key.getBoundingClientRect());
    const heights = sizes.map(({ height }) => height);
    return {
      narrowest: Math.min(...sizes.map(({ width }) => width)),
      lowest: Math.min(...heights),
      highest: Math.max(...heights),
      share: keys.getBoundingClientRect().height / innerHeight,
    };
  });
}

/** What is pressed to get from each layout to the next, and the key that stands there once it is drawn. */
const LAYOUTS = [
  { layout: 'telex', press: 'way', stands: ['.way', 'Telex'] },
  { layout: 'vni', press: 'way', stands: ['.way', 'VNI'] },
  { layout: 'signs', press: 'digits', stands: ['.letters', 'abc'] },
  { layout: 'letters', press: 'letters', stands: ['.way', 'VNI'] },
  { layout: 'marks', press: 'way', stands: ['.way', 'Dấu'] },
] as const;

/** The keys of all layouts, one after the other, from that of the marks to that of the marks; puts the keyboard away. */
async function measureLayouts(page: Page): Promise<ReadonlyMap<string, Keys>> {
  const keyboard = page.locator('vietnamese-keyboard');
  const found = new Map<string, Keys>();
  for (const { layout, press, stands } of LAYOUTS) {
    await keyboard.locator(`.${press}`).first().tap();
    await keyboard.locator(stands[0], { hasText: stands[1] }).first().waitFor();
    found.set(layout, await measureKeys(page));
  }
  await keyboard.locator('.hide').tap();
  await keyboard.locator('.key').first().waitFor({ state: 'detached' });
  return found;
}

/** Waits until what is typed into and what it is called stand between the head and the keys. */
async function waitForBox(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const main = document.querySelector('kiosk-app')!.shadowRoot!.querySelector('main')!;
      const form = main.querySelector('feedback-form')!.shadowRoot!;
      const { top, bottom } = main.getBoundingClientRect();
      return (
        ['label[for=text]', '#text'].every((selector) => {
          const one = form.querySelector(selector)!.getBoundingClientRect();
          return one.top >= top && one.bottom <= bottom;
        }) &&
        document.querySelector('kiosk-app')!.shadowRoot!.querySelector('vietnamese-keyboard')!.open
      );
    },
    undefined,
    { timeout: 3000 },
  );
}

/** The page on a screen of this size, with what staff measured of it if they did. */
async function moveTo(
  page: Page,
  { width, height, mm, isMeasured }: (typeof SCREENS)[number],
): Promise<void> {
  const kept = isMeasured ? String(1 / mm) : '';
  await page.evaluate((kept) => localStorage.setItem('mot-lan-kiosk-pixels-per-mm', kept), kept);
  // Sizes are looked at anew when a hall's screen follows a phone's.
  await page.setViewportSize({ width: 400, height: 700 });
  await page.locator('html[data-density=touch]').waitFor();
  await page.setViewportSize({ width, height });
  await page.locator('html[data-density=kiosk]').waitFor();
}

describe('the built kiosk', () => {
  let server: StaticServer;
  let browser: Browser;
  before(async () => {
    const wasm = resolve(
      import.meta.dirname,
      '../../node_modules/zxing-wasm/dist/reader/zxing_reader.wasm',
    );
    prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });
    server = await serveStatic(DIST, 0);
    browser = await chromium.launch({
      executablePath: ensureBrowser(),
      args: [...BROWSER_FLAGS],
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  it('serves a whole visit without one request to another origin', async () => {
    const context = await browser.newContext();
    const asked: string[] = [];
    const complaints: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    context.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(error.error().message));
    const { found, code } = await playKiosk({ context }, server.url);
    assert.equal(found, 'Đăng ký khai sinh');
    assert.match(code, /^PA-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}$/);
    assert.ok(
      asked.some((url) => url.endsWith('.json')),
      'the catalogue was asked for',
    );
    const outside = asked.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:'));
    assert.deepEqual(outside, []);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('stands before its script, in the same places, and does then what was touched', async () => {
    const page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    let letGo = (): void => undefined;
    const held = new Promise<void>((done) => (letGo = done));
    await page.route(/assets\/index-/, async (route) => held.then(() => route.continue()));
    // The minute that the first screen is drawn of: when the office opens again takes more or less room beside its name.
    await page.clock.setFixedTime(0);
    await page.goto(server.url, { waitUntil: 'commit' });
    await page.locator('#first-screen .tile').nth(5).waitFor();
    // Its letters stand in the system's font; compared are places in one and the same.
    await page.evaluate(() => document.dispatchEvent(new Event('kiosk-stand')));
    const drawn = await listWords(page, '#first-screen');
    assert.equal(drawn.filter(({ tag }) => tag === 'BUTTON').length, 6 + 10 + 4);
    await page.locator('#first-screen .tile').nth(2).click();
    letGo();
    await page.locator('kiosk-app procedure-detail h1').getByText('kết hôn').waitFor();
    await page.locator('kiosk-app #home').click();
    await page.locator('kiosk-app .tile').first().waitFor();
    assert.deepEqual(await listWords(page, 'kiosk-app'), drawn);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('shows of a page that has not come whole neither chips nor the foot: they would move', async () => {
    const page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
    await page.route(/assets\/index-/, () => undefined);
    await page.goto(server.url, { waitUntil: 'commit' });
    const shown = (): Promise<readonly number[]> =>
      page.evaluate(() =>
        ['.tile', '.field', 'footer'].map((what) => {
          const root = document.querySelector('#first-screen')!.shadowRoot!;
          const list = [...root.querySelectorAll('.column *')].find(
            (one) => one.shadowRoot !== null,
          )!;
          const all = [root, list.shadowRoot!].flatMap((one) => [...one.querySelectorAll(what)]);
          return all.filter((one) => one.checkVisibility()).length;
        }),
      );
    await page.locator('#first-screen footer').waitFor();
    assert.deepEqual(await shown(), [6, 10, 1]);
    await page.evaluate(() => document.querySelector('kiosk-app')!.remove());
    assert.deepEqual(await shown(), [6, 0, 0]);
    await page.close();
  });

  it('gives the list away in true millimetres, as text without a network and on paper', async () => {
    const page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
    await page.goto(server.url);
    // As staff measure it: a căn cước of 85.6 mm is 428 pixels wide on this screen.
    await page.evaluate(() => localStorage.setItem('mot-lan-kiosk-pixels-per-mm', '5'));
    await page.reload();
    await page.getByRole('searchbox').fill('khai sinh');
    await page.locator('procedure-list .row').first().click();
    const code = page.locator('take-away qr-display svg');
    await code.waitFor();
    const sizes = await page.evaluate(() =>
      [
        document.querySelector('kiosk-app')!.shadowRoot!.querySelector('procedure-detail')!,
        document.querySelector('kiosk-app')!.shadowRoot!.querySelector('take-away')!,
      ].map((host) => {
        const svg = host.shadowRoot!.querySelector('qr-display')!.shadowRoot!.querySelector('svg')!;
        return (
          svg.getBoundingClientRect().width / Number(svg.getAttribute('viewBox')!.split(' ')[2])
        );
      }),
    );
    for (const pixels of sizes) {
      assert.ok(pixels / 5 >= 1.7, `a module of ${pixels / 5} mm`);
      assert.ok(Number.isInteger(pixels), 'whole pixels');
    }
    const [read] = await readBarcodes(new Uint8Array(await code.screenshot()), {
      formats: ['QRCode'],
    });
    assert.match(read?.text ?? '', /^Đăng ký khai sinh\nMang theo:\n- /);
    await picture(page, 'kiosk-mang-ve');
    await page.emulateMedia({ media: 'print' });
    for (const width of [272, 530]) {
      await page.setViewportSize({ width, height: 800 });
      const paper = await page.evaluate(
        () =>
          new Promise<readonly [words: string, wide: number, footer: number]>((done) => {
            const { shadowRoot } = document.querySelector('kiosk-app')!;
            const parts = shadowRoot!.querySelector('take-away')!.shadowRoot!;
            // The printer's own window cannot be driven: what would go on paper is read as it opens.
            window.print = () =>
              done([
                parts.querySelector<HTMLElement>('.slip')!.innerText,
                document.documentElement.scrollWidth,
                shadowRoot!.querySelector('footer')!.getClientRects().length,
              ]);
            parts.querySelector<HTMLElement>('.ways button:last-child')!.click();
          }),
      );
      assert.match(paper[0], /Đăng ký khai sinh[^]*Mang theo:[^]*Lệ phí:/);
      assert.ok(paper[1] <= width, `${paper[1]} of ${width} pixels`);
      assert.equal(paper[2], 0, 'nothing of the screen around it');
    }
    await page.close();
  });

  it('has keys of 20 mm on the screens of halls, measured by staff or not, beside what is typed into', async () => {
    const page = await browser.newPage({ hasTouch: true });
    await page.goto(server.url);
    await page.locator('kiosk-app:not([hidden]) nav button').first().tap();
    for (const screen of SCREENS) {
      const { name, width, mm, isMeasured } = screen;
      await moveTo(page, screen);
      await page.locator('feedback-form textarea').tap();
      await waitForBox(page);
      await picture(page, `kiosk-phim-${width}-${mm}-${isMeasured}`);
      for (const [layout, keys] of await measureLayouts(page)) {
        const where = `${name}, ${layout}`;
        assert.ok(keys.lowest * mm >= 20, `${where}: ${keys.lowest * mm} mm high`);
        assert.ok(keys.narrowest * mm >= 20, `${where}: ${keys.narrowest * mm} mm wide`);
        assert.ok(keys.share <= 0.5, `${where}: ${keys.share} of the screen`);
        // True millimetres are no larger either: one reach of a hand, one look.
        if (!isMeasured) continue;
        assert.ok(keys.highest * mm < 21, `${where}: ${keys.highest * mm} mm high`);
        assert.ok(keys.narrowest * mm < 26, `${where}: ${keys.narrowest * mm} mm wide`);
      }
    }
    await page.close();
  });

  it('is kept by its policy from asking another origin', async () => {
    const other = await serveStatic(DIST, 0);
    const page = await browser.newPage();
    await page.goto(server.url);
    const blocked = await page.evaluate(
      (url) =>
        new Promise<string>((done) => {
          document.addEventListener('securitypolicyviolation', (event) =>
            done(event.effectiveDirective),
          );
          fetch(url).then(
            () => done('asked'),
            () => setTimeout(() => done('failed for another reason'), 500),
          );
        }),
      other.url,
    );
    assert.equal(blocked, 'connect-src');
    await page.close();
    await other.close();
  });
});
