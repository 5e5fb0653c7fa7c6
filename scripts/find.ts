import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Procedure } from '../domain/procedure.ts';
import { readEdition } from '../domain/read-edition.ts';
import { buildSearch } from '../domain/procedure-search.ts';
import type { SearchHints } from '../domain/search-hints.ts';

const CATALOGUE = fileURLToPath(new URL('../catalogue/commune-2026.json', import.meta.url));
const HINTS = fileURLToPath(new URL('../catalogue/aliases.json', import.meta.url));
const USAGE = 'Cách dùng: npm run --silent find -- [--catalogue TỆP] [--limit SỐ]';

interface Options {
  readonly catalogue: string;
  readonly limit: number;
}

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function readOptions(words: readonly string[]): Options {
  let catalogue = CATALOGUE;
  let limit = 10;
  for (let at = 0; at < words.length; at += 2) {
    const value = words[at + 1];
    if (words[at] === '--catalogue' && value !== undefined) catalogue = value;
    else if (words[at] === '--limit' && /^[1-9]\d*$/.test(value ?? '')) limit = Number(value);
    else stop(`Không hiểu "${words[at]} ${value ?? ''}". ${USAGE}`);
  }
  return { catalogue, limit };
}

async function readProcedures(path: string): Promise<readonly Procedure[]> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? 'không phải JSON' : 'không mở được';
    stop(`Không đọc được danh mục ${path}: ${reason}.`);
  }
  const { edition, problem } = readEdition(json);
  if (edition === undefined) stop(`Không đọc được danh mục ${path}: ${problem}`);
  return edition.procedures;
}

const { catalogue, limit } = readOptions(process.argv.slice(2));
const hints = JSON.parse(await readFile(HINTS, 'utf8')) as SearchHints;
const search = buildSearch(await readProcedures(catalogue), hints);
for await (const query of createInterface({ input: process.stdin })) {
  const start = performance.now();
  const hits = search.find(query, limit);
  const milliseconds = Math.round((performance.now() - start) * 1000) / 1000;
  const results = hits.map(({ code, name, score }) => ({ code, name, score }));
  process.stdout.write(`${JSON.stringify({ query, results, milliseconds })}\n`);
}
