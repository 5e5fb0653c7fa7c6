import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

// As dexie, qrcode and papaparse ship, the test server cannot import them: dexie's import wrapper
// re-exports CommonJS, qrcode is CommonJS only (soldair/node-qrcode#309), papaparse is UMD.
const root = fileURLToPath(new URL('.', import.meta.url));
const bundle = (contents, outfile) =>
  build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    outfile: `${root}.cache/${outfile}`,
    logLevel: 'error',
  });
await bundle(`export { create } from 'qrcode/lib/core/qrcode.js';`, 'qrcode-core.js');
await bundle(`export { default } from 'papaparse';`, 'papaparse.js');
const MENDED = {
  dexie: '/node_modules/dexie/dist/dexie.mjs',
  'qrcode/lib/core/qrcode.js': '/.cache/qrcode-core.js',
  papaparse: '/.cache/papaparse.js',
};

/** Vite's `?raw` and `.json` imports, for modules that are built by Vite and tested here. */
const viteImports = {
  name: 'vite-imports',
  resolveImport: ({ source }) => MENDED[source],
  resolveMimeType: ({ path, query }) =>
    path.endsWith('.json') || 'raw' in query ? 'js' : undefined,
  async transform(context) {
    if (context.path.endsWith('.json') && !context.path.startsWith('/node_modules/')) {
      return { body: `export default ${await readFile(root + context.path.slice(1), 'utf8')}` };
    }
    if ('raw' in context.query) {
      const text = await readFile(root + context.path.slice(1), 'utf8');
      return { body: `export default ${JSON.stringify(text)}` };
    }
    return undefined;
  },
};

/** `TEST_FOLDERS=domain,storage npx wtr` runs those alone. */
const FOLDERS =
  process.env.TEST_FOLDERS ??
  'domain,storage,components,mapping,in-page,office,panel,systems,kiosk';

export default {
  rootDir: root,
  files: [`test/{${FOLDERS}}/**/*.test.ts`, '!test/**/*.node.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  // One tab at a time: a tab behind another draws no frames, and what waits for one waits for ever.
  concurrency: 1,
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
  ],
  testFramework: { config: { timeout: 20000 } },
  testsFinishTimeout: 300000,
  plugins: [
    viteImports,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }),
  ],
};
