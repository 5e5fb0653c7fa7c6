import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { buildAll } from './build.ts';
import { buildPractice } from '../practice/build.ts';

const root = resolve(import.meta.dirname, '..');

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Runs a command, shows what it prints (as it comes, or all at its end), and returns the print. */
function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  shown: 'as-it-comes' | 'at-its-end' = 'as-it-comes',
): Promise<{ output: string; status: number }> {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      if (shown === 'as-it-comes') process.stdout.write(chunk);
    });
    child.on('close', (status) => {
      if (shown === 'at-its-end') process.stdout.write(output);
      done({ output, status: status ?? 1 });
    });
  });
}

function lastNumber(output: string, pattern: RegExp): number {
  const found = [...output.matchAll(pattern)].at(-1)?.[1];
  return found === undefined ? 0 : Number(found);
}

/** Unit tests, in real Chromium. */
async function testInBrowser(env: NodeJS.ProcessEnv): Promise<Tally> {
  const { output, status } = await run('npx', ['wtr'], env);
  const passed = lastNumber(output, /(\d+) passed/g);
  const failed = lastNumber(output, /(\d+) failed/g);
  return { passed, failed: status === 0 ? failed : Math.max(1, failed) };
}

function listNodeTests(): string[] {
  return readdirSync(resolve(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) =>
      file.startsWith('e2e/') ? file.endsWith('.test.ts') : file.endsWith('.node.test.ts'),
    )
    .map((file) => `test/${file}`)
    .toSorted();
}

/** Files of Node tests, one after another: each may have a browser of its own. */
async function testOnNode(
  files: readonly string[],
  env: NodeJS.ProcessEnv,
  shown: 'as-it-comes' | 'at-its-end',
): Promise<Tally> {
  const args = ['--import', 'tsx', '--test', '--test-reporter=spec', '--test-concurrency=1'];
  const { output, status } = await run(process.execPath, [...args, ...files], env, shown);
  const passed = lastNumber(output, /^ℹ pass (\d+)/gm);
  const failed = lastNumber(output, /^ℹ fail (\d+)/gm);
  return { passed, failed: status === 0 ? failed : Math.max(1, failed) };
}

/** Matching and filling by the hundred: half of the time of all tests on Node. */
const MANY = /\.node\.test\.ts$|e2e\/widgets\.test\.ts$/;

/** End-to-end tests: the built extension, the practice systems, the commands. Most of their time is waiting for pages. */
function testInTwoLanes(env: NodeJS.ProcessEnv): Promise<readonly Tally[]> {
  const files = listNodeTests();
  const many = files.filter((file) => MANY.test(file));
  const rest = files.filter((file) => !MANY.test(file));
  return Promise.all([testOnNode(rest, env, 'as-it-comes'), testOnNode(many, env, 'at-its-end')]);
}

const env = { ...process.env, CHROME_PATH: ensureBrowser() };
console.log('Building …');
await buildAll();
await buildPractice();
const tallies = [await testInBrowser(env), ...(await testInTwoLanes(env))];
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
