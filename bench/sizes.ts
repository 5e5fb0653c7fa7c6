import { zipSync } from 'fflate';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './rows.ts';

const DIST = resolve(import.meta.dirname, '../dist');

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
}

function zip(folder: string): number {
  const files = listFiles(folder).map(
    (file) => [file, new Uint8Array(readFileSync(join(folder, file)))] as const,
  );
  return zipSync(Object.fromEntries(files), { level: 9 }).length;
}

function gzip(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** The script the page's head asks for, and what that one imports at once. */
function firstScripts(folder: string): number {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map((match) => match[1]!);
  return scripts.reduce((sum, script) => sum + gzip(join(folder, script)), 0);
}

/** What a user downloads, as built. */
export async function measure(): Promise<readonly Row[]> {
  const inPage = join(DIST, 'extension/in-page/in-page-main.js');
  return [
    {
      name: 'extension, zipped',
      value: zip(join(DIST, 'extension')),
      unit: 'bytes',
      goal: 1_048_576,
    },
    { name: 'in-page script, gzip', value: gzip(inPage), unit: 'bytes', goal: 40_960 },
    {
      name: "kiosk's first scripts, gzip",
      value: firstScripts(join(DIST, 'kiosk')),
      unit: 'bytes',
      goal: 40_960,
    },
    {
      name: 'mot-lan.js, gzip',
      value: gzip(join(DIST, 'components/mot-lan.js')),
      unit: 'bytes',
    },
  ];
}
