import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { installFolder } from '../../scripts/install-folder.ts';
import type { WidgetPage } from '../fixtures/widgets/contract.ts';

const FOLDER = resolve(import.meta.dirname, '../fixtures/widgets');
const DIST = join(FOLDER, 'dist');

/** A library's folder with what can be written into its page. */
export interface Library extends WidgetPage {
  readonly name: string;
}

function findEntry(name: string): string | undefined {
  return ['page.ts', 'page.tsx']
    .map((file) => join(FOLDER, name, file))
    .find((path) => existsSync(path));
}

/** All libraries, or those named, in order of name. */
export async function loadLibraries(only: readonly string[] = []): Promise<readonly Library[]> {
  const names = readdirSync(FOLDER)
    .filter((name) => findEntry(name) !== undefined)
    .filter((name) => only.length === 0 || only.includes(name))
    .toSorted();
  return Promise.all(
    names.map(async (name) => {
      const { page } = (await import(join(FOLDER, name, 'widgets.ts'))) as { page: WidgetPage };
      return { name, ...page };
    }),
  );
}

/** What a bundle depends on: its own sources, what all share, and the versions installed. */
function digest(name: string): string {
  const hash = createHash('sha256');
  const own = readdirSync(join(FOLDER, name)).map((file) => join(FOLDER, name, file));
  const shared = readdirSync(FOLDER)
    .filter((file) => /\.tsx?$|^package-lock/.test(file))
    .map((file) => join(FOLDER, file));
  for (const path of [...own, ...shared, import.meta.filename]) hash.update(readFileSync(path));
  return hash.digest('hex');
}

async function bundle({ name, alias = {} }: Library): Promise<void> {
  const target = join(DIST, name);
  const mark = join(target, 'digest.txt');
  const wanted = digest(name);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  await build({
    entryPoints: [findEntry(name)!],
    outfile: join(target, 'page.js'),
    bundle: true,
    format: 'iife',
    target: 'chrome120',
    charset: 'utf8',
    jsx: 'automatic',
    alias,
    absWorkingDir: FOLDER,
    legalComments: 'none',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
    conditions: ['module'],
    loader: {
      '.svg': 'empty',
      '.png': 'empty',
      '.gif': 'empty',
      '.woff': 'dataurl',
      '.woff2': 'dataurl',
      '.ttf': 'dataurl',
      '.eot': 'empty',
    },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, jsx: 'react-jsx' } },
  });
  mkdirSync(target, { recursive: true });
  const style = existsSync(join(target, 'page.css'))
    ? '<link rel="stylesheet" href="page.css">'
    : '';
  writeFileSync(
    join(target, 'index.html'),
    `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${name}</title>${style}<body><div id="root"></div><script src="page.js"></script></body></html>`,
  );
  writeFileSync(mark, wanted);
}

/** Installs what the pages need, bundles those that changed, and returns the folder to serve: `<library>/index.html`. */
export async function buildWidgets(libraries: readonly Library[]): Promise<string> {
  installFolder(FOLDER);
  for (const library of libraries) await bundle(library);
  return DIST;
}
