import { build } from 'esbuild';

/** One file with all it imports, as a script that a page can run. */
export async function bundleScript(
  entry: string,
  format: 'iife' | 'esm' = 'iife',
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format,
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}
