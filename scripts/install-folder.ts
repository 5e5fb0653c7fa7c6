import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Versions = Readonly<
  Record<string, { readonly version?: string; readonly optional?: boolean }>
>;

function readVersions(path: string): Versions {
  return (JSON.parse(readFileSync(path, 'utf8')) as { packages: Versions }).packages;
}

/** Whether everything in the lockfile stands in node_modules in that version; what is optional may be for other machines. */
function isInstalled(folder: string): boolean {
  const marker = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(marker)) return false;
  const installed = readVersions(marker);
  return Object.entries(readVersions(join(folder, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || installed[path]?.version === version,
  );
}

/**
 * Installs a folder that has a package.json of its own, unless its lockfile is already installed. No install script runs.
 * @throws Error with npm's message
 */
export function installFolder(folder: string): void {
  if (isInstalled(folder)) return;
  // A lockfile names what it wants by its hash: what is in npm's cache is that, and nobody need be asked.
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const args = ['ci', '--ignore-scripts', '--prefer-offline', ...quiet];
  const { status, stderr } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`"npm ci" in ${folder} ended with status ${String(status)}.\n${stderr}`);
}
