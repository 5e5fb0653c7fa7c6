import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { tokenSheet } from '../../components/tokens.ts';
import { forgetGlobals, namePolicy } from '../../scripts/build-plugins.ts';
import { elementsOf, type Manifest } from '../../scripts/package-components/element-doc.ts';
import { NOTES } from './element-notes.ts';
import { makeElementPage } from './element-page.ts';
import { makeGuidePages } from './guides/guide-pages.ts';
import { makeIndexPage, makeMenu } from './index-page.ts';
import { LANGUAGES } from './language.ts';
import { type Page, writePage } from './layout.ts';
import { markup } from './markup.ts';
import { readExamples } from './read-examples.ts';
import { makeSizesPage } from './sizes-page.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const COMPONENTS = resolve(ROOT, 'dist/components');

/** The examples of the site import the elements as they were built, not their sources again. */
const useBuiltElements: Plugin = {
  name: 'use-built-elements',
  enforce: 'pre',
  resolveId(source, importer) {
    const tag = /[\\/]([\w-]+)\.examples\.ts$/.exec(importer ?? '')?.[1];
    return tag !== undefined && source === `./${tag}.ts`
      ? { id: `../mot-lan/${tag}.js`, external: true }
      : undefined;
  },
};

async function buildScript(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    base: './',
    logLevel: 'warn',
    plugins: [useBuiltElements, forgetGlobals(), namePolicy('mot-lan-docs')],
    build: {
      target: 'chrome120',
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      assetsDir: '',
      rollupOptions: {
        input: { site: resolve(import.meta.dirname, 'browser/site.ts') },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith('.css')) ? 'site.css' : '[name]-[hash][extname]',
        },
      },
    },
  });
}

async function makePages(): Promise<readonly [elements: readonly Page[], guides: readonly Page[]]> {
  const manifest = JSON.parse(
    readFileSync(join(COMPONENTS, 'custom-elements.json'), 'utf8'),
  ) as Manifest;
  const examples = await readExamples();
  const order = Object.keys(NOTES);
  const documented = [...elementsOf(manifest)].sort(
    (one, other) => order.indexOf(one.tagName) - order.indexOf(other.tagName),
  );
  const elements = await Promise.all(
    documented.map((one) => makeElementPage(one, examples[one.tagName]!)),
  );
  return [elements, [...(await makeGuidePages(examples)), makeSizesPage(COMPONENTS)]];
}

/** The way in: the first page of the reader's language is one press away. */
const ENTRANCE = markup`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=vi/index.html"><title>Một Lần</title></head>
<body><main><h1>Một Lần</h1><p><a href="vi/index.html">Tiếng Việt</a> · <a href="en/index.html" lang="en">English</a></p></main></body></html>
`;

/** Writes the site of the elements that stand in dist/components. @throws Error when they were not built */
export async function buildSite(folder: string): Promise<void> {
  if (!existsSync(join(COMPONENTS, 'custom-elements.json')))
    throw new Error('Expected the built elements in dist/components, found none: npm run build.');
  rmSync(folder, { recursive: true, force: true });
  await buildScript(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/tokens.css'), tokenSheet);
  copyFileSync(resolve(import.meta.dirname, 'icon.svg'), join(folder, 'assets/icon.svg'));
  cpSync(COMPONENTS, join(folder, 'mot-lan'), { recursive: true });
  const [elements, guides] = await makePages();
  const menu = makeMenu(elements, guides);
  for (const language of LANGUAGES) {
    mkdirSync(join(folder, language), { recursive: true });
    for (const page of [makeIndexPage(elements, guides), ...elements, ...guides])
      writeFileSync(
        join(folder, language, `${page.slug}.html`),
        String(writePage(page, menu, language)),
      );
  }
  writeFileSync(join(folder, 'index.html'), String(ENTRANCE));
}
