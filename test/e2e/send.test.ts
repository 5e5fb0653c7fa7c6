import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';

const DIST = resolve(import.meta.dirname, '../../dist');
const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang xã</title><body>
<feedback-form action="/gop-y"></feedback-form><satisfaction-rating action="/danh-gia"></satisfaction-rating>
<feedback-status action="/tra-cuu"></feedback-status>
<script src="/components/mot-lan.classic.js"></script></body></html>`;
const TEXT = 'Bảng lệ phí treo cao quá, khó đọc.';

interface Received {
  readonly path: string;
  readonly key: string;
  readonly body: Record<string, unknown>;
}

/** How the server answers the next posts. */
type Answer = readonly [status: number, body: string, headers?: Record<string, string>];
const TAKEN: Answer = [201, '{"code":"PA-7K3M-9QX"}'];

describe('an element that sends by itself', () => {
  let server: Server;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let answer: Answer;
  let received: Received[];

  before(async () => {
    server = createServer(async (request, response) => {
      const path = request.url ?? '/';
      if (request.method === 'POST') {
        let body = '';
        for await (const chunk of request) body += String(chunk);
        received.push({
          path,
          key: String(request.headers['idempotency-key']),
          body: JSON.parse(body) as Record<string, unknown>,
        });
        response.writeHead(answer[0], answer[2]).end(answer[1]);
      } else if (path.startsWith('/components/'))
        response
          .writeHead(200, { 'content-type': 'text/javascript' })
          .end(readFileSync(resolve(DIST, `.${path}`)));
      else response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS] });
    context = await browser.newContext();
    page = await context.newPage();
    await page.clock.install();
  });

  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  beforeEach(async () => {
    answer = TAKEN;
    received = [];
    await context.setOffline(false);
    const loaded = page.waitForResponse('**/send-carefully.js');
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await loaded;
  });

  const form = (selector: string): ReturnType<Page['locator']> =>
    page.locator(`feedback-form ${selector}`);
  const problem = (words: string): Promise<void> =>
    form('[role=alert]').filter({ hasText: words }).waitFor();

  async function write(kind: 'behaviour' | 'anonymous'): Promise<void> {
    await form(`input[value=${kind}]`).check();
    await form('textarea').fill(TEXT);
    if (kind === 'anonymous') return;
    await form('#fullName').fill('Nguyễn Thị Thử');
    await form('#contact').fill('0900 000 011');
    await form('input[type=checkbox]').check();
  }

  async function review(): Promise<void> {
    await form('button[type=submit]').click();
    await page.clock.fastForward(10_000);
  }

  it('sends exactly what it showed, once, and shows the code it was given', async () => {
    await write('behaviour');
    await review();
    const shown = await form('.review').innerText();
    await form('.primary').click();
    await form('.receipt').filter({ hasText: 'PA-7K3M-9QX' }).waitFor();
    assert.equal(received.length, 1);
    const { kind, consent, ...words } = received[0]!.body;
    assert.deepEqual([kind, consent], ['behaviour', true]);
    assert.ok(shown.includes('Về cách làm việc') && shown.includes('Đồng ý'));
    for (const word of Object.values(words)) assert.ok(shown.includes(String(word)), String(word));
    assert.deepEqual(Object.keys(words).sort(), ['contact', 'fullName', 'text']);
  });

  it('sends a remark without a name as its words alone', async () => {
    await write('anonymous');
    await review();
    await form('.primary').click();
    await form('.receipt').waitFor();
    assert.deepEqual(received[0]!.body, { kind: 'anonymous', text: TEXT });
  });

  it('says in English why nothing was sent, to who reads English', async () => {
    await page.locator('feedback-form').evaluate((one) => one.setAttribute('lang', 'en'));
    await form('button[type=submit]').filter({ hasText: 'Read it again' }).waitFor();
    await write('anonymous');
    await form('button[type=submit]').click();
    answer = [500, 'sập'];
    await page.clock.fastForward(10_000);
    await form('.primary').click();
    await problem('This could not be sent (the server answered 500). Your words are still here');
    await context.setOffline(true);
    await form('.primary').click();
    await problem('there is no network');
  });

  it('keeps the words through failures of every kind, and one press sends the same again', async () => {
    const failures: readonly (readonly [Answer, string])[] = [
      [[500, 'sập'], 'máy chủ trả lời 500'],
      [[422, '{"problem":"Xã chưa mở hộp thư này."}'], 'Xã chưa mở hộp thư này.'],
      [[200, '<h1>Đăng nhập</h1>'], 'máy chủ không xác nhận'],
      [[302, '', { location: '/dang-nhap' }], 'máy chủ chuyển sang trang khác'],
    ];
    await write('behaviour');
    await review();
    for (const [bad, words] of failures) {
      answer = bad;
      await form('.primary').click();
      await problem(words);
      assert.ok((await form('.review').innerText()).includes(TEXT));
      assert.equal((await form('.primary').innerText()).trim(), 'Gửi lại');
    }
    await context.setOffline(true);
    await form('.primary').click();
    await problem('máy đang không có mạng');
    await context.setOffline(false);
    answer = TAKEN;
    await form('.primary').click();
    await form('.receipt').waitFor();
    assert.equal(received.length, failures.length + 1);
    assert.equal(new Set(received.map(({ key }) => key)).size, 1, 'one key for the same words');
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
    assert.deepEqual(kept, [0, 0]);
  });

  it('says why it refuses what looks like a robot, and lets a person through', async () => {
    await write('anonymous');
    await form('input[name=website]').evaluate((box: HTMLInputElement) => (box.value = 'x'));
    await form('button[type=submit]').click();
    await form('.primary').click();
    await problem('ô ẩn');
    await form('.primary').click();
    await problem('Gửi nhanh quá');
    assert.deepEqual(received, []);
    await page.clock.fastForward(10_000);
    await form('.primary').click();
    await form('.receipt').waitFor();
    assert.equal(received.length, 1);
  });

  it('stops after five in ten minutes and says until when', async () => {
    for (let sent = 0; sent < 6; sent += 1) {
      await write('anonymous');
      await review();
      await form('.primary').click();
      if (sent === 5) break;
      await form('.receipt').waitFor();
      await page.evaluate(() =>
        (document.querySelector('feedback-form') as unknown as { reset(): void }).reset(),
      );
    }
    await problem('đợi 10 phút');
    assert.equal(received.length, 5);
  });

  it('sends nothing when the page takes the words itself', async () => {
    await page.evaluate(() =>
      document.addEventListener('feedback-submit', (event) => {
        event.preventDefault();
        Object.assign(event.target!, { receipt: 'TRANG-1' });
      }),
    );
    await write('anonymous');
    await review();
    await form('.primary').click();
    await form('.receipt').filter({ hasText: 'TRANG-1' }).waitFor();
    assert.deepEqual(received, []);
  });

  it('sends a rating, and asks again with a sentence when it did not arrive', async () => {
    const rating = page.locator('satisfaction-rating');
    await rating.locator('.unsatisfied').waitFor();
    await page.clock.fastForward(10_000);
    answer = [503, ''];
    await rating.locator('.unsatisfied').click();
    await rating.locator('.chip').first().click();
    await rating.locator('[type=submit]').click();
    await rating.locator('[role=alert]').filter({ hasText: '503' }).waitFor();
    answer = [204, ''];
    await rating.locator('[type=submit]').click();
    await rating.locator('.thanks').waitFor();
    assert.deepEqual(received.at(-1)!.body, { level: 'unsatisfied', reasons: ['Thái độ'] });
    assert.deepEqual(
      received.map(({ path }) => path),
      ['/danh-gia', '/danh-gia'],
    );
  });

  it('asks for a word by its code, in no address, and tells not found from not reached', async () => {
    const status = page.locator('feedback-status');
    const ask = async (code: string, words: string): Promise<void> => {
      await status.locator('input').fill(code);
      await status.locator('button').click();
      await status.getByText(words).waitFor();
    };
    answer = [404, ''];
    await ask('PA-0000-000', 'Không có ý kiến nào mang mã');
    answer = [500, ''];
    await ask('PA-7K3M-9QX', 'Chưa tra được (máy chủ trả lời 500)');
    // Another's word, given out by mistake.
    answer = [200, JSON.stringify({ code: 'PA-1', state: 'received', receivedOn: '2026-07-03' })];
    await ask('PA-7K3M-9QX', 'Không có ý kiến nào mang mã');
    answer = [
      200,
      JSON.stringify({ code: 'PA-7K3M-9QX', state: 'accepted', receivedOn: '2026-07-03' }),
    ];
    await ask('pa 7k3m 9qx', 'chậm nhất ngày 24/07/2026');
    assert.ok(received.every(({ path }) => path === '/tra-cuu'));
    assert.deepEqual(received.at(-1)!.body, { code: 'pa 7k3m 9qx' });
  });
});
