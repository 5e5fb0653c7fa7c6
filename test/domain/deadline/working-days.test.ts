import { expect } from '@open-wc/testing';
import edition from '../../../catalogue/commune-2026.json' with { type: 'json' };
import timeLimits from '../../../catalogue/time-limits.json' with { type: 'json' };
import workingDays from '../../../catalogue/working-days.json' with { type: 'json' };
import { findDueRule } from '../../../domain/deadline/due-rules.ts';
import { lightOf } from '../../../domain/deadline/due-light.ts';
import { readCalendar } from '../../../domain/deadline/read-calendar.ts';
import { isWorkingDay, nextWorkingDay } from '../../../domain/deadline/working-calendar.ts';
import { readEdition } from '../../../domain/read-edition.ts';

const calendar = readCalendar(workingDays);
const procedures = readEdition(edition).edition!.procedures;
const ruleOf = (code: string): ReturnType<typeof findDueRule> =>
  findDueRule(
    timeLimits,
    code,
    procedures.find((one) => one.code === code),
  );

describe('the table of days off', () => {
  it('has each day once, in order, and a day of Tết in every year', () => {
    for (const [year, { days }] of calendar) {
      const all = days.map(({ day }) => day);
      expect(all, String(year)).to.deep.equal([...new Set(all)].toSorted());
      expect(days.some(({ name }) => name === 'Tết Nguyên đán')).to.equal(true);
    }
  });

  it('gives a day off for each holiday on a rest day', () => {
    expect(nextWorkingDay(calendar, '2023-04-28')).to.equal('2023-05-04');
    expect(nextWorkingDay(calendar, '2026-04-24')).to.equal('2026-04-28');
    expect(isWorkingDay(calendar, '2026-11-24')).to.equal(true);
  });

  it('refuses a file that puts a day under another year or names no source', () => {
    const entry = { day: '2027-01-01', is: 'off', name: 'Tết', source: 'law' };
    const file = (year: string, sources: object): Parameters<typeof readCalendar>[0] => ({
      sources: sources as never,
      years: { [year]: { decided: true, days: [entry] } },
    });
    const law = { law: { act: 'x', about: 'y', seen: 'act' } };
    expect(() => readCalendar(file('2026', law))).to.throw('2027-01-01');
    expect(() => readCalendar(file('2027', {}))).to.throw('law');
    expect(readCalendar(file('2027', law)).size).to.equal(1);
  });
});

describe('findDueRule', () => {
  it('takes the law’s limit before the portal’s, and the portal’s where the law’s is not noted', () => {
    expect(ruleOf('1.001193')?.rule).to.deep.equal({ kind: 'sameDay' });
    expect(ruleOf('1.001193')?.source?.act).to.include('1872');
    expect(ruleOf('1.004884')?.rule).to.deep.equal({
      kind: 'term',
      limit: { value: 5, unit: 'calendarDay' },
    });
    expect(ruleOf('0.000000')).to.equal(undefined);
  });

  it('names only codes of the catalogue', () => {
    const known = new Set(procedures.map(({ code }) => code));
    for (const { code } of timeLimits.limits) expect(known.has(code), code).to.equal(true);
  });
});

describe('lightOf', () => {
  const light = (due: string | undefined, today: string, finished?: string): string =>
    lightOf(
      {
        ...(due === undefined ? {} : { due }),
        ...(finished === undefined ? {} : { finished }),
        paused: false,
      },
      today,
      calendar,
    );

  it('warns on the last working day before, on the day, and after', () => {
    expect(light('2026-11-23T17:00', '2026-11-19')).to.equal('later');
    expect(light('2026-11-23T17:00', '2026-11-20')).to.equal('tomorrow');
    expect(light('2026-11-23T17:00', '2026-11-23')).to.equal('today');
    expect(light('2026-11-23T17:00', '2026-11-24')).to.equal('late');
  });

  it('tells finished in time from finished late, and has no light without a due day', () => {
    expect(light('2026-11-23T17:00', '2026-12-01', '2026-11-23')).to.equal('finished');
    expect(light('2026-11-23T17:00', '2026-12-01', '2026-11-24')).to.equal('finished-late');
    expect(light(undefined, '2026-12-01', '2026-11-24')).to.equal('finished');
    expect(light(undefined, '2026-12-01')).to.equal('no-due');
    expect(lightOf({ due: '2026-11-01T17:00', paused: true }, '2026-12-01', calendar)).to.equal(
      'paused',
    );
  });
});
