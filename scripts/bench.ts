import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BenchOptions } from '../bench/options.ts';
import { printRows } from '../bench/print-rows.ts';
import type { Row } from '../bench/rows.ts';
import { buildAll } from './build.ts';
import { readOptions } from './read-options.ts';

const RESULTS = resolve(import.meta.dirname, '../bench/results');

interface Bench {
  measure(options: BenchOptions): Promise<readonly Row[]>;
}

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  fill: () => import('../bench/fill.ts'),
  'read-and-match': () => import('../bench/read-and-match.ts'),
  match: () => import('../bench/match.ts'),
  search: () => import('../bench/search.ts'),
  qr: () => import('../bench/qr.ts'),
  wall: () => import('../bench/wall.ts'),
  keystrokes: () => import('../bench/keystrokes.ts'),
  kill: () => import('../bench/kill.ts'),
  'office-import': () => import('../bench/office/measure-import.ts'),
  'office-report': () => import('../bench/office/measure-report.ts'),
  'office-books': () => import('../bench/office/measure-books.ts'),
  'office-stores': () => import('../bench/office/measure-stores.ts'),
  kiosk: () => import('../bench/kiosk.ts'),
  'kiosk-states': () => import('../bench/kiosk-states.ts'),
  components: () => import('../bench/components.ts'),
  sweep: () => import('../bench/sweep.ts'),
  firefox: () => import('../bench/firefox.ts'),
  wordpress: () => import('../bench/wordpress.ts'),
  sizes: () => import('../bench/sizes.ts'),
};

const USAGE =
  'Usage: npm run bench -- [NAME…] [--full] [--store FOLDER] [--transfers N] [--fills N] [--seed N] [--browsers N] [--kills N] [--sessions N]';
const { values, positionals: wanted } = readOptions(
  {
    allowPositionals: true,
    options: {
      fills: { type: 'string', default: '2000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      browsers: { type: 'string', default: '3' },
      kills: { type: 'string', default: '200' },
      sessions: { type: 'string', default: '10000' },
      transfers: { type: 'string', default: '200000' },
      full: { type: 'boolean', default: false },
      store: { type: 'string' },
    },
  },
  USAGE,
);
const options: BenchOptions = {
  fills: Number(values.fills),
  seed: Number(values.seed),
  browsers: Number(values.browsers),
  kills: Number(values.kills),
  sessions: Number(values.sessions),
  transfers: values.full ? 1_000_000 : Number(values.transfers),
  ...(values.store !== undefined && { store: resolve(values.store) }),
};
/** 'office' asks for all of the office's benches; a bench asked for by its own name is asked for alone. */
const isAsked = (name: string, by: string): boolean =>
  name === by || (!(by in BENCHES) && name.startsWith(`${by}-`));
const unknown = wanted.filter((by) => !Object.keys(BENCHES).some((name) => isAsked(name, by)));
if (unknown.length > 0) {
  console.error(
    `No bench named ${unknown.join(', ')}; there are: ${Object.keys(BENCHES).join(', ')}.`,
  );
  process.exit(2);
}
await buildAll();
mkdirSync(RESULTS, { recursive: true });
for (const [name, load] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.some((by) => isAsked(name, by))) continue;
  try {
    const rows = await (await load()).measure(options);
    printRows(name, rows);
    writeFileSync(resolve(RESULTS, `${name}.json`), `${JSON.stringify(rows, null, 2)}\n`);
  } catch (error) {
    // The others can still be measured; a goal missed is a number, this is none.
    console.error(`\n${name}: could not be measured.`, error);
    process.exitCode = 1;
  }
}
