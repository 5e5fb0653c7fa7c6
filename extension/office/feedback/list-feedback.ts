import { localDay, type Day } from '../../../domain/day.ts';
import { lightOf, type DueLight } from '../../../domain/deadline/due-light.ts';
import {
  nextFeedbackDue,
  supplementDue,
  type FeedbackDue,
} from '../../../domain/deadline/feedback-due.ts';
import type { WorkingCalendar } from '../../../domain/deadline/working-calendar.ts';
import type { FeedbackRow } from '../../../storage/schema.ts';

/** A word as the list shows it; its texts stay sealed. */
export interface ListedFeedback {
  readonly row: FeedbackRow;
  readonly next?: FeedbackDue;
  readonly light: DueLight;
  /** The last day for asking for more. */
  readonly supplementBy: Day;
}

const DONE: readonly FeedbackRow['state'][] = ['refused', 'published'];

function dayOf(at: string | undefined): Day | undefined {
  return at === undefined ? undefined : localDay(new Date(at));
}

/** Days that are known, under their names; the rest is left out. */
function knownDays(row: FeedbackRow): {
  readonly accepted?: Day;
  readonly supplied?: Day;
  readonly refused?: Day;
  readonly answered?: Day;
  readonly published?: Day;
} {
  const days = {
    accepted: dayOf(row.acceptedAt),
    supplied: dayOf(row.suppliedAt),
    refused: dayOf(row.refusedAt),
    answered: dayOf(row.answeredAt),
    published: dayOf(row.publishedAt),
  };
  return Object.fromEntries(Object.entries(days).filter(([, day]) => day !== undefined));
}

/** One word with what is owed next, and how that stands on a day. */
export function listWord(row: FeedbackRow, today: Day, calendar: WorkingCalendar): ListedFeedback {
  const days = knownDays(row);
  const paused = row.state === 'waiting';
  const stand = { about: row.kind, received: row.day, awaitsSupplement: paused, ...days };
  const next = nextFeedbackDue(stand, calendar);
  const isDone = DONE.includes(row.state) || (row.kind === 'anonymous' && days.answered);
  const light = isDone
    ? 'finished'
    : lightOf({ paused, ...(next !== undefined && { due: next.due }) }, today, calendar);
  const supplementBy = supplementDue(stand, calendar);
  return { row, light, supplementBy, ...(next !== undefined && { next }) };
}

const ORDER: readonly DueLight[] = ['late', 'today', 'tomorrow', 'later', 'no-due', 'paused'];

function rank({ light }: ListedFeedback): number {
  const at = ORDER.indexOf(light);
  return at < 0 ? ORDER.length : at;
}

/** All words, those most pressing first; of equal ones the oldest. */
export function listWords(
  rows: readonly FeedbackRow[],
  today: Day,
  calendar: WorkingCalendar,
): readonly ListedFeedback[] {
  return rows
    .map((row) => listWord(row, today, calendar))
    .sort((a, b) => rank(a) - rank(b) || (a.row.at < b.row.at ? -1 : 1));
}
