import { expect } from '@open-wc/testing';
import {
  correctFact,
  createDossier,
  findValue,
  mergeFacts,
  removeFact,
  restoreFact,
  type Dossier,
} from '../../domain/dossier.ts';
import { warnOfDossier } from '../../domain/dossier-warnings.ts';
import type { Fact, Subject } from '../../domain/fact.ts';
import { parseFactValue } from '../../domain/fact-value.ts';
import { expectField } from '../../domain/vocabulary.ts';

const TODAY = { year: 2026, month: 11, day: 23 };

function factOf(key: string, text: string, system = 'Một cửa'): Fact {
  const [subject, field] = key.split('.') as [Subject, string];
  const value = parseFactValue(field, text, expectField(field).kind)!;
  const source = { system, url: '', label: '', selector: '', at: '', confidence: 1 };
  return { subject, field, value, source };
}

function dossierOf(facts: Readonly<Record<string, string>>): Dossier {
  const all = Object.entries(facts).map(([key, text]) => factOf(key, text));
  return mergeFacts(createDossier(), all).dossier;
}

const warn = (facts: Readonly<Record<string, string>>): string =>
  warnOfDossier(dossierOf(facts), TODAY)
    .map(({ text }) => text.vi)
    .join(' | ');

describe('warnings before a dossier is written anywhere', () => {
  it('is silent about what can be true', () => {
    expect(
      warn({
        'child.birthDate': '09/11/2026',
        'mother.birthDate': '17/03/1996',
        'mother.idNumber': '030196000002',
        'mother.gender': 'Nữ',
        'mother.fullName': 'Trần Thị Thử',
        'requester.idNumber': '030196000002',
        'requester.fullName': 'TRẦN THỊ THỬ',
        'dossier.dueDate': '30/11/2026',
        'father.idNumber': '145678901',
      }),
    ).to.equal('');
  });

  const cases: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    [
      'a number against the birth date',
      { 'mother.idNumber': '030196000002', 'mother.birthDate': '17/03/1995' },
      /năm sinh 1996/,
    ],
    [
      'a number against the gender',
      { 'father.idNumber': '030196000002', 'father.gender': 'Nam' },
      /giới tính Nữ/,
    ],
    ['a date in the future', { 'child.birthDate': '24/11/2026' }, /ở tương lai/],
    [
      'a parent younger than the child',
      { 'mother.birthDate': '2027', 'child.birthDate': '09/11/2026' },
      /phải hơn con/,
    ],
    [
      'a parent of eight years',
      { 'father.birthDate': '01/01/2018', 'child.birthDate': '09/11/2026' },
      /phải hơn con/,
    ],
    ['a wife of seventeen', { 'wife.birthDate': '24/11/2008' }, /chưa đủ 18/],
    [
      'a death before the birth',
      { 'deceased.birthDate': '02/02/1950', 'deceased.deathDate': '01/02/1950' },
      /sau ngày chết/,
    ],
    [
      'one number of two persons',
      {
        'mother.idNumber': '030196000002',
        'mother.fullName': 'Trần Thị Thử',
        'father.idNumber': '030196000002',
        'father.fullName': 'Phạm Văn Thử',
      },
      /cùng một số giấy tờ/,
    ],
  ];
  for (const [name, facts, sentence] of cases) {
    it(`warns of ${name}`, () => expect(warn(facts)).to.match(sentence));
  }

  it('takes unknown parts of a date kindly', () => {
    expect(warn({ 'husband.birthDate': '2006', 'child.birthDate': '2026' })).to.equal('');
  });
});

describe('facts set right by hand', () => {
  const dossier = dossierOf({ 'mother.fullName': 'Trần Thị Thử' });

  it('lets the typed value hold and keeps what was read', () => {
    const after = correctFact(dossier, factOf('mother.fullName', 'Trần Thị Thu', 'Nhập tay'));
    const known = after.facts['mother.fullName']!;
    expect(known.values).to.have.length(2);
    expect(known.values[known.settled!]!.sources[0]!.system).to.equal('Nhập tay');
    expect(findValue(after, 'mother', 'fullName')).to.deep.include({ text: 'Trần Thị Thu' });
  });

  it('takes the hand to the letter: case, marks, and a date that says less', () => {
    const read = dossierOf({ 'mother.fullName': 'TRẦN THỊ THỬ', 'mother.birthDate': '05/03/1995' });
    const named = correctFact(read, factOf('mother.fullName', 'Trần Thị Thử', 'Nhập tay'));
    const after = correctFact(named, factOf('mother.birthDate', '1995', 'Nhập tay'));
    expect(findValue(after, 'mother', 'fullName')).to.deep.include({ text: 'Trần Thị Thử' });
    expect(findValue(after, 'mother', 'birthDate')).to.deep.include({ date: { year: 1995 } });
  });

  it('settles a conflict when one of its values is typed again', () => {
    const { dossier: both } = mergeFacts(dossier, [factOf('mother.fullName', 'Trần Thị Khác')]);
    expect(both.facts['mother.fullName']!.settled).to.equal(undefined);
    const after = correctFact(both, factOf('mother.fullName', 'Trần Thị Thử', 'Nhập tay'));
    expect(after.facts['mother.fullName']).to.deep.include({ settled: 0 });
  });

  it('takes a fact out and back, with its history', () => {
    const known = dossier.facts['mother.fullName']!;
    const without = removeFact(dossier, known.key);
    expect(without.facts).to.deep.equal({});
    expect(restoreFact(without, known).facts).to.deep.equal(dossier.facts);
    const { dossier: anew } = mergeFacts(without, [factOf('mother.fullName', 'Trần Thị Mới')]);
    expect(restoreFact(anew, known)).to.deep.equal(anew);
  });
});
