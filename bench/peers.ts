import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const HERE = import.meta.dirname;

/** Where bench/package.json is: the folder whose libraries the peers are. Installs them when they are not there. */
export function ensurePeers(): string {
  if (existsSync(resolve(HERE, 'node_modules/.package-lock.json'))) return HERE;
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: HERE,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`"npm ci" in bench/ ended with ${status}.\n${stderr}`);
  return HERE;
}

/** A library of bench/package.json; not imported by name, since the rest of the project does not have it. */
export function loadPeer(name: string): unknown {
  return createRequire(resolve(ensurePeers(), 'package.json'))(name);
}
