import { expect } from '@open-wc/testing';
import workingDays from '../../catalogue/working-days.json';
import { readCalendar } from '../../domain/deadline/read-calendar.ts';
import { LIGHTS } from '../../extension/office/dossiers/light-texts.ts';
import { listWord, listWords } from '../../extension/office/feedback/list-feedback.ts';
import type { FeedbackRow } from '../../storage/schema.ts';

const CALENDAR = readCalendar(workingDays);

/** A word that came in on Monday, 5 October 2026. */
function word(more: Partial<FeedbackRow> = {}): FeedbackRow {
  return {
    code: 'PA-7K3-M9Q-X2HE',
    schema: 1,
    day: '2026-10-05',
    at: '2026-10-05T02:00:00Z',
    kind: 'behaviour',
    state: 'received',
    sealed: true,
    text: '',
    ...more,
  };
}

const lightOn = (today: string, more?: Partial<FeedbackRow>): string =>
  listWord(word(more), today, CALENDAR).light;

describe('the lights of phản ánh in the office', () => {
  it('turn as the two working days to take a word on go by, and stay on over the weekend', () => {
    expect(lightOn('2026-10-05')).to.equal('later');
    expect(lightOn('2026-10-06')).to.equal('tomorrow');
    expect(lightOn('2026-10-07')).to.equal('today');
    expect(lightOn('2026-10-08')).to.equal('late');
    const onFriday = { day: '2026-10-09', at: '2026-10-09T02:00:00Z' } as const;
    expect(lightOn('2026-10-12', onFriday)).to.equal('tomorrow');
    expect(lightOn('2026-10-13', onFriday)).to.equal('today');
  });

  it('count fifteen working days for the answer once it was taken on', () => {
    const accepted = { state: 'in-progress', acceptedAt: '2026-10-06T02:00:00Z' } as const;
    expect(lightOn('2026-10-08', accepted)).to.equal('later');
    expect(lightOn('2026-11-30', accepted)).to.equal('late');
  });

  it('rest while more was asked for, and are out for what is done or has no name', () => {
    expect(lightOn('2026-12-01', { state: 'waiting' })).to.equal('paused');
    const done = { refusedAt: '2026-10-06T02:00:00Z', state: 'refused' } as const;
    expect(lightOn('2026-12-01', done)).to.equal('finished');
    expect(lightOn('2026-12-01', { kind: 'anonymous' })).not.to.equal('late');
  });

  it('put what is late on top, the oldest first, and say it in words', () => {
    const rows = [
      word({ code: 'later', day: '2026-10-12', at: '2026-10-12T02:00:00Z' }),
      word({ code: 'late', day: '2026-10-06', at: '2026-10-06T02:00:00Z' }),
      word({ code: 'oldest' }),
    ];
    const listed = listWords(rows, '2026-10-12', CALENDAR);
    expect(listed.map(({ row }) => row.code)).to.deep.equal(['oldest', 'late', 'later']);
    expect(LIGHTS[listed[0]!.light].text).to.equal('Quá hạn');
  });
});
