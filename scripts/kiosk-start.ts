import type { Plugin } from 'vite';
import { CATALOGUE } from './pack-catalogue.ts';

/**
 * Tells the page all that its start needs, so that nothing waits until what asks for it has run: it stands
 * in the template that is opened when the first screen is painted (kiosk/first-screen/stand-first.ts).
 */
export function askAtOnce(): Plugin {
  return {
    name: 'ask-at-once',
    // After Vite has written the page; before the list of files is made, as it stands before in the configuration.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        const files = Object.values(bundle);
        const entry = files.find((file) => file.type === 'chunk' && file.name === 'index');
        if (page?.type !== 'asset' || entry?.type !== 'chunk')
          throw new Error('Expected index.html and its script among the files.');
        const named = (pattern: RegExp): readonly string[] =>
          files.map(({ fileName }) => fileName).filter((name) => pattern.test(name));
        const parts = named(/(?:catalogue-parts|procedure-search)-[\w-]+\.js$/);
        const later = [
          ...[...entry.imports, ...parts].map(
            (name) => `<link rel="modulepreload" href="./${name}">`,
          ),
          ...named(CATALOGUE).map(
            (name) => `<link rel="preload" as="fetch" crossorigin href="./${name}">`,
          ),
        ];
        page.source = String(page.source).replace(
          '<template id="later">',
          (start) => start + later.join(''),
        );
      },
    },
  };
}
