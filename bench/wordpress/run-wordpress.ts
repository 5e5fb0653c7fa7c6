import { unzipSync } from 'fflate';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ensurePhp } from '../../scripts/browser.ts';
import { installFolder } from '../../scripts/install-folder.ts';

const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '../..');
const BUILDS = join(HERE, 'node_modules/@wp-playground/wordpress-builds');
const SQLITE = join(BUILDS, 'src/sqlite-database-integration/sqlite-database-integration.zip');
/** As its files name the folder that is to be filled in. */
const SQLITE_FOLDER = 'sqlite-database-integration-main';

/** A WordPress that runs, with the plugin in it. */
export interface RunningWordPress {
  /** The address of each page, by its name. */
  readonly pages: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

function unzip(file: string, folder: string): void {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(file)))) {
    const target = join(folder, name);
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/** WordPress of a version with its files on SQLite, the plugin as its guide says, and the catalogue where the media are. */
function layOut(folder: string, version: string): void {
  unzip(join(BUILDS, `src/wordpress/wp-${version}.zip`), folder);
  // Styles and scripts of WordPress stand apart in these builds.
  cpSync(join(BUILDS, `public/wp-${version}`), folder, { recursive: true });
  const content = join(folder, 'wp-content');
  unzip(SQLITE, join(content, 'plugins'));
  const sqlite = join(content, 'plugins', SQLITE_FOLDER);
  const drop = readFileSync(join(sqlite, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', sqlite)
    .replaceAll('{SQLITE_PLUGIN}', `${SQLITE_FOLDER}/load.php`);
  writeFileSync(join(content, 'db.php'), drop);
  const plugin = join(content, 'plugins/mot-lan');
  cpSync(join(ROOT, 'components/integrations/wordpress/mot-lan'), plugin, { recursive: true });
  cpSync(join(ROOT, 'dist/components'), join(plugin, 'mot-lan'), { recursive: true });
  mkdirSync(join(content, 'uploads'), { recursive: true });
  cpSync(join(ROOT, 'catalogue/commune-2026.json'), join(content, 'uploads/thu-tuc.json'));
}

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function waitForServer(address: string): Promise<void> {
  for (let trial = 0; trial < 100; trial += 1) {
    const answer = await fetch(`${address}/wp-content/uploads/thu-tuc.json`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Expected an answer from ${address}, found none.`);
}

/**
 * Runs WordPress with the plugin by PHP's own server.
 * @param contents what each page's editor holds, by the page's name
 * @throws Error with what PHP said
 */
export async function runWordPress(
  version: string,
  contents: Readonly<Record<string, string>>,
): Promise<RunningWordPress> {
  installFolder(HERE);
  const php = ensurePhp();
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  layOut(folder, version);
  const address = `http://127.0.0.1:${await findPort()}`;
  const list = join(folder, 'pages.json');
  writeFileSync(list, JSON.stringify(contents));
  const prepared = spawnSync(php, [join(HERE, 'prepare.php'), folder, address, list], {
    encoding: 'utf8',
  });
  if (prepared.status !== 0) throw new Error(`prepare.php: ${prepared.stdout}${prepared.stderr}`);
  // A page asks itself for what is due; one server alone would wait for itself.
  const server = spawn(php, ['-S', address.slice('http://'.length), '-t', folder], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });
  await waitForServer(address);
  return {
    pages: JSON.parse(prepared.stdout) as Record<string, string>,
    async close() {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
