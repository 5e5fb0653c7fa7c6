import { expect } from '@open-wc/testing';
import workingDays from '../../catalogue/working-days.json';
import { readCalendar } from '../../domain/deadline/read-calendar.ts';
import {
  computeFeedbackDues,
  isSameCode,
  PORTAL_TERMS,
  readFeedbackRecord,
  type FeedbackRecord,
} from '../../domain/feedback-record.ts';

const RECORD: FeedbackRecord = { code: 'PA-7K3M-9QX', state: 'received', receivedOn: '2026-07-03' };

describe('a citizen’s word and its terms', () => {
  it('counts working days from the day after it was received', () => {
    const calendar = readCalendar(workingDays);
    expect(computeFeedbackDues(RECORD, PORTAL_TERMS, calendar)).to.deep.equal({
      decideBy: '2026-07-07',
      answerBy: '2026-07-24',
    });
    const answered = { ...RECORD, answeredOn: '2026-07-10' };
    expect(computeFeedbackDues(answered, PORTAL_TERMS, calendar).publishBy).to.equal('2026-07-14');
  });

  it('does not count the office’s days off', () => {
    const calendar = readCalendar(workingDays);
    const eve = { ...RECORD, receivedOn: '2026-04-29' };
    expect(computeFeedbackDues(eve, PORTAL_TERMS, calendar).decideBy).to.equal('2026-05-05');
  });

  it('takes a record from outside only when it is one', () => {
    expect(readFeedbackRecord({ ...RECORD, answer: 7, text: 'Có', extra: 1 })).to.deep.equal({
      ...RECORD,
      text: 'Có',
    });
    for (const bad of [
      null,
      'PA',
      {},
      { ...RECORD, state: 'lost' },
      { ...RECORD, receivedOn: '2026-13-01' },
    ])
      expect(readFeedbackRecord(bad)).to.equal(undefined);
  });

  it('knows a code however it was typed, and takes nothing for one', () => {
    expect(isSameCode(' pa 7k3m9qx', 'PA-7K3M-9QX')).to.equal(true);
    expect(isSameCode('PA-7K3M-9QY', 'PA-7K3M-9QX')).to.equal(false);
    expect(isSameCode('', '')).to.equal(false);
  });
});
