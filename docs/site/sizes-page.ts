import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { gzipWithImports } from '../../bench/sizes.ts';
import { table } from './blocks.ts';
import type { Page } from './layout.ts';
import { markup } from './markup.ts';
import { SCREEN } from './screen-words.ts';

/** A built file as a browser gets it; in bytes. */
interface FileSize {
  readonly file: string;
  readonly bytes: number;
  readonly gzip: number;
  readonly whole: number;
}

function measureFiles(folder: string): readonly FileSize[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => {
      const content = readFileSync(join(folder, file));
      return {
        file,
        bytes: content.length,
        gzip: gzipSync(content, { level: 9 }).length,
        whole: gzipWithImports([join(folder, file)]),
      };
    });
}

/** The page of sizes, measured on the files of `folder` now. */
export function makeSizesPage(folder: string): Page {
  const sizes = measureFiles(folder);
  return {
    slug: 'sizes',
    title: SCREEN.sizes,
    lead: SCREEN.sizesLead,
    body: (language) => {
      const say = (bytes: number): string => bytes.toLocaleString(language);
      const heads = [SCREEN.file, SCREEN.bytes, SCREEN.alone, SCREEN.whole];
      return markup`<p class="lead">${SCREEN.sizesLead[language]}</p>
        <div class="sizes">${table(
          SCREEN.sizes[language],
          heads.map((head) => head[language]),
          sizes.map(({ file, bytes, gzip, whole }) => [
            markup`<code translate="no">${file}</code>`,
            say(bytes),
            say(gzip),
            say(whole),
          ]),
        )}</div>`;
    },
  };
}
