import { build, type BuildOptions } from 'esbuild';
import { PAGE_LIBRARIES } from './page-libraries.ts';

/** A page's program with its framework as npm has it, in one file. @param contents what it starts with, resolved from PAGE_LIBRARIES */
export async function bundlePage(contents: string, more: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    bundle: true,
    format: 'iife',
    target: 'chrome120',
    conditions: ['module'],
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
    ...more,
    stdin: { contents, resolveDir: PAGE_LIBRARIES, loader: 'ts' },
    write: false,
  });
  return outputFiles[0]!.text;
}
