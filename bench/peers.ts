import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { installFolder } from '../scripts/install-folder.ts';

const HERE = import.meta.dirname;

/** Where bench/package.json is: the folder whose libraries the peers are. Installs them when they are not there. */
export function ensurePeers(): string {
  installFolder(HERE);
  return HERE;
}

/** A library of bench/package.json; not imported by name, since the rest of the project does not have it. */
export function loadPeer(name: string): unknown {
  return createRequire(resolve(ensurePeers(), 'package.json'))(name);
}
