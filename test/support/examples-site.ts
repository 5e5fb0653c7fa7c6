import { build, type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, resolve } from 'node:path';
import { listElements } from '../../scripts/package-components/list-elements.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
};

/** The policy of issue and docs: nothing but own scripts and styles, and no text becomes a script. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/** What the page of the examples lets a test do. */
export interface ExamplesPage {
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Draws examples of an element below each other, all of them when none is named, and waits until they stand. */
  draw(tag: string, name?: string): Promise<void>;
  /** Every element that is drawn, through all shadow roots. */
  list(): readonly Element[];
}

declare global {
  interface Window {
    examples: ExamplesPage;
    violations: string[];
  }
}

/** Examples import their element as it was built, and not its source. */
const useBuiltElements: Plugin = {
  name: 'use-built-elements',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/[\w-]+\.ts$/ }, ({ path, importer }) => {
      const tag = basename(importer, '.examples.ts');
      return path === `./${tag}.ts` ? { path: `/components/${tag}.js`, external: true } : undefined;
    });
  },
};

function writeProgram(tags: readonly string[]): string {
  const imports = tags.map(
    (tag, at) => `import { examples as e${at} } from './components/${tag}/${tag}.examples.ts';`,
  );
  const table = tags.map((tag, at) => `'${tag}': e${at}`).join(', ');
  return `${imports.join('\n')}
    import { html, render } from 'lit';
    const all = { ${table} };
    const listIn = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? listIn(one.shadowRoot) : [])]);
    const settle = async () => {
      for (const one of listIn(document)) await one.updateComplete;
    };
    window.examples = {
      list: () => listIn(document.querySelector('main')),
      names: Object.fromEntries(Object.entries(all).map(([tag, examples]) => [tag, Object.keys(examples)])),
      async draw(tag, only) {
        const stage = document.querySelector('main');
        render(undefined, stage);
        const chosen = Object.entries(all[tag]).filter(([name]) => only === undefined || name === only);
        render(html\`\${chosen.map(([name, example]) => html\`<section data-name=\${name}>\${example}</section>\`)}\`, stage);
        await settle();
        await settle();
        await document.fonts.ready;
      },
    };`;
}

async function bundleExamples(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: writeProgram(listElements()), resolveDir: ROOT },
    bundle: true,
    format: 'esm',
    conditions: ['browser'],
    write: false,
    logLevel: 'error',
    plugins: [useBuiltElements],
  });
  return outputFiles[0]!.text;
}

/** What a browser asks for by itself to draw a tab is no element's doing. */
const NOTE_VIOLATIONS = `window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    if (!blockedURI.endsWith('/favicon.ico')) window.violations.push([violatedDirective, blockedURI, sample].join(' '));
  });`;
const STYLE =
  'body { margin: 0; background: var(--ml-paper, #fff) } section { padding: 16px } section + section { margin-top: 24px }';

function pageOf(script: string): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Ví dụ</title>
    <meta name="viewport" content="width=device-width">
    <link rel="stylesheet" href="/page.css"><script src="/note.js"></script>
    <body>${script}<main></main><script type="module" src="/examples.js"></script></body></html>`;
}

/** A site of all examples: `/` loads single files, `/module` and `/classic` the all-in-one first; `?strict` sets the policy. */
export interface ExamplesSite {
  readonly url: string;
  /** Pages of the test's own, by path. */
  readonly pages: Map<string, string>;
  close(): Promise<void>;
}

/** Opens the site of the elements that stand in dist/components. */
export async function openExamplesSite(): Promise<ExamplesSite> {
  const pages = new Map([
    ['/', pageOf('')],
    ['/module', pageOf('<script type="module" src="/components/mot-lan.js"></script>')],
    ['/classic', pageOf('<script src="/components/mot-lan.classic.js"></script>')],
    ['/examples.js', await bundleExamples()],
    ['/note.js', NOTE_VIOLATIONS],
    ['/page.css', STYLE],
    ['/favicon.ico', ''],
  ]);
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const type = TYPES[extname(pathname) || '.html'] ?? 'text/plain';
    const policy = search.includes('strict') ? { 'content-security-policy': STRICT_POLICY } : {};
    const known = pages.get(pathname);
    const body =
      known ?? (await readFile(resolve(ROOT, 'dist', `.${pathname}`)).catch(() => undefined));
    // What is not in dist is not there, which is what a test of a missing file asks for.
    response
      .writeHead(body === undefined ? 404 : 200, { 'content-type': type, ...policy })
      .end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pages,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
