import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** What must hold before a change lands, cheapest first. */
const CHECKS = [
  ['oxlint', '--deny-warnings'],
  ['prettier', '--check', '--cache', '--cache-strategy', 'content', '--log-level', 'warn', '.'],
  ['tsc', '-p', '.'],
] as const;

let failed = 0;
for (const [command, ...args] of CHECKS) {
  const { status } = spawnSync('npx', [command, ...args], { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${command}`);
  if (status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
