import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDateInWords, writeDateInWords } from '../../domain/birth-date-words.ts';
import { isRealDate } from '../../domain/partial-date.ts';

const day = fc
  .record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isRealDate);

describe('writeDateInWords', () => {
  it('writes as birth certificates do', () => {
    const cases: [number, number, number, string][] = [
      [2026, 11, 5, 'Ngày mồng năm tháng mười một năm hai nghìn không trăm hai mươi sáu'],
      [2004, 4, 24, 'Ngày hai mươi tư tháng tư năm hai nghìn không trăm linh bốn'],
      [1991, 1, 21, 'Ngày hai mươi mốt tháng một năm một nghìn chín trăm chín mươi mốt'],
      [2015, 12, 15, 'Ngày mười lăm tháng mười hai năm hai nghìn không trăm mười lăm'],
      [2014, 1, 14, 'Ngày mười bốn tháng một năm hai nghìn không trăm mười bốn'],
      [2000, 10, 10, 'Ngày mồng mười tháng mười năm hai nghìn'],
      [1955, 5, 31, 'Ngày ba mươi mốt tháng năm năm một nghìn chín trăm năm mươi lăm'],
    ];
    for (const [year, month, date, words] of cases)
      expect(writeDateInWords({ year, month, day: date })).to.equal(words);
  });

  it('writes only what is known', () => {
    expect(writeDateInWords({ year: 1950 })).to.equal('Năm một nghìn chín trăm năm mươi');
    expect(writeDateInWords({ year: 1950, month: 3 })).to.equal(
      'Tháng ba năm một nghìn chín trăm năm mươi',
    );
  });
});

describe('parseDateInWords', () => {
  it('reads back every day it writes, with and without marks', () => {
    fc.assert(
      fc.property(day, (date) => {
        const words = writeDateInWords(date);
        expect(parseDateInWords(words)).to.deep.equal(date);
        expect(parseDateInWords(words.toUpperCase().normalize('NFD'))).to.deep.equal(date);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads the other words for the same numbers', () => {
    const texts = [
      'ngày mùng bốn tháng giêng năm hai ngàn không trăm lẻ bốn',
      'Sinh ngày mồng tư tháng một, năm hai nghìn không trăm linh tư',
      'hai nghìn không trăm linh bốn',
    ];
    expect(texts.map(parseDateInWords)).to.deep.equal([
      { year: 2004, month: 1, day: 4 },
      { year: 2004, month: 1, day: 4 },
      { year: 2004 },
    ]);
  });

  it('refuses days the calendar does not have and texts that are no date', () => {
    for (const text of [
      'Ngày ba mươi tháng hai năm hai nghìn',
      'mồng mười một tháng hai năm hai nghìn',
      'năm',
      '',
      'Nguyễn Văn Năm',
    ])
      expect(parseDateInWords(text), text).to.equal(undefined);
  });

  it('never throws', () => {
    const word = fc.constantFrom(
      'ngày',
      'tháng',
      'năm',
      'mồng',
      'mười',
      'hai',
      'nghìn',
      'trăm',
      'linh',
      'mươi',
      'mốt',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const date = parseDateInWords(words.join(' '));
        expect(date === undefined || isRealDate(date)).to.equal(true);
      }),
      { numRuns: 1000 },
    );
  });
});
