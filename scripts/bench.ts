import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { printRows } from '../bench/print-rows.ts';
import type { Row } from '../bench/rows.ts';
import { buildAll } from './build.ts';

const RESULTS = resolve(import.meta.dirname, '../bench/results');
const BENCHES: Readonly<Record<string, () => Promise<{ measure(): Promise<readonly Row[]> }>>> = {
  'read-and-match': () => import('../bench/read-and-match.ts'),
  search: () => import('../bench/search.ts'),
  qr: () => import('../bench/qr.ts'),
  keystrokes: () => import('../bench/keystrokes.ts'),
  sizes: () => import('../bench/sizes.ts'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => BENCHES[name] === undefined);
if (unknown.length > 0) {
  console.error(
    `No bench named ${unknown.join(', ')}; there are: ${Object.keys(BENCHES).join(', ')}.`,
  );
  process.exit(2);
}
await buildAll();
mkdirSync(RESULTS, { recursive: true });
for (const [name, load] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  try {
    const rows = await (await load()).measure();
    printRows(name, rows);
    writeFileSync(resolve(RESULTS, `${name}.json`), `${JSON.stringify(rows, null, 2)}\n`);
  } catch (error) {
    // The others can still be measured; a goal missed is a number, this is none.
    console.error(`\n${name}: could not be measured.`, error);
    process.exitCode = 1;
  }
}
