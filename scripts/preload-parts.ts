import type { Plugin, Rollup } from 'vite';

/** A chunk with all that its code imports, by the names of their files. */
function withImports(
  bundle: Rollup.OutputBundle,
  name: string,
  found = new Set<string>(),
): Set<string> {
  const chunk = bundle[name];
  if (chunk?.type !== 'chunk' || found.has(name)) return found;
  found.add(name);
  for (const one of chunk.imports) withImports(bundle, one, found);
  return found;
}

/**
 * Has a page of the extension ask for a part of its code, and all that part imports, before the script that loads it
 * has run.
 * @param page 'office/office.html'
 * @param part the module that part begins with
 */
export function preloadParts(page: string, part: RegExp): Plugin {
  return {
    name: 'preload-parts',
    // After Vite has written the page.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const asset = bundle[page];
        const first = Object.values(bundle).find(
          (file) => file.type === 'chunk' && part.test(file.facadeModuleId ?? ''),
        );
        if (asset?.type !== 'asset' || first === undefined)
          throw new Error(`Expected ${page} and ${part.source} among the files.`);
        const html = String(asset.source);
        const links = [...withImports(bundle, first.fileName)]
          .filter((name) => !html.includes(name))
          .map((name) => `<link rel="modulepreload" crossorigin href="/${name}">`);
        asset.source = html.replace('</title>', (end) => end + links.join(''));
      },
    },
  };
}
