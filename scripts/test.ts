import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { buildPractice } from '../practice/build.ts';
import { ensureBrowser } from './browser.ts';
import { buildAll } from './build.ts';
import { runJob, runSideBySide, type Done, type Job, type Tally } from './run-jobs.ts';

const root = resolve(import.meta.dirname, '..');
/** Two, for most of the time of the longer jobs is waiting for pages, and each has a browser of its own. */
const SIDE_BY_SIDE = 2;

/** The number that the last match of a pattern holds; 0 without one. */
function lastNumber(output: string, pattern: RegExp): number {
  return Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
}

/** Unit tests in real Chromium. Each job has one browser with one tab: a tab behind another draws no frames. */
function unitJob(name: string, folders: string, port: number): Job {
  return {
    name,
    command: 'npx',
    args: ['wtr', '--port', String(port)],
    env: { TEST_FOLDERS: folders },
    count: (output) => ({
      passed: lastNumber(output, /(\d+) passed/g),
      failed: lastNumber(output, /(\d+) failed/g),
    }),
  };
}

function nodeJob(file: string): Job {
  return {
    name: file,
    command: process.execPath,
    args: ['--import', 'tsx', '--test', '--test-reporter=spec', file],
    count: (output) => ({
      passed: lastNumber(output, /^ℹ pass (\d+)/gm),
      failed: lastNumber(output, /^ℹ fail (\d+)/gm),
    }),
  };
}

/** What only fixtures of end-to-end tests need, libraries and programs, is installed while the others run. */
const FIXTURES: Job = {
  name: 'what the fixtures need',
  command: process.execPath,
  args: ['--import', 'tsx', 'scripts/install-fixtures.ts'],
  count: () => ({ passed: 0, failed: 0 }),
};

const UNITS = [
  unitJob('units that draw', 'components,in-page,office,panel,kiosk', 8100),
  unitJob('units that do not', 'domain,storage,mapping,systems', 8200),
];

/** What takes longest, the longest first. */
const LONGEST = [
  'widgets',
  'practice',
  'transfer',
  'embed',
  'kiosk-states',
  'report',
  'dossier',
  'firefox-looks',
  'drift',
  'corpus',
  'story',
  'panel-states',
  'teach',
  'phrases',
  'office',
  'sweep',
  'interrupt',
  'panel',
  'kiosk-watchdog',
  'feedback',
  'audit',
  'vault',
  'kill',
];

function rankOf(file: string): number {
  const rank = LONGEST.indexOf(basename(file).split('.')[0]!);
  return rank === -1 ? LONGEST.length : rank;
}

/** The tests that Node runs; the short ones come last, so that all lanes end together. */
function listNodeTests(): readonly string[] {
  return readdirSync(resolve(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /^e2e\/.*\.test\.ts$|\.node\.test\.ts$/.test(file))
    .map((file) => `test/${file}`)
    .toSorted()
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

function sum(tallies: readonly Tally[], what: keyof Tally): number {
  return tallies.reduce((total, tally) => total + tally[what], 0);
}

const env = { ...process.env, CHROME_PATH: ensureBrowser() };
console.log('Building …');
await buildAll();
await buildPractice();
const run = (job: Job): Promise<Done> => runJob(job, root, env);
const isEndToEnd = (file: string): boolean => file.startsWith('test/e2e/');
const files = listNodeTests();
const alone = files.filter((file) => !isEndToEnd(file)).map(nodeJob);
const done = [
  ...(await runSideBySide([FIXTURES, ...UNITS, ...alone], SIDE_BY_SIDE, run)),
  ...(await runSideBySide(files.filter(isEndToEnd).map(nodeJob), SIDE_BY_SIDE, run)),
];
for (const { name, failed, output } of done)
  if (failed > 0) console.log(`\n── failed: ${name}\n${output}`);
for (const { name, seconds } of done.toSorted((a, b) => b.seconds - a.seconds).slice(0, 12))
  console.log(`${String(Math.round(seconds)).padStart(4)} s ${name}`);
console.log(`${sum(done, 'passed')} passed, ${sum(done, 'failed')} failed`);
process.exit(sum(done, 'failed') === 0 && sum(done, 'passed') > 0 ? 0 : 1);
