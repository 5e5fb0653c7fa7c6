import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { ensurePeers } from './peers.ts';
import type { Row } from './rows.ts';

interface PeerElements {
  readonly name: string;
  /** The files that define its six elements. */
  readonly files: readonly string[];
}

const SIX = ['button', 'input', 'textarea', 'dialog', 'rating', 'qr-code'];
/** SGDS has no rating and no QR code; its six are those a list and a form are made of. */
const SIX_OF_SGDS = ['Button', 'Input', 'Textarea', 'Radio', 'Accordion', 'Modal'];

const PEERS: readonly PeerElements[] = [
  {
    name: 'Shoelace',
    files: SIX.map((tag) => `@shoelace-style/shoelace/dist/components/${tag}/${tag}.js`),
  },
  {
    name: 'Web Awesome',
    files: SIX.map((tag) => `@awesome.me/webawesome/dist/components/${tag}/${tag}.js`),
  },
  {
    name: 'SGDS',
    files: SIX_OF_SGDS.map((tag) => `@govtechsg/sgds-web-component/components/${tag}/index.js`),
  },
];

async function bundle(files: readonly string[], folder: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: files.map((file) => `import '${file}';`).join('\n'), resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    legalComments: 'none',
    write: false,
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}

/** Six comparable elements of each peer in one file with all they import, gzipped; `own` are the bytes of ours they are held against. */
export async function measurePeers(own: number): Promise<readonly Row[]> {
  const folder = ensurePeers();
  return Promise.all(
    PEERS.map(async ({ name, files }): Promise<Row> => {
      const value = await bundle(files, folder);
      return {
        name: `six elements of ${name}, gzip`,
        value,
        unit: 'bytes',
        ratio: value / own,
        peer: 'mot-lan.js',
      };
    }),
  );
}
