import { formatDay, type Day } from '../../domain/day.ts';
import type { FeedbackStatusTexts } from './feedback-status.texts.ts';
import type { FeedbackDues, FeedbackRecord } from '../../domain/feedback-record.ts';

/** One step of a word's way: what it is, whether it is behind, ahead or refused, and a day in words. */
export interface FeedbackStep {
  readonly state: 'done' | 'ahead' | 'bad';
  readonly name: string;
  readonly when: string;
}

/** The way of one word, step by step: what has been done, and by when the rest is due. */
export function listFeedbackSteps(
  record: FeedbackRecord,
  dues: FeedbackDues,
  { steps, on, by, afterAnswer }: FeedbackStatusTexts,
): readonly FeedbackStep[] {
  const done = (name: string, day: Day | undefined): FeedbackStep => ({
    state: 'done',
    name,
    when: day === undefined ? '' : on(formatDay(day)),
  });
  const ahead = (name: string, due: Day | undefined, rule = ''): FeedbackStep => ({
    state: 'ahead',
    name,
    when: due === undefined ? rule : by(formatDay(due)),
  });
  const { state, receivedOn, decidedOn, answeredOn, publishedOn } = record;
  const received = done(steps.received, receivedOn);
  if (state === 'refused') return [received, { ...done(steps.refused, decidedOn), state: 'bad' }];
  const isAnswered = state === 'answered' || state === 'published';
  return [
    received,
    state === 'received' ? ahead(steps.deciding, dues.decideBy) : done(steps.accepted, decidedOn),
    isAnswered ? done(steps.answered, answeredOn) : ahead(steps.answering, dues.answerBy),
    state === 'published'
      ? done(steps.published, publishedOn)
      : ahead(steps.publishing, dues.publishBy, afterAnswer),
  ];
}
