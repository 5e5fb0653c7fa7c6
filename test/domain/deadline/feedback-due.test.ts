import { expect } from '@open-wc/testing';
import workingDays from '../../../catalogue/working-days.json';
import {
  nextFeedbackDue,
  supplementDue,
  type FeedbackStand,
} from '../../../domain/deadline/feedback-due.ts';
import { readCalendar } from '../../../domain/deadline/read-calendar.ts';

const CALENDAR = readCalendar(workingDays);
const stand = (part: Partial<FeedbackStand>): FeedbackStand => ({
  about: 'behaviour',
  received: '2026-08-27',
  awaitsSupplement: false,
  ...part,
});

describe('deadlines of phản ánh, kiến nghị', () => {
  it('count working days only, over a weekend and the days off of 2 September', () => {
    expect(nextFeedbackDue(stand({}), CALENDAR)).to.deep.equal({
      step: 'decide',
      // Friday 28 August, then Thursday 3 September: the 31st is a swapped day off, the 1st and 2nd the holiday.
      due: '2026-09-03',
    });
  });

  it('owe an answer 15 days after it was taken up, anew after a supplement', () => {
    const accepted = nextFeedbackDue(stand({ accepted: '2026-10-01' }), CALENDAR);
    expect(accepted).to.deep.equal({ step: 'answer', due: '2026-10-22' });
    const supplied = stand({ accepted: '2026-10-01', supplied: '2026-10-05' });
    expect(nextFeedbackDue(supplied, CALENDAR)?.due).to.equal('2026-10-26');
  });

  it('owe nothing while the citizen is asked, and ask within five days', () => {
    const waiting = stand({ accepted: '2026-10-01', awaitsSupplement: true });
    expect(nextFeedbackDue(waiting, CALENDAR)).to.equal(undefined);
    expect(supplementDue({ received: '2026-10-01' }, CALENDAR)).to.equal('2026-10-08');
  });

  it('owe the publishing two days after the answer, then nothing', () => {
    const answered = stand({ accepted: '2026-10-01', answered: '2026-10-09' });
    expect(nextFeedbackDue(answered, CALENDAR)).to.deep.equal({
      step: 'publish',
      due: '2026-10-13',
    });
    expect(nextFeedbackDue({ ...answered, published: '2026-10-12' }, CALENDAR)).to.equal(undefined);
    expect(nextFeedbackDue(stand({ refused: '2026-10-01' }), CALENDAR)).to.equal(undefined);
  });

  it('do not run for góp ý without a name', () => {
    expect(nextFeedbackDue(stand({ about: 'anonymous' }), CALENDAR)).to.equal(undefined);
  });
});
