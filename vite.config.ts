import { crx } from '@crxjs/vite-plugin';
import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import manifest from './extension/manifest.ts';
import { squeezeTemplates } from './scripts/squeeze-templates.ts';

const root = import.meta.dirname;
const at = (path: string): string => resolve(root, path);

const shared = {
  define: { __CATALOGUE_DATE__: JSON.stringify('2026-07') },
  build: { target: 'chrome120', emptyOutDir: true, modulePreload: false },
} satisfies UserConfig;

/** The extension: worker, side panel and the in-page script (one IIFE; see decision 003). */
const extension: UserConfig = {
  ...shared,
  root: at('extension'),
  publicDir: at('extension/public'),
  plugins: [crx({ manifest })],
  worker: { format: 'es' },
  build: {
    ...shared.build,
    outDir: at('dist/extension'),
    rollupOptions: {
      input: {
        panel: at('extension/panel/panel.html'),
        office: at('extension/office/office.html'),
      },
    },
  },
};

/** The kiosk: a static site that runs from any folder. */
const kiosk: UserConfig = {
  ...shared,
  plugins: [squeezeTemplates()],
  root: at('kiosk'),
  base: './',
  build: { ...shared.build, outDir: at('dist/kiosk') },
};

const ELEMENTS = [
  'procedure-list',
  'procedure-detail',
  'qr-display',
  'feedback-form',
  'satisfaction-rating',
];

/** What several elements share of others' work, in files of their own: a page's cache keeps them. */
const LIBRARIES = [
  { name: 'lit', test: /node_modules[\\/](?:lit|@lit)/ },
  { name: 'qrcode', test: /node_modules[\\/](?:qrcode|dijkstrajs)[\\/]/ },
];

function library(entry: Record<string, string>, first: boolean): UserConfig {
  return {
    ...shared,
    root,
    publicDir: false,
    plugins: [squeezeTemplates()],
    build: {
      ...shared.build,
      emptyOutDir: first,
      outDir: at('dist/components'),
      lib: { formats: ['es'], entry },
      rollupOptions: {
        output: {
          // Vite leaves white space in libraries for bundlers to come; these go to a page as they are.
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: 'shared/[name]-[hash].js',
          ...(first && { codeSplitting: { groups: LIBRARIES } }),
        },
      },
    },
  };
}

/** The elements, one module each; what they share stands once, in shared/. */
const components = library(
  Object.fromEntries(ELEMENTS.map((name) => [name, at(`components/${name}/${name}.ts`)])),
  true,
);

/** All elements in one file, for a page that takes a single script. */
const allInOne = library({ 'mot-lan': at('components/mot-lan.ts') }, false);

const BUILDS: Record<string, UserConfig> = { extension, kiosk, components, 'all-in-one': allInOne };

export default defineConfig(({ mode }) => {
  const build = BUILDS[mode];
  if (build === undefined)
    throw new Error(`Unknown mode "${mode}"; expected one of ${Object.keys(BUILDS).join(', ')}.`);
  return build;
});
