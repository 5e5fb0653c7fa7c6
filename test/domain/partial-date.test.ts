import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { PartialDate } from '../../domain/fact.ts';
import {
  comparePartialDates,
  formatPartialDate,
  isRealDate,
  parsePartialDate,
  samePartialDate,
} from '../../domain/partial-date.ts';

const NOV_5: PartialDate = { year: 2026, month: 11, day: 5 };
const anyDay = fc
  .record({
    year: fc.integer({ min: 1850, max: 2200 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isRealDate);

describe('parsePartialDate', () => {
  it('reads a year alone as registers print it', () => {
    for (const text of ['00/00/1957', '00.00.1957', '1957-00-00'])
      expect(parsePartialDate(text), text).to.deep.equal({ year: 1957 });
    for (const text of ['00/05/1957', '05/00/1957', '00/00/0000'])
      expect(parsePartialDate(text), text).to.equal(undefined);
  });

  it('reads the forms Vietnamese pages write', () => {
    const texts = [
      '05/11/2026',
      '5/11/2026',
      '05.11.2026',
      '05-11-2026',
      ' 05 / 11 / 2026 ',
      '2026-11-05',
      '2026/11/05',
      '20261105',
      '05112026',
      'ngày 05 tháng 11 năm 2026',
      'Ngày 5 tháng 11 năm 2026'.normalize('NFD'),
      '05/11/2026 08:12',
      '05/11/2026 08:12:33',
      '08:12 05/11/2026',
      '08 giờ 12 phút, ngày 05 tháng 11 năm 2026',
      '2026-11-05T08:12:00',
    ];
    for (const text of texts) expect(parsePartialDate(text), text).to.deep.equal(NOV_5);
  });

  it('keeps what is not known unknown', () => {
    expect(parsePartialDate('1950')).to.deep.equal({ year: 1950 });
    expect(parsePartialDate('năm 1950')).to.deep.equal({ year: 1950 });
    for (const text of ['3/1950', '03.1950', '1950-03', 'tháng 3 năm 1950'])
      expect(parsePartialDate(text), text).to.deep.equal({ year: 1950, month: 3 });
  });

  it('reads an instant on the clock of Vietnam', () => {
    expect(parsePartialDate('2026-11-04T17:00:00.000Z')).to.deep.equal(NOV_5);
    expect(parsePartialDate('2026-11-05T00:00:00+07:00')).to.deep.equal(NOV_5);
    expect(parsePartialDate('2025-12-31T17:00:00Z')).to.deep.equal({
      year: 2026,
      month: 1,
      day: 1,
    });
  });

  it('takes the order it is told', () => {
    expect(parsePartialDate('11/05/2026', 'mdy')).to.deep.equal(NOV_5);
    expect(parsePartialDate('11/05/2026')).to.deep.equal({ year: 2026, month: 5, day: 11 });
  });

  it('refuses days the calendar does not have, far years and other texts', () => {
    const texts = [
      '31/02/2026',
      '29/02/2025',
      '31/04/2026',
      '00/11/2026',
      '05/13/2026',
      '01/01/1849',
      '01/01/2201',
      '05/11/26',
      '__/__/____',
      'dd/mm/yyyy',
      '030195003346',
      '0900 000 001',
      '12/2026/BC',
      '',
    ];
    for (const text of texts) expect(parsePartialDate(text), text).to.equal(undefined);
  });

  it('reads back every real day in every pattern', () => {
    const patterns = [
      'dd/MM/yyyy',
      'd/M/yyyy',
      'dd.MM.yyyy',
      'dd-MM-yyyy',
      'yyyy-MM-dd',
      'ddMMyyyy',
      'yyyyMMdd',
    ];
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...patterns), (date, pattern) => {
        expect(parsePartialDate(formatPartialDate(date, pattern))).to.deep.equal(date);
      }),
    );
  });

  it('never accepts an impossible date, whatever is typed', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789/.- '), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(digits, fc.string({ unit: 'grapheme' })), (text) => {
        const date = parsePartialDate(text);
        expect(date === undefined || isRealDate(date)).to.equal(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('formatPartialDate', () => {
  it('prints only what is known', () => {
    expect(formatPartialDate({ year: 1950, month: 3 })).to.equal('03/1950');
    expect(formatPartialDate({ year: 1950, month: 3 }, 'MM/dd/yyyy')).to.equal('03/1950');
    expect(formatPartialDate({ year: 1950, month: 3 }, 'yyyy-MM-dd')).to.equal('1950-03');
    expect(formatPartialDate({ year: 1950 }, 'dd.MM.yyyy')).to.equal('1950');
  });
});

describe('comparePartialDates', () => {
  it('orders by what is known, the less known first', () => {
    const dates = [
      { year: 1950, month: 3, day: 2 },
      { year: 1950 },
      { year: 1949, month: 12 },
      { year: 1950, month: 3 },
    ];
    expect(
      dates.toSorted(comparePartialDates).map((date) => formatPartialDate(date)),
    ).to.deep.equal(['12/1949', '1950', '03/1950', '02/03/1950']);
    expect(samePartialDate({ year: 1950 }, { year: 1950, month: 1 })).to.equal(false);
  });
});
