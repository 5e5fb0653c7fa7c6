import type { Day } from './day.ts';
import { nextWorkingDay, type WorkingCalendar } from './deadline/working-calendar.ts';

/** How far a citizen's word has come. */
export type FeedbackProgress = 'received' | 'accepted' | 'refused' | 'answered' | 'published';

/** What the office says about one word to whoever holds its receipt code. */
export interface FeedbackRecord {
  readonly code: string;
  readonly state: FeedbackProgress;
  readonly receivedOn: Day;
  readonly text?: string;
  /** Why it was refused. */
  readonly reason?: string;
  readonly answer?: string;
  readonly decidedOn?: Day;
  readonly answeredOn?: Day;
  readonly publishedOn?: Day;
}

/** Terms in working days: to accept or refuse, to answer, and to publish once there is an answer. */
export interface FeedbackTerms {
  readonly decide: number;
  readonly answer: number;
  readonly publish: number;
}

/** As the National Portal counts them (2, 15 and 2 working days); an office that is bound otherwise sets its own. */
export const PORTAL_TERMS: FeedbackTerms = { decide: 2, answer: 15, publish: 2 };

/** The last days on which each step is in time; `publishBy` is known once there is an answer. */
export interface FeedbackDues {
  readonly decideBy: Day;
  readonly answerBy: Day;
  readonly publishBy?: Day;
}

const STATES: readonly string[] = ['received', 'accepted', 'refused', 'answered', 'published'];
const DAYS = ['decidedOn', 'answeredOn', 'publishedOn'] as const;
const TEXTS = ['text', 'reason', 'answer'] as const;

function addWorkingDays(calendar: WorkingCalendar, from: Day, count: number): Day {
  let day = from;
  for (let left = count; left > 0; left -= 1) day = nextWorkingDay(calendar, day);
  return day;
}

/** When each step is due; the day of receipt is not counted. */
export function computeFeedbackDues(
  { receivedOn, answeredOn }: FeedbackRecord,
  terms: FeedbackTerms,
  calendar: WorkingCalendar,
): FeedbackDues {
  return {
    decideBy: addWorkingDays(calendar, receivedOn, terms.decide),
    answerBy: addWorkingDays(calendar, receivedOn, terms.answer),
    ...(answeredOn !== undefined && {
      publishBy: addWorkingDays(calendar, answeredOn, terms.publish),
    }),
  };
}

function isDay(value: unknown): value is Day {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(`${value}T00:00:00Z`))
  );
}

/** A record from outside, with only what is known of it; undefined for anything that is no record. */
export function readFeedbackRecord(value: unknown): FeedbackRecord | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const row = value as Readonly<Record<string, unknown>>;
  const { code, state, receivedOn } = row;
  if (typeof code !== 'string' || !isDay(receivedOn)) return undefined;
  if (typeof state !== 'string' || !STATES.includes(state)) return undefined;
  const texts = TEXTS.filter((name) => typeof row[name] === 'string');
  const days = DAYS.filter((name) => isDay(row[name]));
  return {
    code,
    state: state as FeedbackProgress,
    receivedOn,
    ...Object.fromEntries([...texts, ...days].map((name) => [name, row[name]])),
  };
}

/** Whether a person typed this code; case, spaces and strokes do not count. */
export function isSameCode(typed: string, code: string): boolean {
  const bare = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return bare(typed) !== '' && bare(typed) === bare(code);
}
