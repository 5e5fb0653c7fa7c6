import { expect } from '@open-wc/testing';
import { describeOpening, type OpeningHours } from '../../domain/opening-hours.ts';

const HOURS: OpeningHours = {
  weekdays: [1, 2, 3, 4, 5],
  sessions: [
    ['07:30', '11:30'],
    ['13:30', '17:00'],
  ],
  closedDays: ['01-01', '2026-11-24'],
};
/** 2026-11-23 is a Monday. */
const at = (time: string, day = '2026-11-23'): Date => new Date(`${day}T${time}:00+07:00`);

describe('describeOpening', () => {
  it('is open from the first minute of a session until its last', () => {
    expect(describeOpening(HOURS, at('07:29'))).to.deep.equal({
      open: false,
      again: { time: '07:30', days: 0 },
    });
    expect(describeOpening(HOURS, at('07:30'))).to.deep.equal({ open: true, until: '11:30' });
    expect(describeOpening(HOURS, at('16:59'))).to.deep.equal({ open: true, until: '17:00' });
  });

  it('is shut at noon and says when it opens again', () => {
    expect(describeOpening(HOURS, at('11:30'))).to.deep.equal({
      open: false,
      again: { time: '13:30', days: 0 },
    });
  });

  it('passes over the weekend, a day shut once and a day shut every year', () => {
    const again = (day: string): unknown => describeOpening(HOURS, at('18:00', day));
    expect(again('2026-11-20')).to.deep.equal({ open: false, again: { time: '07:30', days: 3 } });
    expect(again('2026-11-23')).to.deep.equal({ open: false, again: { time: '07:30', days: 2 } });
    expect(again('2026-12-31')).to.deep.equal({ open: false, again: { time: '07:30', days: 4 } });
  });

  it('promises no opening when there is none within two weeks', () => {
    expect(describeOpening({ ...HOURS, weekdays: [] }, at('09:00'))).to.deep.equal({ open: false });
  });
});
