import { crx } from '@crxjs/vite-plugin';
import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import manifest from './extension/manifest.ts';
import { putFirstScreen } from './scripts/first-screen/put-first-screen.ts';
import { listKioskFiles } from './scripts/kiosk-files.ts';
import { askAtOnce } from './scripts/kiosk-start.ts';
import { packCatalogue } from './scripts/pack-catalogue.ts';
import { listElements } from './scripts/package-components/list-elements.ts';
import {
  bytesOnly,
  forgetGlobals,
  keepApart,
  namePolicy,
  shortenDecorate,
  squeezeTemplates,
} from './scripts/build-plugins.ts';

const root = import.meta.dirname;
const at = (path: string): string => resolve(root, path);

const shared = {
  define: { __CATALOGUE_DATE__: JSON.stringify('2026-07') },
  build: { target: 'chrome120', emptyOutDir: true, modulePreload: false },
} satisfies UserConfig;

/**
 * The pages of the extension in few files: each costs a page some milliseconds, and code that does not run costs next to
 * nothing. A group takes what its files import, but for what a group before it took.
 */
const EXTENSION_CHUNKS = [
  // The service worker needs next to nothing.
  { name: 'worker', test: /extension[\\/](?:session-keys|request)\.ts/, priority: 3 },
  {
    name: 'ground',
    test: /rolldown[\\/]runtime|preload-helper|extension[\\/]panel[\\/]office-database\.ts|node_modules[\\/](?:lit|@lit|lucide-static)|components[\\/](?:base-styles|shared-styles|host-tokens|while-connected|draw-icon)\.ts|domain[\\/](?:day|percentage)\.ts|storage[\\/](?:settings|statistics|records[\\/]office-lines)\.ts|helpers[\\/](?:esm[\\/])?decorate\.js/,
    priority: 2,
  },
  // The vault and the words of its facts: a report is counted without them.
  {
    name: 'vault',
    test: /extension[\\/]panel[\\/]office-store\.ts|storage[\\/]journal\.ts/,
    priority: 1,
  },
  {
    name: 'office',
    test: /office[\\/](?:after-paint|doing|field-order|office-app|office-icons|office-main|office-styles|once-at-rest|open-records|page-rule|save-file|section-code|sections|report[\\/][^\\/]+)\.ts|storage[\\/]records[\\/]|domain[\\/]report[\\/]/,
    priority: 1,
  },
];

/** The extension: worker, side panel and the in-page script (one IIFE; see decision 003). */
const extension: UserConfig = {
  ...shared,
  root: at('extension'),
  publicDir: at('extension/public'),
  // Dexie for browsers of today: a third less of it is compiled before a page shows anything.
  resolve: { alias: { dexie: 'dexie/dist/modern/dexie.min.mjs' } },
  plugins: [packCatalogue(), crx({ manifest })],
  worker: { format: 'es', plugins: () => [packCatalogue()] },
  build: {
    ...shared.build,
    // A section of the office stands in many files: all are asked for at once, not one after the other.
    modulePreload: { polyfill: false },
    outDir: at('dist/extension'),
    rollupOptions: {
      input: {
        panel: at('extension/panel/panel.html'),
        office: at('extension/office/office.html'),
      },
      output: { codeSplitting: { groups: EXTENSION_CHUNKS } },
    },
  },
};

/** The kiosk: a static site that runs from any folder, and from its worker's cache without a network. */
const kiosk: UserConfig = {
  ...shared,
  plugins: [
    squeezeTemplates(),
    shortenDecorate(),
    bytesOnly(),
    packCatalogue(),
    putFirstScreen(),
    askAtOnce(),
    listKioskFiles(),
  ],
  root: at('kiosk'),
  base: './',
  build: {
    ...shared.build,
    outDir: at('dist/kiosk'),
    rollupOptions: {
      input: {
        index: at('kiosk/index.html'),
        'service-worker': at('kiosk/offline/service-worker.ts'),
      },
      output: {
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js',
      },
    },
  },
};

/** What several elements share, in files of their own: a page's cache keeps them, and few files squeeze better. */
const SHARED = [
  { name: 'lit', test: /node_modules[\\/](?:lit|@lit)/ },
  {
    name: 'ground',
    test: /components[\\/](?:define|language|tokens|host-tokens|host-styles|base-styles)\.ts|helpers[\\/](?:esm[\\/])?decorate\.js/,
  },
  { name: 'qrcode', test: /node_modules[\\/](?:qrcode|dijkstrajs)[\\/]/ },
  {
    name: 'procedures',
    test: /components[\\/](?:catalogue-source|show-plain|put-fact)|domain[\\/](?:procedure|procedure-facts)\.ts/,
  },
];

function library(
  entry: Record<string, string>,
  first: boolean,
  format: 'es' | 'iife' = 'es',
): UserConfig {
  return {
    ...shared,
    root,
    publicDir: false,
    plugins: [
      squeezeTemplates(),
      shortenDecorate(),
      forgetGlobals(),
      bytesOnly(),
      first ? namePolicy('mot-lan') : keepApart([...listElements(), 'english', 'send-carefully']),
    ],
    build: {
      ...shared.build,
      emptyOutDir: first,
      outDir: at('dist/components'),
      lib: { formats: [format], entry, name: 'MotLan' },
      rollupOptions: {
        output: {
          // Vite leaves white space in libraries for bundlers to come; these go to a page as they are.
          minify: true,
          entryFileNames: '[name].js',
          // Letters of a hash cannot be squeezed; six tell versions of one file apart.
          chunkFileNames: 'shared/[name]-[hash:6].js',
          codeSplitting: first && { groups: SHARED },
        },
      },
    },
  };
}

/** The elements, one module each; what they share stands once, in shared/. */
const components = library(
  {
    ...Object.fromEntries(
      listElements().map((name) => [name, at(`components/${name}/${name}.ts`)]),
    ),
    english: at('components/english.ts'),
    search: at('components/search.ts'),
    'send-carefully': at('components/send-carefully.ts'),
  },
  true,
);

/** All elements in one file, for a page that takes a single script. */
const allInOne = library({ 'mot-lan': at('components/mot-lan.ts') }, false);

/** The same for a page without modules; nothing is exported, so that no global is left behind. */
const classic = library({ 'mot-lan.classic': at('components/mot-lan-classic.ts') }, false, 'iife');

const BUILDS: Record<string, UserConfig> = {
  extension,
  kiosk,
  components,
  'all-in-one': allInOne,
  classic,
};

export default defineConfig(({ mode }) => {
  const build = BUILDS[mode];
  if (build === undefined)
    throw new Error(`Unknown mode "${mode}"; expected one of ${Object.keys(BUILDS).join(', ')}.`);
  return build;
});
