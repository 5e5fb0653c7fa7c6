import { expect } from '@open-wc/testing';
import type { PartialDate } from '../../domain/fact.ts';
import { LEGAL_PROFILES, legalProfileAt } from '../../domain/legal-profile.ts';

describe('legalProfileAt', () => {
  it('changes on 1 July 2025', () => {
    expect(legalProfileAt({ year: 2025, month: 6, day: 30 })?.id).to.equal('2018');
    expect(legalProfileAt({ year: 2025, month: 7, day: 1 })?.id).to.equal('2025');
    expect(legalProfileAt({ year: 2018, month: 6, day: 20 })).to.equal(undefined);
  });

  it('gives the new units no district and a form for stopping', () => {
    const now = legalProfileAt({ year: 2026, month: 11, day: 5 });
    expect(now?.unitVersion).to.equal('since-2025-07');
    expect(now?.levels).to.not.include('Huyện');
    expect(now?.forms.map(({ title }) => title)).to.include('Thông báo dừng giải quyết hồ sơ');
  });

  it('takes a date as text, and nothing from a text that is none', () => {
    expect(legalProfileAt('30/06/2025')?.id).to.equal('2018');
    expect(legalProfileAt('2025-07-01')?.id).to.equal('2025');
    for (const text of ['31/02/2026', '', 'hôm qua'])
      expect(legalProfileAt(text), text).to.equal(undefined);
  });

  it('gives each time its own forms, numbered without a gap', () => {
    const titles = (date: string): string[] =>
      (legalProfileAt(date)?.forms ?? []).map(({ number, title }) => `${number} ${title}`);
    expect(titles('01/12/2023')).to.include('04 Phiếu xin lỗi và hẹn lại ngày trả kết quả');
    expect(titles('01/11/2026')).to.include(
      '04 Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
    );
    for (const { forms } of LEGAL_PROFILES)
      expect(forms.map(({ number }) => Number(number))).to.deep.equal(forms.map((_, at) => at + 1));
  });

  it('leaves no day between two profiles', () => {
    const utc = ({ year, month = 1, day = 1 }: PartialDate): number =>
      Date.UTC(year, month - 1, day);
    for (const [at, { to }] of LEGAL_PROFILES.entries()) {
      const next = LEGAL_PROFILES[at + 1];
      if (next === undefined) expect(to).to.equal(undefined);
      else expect(utc(next.from) - utc(to!)).to.equal(24 * 60 * 60 * 1000);
    }
  });

  it('names the acts a profile rests on and how each was seen', () => {
    for (const { sources } of LEGAL_PROFILES) {
      expect(sources.length).to.be.greaterThan(1);
      for (const { act } of sources) expect(act).to.match(/^(?:NĐ|TT|NQ|QĐ|Luật) \d+\/\S+/);
    }
  });
});
