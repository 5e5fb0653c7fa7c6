import type { Row } from './rows.ts';

function format(value: number, unit: Row['unit']): string {
  if (unit === 'ms') return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
  if (unit === 'share') return `${(value * 100).toFixed(1)} %`;
  if (unit === 'count') return String(value);
  return `${(value / 1024).toFixed(1)} kB`;
}

/** Prints one bench as a table: what was measured, the goal beside it, the ratio to the peer of the same run. */
export function printRows(name: string, rows: readonly Row[]): void {
  console.log(`\n${name}`);
  console.table(
    rows.map(({ name: what, value, unit, goal, ratio, peer }) => ({
      what,
      measured: format(value, unit),
      goal: goal === undefined ? '' : `≤ ${format(goal, unit)}`,
      met: goal === undefined ? '' : value <= goal ? 'yes' : 'goal missed',
      ratio: ratio === undefined ? '' : `${ratio.toFixed(1)} × ${peer}`,
    })),
  );
}
