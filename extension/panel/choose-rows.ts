import type { Candidate, Plan, PlanRow } from '../../domain/plan.ts';
import type { SessionState, Tick } from './session-state.ts';

/** A row the next press would write, with what. */
export interface ChosenRow {
  readonly row: PlanRow;
  readonly candidate: Candidate;
}

/** Which candidate of a row is to be written, given the officer's tick; undefined when none. */
export function chooseCandidate(row: PlanRow, tick: Tick | undefined): Candidate | undefined {
  if (tick === 'keep') return undefined;
  switch (row.action) {
    case 'fill':
      return row.chosen;
    case 'conflict':
      return tick === undefined ? undefined : row.chosen;
    case 'ask':
      return tick === undefined ? undefined : (row.candidates[tick] ?? row.chosen);
    case 'already':
    case 'unmapped':
    case 'refused':
      return undefined;
  }
}

/** The rows the next press would write: those marked fill, and those a person ticked. */
export function chooseRows(plan: Plan, ticks: Readonly<Record<string, Tick>>): ChosenRow[] {
  return plan.rows.flatMap((row) => {
    const candidate = chooseCandidate(row, ticks[row.key]);
    return candidate === undefined ? [] : [{ row, candidate }];
  });
}

/** Whether there is a preview with something to write, and nothing else under way. */
export function canFill({ view, busy, plan, ticks }: SessionState): boolean {
  return (
    view === 'plan' && busy === 'no' && plan !== undefined && chooseRows(plan, ticks).length > 0
  );
}

/** Ticks that accept the best answer to every question. Conflicts stay: nothing is overwritten unasked. */
export function acceptAll(plan: Plan): Record<string, Tick> {
  return Object.fromEntries(
    plan.rows.filter(({ action }) => action === 'ask').map(({ key }) => [key, 0]),
  );
}
