import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readEdition } from '../domain/read-edition.ts';
import type { SearchHints } from '../domain/search-hints.ts';
import { quantile, type Row } from './rows.ts';
import { makeFuse, makeMiniSearch, makeOwn, type Find } from './search-engines.ts';

interface JudgedQuery {
  readonly query: string;
  readonly codes: readonly string[];
  readonly set: 'tune' | 'held-out';
}

interface Trial {
  readonly name: string;
  readonly build: number;
  readonly times: readonly number[];
  readonly firstRight: number;
}

const PEERS = { 'Một Lần': makeOwn, MiniSearch: makeMiniSearch, Fuse: makeFuse } as const;

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(resolve(import.meta.dirname, '..', path), 'utf8'));
}

/** Fuse takes 10 ms a keystroke: every fifth of the 4,000 is measured, of all engines. */
const EVERY = 5;

/** Every query as it grows under the fingers: after each sign typed. */
function typeOut(queries: readonly JudgedQuery[]): string[] {
  return queries
    .flatMap(({ query }) => Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)))
    .filter((_, at) => at % EVERY === 0);
}

function run(name: string, make: () => Find, queries: readonly JudgedQuery[]): Trial {
  const started = performance.now();
  const find = make();
  const build = performance.now() - started;
  const keystrokes = typeOut(queries);
  // One round unmeasured: a kiosk is switched on in the morning and serves all day.
  for (const typed of keystrokes) find(typed);
  const times = keystrokes.map((typed) => {
    const before = performance.now();
    find(typed);
    return performance.now() - before;
  });
  const unseen = queries.filter(({ set }) => set === 'held-out');
  const right = unseen.filter(({ query, codes }) => codes.includes(find(query)[0] ?? ''));
  return { name, build, times, firstRight: right.length / unseen.length };
}

/** The kiosk's search over the whole edition beside two libraries with the same aliases: time per keystroke, first answer right. */
export async function measure(): Promise<readonly Row[]> {
  const { edition, problem } = readEdition(readJson('catalogue/commune-2026.json'));
  if (edition === undefined) throw new Error(problem);
  const hints = readJson('catalogue/aliases.json') as SearchHints;
  const queries = readJson('test/fixtures/judged-queries.json') as readonly JudgedQuery[];
  const trials = Object.entries(PEERS).map(([name, make]) =>
    run(name, () => make(edition.procedures, hints), queries),
  );
  const own = trials[0]!;
  return trials.flatMap(({ name, build, times, firstRight }) => {
    const compare = (ours: number, value: number): Partial<Row> =>
      name === own.name ? {} : { ratio: value / ours, peer: own.name };
    const [half, most] = [quantile(times, 0.5), quantile(times, 0.99)];
    return [
      { name: `${name}: index of ${edition.procedures.length}`, value: build, unit: 'ms' },
      {
        name: `${name}: keystroke, median of ${times.length}`,
        value: half,
        unit: 'ms',
        ...compare(quantile(own.times, 0.5), half),
      },
      {
        name: `${name}: keystroke, 99 in 100`,
        value: most,
        unit: 'ms',
        ...(name === own.name ? { goal: 5 } : compare(quantile(own.times, 0.99), most)),
      },
      { name: `${name}: first answer right, held-out`, value: firstRight, unit: 'share' },
    ] satisfies Row[];
  });
}
