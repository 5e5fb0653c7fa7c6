import { resolve } from 'node:path';
import { runJob, runSideBySide, type Job } from './run-jobs.ts';

const root = resolve(import.meta.dirname, '..');
/** The slowest takes one core for itself. */
const SIDE_BY_SIDE = 2;

/** What must hold before a change lands, the longest first. */
const CHECKS = [
  ['prettier', '--check', '--cache', '--cache-strategy', 'content', '--log-level', 'warn', '.'],
  ['tsc', '-p', '.', '--pretty'],
  ['oxlint', '--deny-warnings'],
] as const;

const jobs = CHECKS.map(([name, ...args]): Job => ({
  name,
  command: 'npx',
  args: [name, ...args],
  count: () => ({ passed: 0, failed: 0 }),
}));
const done = await runSideBySide(jobs, SIDE_BY_SIDE, (job) => runJob(job, root, process.env));
for (const { name, failed } of done) console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name}`);
process.exit(done.every(({ failed }) => failed === 0) ? 0 : 1);
