import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readEdition } from '../domain/read-edition.ts';
import type { SearchHints } from '../domain/search-hints.ts';
import { quantile, type Row } from './rows.ts';
import {
  makeFlexSearch,
  makeFuse,
  makeFuzzy,
  makeMiniSearch,
  makeOwn,
  type Find,
} from './search-engines.ts';
import { timeInBrowser } from './search-page.ts';

interface JudgedQuery {
  readonly query: string;
  readonly codes: readonly string[];
  readonly set:
    | 'tune'
    | 'held-out'
    | 'unseen'
    | 'unseen-2'
    | 'unseen-3'
    | 'unseen-4'
    | 'unseen-5'
    | 'unseen-6'
    | 'clumsy'
    | 'clumsy-held-out';
}

interface Trial {
  readonly name: string;
  readonly build: number;
  readonly times: readonly number[];
  /** Shares of questions answered right, by the words of a row. */
  readonly right: Readonly<Record<string, number>>;
}

const PEERS = {
  'Một Lần': makeOwn,
  MiniSearch: makeMiniSearch,
  Fuse: makeFuse,
  FlexSearch: makeFlexSearch,
  uFuzzy: makeFuzzy,
} as const;
const SETS = {
  'held-out': 'held-out',
  unseen: 'by a hand that knew nothing of the search',
  'unseen-2': 'made of the names alone',
  'unseen-3': 'new ones, after all was finished',
  'unseen-4': 'in rougher words, half typed, with what Telex leaves',
  'unseen-5': 'of three regions, with what Telex and VNI leave',
  'unseen-6': 'of neighbours, as they say it',
  'clumsy-held-out': 'in clumsy words',
} as const satisfies Partial<Record<JudgedQuery['set'], string>>;
/** How much slower than this machine the hall's PC is taken to be. */
const THROTTLE = 4;

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(resolve(import.meta.dirname, '..', path), 'utf8'));
}

/** Fuse takes a quarter of a second a keystroke: every sixtieth of the 23,000 is measured, of all engines. */
const EVERY = 60;
/** Milliseconds unmeasured: a kiosk is switched on in the morning and serves all day. */
const WARMING = 3000;

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
  const warm = performance.now() + WARMING;
  for (let at = 0; performance.now() < warm; at++) find(keystrokes[at % keystrokes.length]!);
  const times = keystrokes.map((typed) => {
    const before = performance.now();
    find(typed);
    return performance.now() - before;
  });
  const right = Object.fromEntries(
    Object.entries(SETS).flatMap(([set, words]) => {
      const places = queries
        .filter((one) => one.set === set)
        .map(({ query, codes }) => find(query).findIndex((code) => codes.includes(code)));
      const share = (depth: number): number =>
        places.filter((place) => place >= 0 && place < depth).length / places.length;
      return [
        [`first answer right, ${words}`, share(1)],
        [`right among three, ${words}`, share(3)],
      ];
    }),
  );
  return { name, build, times, right };
}

/** The kiosk's search over the whole edition beside four libraries with the same aliases and sayings: time per keystroke, answers right. */
export async function measure(): Promise<readonly Row[]> {
  const { edition, problem } = readEdition(readJson('catalogue/commune-2026.json'));
  if (edition === undefined) throw new Error(problem);
  const hints = readJson('catalogue/aliases.json') as SearchHints;
  const queries = readJson('test/fixtures/judged-queries.json') as readonly JudgedQuery[];
  const trials = Object.entries(PEERS).map(([name, make]) =>
    run(name, () => make(edition.procedures, hints), queries),
  );
  const own = trials[0]!;
  const slow = await timeInBrowser(typeOut(queries), THROTTLE);
  const rows = trials.flatMap(({ name, build, times, right }) => {
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
        ...(name === own.name ? { goal: 1 } : compare(quantile(own.times, 0.99), most)),
      },
      ...Object.entries(right).map(([words, value]): Row => ({
        name: `${name}: ${words}`,
        value,
        unit: 'share',
      })),
    ] satisfies Row[];
  });
  return [
    ...rows,
    { name: `questions judged`, value: queries.length, unit: 'count' },
    {
      name: `questions held out`,
      value: queries.filter(({ set }) => set !== 'tune' && set !== 'clumsy').length,
      unit: 'count',
    },
    {
      name: `in Chromium ${THROTTLE} × slower: longest step of building`,
      value: Math.max(...slow.steps),
      unit: 'ms',
    },
    {
      name: `in Chromium ${THROTTLE} × slower: keystroke, 99 in 100`,
      value: quantile(slow.keystrokes, 0.99),
      unit: 'ms',
      goal: 5,
    },
  ];
}
