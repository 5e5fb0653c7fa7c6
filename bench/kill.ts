import { brokenRounds, killRounds } from '../test/support/killed-store/kill-rounds.ts';
import { LOST_AND_TOLD } from '../test/support/killed-store/killed-act.ts';
import type { BenchOptions } from './options.ts';
import type { Row } from './rows.ts';

/** A small generator (mulberry32): the same seed kills at the same moments. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Browsers killed during purges, restores, imports and transfers: how many left a half state or lost what they had reported as done. */
export async function measure({ kills, seed }: BenchOptions): Promise<readonly Row[]> {
  const rounds = await killRounds(kills, randomFrom(seed));
  const broken = brokenRounds(rounds);
  for (const round of broken) console.error(JSON.stringify(round));
  const count = (state: string): number => rounds.filter((round) => round.state === state).length;
  return [
    { name: `browsers killed at work (--seed ${seed})`, value: rounds.length, unit: 'count' },
    {
      name: 'half states, or acknowledged work lost',
      value: broken.length,
      unit: 'count',
      goal: 0,
    },
    {
      name: 'acknowledged steps of imports and transfers, none of them lost or doubled',
      value: rounds.reduce((sum, { steps }) => sum + steps, 0),
      unit: 'count',
    },
    {
      name: 'stores the browser itself found torn and deleted, each told when it was opened',
      value: count(LOST_AND_TOLD),
      unit: 'count',
    },
    { name: 'old state found', value: count('old'), unit: 'count' },
    { name: 'new state found', value: count('new'), unit: 'count' },
  ];
}
