import { formatDay, type Day } from '../../domain/day.ts';
import type { FeedbackDues, FeedbackRecord } from '../../domain/feedback-record.ts';

/** One step of a word's way: what it is, whether it is behind, ahead or refused, and a day in words. */
export interface FeedbackStep {
  readonly state: 'done' | 'ahead' | 'bad';
  readonly name: string;
  readonly when: string;
}

function done(name: string, day: Day | undefined): FeedbackStep {
  return { state: 'done', name, when: day === undefined ? '' : `ngày ${formatDay(day)}` };
}

function ahead(name: string, by: Day | undefined, rule: string): FeedbackStep {
  const when = by === undefined ? rule : `chậm nhất ngày ${formatDay(by)}`;
  return { state: 'ahead', name, when };
}

/** The way of one word, step by step: what has been done, and by when the rest is due. */
export function listFeedbackSteps(
  record: FeedbackRecord,
  dues: FeedbackDues,
): readonly FeedbackStep[] {
  const { state, receivedOn, decidedOn, answeredOn, publishedOn } = record;
  const received = done('Đã ghi nhận', receivedOn);
  if (state === 'refused')
    return [received, { ...done('Không tiếp nhận', decidedOn), state: 'bad' }];
  const isAnswered = state === 'answered' || state === 'published';
  return [
    received,
    state === 'received'
      ? ahead('Xem xét tiếp nhận', dues.decideBy, '')
      : done('Đã tiếp nhận', decidedOn),
    isAnswered ? done('Đã trả lời', answeredOn) : ahead('Trả lời', dues.answerBy, ''),
    state === 'published'
      ? done('Đã công khai kết quả', publishedOn)
      : ahead('Công khai kết quả', dues.publishBy, 'sau khi có trả lời'),
  ];
}
