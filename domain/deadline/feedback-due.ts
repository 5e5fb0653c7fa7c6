import type { Day } from '../day.ts';
import type { FeedbackAbout } from '../event.ts';
import { nextWorkingDay, type WorkingCalendar } from './working-calendar.ts';

/** Working days for each step of a phản ánh, kiến nghị, as the National Portal counts them. */
export interface FeedbackTerms {
  /** To accept or refuse it. */
  readonly decide: number;
  /** To ask for more. */
  readonly supplement: number;
  /** To answer. */
  readonly answer: number;
  /** To make the answer public. */
  readonly publish: number;
}

/** The National Portal's terms (cổng Dịch vụ công quốc gia); an office may have set others. */
export const FEEDBACK_TERMS: FeedbackTerms = { decide: 2, supplement: 5, answer: 15, publish: 2 };

/** What is known of a word's way; days are the office's own. */
export interface FeedbackStand {
  readonly about: FeedbackAbout;
  readonly received: Day;
  readonly accepted?: Day;
  readonly refused?: Day;
  /** More was asked for, and has not come yet. */
  readonly awaitsSupplement: boolean;
  /** What was asked for came in: the term of the answer begins again. */
  readonly supplied?: Day;
  readonly answered?: Day;
  readonly published?: Day;
}

/** The step the office owes next, and the last day for it. */
export interface FeedbackDue {
  readonly step: 'decide' | 'answer' | 'publish';
  readonly due: Day;
}

/** The day `count` working days after a day. */
export function addWorkingDays(calendar: WorkingCalendar, day: Day, count: number): Day {
  let last = day;
  for (let left = count; left > 0; left -= 1) last = nextWorkingDay(calendar, last);
  return last;
}

/** The last day for asking for more. */
export function supplementDue(
  { received }: Pick<FeedbackStand, 'received'>,
  calendar: WorkingCalendar,
  terms: FeedbackTerms = FEEDBACK_TERMS,
): Day {
  return addWorkingDays(calendar, received, terms.supplement);
}

/** What is owed next; undefined while waiting for the citizen, when all is done, and for góp ý without a name. */
export function nextFeedbackDue(
  stand: FeedbackStand,
  calendar: WorkingCalendar,
  terms: FeedbackTerms = FEEDBACK_TERMS,
): FeedbackDue | undefined {
  const { about, received, accepted, refused, awaitsSupplement, supplied } = stand;
  const { answered, published } = stand;
  const after = (day: Day, count: number): Day => addWorkingDays(calendar, day, count);
  if (about === 'anonymous' || refused !== undefined || published !== undefined) return undefined;
  if (answered !== undefined) return { step: 'publish', due: after(answered, terms.publish) };
  if (awaitsSupplement) return undefined;
  if (accepted === undefined) return { step: 'decide', due: after(received, terms.decide) };
  return { step: 'answer', due: after(supplied ?? accepted, terms.answer) };
}
