import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import workingDays from '../../../catalogue/working-days.json' with { type: 'json' };
import { addDays, type Day } from '../../../domain/day.ts';
import {
  computeDue,
  type DeadlineSettings,
  type DueRule,
} from '../../../domain/deadline/compute-due.ts';
import { USUAL_HOURS } from '../../../domain/deadline/office-hours.ts';
import { readCalendar } from '../../../domain/deadline/read-calendar.ts';
import { countWorkingDays, isWorkingDay } from '../../../domain/deadline/working-calendar.ts';

const calendar = readCalendar(workingDays);
const settings: DeadlineSettings = {
  calendar,
  hours: USUAL_HOURS,
  cutoff: '15:00',
  cutoffIncluded: true,
};
const sameDay: DueRule = { kind: 'sameDay' };
const term = (value: number, unit: 'workingDay' | 'calendarDay' | 'hour'): DueRule => ({
  kind: 'term',
  limit: { value, unit },
});
const due = (received: string, rule: DueRule): string | undefined =>
  computeDue(received, rule, [], settings).at;

describe('computeDue', () => {
  it('answers in the day until the cut-off hour, and the next working day after it', () => {
    expect(due('2026-11-20T14:59', sameDay)).to.equal('2026-11-20T17:00');
    expect(due('2026-11-20T15:01', sameDay)).to.equal('2026-11-23T17:00');
  });

  it('takes the minute of the cut-off as the office has set it', () => {
    const at = (cutoffIncluded: boolean): string | undefined =>
      computeDue('2026-11-20T15:00', sameDay, [], { ...settings, cutoffIncluded }).at;
    expect([at(true), at(false)]).to.deep.equal(['2026-11-20T17:00', '2026-11-23T17:00']);
  });

  it('counts working days from the day after reception', () => {
    expect(due('2026-11-16T08:00', term(3, 'workingDay'))).to.equal('2026-11-19T17:00');
    expect(due('2026-11-19T08:00', term(3, 'workingDay'))).to.equal('2026-11-24T17:00');
  });

  it('takes a dossier of a Saturday or after closing as the next working day’s', () => {
    expect(due('2026-11-21T09:00', term(3, 'workingDay'))).to.equal('2026-11-26T17:00');
    expect(due('2026-11-20T17:30', term(1, 'workingDay'))).to.equal('2026-11-24T17:00');
    expect(due('2026-11-21T09:00', sameDay)).to.equal('2026-11-23T17:00');
  });

  it('works on a Saturday that makes up for a day off', () => {
    expect(due('2026-01-09T08:00', term(1, 'workingDay'))).to.equal('2026-01-10T17:00');
    expect(due('2026-01-10T09:00', sameDay)).to.equal('2026-01-10T17:00');
  });

  it('leaps over Tết', () => {
    expect(due('2026-02-12T08:00', term(3, 'workingDay'))).to.equal('2026-02-24T17:00');
  });

  it('rolls a term of days to a working day', () => {
    expect(due('2026-11-16T08:00', term(5, 'calendarDay'))).to.equal('2026-11-23T17:00');
  });

  it('counts hours within the sessions of working days', () => {
    expect(due('2026-11-20T10:30', term(2, 'hour'))).to.equal('2026-11-20T14:30');
    expect(due('2026-11-20T16:00', term(8, 'hour'))).to.equal('2026-11-23T16:00');
  });

  it('does not count the days waiting for a supplement', () => {
    const pauses = [{ from: '2026-11-17', to: '2026-11-19' }];
    const { at, steps } = computeDue('2026-11-16T08:00', term(3, 'workingDay'), pauses, settings);
    expect(at).to.equal('2026-11-23T17:00');
    expect(steps.join(' ')).to.include('17/11/2026');
  });

  it('has no due time while a supplement is awaited, and none without a limit', () => {
    const open = computeDue('2026-11-16', sameDay, [{ from: '2026-11-16' }], settings);
    expect(open.at).to.equal(undefined);
    expect(open.steps.join(' ')).to.include('chờ bổ sung');
    const unknown = computeDue('2026-11-16', undefined, [], settings);
    expect(unknown.at).to.equal(undefined);
    expect(unknown.doubts).to.have.length(1);
  });

  it('says when a year’s days off are not known, and when a day is undecided', () => {
    const far = computeDue('2040-05-02T08:00', term(1, 'workingDay'), [], settings);
    expect(far.doubts).to.deep.equal(['Lịch nghỉ năm 2040 chưa xác nhận.']);
    const next = computeDue('2027-06-01T08:00', term(1, 'workingDay'), [], settings);
    expect(next.doubts).to.deep.equal(['Lịch nghỉ năm 2027 chưa xác nhận.']);
    const culture = computeDue('2026-11-23T08:00', term(2, 'workingDay'), [], settings);
    expect(culture.at).to.equal('2026-11-25T17:00');
    expect(culture.doubts.join(' ')).to.include('24/11/2026');
    expect(
      computeDue('2026-11-16T08:00', term(1, 'workingDay'), [], settings).doubts,
    ).to.deep.equal([]);
  });

  it('is never due on a day off, nor before reception, and uses exactly the term', () => {
    const day = fc.integer({ min: 0, max: 4_000 }).map((at) => addDays('2023-01-01', at));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (received: Day, value) => {
        const at = due(`${received}T09:00`, term(value, 'workingDay'))!.slice(0, 10);
        expect(isWorkingDay(calendar, at)).to.equal(true);
        const start = isWorkingDay(calendar, received) ? 0 : 1;
        expect(countWorkingDays(calendar, received, at)).to.equal(value + start);
      }),
      { numRuns: 300 },
    );
  });
});
