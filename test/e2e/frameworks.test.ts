import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { birth } from '../../components/example-procedures.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';
import { installFolder } from '../../scripts/install-folder.ts';
import { bundlePage } from '../support/bundle-page.ts';
import { PAGE_LIBRARIES } from '../support/page-libraries.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Frameworks that ask an element what it is when they first draw it: React 19 writes a property only where the element
 * has it by then, and the words "[object Object]" as an attribute where it has not. They get the elements first.
 */
const ELEMENTS_FIRST: readonly string[] = ['React 19'];

/** One page in each framework: it hands a list to one element, hears it, and hands what it heard to another. */
const PAGES: Readonly<Record<string, string>> = {
  'React 19': `import { createElement as h, useState } from 'react';
    import { createRoot } from 'react-dom/client';
    function Page() {
      const [chosen, choose] = useState();
      return h('main', null,
        h('procedure-list', { procedures: window.procedures, field: 'ho-tich', 'onprocedure-select': (event) => choose(event.procedure) }),
        h('procedure-detail', { procedure: chosen }),
        h('satisfaction-rating', { question: 'Hỏi gì?', onchange: (event) => (window.heard = event.target.value) }));
    }
    createRoot(document.querySelector('#root')).render(h(Page));`,
  'Vue 3': `import { createApp, h, ref } from 'vue';
    createApp({ setup() {
      const chosen = ref();
      return () => h('main', [
        h('procedure-list', { '.procedures': window.procedures, field: 'ho-tich', 'onProcedure-select': (event) => (chosen.value = event.procedure) }),
        h('procedure-detail', { '.procedure': chosen.value }),
        h('satisfaction-rating', { question: 'Hỏi gì?', onChange: (event) => (window.heard = event.target.value) })]);
    } }).mount('#root');`,
  'Angular 17': `import 'zone.js'; import '@angular/compiler';
    import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
    import { bootstrapApplication } from '@angular/platform-browser';
    @Component({ selector: '#root', standalone: true, schemas: [CUSTOM_ELEMENTS_SCHEMA], template: \`
      <procedure-list [procedures]="procedures" field="ho-tich" (procedure-select)="chosen = $any($event).procedure"></procedure-list>
      <procedure-detail [procedure]="chosen"></procedure-detail>
      <satisfaction-rating question="Hỏi gì?" (change)="hear($event)"></satisfaction-rating>\` })
    class Page {
      procedures = (window as any).procedures;
      chosen = undefined;
      hear(event: any) { (window as any).heard = event.target.value; }
    }
    bootstrapApplication(Page);`,
};

describe('the elements in a framework', () => {
  let browser: Browser;

  before(async () => {
    installFolder(PAGE_LIBRARIES);
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS] });
  });

  after(() => browser.close());

  for (const [name, source] of Object.entries(PAGES)) {
    const isFirst = ELEMENTS_FIRST.includes(name);
    const order = isFirst ? 'to elements that are there' : 'though the elements come after it';
    it(`${name} passes properties and hears events, ${order}`, async () => {
      const page = await browser.newPage();
      const files: Readonly<Record<string, string>> = {
        '/page.js': await bundlePage(source, { minify: true }),
      };
      const body = `<!doctype html><html lang="vi"><meta charset="utf-8"><div id="root"></div>
          <script>window.procedures = ${JSON.stringify([birth])}</script>
          ${(isFirst ? ['/mot-lan.js', '/page.js'] : ['/page.js', '/mot-lan.js'])
            .map((file) => `<script type="module" src="${file}"></script>`)
            .join('')}`;
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      await page.route('http://xa.test/**', async (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === '/') return route.fulfill({ contentType: 'text/html', body });
        // The framework has drawn by the time they come.
        if (pathname === '/mot-lan.js' && !isFirst)
          await page.waitForSelector('procedure-list', { state: 'attached' });
        const text =
          files[pathname] ?? readFileSync(resolve(ROOT, `dist/components${pathname}`), 'utf8');
        return route.fulfill({ contentType: 'text/javascript', body: text });
      });
      await page.goto('http://xa.test/');
      await page.locator('procedure-list').getByText('Đăng ký khai sinh').first().click();
      await page
        .locator('procedure-detail')
        .getByRole('heading', { name: 'Đăng ký khai sinh' })
        .waitFor();
      await page.locator('satisfaction-rating').getByText('Hỏi gì?').waitFor();
      await page.locator('satisfaction-rating .satisfied').click();
      await page.waitForFunction(
        () => (window as unknown as { heard?: string }).heard === 'satisfied',
      );
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
});
