import { build } from 'esbuild';
import { relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/**
 * Bundles test files with what they import; what several of them import stands in chunks they share. Module by module, a
 * page asked the server some hundred times before its first test.
 * @param {readonly string[]} files paths from the root
 * @returns {Promise<ReadonlyMap<string, string>>} scripts and their source maps, by the path a page asks for
 */
async function bundleTests(files) {
  const { outputFiles } = await build({
    entryPoints: files.map((file) => resolve(root, file)),
    // Nothing is written: a bundle only has the place of its test, so that its source map finds the sources.
    write: false,
    outdir: root,
    outbase: root,
    outExtension: { '.js': '.ts' },
    chunkNames: '.cache/tests/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['development'],
    sourcemap: 'linked',
    external: ['/__web-dev-server__*'],
    // Vite's `?raw`, which only icons are asked for by.
    loader: { '.svg': 'text' },
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [`/${relative(root, path)}`, text]));
}

/**
 * The plugin of the test server that answers with bundles.
 * @param {readonly string[]} files paths from the root
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function serveBundles(files) {
  /** @type {ReadonlyMap<string, string>} */
  let bundles = new Map();
  return {
    name: 'bundled-tests',
    async serverStart() {
      bundles = await bundleTests(files);
    },
    serve({ path }) {
      const body = bundles.get(path);
      return body === undefined ? undefined : { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}
