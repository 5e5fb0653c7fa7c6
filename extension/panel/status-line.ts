import { findConflicts, listFacts } from '../../domain/dossier.ts';
import { chooseRows } from './choose-rows.ts';
import type { Busy, SessionState } from './session-state.ts';
import { countFacts, sayFill, TEXTS } from './texts.ts';

const BUSY_LINES = {
  reading: () => TEXTS.reading,
  planning: () => TEXTS.planning,
  filling: () => TEXTS.filling,
  undoing: () => TEXTS.undo,
} as const satisfies Record<Exclude<Busy, 'no'>, () => string>;

/** One short line for people who do not see the panel: what it is doing, or what came of it. The lists are not read out. */
export function describeState({ busy, view, dossier, plan, ticks, undone }: SessionState): string {
  if (busy !== 'no') return BUSY_LINES[busy]();
  if (view === 'plan' && plan !== undefined) return sayFill(chooseRows(plan, ticks).length);
  // The report's counts are a live region of their own.
  if (view === 'report') return undone ? TEXTS.undone : '';
  if (dossier === undefined) return '';
  const conflicts = findConflicts(dossier).length;
  const facts = countFacts(listFacts(dossier).length);
  return conflicts === 0 ? facts : `${facts}, ${conflicts} ${TEXTS.sourceConflicts}`;
}
