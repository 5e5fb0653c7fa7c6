import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import own from '../../package.json' with { type: 'json' };
import { packRows } from '../pack-catalogue.ts';
import { jsxTypes, vsCodeCss, vsCodeHtml, webTypes } from './editor-data.ts';
import { listElements } from './list-elements.ts';
import { makeManifest } from './make-manifest.ts';
import { writeReadme } from './write-readme.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const NAME = 'mot-lan-components';
/** The catalogue a page has until it has one of its own, and its month. */
const CATALOGUE = { file: 'commune-2026.json', date: '2026-07' };

/** What one file must hash to for a page that names it with `integrity`. */
export interface Integrity {
  readonly file: string;
  readonly integrity: string;
}

function packageFile(tags: readonly string[]): object {
  const types = (tag: string): string => `./types/components/${tag}/${tag}.d.ts`;
  const elements = tags.map((tag) => [`./${tag}`, { types: types(tag), default: `./${tag}.js` }]);
  return {
    name: NAME,
    version: own.version,
    description: 'Elements of a one-stop office: procedures, QR codes, feedback, rating.',
    license: own.license,
    type: 'module',
    exports: {
      '.': { types: './types/components/mot-lan.d.ts', default: './mot-lan.js' },
      ...Object.fromEntries(elements),
      './search': { types: './types/components/search.d.ts', default: './search.js' },
      './classic': './mot-lan.classic.js',
      './mot-lan.css': './mot-lan.css',
      './thu-tuc.json': './thu-tuc.json',
      './jsx': { types: './jsx.d.ts' },
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    customElements: 'custom-elements.json',
    'web-types': './web-types.json',
    sideEffects: true,
    keywords: ['web-components', 'custom-elements', 'vietnam', 'one-stop', 'thủ tục hành chính'],
    // The scripts carry Lit; the types name its own, and a program in TypeScript must find them.
    dependencies: { lit: own.dependencies.lit },
  };
}

/** Declarations of the elements and of what they show, each beside the module it is of. @throws Error with what tsc said */
function writeTypes(folder: string): void {
  const types = join(folder, 'types');
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      resolve(ROOT, 'node_modules/typescript/bin/tsc'),
      '-p',
      resolve(ROOT, 'components'),
      '--outDir',
      types,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`tsc wrote no declarations of the elements.\n${stdout}`);
  for (const file of readdirSync(types, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.d.ts')) continue;
    const path = join(types, file);
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/(['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2'),
    );
  }
}

/** Every script there is: also what is loaded later, which an import map can hold to its hash. */
function hash(folder: string): readonly Integrity[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => {
      const digest = createHash('sha384')
        .update(readFileSync(join(folder, file)))
        .digest('base64');
      return { file, integrity: `sha384-${digest}` };
    });
}

/** A list of procedures to begin with, so that a page shows something by one line. */
function writeCatalogue(folder: string): void {
  const { file, date } = CATALOGUE;
  const procedures = packRows(readFileSync(resolve(ROOT, 'catalogue', file), 'utf8'));
  writeFileSync(join(folder, 'thu-tuc.json'), JSON.stringify({ date, procedures }));
}

/** Writes beside the built elements what makes a package of them; returns the hashes for `integrity`. */
export function writePackage(folder: string): readonly Integrity[] {
  const manifest = makeManifest();
  const json = (file: string, content: object): void =>
    writeFileSync(join(folder, file), `${JSON.stringify(content, null, 2)}\n`);
  writeTypes(folder);
  const hashes = hash(folder);
  json('custom-elements.json', manifest);
  json('vscode.html-data.json', vsCodeHtml(manifest));
  json('vscode.css-data.json', vsCodeCss(manifest));
  json('web-types.json', webTypes(manifest, NAME, own.version));
  json('package.json', packageFile(listElements()));
  json(
    'integrity.json',
    Object.fromEntries(hashes.map(({ file, integrity }) => [file, integrity])),
  );
  writeFileSync(join(folder, 'jsx.d.ts'), jsxTypes(manifest));
  writeFileSync(join(folder, 'README.md'), writeReadme(manifest, NAME));
  copyFileSync(resolve(ROOT, 'components/mot-lan.css'), join(folder, 'mot-lan.css'));
  writeCatalogue(folder);
  copyFileSync(resolve(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
  return hashes;
}
