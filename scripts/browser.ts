import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

/** Flags under which Chromium runs quietly on a closed network, also as root. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there or not executable: both mean "not this one".
    return false;
  }
}

function findProgram(variable: string, names: readonly string[]): string | undefined {
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(`${variable} is "${named}", which is not an executable file.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isExecutable);
}

/** Path of an installed Chromium-family browser (CHROME_PATH first), or undefined. */
export function findBrowser(): string | undefined {
  return findProgram('CHROME_PATH', NAMES);
}

/** Path of an installed Firefox (FIREFOX_PATH first), or undefined. */
function findFirefox(): string | undefined {
  return findProgram('FIREFOX_PATH', ['firefox-esr', 'firefox']);
}

function isRootOnDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installPackages(names: readonly string[]): void {
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[] };
  process.stderr.write(`Installing ${names.join(' and ')} with apt-get …\n`);
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...names],
  ]) {
    const { status } = spawnSync('apt-get', args, {
      ...quiet,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} ended with status ${status}.`);
  }
}

/** What `find` finds, after installing packages of Debian where that is possible and needed. */
function ensureProgram(
  find: () => string | undefined,
  ...names: readonly string[]
): string | undefined {
  const found = find();
  if (found !== undefined || !isRootOnDebian()) return found;
  installPackages(names);
  return find();
}

/**
 * Path of a Chromium-family browser; as root on Debian or Ubuntu it installs one when none is there.
 * @throws Error saying what to install.
 */
export function ensureBrowser(): string {
  const path = ensureProgram(findBrowser, 'chromium');
  if (path !== undefined) return path;
  throw new Error(
    'No Chromium-family browser found. Install Chromium, Google Chrome or Microsoft Edge, or set CHROME_PATH to its executable.',
  );
}

/**
 * Path of Firefox, for the tests of the elements; as root on Debian it installs one when none is there.
 * @throws Error saying what to install.
 */
export function ensureFirefox(): string {
  const path = ensureProgram(findFirefox, 'firefox-esr');
  if (path !== undefined) return path;
  throw new Error('No Firefox found. Install Firefox, or set FIREFOX_PATH to its executable.');
}

/**
 * Path of pdftoppm, which turns printed pages into pixels; as root on Debian it installs poppler-utils when it is not there.
 * @throws Error saying what to install.
 */
export function ensurePdfRasterizer(): string {
  const find = (): string | undefined => findProgram('PDFTOPPM_PATH', ['pdftoppm']);
  const path = ensureProgram(find, 'poppler-utils');
  if (path !== undefined) return path;
  throw new Error('No pdftoppm found. Install poppler-utils, or set PDFTOPPM_PATH to pdftoppm.');
}

function findPhp(): string | undefined {
  const path = findProgram('PHP_PATH', ['php']);
  if (path === undefined) return undefined;
  const { stdout } = spawnSync(path, ['-m'], { encoding: 'utf8' });
  return /^pdo_sqlite$/m.test(stdout) ? path : undefined;
}

/**
 * Path of PHP with SQLite, to run WordPress; as root on Debian it is installed when it is not there.
 * @throws Error saying what to install.
 */
export function ensurePhp(): string {
  const path = ensureProgram(findPhp, 'php-cli', 'php-sqlite3');
  if (path !== undefined) return path;
  throw new Error('No PHP with pdo_sqlite found. Install it, or set PHP_PATH to its executable.');
}

/** Prototype.js 1.7, which npm does not have. */
const PROTOTYPE = process.env['PROTOTYPE_PATH'] ?? '/usr/share/javascript/prototype/prototype.js';

/**
 * Path of Prototype.js as older sites still load it, for the tests of the elements; as root on Debian it is installed.
 * @throws Error saying what to set.
 */
export function ensurePrototype(): string {
  const path = ensureProgram(
    () => (existsSync(PROTOTYPE) ? PROTOTYPE : undefined),
    'libjs-prototype',
  );
  if (path !== undefined) return path;
  throw new Error('No Prototype.js found. Set PROTOTYPE_PATH to a prototype.js of version 1.7.');
}
