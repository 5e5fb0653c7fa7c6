import { chromeLauncher } from '@web/test-runner-chrome';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { serveBundles } from './scripts/bundle-tests.mjs';

/** `TEST_FOLDERS=domain,storage npx wtr` runs those alone. */
const FOLDERS =
  process.env.TEST_FOLDERS ??
  'domain,storage,components,mapping,in-page,office,panel,systems,kiosk';

/** The tests of a folder that run in a browser. */
function listTests(folder) {
  return readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.node.test.ts'))
    .map((file) => `${folder}/${file}`);
}

const files = FOLDERS.split(',').flatMap((folder) => listTests(`test/${folder}`));

export default {
  rootDir: import.meta.dirname,
  files,
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
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode.'),
  plugins: [serveBundles(files)],
};
