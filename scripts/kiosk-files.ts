import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const WORKER = 'service-worker.js';

/** One hash over the names and contents of files; the same files in any order give the same. */
function hashFiles(files: ReadonlyMap<string, string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [name, content] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(name).update(content);
  return hash.digest('hex').slice(0, 12);
}

/** The files of a public folder, which go into the site as they are. */
function readPublic(folder: string): readonly (readonly [name: string, content: Uint8Array])[] {
  return readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]);
}

/**
 * Tells the kiosk's worker which files there are, and worker and page which version they are: a hash over all of
 * them. @throws Error when the worker or the page has no place for it
 */
export function listKioskFiles(): Plugin {
  let publicDir = '';
  return {
    name: 'list-kiosk-files',
    configResolved(config) {
      ({ publicDir } = config);
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[WORKER];
        const page = bundle['index.html'];
        if (worker?.type !== 'chunk' || page?.type !== 'asset')
          throw new Error(`Expected ${WORKER} and index.html among the kiosk's files.`);
        const files = new Map<string, string | Uint8Array>([
          ...readPublic(publicDir),
          ...Object.values(bundle).map(
            (file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const,
          ),
        ]);
        const version = hashFiles(files);
        files.delete(WORKER);
        const put = (text: string, mark: string, value: string): string => {
          if (!text.includes(mark)) throw new Error(`Expected ${mark} in the kiosk's files.`);
          return text.replaceAll(mark, value);
        };
        worker.code = put(worker.code, '__KIOSK_FILES__', JSON.stringify([...files.keys()]));
        worker.code = put(worker.code, '__KIOSK_VERSION__', JSON.stringify(version));
        page.source = put(String(page.source), 'content="dev"', `content="${version}"`);
      },
    },
  };
}
