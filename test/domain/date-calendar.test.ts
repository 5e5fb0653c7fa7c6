import { expect } from '@open-wc/testing';
import { parseDateInWords, writeDateInWords } from '../../domain/birth-date-words.ts';
import { formatPartialDate, parsePartialDate } from '../../domain/partial-date.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The calendar of the browser, independent of ours. */
function exists(year: number, month: number, day: number): boolean {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}

describe('parsePartialDate and the calendar', () => {
  it('accepts exactly the days there are, in every order of writing', () => {
    for (const year of [1900, 2000, 2023, 2024])
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          // A year alone, as registers print it.
          if (day === 0 && month === 0) continue;
          const [d, m] = [day, month].map((part) => String(part).padStart(2, '0'));
          const expected = exists(year, month, day) ? { year, month, day } : undefined;
          const texts = [
            `${d}/${m}/${year}`,
            `${year}-${m}-${d}`,
            `ngày ${d} tháng ${m} năm ${year}`,
          ];
          for (const text of texts) expect(parsePartialDate(text), text).to.deep.equal(expected);
        }
  });

  it('reads what browsers print for Vietnamese', () => {
    const at = new Date(2026, 10, 5, 8, 12, 33);
    for (const dateStyle of ['full', 'long', 'medium'] as const) {
      const text = at.toLocaleDateString('vi-VN', { dateStyle });
      expect(parsePartialDate(text), text).to.deep.equal({ year: 2026, month: 11, day: 5 });
    }
    for (const text of [at.toLocaleString('vi-VN'), at.toLocaleDateString('vi-VN')])
      expect(parsePartialDate(text), text).to.deep.equal({ year: 2026, month: 11, day: 5 });
  });

  it('reads full-width digits, a weekday and a full stop', () => {
    for (const text of ['０５/１１/２０２６', 'Thứ năm, 05/11/2026', 'Ngày 05 tháng 11 năm 2026.'])
      expect(parsePartialDate(text), text).to.deep.equal({ year: 2026, month: 11, day: 5 });
  });
});

describe('dates in words and the calendar', () => {
  it('read back every eleventh day from 1900 to 2100', () => {
    for (let at = Date.UTC(1900, 0, 1); at < Date.UTC(2101, 0, 1); at += 11 * DAY) {
      const day = new Date(at);
      const date = {
        year: day.getUTCFullYear(),
        month: day.getUTCMonth() + 1,
        day: day.getUTCDate(),
      };
      expect(parseDateInWords(writeDateInWords(date)), formatPartialDate(date)).to.deep.equal(date);
    }
  });

  it('read back every year and every month of it alone', () => {
    for (let year = 1900; year <= 2100; year++) {
      expect(parseDateInWords(writeDateInWords({ year }))).to.deep.equal({ year });
      for (let month = 1; month <= 12; month++)
        expect(parseDateInWords(writeDateInWords({ year, month }))).to.deep.equal({ year, month });
    }
  });

  it('never give the same words to two days of a month', () => {
    const words = Array.from({ length: 31 }, (_, at) =>
      writeDateInWords({ year: 2026, month: 1, day: at + 1 }),
    );
    expect(new Set(words).size).to.equal(31);
  });
});
