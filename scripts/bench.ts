import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Row } from '../bench/rows.ts';
import { buildAll } from './build.ts';

const RESULTS = resolve(import.meta.dirname, '../bench/results');
const BENCHES: Readonly<Record<string, () => Promise<{ measure(): Promise<readonly Row[]> }>>> = {
  'read-and-match': () => import('../bench/read-and-match.ts'),
  sizes: () => import('../bench/sizes.ts'),
};

function format({ value, unit }: Row): string {
  return unit === 'ms' ? `${value.toFixed(1)} ms` : `${(value / 1024).toFixed(1)} kB`;
}

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
  const rows = await (await load()).measure();
  console.log(`\n${name}`);
  console.table(
    rows.map((row) => ({
      what: row.name,
      measured: format(row),
      goal: row.goal === undefined ? '' : `≤ ${format({ ...row, value: row.goal })}`,
      met: row.goal === undefined ? '' : row.value <= row.goal ? 'yes' : 'goal missed',
      ratio: row.ratio === undefined ? '' : `${row.ratio.toFixed(1)} × ${row.peer}`,
    })),
  );
  writeFileSync(resolve(RESULTS, `${name}.json`), `${JSON.stringify(rows, null, 2)}\n`);
}
