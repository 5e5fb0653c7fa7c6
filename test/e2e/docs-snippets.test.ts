import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Loader, Plugin } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { type Example, readExamples } from '../../docs/site/read-examples.ts';
import { type Framework, writeSnippet } from '../../docs/site/write-snippets.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';
import { installFolder } from '../../scripts/install-folder.ts';
import { bundlePage } from '../support/bundle-page.ts';
import { PAGE_LIBRARIES } from '../support/page-libraries.ts';

const ROOT = resolve(import.meta.dirname, '../..');

interface Compiler {
  parse(source: string): { readonly descriptor: object };
  compileScript(descriptor: object, options: object): { readonly content: string };
}

/** What Vue's own tools make of a single-file component. */
async function compileVue(source: string): Promise<string> {
  const path = createRequire(resolve(PAGE_LIBRARIES, 'package.json')).resolve('@vue/compiler-sfc');
  const { parse, compileScript } = (await import(pathToFileURL(path).href)) as Compiler;
  const compilerOptions = { isCustomElement: (tag: string) => tag.includes('-') };
  const options = { id: 'example', inlineTemplate: true, templateOptions: { compilerOptions } };
  return compileScript(parse(source).descriptor, options).content;
}

/** How a page starts what the snippet exports. */
const STARTS: Readonly<
  Record<Exclude<Framework, 'html'>, readonly [start: string, loader: Loader]>
> = {
  react: [
    `import { createElement } from 'react'; import { createRoot } from 'react-dom/client';
     import { Example } from 'snippet';
     createRoot(document.querySelector('app-example')).render(createElement(Example));`,
    'jsx',
  ],
  vue: [
    `import { createApp } from 'vue'; import Example from 'snippet';
     createApp(Example).mount('app-example');`,
    'js',
  ],
  angular: [
    `import 'zone.js'; import '@angular/compiler';
     import { bootstrapApplication } from '@angular/platform-browser'; import { Example } from 'snippet';
     bootstrapApplication(Example);`,
    'ts',
  ],
};

/** The snippet, and the package it imports where it was built. */
function giveSnippet(contents: string, loader: Loader): Plugin {
  return {
    name: 'give-snippet',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^snippet$/ }, ({ path }) => ({ path, namespace: 'snippet' }));
      onLoad({ filter: /.*/, namespace: 'snippet' }, () => ({
        contents,
        loader,
        resolveDir: PAGE_LIBRARIES,
      }));
      onResolve({ filter: /^mot-lan-components\// }, ({ path }) => ({
        path: resolve(ROOT, 'dist/components', `${path.split('/')[1]!}.js`),
      }));
    },
  };
}

describe('the code that the docs give', () => {
  let browser: Browser;
  let example: Example;

  before(async () => {
    installFolder(PAGE_LIBRARIES);
    example = (await readExamples())['procedure-list']![0]!;
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS] });
  });

  after(() => browser.close());

  for (const framework of ['react', 'vue', 'angular'] as const)
    it(`runs in ${framework} as it stands: it shows the list and hears a choice`, async () => {
      const written = await writeSnippet(framework, example, 'procedure-select');
      const [start, loader] = STARTS[framework];
      const snippet = framework === 'vue' ? await compileVue(written) : written;
      const script = await bundlePage(start, {
        plugins: [giveSnippet(snippet, loader)],
        format: 'esm',
        jsx: 'automatic',
      });
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      await page.route('http://xa.test/**', (route) =>
        route.request().url().endsWith('.js')
          ? route.fulfill({ contentType: 'text/javascript', body: script })
          : route.fulfill({
              contentType: 'text/html',
              body: `<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="data:,">
                <app-example></app-example><script type="module" src="/page.js"></script>`,
            }),
      );
      await page.goto('http://xa.test/');
      const logged = page.waitForEvent('console', { timeout: 60_000 });
      await page.locator('procedure-list').getByText('Giấy khai sinh cho trẻ').click();
      const [event] = (await logged).args();
      assert.equal(await event!.evaluate((one: Event) => one.type), 'procedure-select');
      assert.deepEqual(complaints, []);
      await page.close();
    });
});
