import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reply } from './http.ts';

const DIST = join(dirname(fileURLToPath(import.meta.url)), 'dist');
const TYPES: Readonly<Record<string, string>> = {
  'one-stop.js': 'text/javascript; charset=utf-8',
  'one-stop.css': 'text/css; charset=utf-8',
  'civil-status.js': 'text/javascript; charset=utf-8',
  'vendor.js': 'text/javascript; charset=utf-8',
  'vendor.css': 'text/css; charset=utf-8',
};

/** Answers /tai-nguyen/<built file>; undefined for any other path. Only the listed files are ever read. */
export async function answerAsset(path: string): Promise<Reply | undefined> {
  const name = path.startsWith('/tai-nguyen/') ? path.slice('/tai-nguyen/'.length) : '';
  const type = TYPES[name];
  if (type === undefined) return undefined;
  return { status: 200, type, body: await readFile(join(DIST, name)) };
}
