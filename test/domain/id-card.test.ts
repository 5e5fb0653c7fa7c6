import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { FactSource } from '../../domain/fact.ts';
import { formatFactValue } from '../../domain/fact-value.ts';
import { factsFromIdCard, parseIdCard } from '../../domain/id-card.ts';

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

  it('tells a scan whose letters lost their marks, and still reads digits and dates', () => {
    const asked = CARD.replace(/[^ -~]/g, '?');
    const bare = CARD.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    for (const text of [asked, bare]) {
      const reading = parseIdCard(text);
      if (!reading.ok) throw new Error(`${text}: ${reading.problem}`);
      expect(reading.card.lostMarks, text).to.equal(true);
      expect(reading.card.gender, text).to.equal('female');
      const fields = factsFromIdCard(reading.card, 'mother', SOURCE).map(({ field }) => field);
      expect(fields).to.deep.equal(['idNumber', 'oldIdNumber', 'birthDate', 'gender', 'idDate']);
    }
    const plain = parseIdCard(CARD.replace('Phạm Thị Thử', 'Cao Minh Quang'));
    expect(plain.ok && plain.card.lostMarks).to.equal(false);
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

  it('writes a name scanned without Shift as people write it', () => {
    const reading = parseIdCard(CARD.toLowerCase());
    expect(reading.ok && reading.card.fullName).to.equal('Phạm Thị Thử');
  });

  it('warns of a number that contradicts the card, and still reads it', () => {
    const reading = parseIdCard(CARD.replace('|Nữ|', '|Nam|').replace('05031995', '05031996'));
    expect(reading.ok && reading.card.warnings.map(({ code }) => code)).to.deep.equal([
      'birth-year-differs',
      'gender-differs',
    ]);
  });

  it('says how many parts are there when some are missing', () => {
    const reading = parseIdCard(CARD.split('|').slice(0, 6).join('|'));
    expect(reading.ok ? '' : reading.problem).to.contain('6 phần');
  });

  it('refuses every beginning of a card that ends too early, in one sentence', () => {
    for (let end = 0; end < CARD.length; end++) {
      const reading = parseIdCard(CARD.slice(0, end));
      expect(reading.ok, CARD.slice(0, end)).to.equal(false);
      if (!reading.ok) expect(reading.problem).to.match(/^[A-ZĐ].*\.$/u);
    }
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
