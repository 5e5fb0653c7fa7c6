import type { Plugin } from 'vite';

type Row = Readonly<Record<string, unknown>>;

const CATALOGUE = /commune-[\w-]+\.json$/;
/** The weights of the first screen. */
const FIRST_FONTS = /be-vietnam-pro-(?:latin|vietnamese)-(?:400|700)-[\w-]+\.woff2$/;

/** A row without what says nothing: empty cells, and the second-best address where there is the best. */
function packRow(row: Row): Row {
  const kept = Object.entries(row).filter(
    ([key, value]) =>
      value !== null && !(key === 'portalSearchUrl' && typeof row['portalUrl'] === 'string'),
  );
  return Object.fromEntries(kept);
}

/** Packs the kiosk's catalogue: `readEdition` reads the same out of a third less text. */
export function packCatalogue(): Plugin {
  return {
    name: 'pack-catalogue',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).filter(({ fileName }) => CATALOGUE.test(fileName));
      for (const file of files) {
        if (file.type !== 'asset') throw new Error(`Expected ${file.fileName} to be a file as is.`);
        const rows = JSON.parse(Buffer.from(file.source).toString()) as readonly Row[];
        file.source = JSON.stringify(rows.map(packRow));
      }
      if (files.length === 0) throw new Error('Expected a catalogue among the files, found none.');
    },
  };
}

/** Tells the page all that its first screen needs, so that nothing waits until what asks for it has run. */
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
        const parts = named(/catalogue-parts-[\w-]+\.js$/);
        const links = [
          ...[...entry.imports, ...parts].map(
            (name) => `<link rel="modulepreload" href="./${name}">`,
          ),
          ...named(CATALOGUE).map(
            (name) => `<link rel="preload" as="fetch" crossorigin href="./${name}">`,
          ),
          ...named(FIRST_FONTS).map(
            (name) =>
              `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${name}">`,
          ),
        ];
        const html = String(page.source);
        page.source = html.replace('</title>', `</title>\n    ${links.join('\n    ')}`);
      },
    },
  };
}
