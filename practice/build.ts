import { existsSync, readdirSync, statSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { installFolder } from '../scripts/install-folder.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const MODULES = join(HERE, 'node_modules');
const DIST = join(HERE, 'dist');

/** The script-tag libraries of the civil-status system, in loading order. */
const SCRIPTS = [
  'jquery/dist/jquery.min.js',
  'bootstrap/dist/js/bootstrap.min.js',
  'select2/dist/js/select2.min.js',
  'select2/dist/js/i18n/vi.js',
  'inputmask/dist/jquery.inputmask.min.js',
  'bootstrap-datepicker/dist/js/bootstrap-datepicker.min.js',
  'bootstrap-datepicker/dist/locales/bootstrap-datepicker.vi.min.js',
] as const;
const SHEETS = [
  'bootstrap/dist/css/bootstrap.min.css',
  'select2/dist/css/select2.min.css',
  'bootstrap-datepicker/dist/css/bootstrap-datepicker3.min.css',
] as const;

function findNewest(folder: string): number {
  return Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
}

function isFresh(): boolean {
  const outputs = ['one-stop.js', 'one-stop.css', 'civil-status.js', 'vendor.js', 'vendor.css'].map(
    (name) => join(DIST, name),
  );
  if (!outputs.every((path) => existsSync(path))) return false;
  const oldest = Math.min(...outputs.map((path) => statSync(path).mtimeMs));
  const sources = [
    findNewest(join(HERE, 'one-stop', 'client')),
    findNewest(join(HERE, 'civil-status', 'client')),
    statSync(join(MODULES, '.package-lock.json')).mtimeMs,
    statSync(fileURLToPath(import.meta.url)).mtimeMs,
  ];
  return sources.every((time) => time < oldest);
}

async function concatenate(
  names: readonly string[],
  separator: string,
  target: string,
): Promise<void> {
  const texts = await Promise.all(names.map((name) => readFile(join(MODULES, name), 'utf8')));
  const bare = texts.map((text) => text.replace(/^\/[/*]# sourceMappingURL=.*$/gm, ''));
  await writeFile(join(DIST, target), bare.join(separator));
}

/**
 * Installs the browser libraries of practice/ when missing or stale and bundles the browser parts into practice/dist.
 * Does nothing when both are fresh. @throws Error with npm's or esbuild's message.
 */
export async function buildPractice(): Promise<void> {
  installFolder(HERE);
  if (isFresh()) return;
  await mkdir(DIST, { recursive: true });
  await build({
    entryPoints: {
      'one-stop': join(HERE, 'one-stop/client/main.tsx'),
      'civil-status': join(HERE, 'civil-status/client/main.ts'),
    },
    outdir: DIST,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome120',
    jsx: 'automatic',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await concatenate(SCRIPTS, '\n;\n', 'vendor.js');
  await concatenate(SHEETS, '\n', 'vendor.css');
  await copyFile(join(HERE, 'one-stop/client/one-stop.css'), join(DIST, 'one-stop.css'));
}
