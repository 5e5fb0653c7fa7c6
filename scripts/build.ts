import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';
import { printRows } from '../bench/print-rows.ts';
import { measure } from '../bench/sizes.ts';
import { buildUnits } from './build-units.ts';
import { writePackage } from './package-components/write-package.ts';

const root = resolve(import.meta.dirname, '..');
const at = (path: string): string => resolve(root, path);

/**
 * CRXJS lists the in-page script as web accessible. `scripting.executeScript` does not need that,
 * and with it any page could fetch the file and so know the extension is there.
 */
function closeManifest(): void {
  const path = at('dist/extension/manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  delete manifest['web_accessible_resources'];
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** CRXJS leaves the in-page script a second time, as a module that nothing loads: the injected one is in in-page/. */
function dropSecondInPage(): void {
  const assets = at('dist/extension/assets');
  for (const file of readdirSync(assets))
    if (file.startsWith('in-page-main')) rmSync(resolve(assets, file));
}

/** A background and a content script of one base name give a dead extension and a green build (crxjs#1149). */
async function expectLiveWorker(): Promise<void> {
  const loader = await readFile(at('dist/extension/service-worker-loader.js'), 'utf8');
  const chunk = /import '\.\/(.+?)'/.exec(loader)?.[1];
  if (chunk === undefined || !chunk.includes('background'))
    throw new Error(`The worker should import the background chunk; it says: ${loader}`);
}

/** The office's code runs its page: nothing of the panel may come to stand in it, and it waits for nothing of the vault. */
async function expectOwnOffice(): Promise<void> {
  const [panel, office] = await Promise.all(
    ['panel/panel.html', 'office/office.html'].map((page) =>
      readFile(at(`dist/extension/${page}`), 'utf8'),
    ),
  );
  const see = 'see EXTENSION_CHUNKS in vite.config.ts.';
  if (/assets\/office-/.test(panel!)) throw new Error(`The panel loads the office's page: ${see}`);
  if (/assets\/vault-/.test(office!))
    throw new Error(`The office's page loads the vault before it shows anything: ${see}`);
}

async function ensureUnits(): Promise<void> {
  const target = at('.cache/units.json');
  if (existsSync(target)) return;
  mkdirSync(at('.cache'), { recursive: true });
  await buildUnits(target);
}

/** What CRXJS tells of its own inner build at any log level. */
const NOISE = /\[crx:content-scripts-iife\]|✓ in-page-main\.ts/;

async function withoutNoise(work: () => Promise<unknown>): Promise<void> {
  const { log } = console;
  console.log = (...words) => {
    if (!NOISE.test(String(words[0]))) log(...words);
  };
  try {
    await work();
  } finally {
    console.log = log;
  }
}

/** Runs one of the builds of vite.config.ts. */
async function buildMode(
  mode: 'extension' | 'kiosk' | 'components' | 'all-in-one' | 'classic',
): Promise<void> {
  await withoutNoise(() => build({ configFile: at('vite.config.ts'), mode, logLevel: 'warn' }));
}

/** Builds dist/components: the elements, and beside them what makes a package of them. */
export async function buildComponents(): Promise<void> {
  await buildMode('components');
  await buildMode('all-in-one');
  await buildMode('classic');
  writePackage(at('dist/components'));
}

/** Builds dist/extension, dist/kiosk and dist/components, a package ready to publish. */
export async function buildAll(): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  await ensureUnits();
  await buildMode('extension');
  closeManifest();
  dropSecondInPage();
  await expectLiveWorker();
  await expectOwnOffice();
  await buildMode('kiosk');
  await buildComponents();
}

if (process.argv[1] === import.meta.filename) {
  await buildAll();
  printRows('dist', await measure());
  console.log(readFileSync(at('dist/components/integrity.json'), 'utf8'));
}
