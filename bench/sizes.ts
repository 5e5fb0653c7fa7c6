import { zipSync } from 'fflate';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './rows.ts';

const DIST = resolve(import.meta.dirname, '../dist');
const KIOSK = join(DIST, 'kiosk');
const COMPONENTS = join(DIST, 'components');
const IN_PAGE = join(DIST, 'extension/in-page/in-page-main.js');
/** The files of others' work among what the elements share. */
const LIBRARIES = /shared[\\/](?:lit|qrcode)-/;
/** And what every element needs besides: tokens, styles, the guard before defining. */
const GROUND = /shared[\\/](?:lit|ground)-/;
const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)(?:[\s{*][^'"()]*?from)?\s*["'](\.[^"']+)["']/g;

function zip(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))] as const);
  return zipSync(Object.fromEntries(files), { level: 9 }).length;
}

/** The files and all they import before they can run; what comes later by `import()` is left out. */
function withImports(files: readonly string[], known = new Set<string>()): ReadonlySet<string> {
  for (const file of files) {
    if (known.has(file)) continue;
    known.add(file);
    const imports = [...readFileSync(file, 'utf8').matchAll(STATIC_IMPORT)];
    withImports(
      imports.map((found) => resolve(dirname(file), found[1]!)),
      known,
    );
  }
  return known;
}

/** Bytes, gzipped one by one, of files and of all they import before they can run. */
export function gzipWithImports(files: readonly string[]): number {
  return [...withImports(files)].reduce(
    (sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length,
    0,
  );
}

/** Our own part of some elements, as one file: what they add to a page that has the others' files. */
function gzipOwn(files: readonly string[], others: RegExp): number {
  const own = [...withImports(files)].filter((file) => !others.test(file));
  return gzipSync(Buffer.concat(own.map((file) => readFileSync(file))), { level: 9 }).length;
}

/** What the kiosk runs before its first screen answers: the script in the page's own text, and the one it starts with all that imports. */
function gzipFirstScripts(): number {
  const html = readFileSync(join(KIOSK, 'index.html'), 'utf8');
  const own = /<script>([^]*?)<\/script>/.exec(html)?.[1];
  const start = / id="start" href="\.\/([^"]+\.js)"/.exec(html)?.[1];
  if (own === undefined || start === undefined)
    throw new Error('Expected a script and the address of another in the kiosk’s page.');
  return gzipSync(own, { level: 9 }).length + gzipWithImports([join(KIOSK, start)]);
}

function expectNoDatabase(): void {
  if (/dexie|indexedDB/i.test(readFileSync(IN_PAGE, 'utf8')))
    throw new Error('Expected no database in the in-page script, found one.');
}

/** What a user downloads, as built; an element's size counts all it imports. */
export async function measure(): Promise<readonly Row[]> {
  expectNoDatabase();
  const elements = readdirSync(COMPONENTS).filter((file) => file.endsWith('.js'));
  return [
    {
      name: 'extension, zipped',
      value: zip(join(DIST, 'extension')),
      unit: 'bytes',
      goal: 1_048_576,
    },
    {
      name: 'in-page script, gzip',
      value: gzipWithImports([IN_PAGE]),
      unit: 'bytes',
      goal: 40_960,
    },
    {
      name: "kiosk's first scripts, gzip",
      value: gzipFirstScripts(),
      unit: 'bytes',
      goal: 40_960,
    },
    {
      name: 'list and detail, gzip, without Lit and the QR encoder',
      value: gzipOwn(
        ['procedure-list.js', 'procedure-detail.js'].map((file) => join(COMPONENTS, file)),
        LIBRARIES,
      ),
      unit: 'bytes',
      goal: 14_336,
    },
    {
      name: 'keyboard, gzip, without Lit and what all elements share',
      value: gzipOwn([join(COMPONENTS, 'vietnamese-keyboard.js')], GROUND),
      unit: 'bytes',
      goal: 4096,
    },
    ...elements.map((file): Row => ({
      name: `${file}, gzip`,
      value: gzipWithImports([join(COMPONENTS, file)]),
      unit: 'bytes',
      ...(file === 'mot-lan.js' && { goal: 32_768 }),
    })),
  ];
}
