import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

const here = import.meta.dirname;
const SCRIPT = resolve(here, '../../kiosk/first-screen/stand-first.ts');

interface Drawer {
  drawFirstScreen(): Promise<string>;
  tokenSheet: string;
}

/** The elements run here as they are: a name the build's own bundler cannot follow keeps them out of its configuration. */
async function loadDrawer(): Promise<Drawer> {
  const name = resolve(here, 'draw-first-screen.ts');
  return (await import(pathToFileURL(name).href)) as Drawer;
}

async function bundleScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [SCRIPT],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome120',
    write: false,
  });
  return outputFiles[0]!.text.trim();
}

/** The fonts that are files, and the rest of a sheet: the page is painted in the system's before it asks for ours. */
function takeFonts(sheet: string): readonly [fonts: string, rest: string] {
  const FONT = /@font-face\s*\{[^}]*url\([^}]*\}/g;
  return [(sheet.match(FONT) ?? []).join(''), sheet.replace(FONT, '')];
}

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What stands between tags of one name, in the order of the page. */
const insidesOf = (page: string, tag: string): readonly string[] =>
  [...page.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))].map(([, inside]) => inside!);

function put(page: string, mark: RegExp, text: string): string {
  if (!mark.test(page)) throw new Error(`Expected ${mark} in the kiosk's page.`);
  return page.replace(mark, (_found, part: string) => text.replace('$1', part));
}

/** Lets the page's policy know the styles and scripts that stand in its own text, and no others. */
function allowOwn(page: string): string {
  const own = (tag: string): string => insidesOf(page, tag).map(hashOf).join(' ');
  return put(
    page,
    /default-src 'self';/,
    `default-src 'self'; style-src 'self' ${own('style')}; script-src 'self' ${own('script')};`,
  );
}

/**
 * Draws the kiosk's first screen into the built page, with its styles: it stands before any script has run. `kiosk-app`
 * stays hidden until its own stands: see kiosk/first-screen/.
 */
export function putFirstScreen(): Plugin {
  return {
    name: 'put-first-screen',
    // After Vite has written the page; before the list of files is made, as it stands before in the configuration.
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html'];
        const sheet = Object.values(bundle).find(({ fileName }) =>
          /index-[\w-]+\.css$/.test(fileName),
        );
        if (page?.type !== 'asset' || sheet?.type !== 'asset')
          throw new Error('Expected index.html and its sheet among the files.');
        // The file stays: a part that is loaded later asks for it by name, and is not run when it is missing.
        const { drawFirstScreen, tokenSheet } = await loadDrawer();
        const [fonts, styles] = takeFonts(
          String(sheet.source).replaceAll('url(./', 'url(./assets/'),
        );
        const script = await bundleScript();
        let html = String(page.source);
        html = put(html, /<link rel="stylesheet"[^>]*>/, `<style>${tokenSheet}${styles}</style>`);
        html = put(
          html,
          /<script type="module"[^>]* src="([^"]+)"><\/script>/,
          '<template id="later"><link rel="modulepreload" id="start" href="$1"></template>',
        );
        html = put(html, /(<template id="later">)/, `$1<style>${fonts}</style>`);
        html = put(
          html,
          /<kiosk-app>[^<]*<\/kiosk-app>/,
          `${await drawFirstScreen()}<script>${script}</script><kiosk-app hidden></kiosk-app>`,
        );
        page.source = allowOwn(html);
      },
    },
  };
}
