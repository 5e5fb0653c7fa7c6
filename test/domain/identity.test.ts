import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { FactSource } from '../../domain/fact.ts';
import { formatFactValue } from '../../domain/fact-value.ts';
import { factsFromIdCard, parseIdCard } from '../../domain/id-card.ts';
import { checkPersonalId, idNumberKind, readPersonalId } from '../../domain/personal-id.ts';
import { normalisePhone } from '../../domain/phone.ts';

const CARD =
  '030195003346|140000001|Phạm Thị Thử|05031995|Nữ|Thôn Mẫu, Hà Kỳ, Tứ Kỳ, Hải Dương|12052021';
const SOURCE: FactSource = {
  system: 'card',
  url: '',
  label: 'QR',
  selector: '',
  at: '2026-11-05T01:00:00Z',
  confidence: 1,
};
const codes = (id: string, known = {}): string[] =>
  checkPersonalId(id, known).map(({ code }) => code);

describe('readPersonalId', () => {
  it('reads province, sex and year of birth', () => {
    expect(readPersonalId('030195003346')).to.include({
      provinceName: 'Hải Dương',
      gender: 'female',
      year: 1995,
    });
    expect(readPersonalId('031226000001')).to.include({
      provinceName: 'Hải Phòng',
      gender: 'male',
      year: 2026,
    });
    expect(readPersonalId('030 195 003 346')?.year).to.equal(1995);
  });

  it('tells a birth registered abroad from one here', () => {
    expect(readPersonalId('245190000001')).to.include({ abroad: true });
    expect(readPersonalId('030195003346')).to.include({ abroad: false });
  });

  it('reads nothing out of other numbers', () => {
    for (const id of ['140000001', '03019500334', 'C1234567', ''])
      expect(readPersonalId(id)).to.equal(undefined);
  });
});

describe('checkPersonalId', () => {
  it('has nothing to say when all agrees', () => {
    expect(codes('030195003346', { birthDate: { year: 1995 }, gender: 'female' })).to.deep.equal(
      [],
    );
    expect(codes('')).to.deep.equal([]);
  });

  it('warns of year, sex, province, length and the old card', () => {
    expect(codes('030195003346', { birthDate: { year: 1996 }, gender: 'male' })).to.deep.equal([
      'birth-year-differs',
      'gender-differs',
    ]);
    expect(codes('003195003346')).to.deep.equal(['unknown-province']);
    expect(codes('140000001')).to.deep.equal(['old-id-card']);
    expect(codes('0301950033')).to.deep.equal(['wrong-length']);
    expect(codes('O30195003346')).to.deep.equal(['not-digits']);
  });

  it('does not compare a sex that is undetermined', () => {
    expect(codes('030195003346', { gender: 'undetermined' })).to.deep.equal([]);
  });
});

describe('idNumberKind', () => {
  it('goes by the shape', () => {
    const kinds = ['030195003346', '140 000 001', 'C1234567', '12'].map(idNumberKind);
    expect(kinds).to.deep.equal(['personal-id', 'old-id-card', 'passport', 'unknown']);
  });
});

describe('parseIdCard', () => {
  it('reads all seven parts', () => {
    const reading = parseIdCard(CARD);
    expect(reading.ok && reading.card).to.deep.include({
      idNumber: '030195003346',
      oldIdNumber: '140000001',
      fullName: 'Phạm Thị Thử',
      birthDate: { year: 1995, month: 3, day: 5 },
      gender: 'female',
      idDate: { year: 2021, month: 5, day: 12 },
      warnings: [],
    });
    expect(reading.ok && reading.card.residence).to.include({
      detail: 'Thôn Mẫu',
      commune: 'Hà Kỳ',
      district: 'Tứ Kỳ',
      province: 'Hải Dương',
      unitVersion: 'before-2025-07',
    });
  });

  it('reads a card of a newer kind, with more parts and no old number', () => {
    const reading = parseIdCard(`${CARD.replace('140000001', '')}|x|y|z`);
    expect(reading.ok && reading.card.oldIdNumber).to.equal(undefined);
    expect(reading.ok).to.equal(true);
  });

  it('reads what a keyboard-wedge scanner makes of it', () => {
    const worn = [
      `${CARD}\r\n`,
      `\ufeff${CARD}\t`,
      CARD.normalize('NFD'),
      CARD.replace('Nữ', 'nỮ').replace('Phạm Thị Thử', 'pHẠM tHỊ tHỬ'),
    ];
    for (const text of worn) {
      const reading = parseIdCard(text);
      expect(reading.ok && reading.card.fullName, text).to.equal('Phạm Thị Thử');
      expect(reading.ok && reading.card.gender).to.equal('female');
    }
  });

  it('keeps a date of birth as far as it is known', () => {
    const reading = parseIdCard(CARD.replace('05031995', '00001995'));
    expect(reading.ok && reading.card.birthDate).to.deep.equal({ year: 1995 });
  });

  it('says in Vietnamese what is wrong with a text that is no card', () => {
    const problems = [
      '',
      'https://example.vn',
      CARD.replace('05031995', '31021995'),
      CARD.replace('030195003346', '0301'),
    ].map((text) => {
      const reading = parseIdCard(text);
      return reading.ok ? '' : reading.problem;
    });
    for (const problem of problems) expect(problem).to.match(/quét lại/);
    expect(problems[2]).to.contain('31021995');
  });

  it('never throws, whatever is scanned', () => {
    const parts = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...CARD.split('|'))),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(parts, (texts) => {
        const reading = parseIdCard(texts.join('|'));
        if (reading.ok) expect(reading.card.fullName).to.not.equal('');
        else expect(reading.problem).to.not.equal('');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('factsFromIdCard', () => {
  it('gives each part to the person the card is of, readable', () => {
    const reading = parseIdCard(CARD);
    if (!reading.ok) throw new Error(reading.problem);
    const facts = factsFromIdCard(reading.card, 'mother', SOURCE);
    const shown = Object.fromEntries(
      facts.map(({ field, value }) => [field, formatFactValue(value)]),
    );
    expect(facts.every(({ subject }) => subject === 'mother')).to.equal(true);
    expect(shown).to.deep.equal({
      idNumber: '030195003346',
      oldIdNumber: '140000001',
      fullName: 'Phạm Thị Thử',
      birthDate: '05/03/1995',
      gender: 'Nữ',
      residence: 'Thôn Mẫu, Hà Kỳ, Tứ Kỳ, Hải Dương',
      idDate: '12/05/2021',
    });
  });
});

describe('normalisePhone', () => {
  it('writes numbers in national form and tells their kind', () => {
    const mobile = { phone: '0900000001', kind: 'mobile' };
    for (const text of [
      '0900000001',
      '0900 000 001',
      '0900.000.001',
      '+84 900 000 001',
      '84900000001',
      '0084900000001',
      '(+84) 0900000001',
      '900000001',
    ])
      expect(normalisePhone(text), text).to.deep.equal(mobile);
    expect(normalisePhone('0220 0000 001')).to.deep.equal({
      phone: '02200000001',
      kind: 'landline',
    });
  });

  it('refuses what is no phone number', () => {
    for (const text of ['', 'không có', '12345', '030195003346', 'a900000001'])
      expect(normalisePhone(text), text).to.equal(undefined);
  });
});
