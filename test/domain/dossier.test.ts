import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createDossier, findConflicts, listFacts, mergeFacts } from '../../domain/dossier.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { formatFactValue } from '../../domain/fact-value.ts';
import type { Subject } from '../../domain/fact.ts';
import { makeFact, shown, start } from '../support/facts.ts';

const anyFact = fc
  .record({
    subject: fc.constantFrom<Subject>('child', 'mother'),
    text: fc.constantFrom('Phạm Thị Thử', 'PHẠM THỊ THỬ', 'Lê Văn Mẫu'),
    system: fc.constantFrom('one-stop', 'civil'),
  })
  .map(({ subject, text, system }) => makeFact(subject, 'fullName', 'name', text, system));

describe('mergeFacts', () => {
  it('adds what is new and confirms what another system says too', () => {
    const first = mergeFacts(createDossier(), [
      makeFact('child', 'fullName', 'name', 'PHẠM BẢO MẪU'),
    ]);
    expect(first.added).to.deep.equal(['child.fullName']);
    const second = mergeFacts(first.dossier, [
      makeFact('child', 'fullName', 'name', 'Phạm Bảo Mẫu', 'civil'),
    ]);
    expect(second).to.deep.include({ added: [], confirmed: ['child.fullName'], conflicts: [] });
    expect(
      second.dossier.facts['child.fullName']?.values[0]?.sources.map(({ system }) => system),
    ).to.deep.equal(['one-stop', 'civil']);
  });

  it('keeps both values of a contradiction and gives neither', () => {
    const { dossier, conflicts } = mergeFacts(
      start(makeFact('mother', 'phone', 'phone', '0900000001')),
      [makeFact('mother', 'phone', 'phone', '0900000002', 'civil')],
    );
    expect(conflicts).to.deep.equal(['mother.phone']);
    expect(findConflicts(dossier).map(({ key }) => key)).to.deep.equal(['mother.phone']);
    expect(shown(dossier, 'mother', 'phone')).to.equal(undefined);
  });

  it('does not mix the same field of two people', () => {
    const dossier = start(
      makeFact('mother', 'ethnicity', 'code', 'Kinh'),
      makeFact('father', 'ethnicity', 'code', 'Tày'),
    );
    expect(findConflicts(dossier)).to.deep.equal([]);
    expect(shown(dossier, 'father', 'ethnicity')).to.equal('Tày');
  });

  it('takes a year and a whole date of that year as one, and keeps the whole date', () => {
    for (const texts of [
      ['1995', '05/03/1995'],
      ['05/03/1995', '1995'],
      ['03/1995', '05/03/1995'],
    ]) {
      const dossier = start(
        ...texts.map((text, at) => makeFact('mother', 'birthDate', 'date', text, `system-${at}`)),
      );
      expect(findConflicts(dossier), texts.join()).to.deep.equal([]);
      expect(shown(dossier, 'mother', 'birthDate')).to.equal('05/03/1995');
    }
  });

  it('still sees a contradiction of dates', () => {
    const dossier = start(
      ...['05/03/1995', '1996', '06/03/1995'].map((text) =>
        makeFact('mother', 'birthDate', 'date', text),
      ),
    );
    expect(dossier.facts['mother.birthDate']?.values).to.have.length(3);
    expect(findConflicts(dossier)).to.have.length(1);
  });

  it('changes nothing when the same facts come again', () => {
    fc.assert(
      fc.property(fc.array(anyFact), (facts) => {
        const once = start(...facts);
        expect(mergeFacts(once, facts).dossier.facts).to.deep.equal(once.facts);
      }),
    );
  });

  it('knows the same values in whatever order they come', () => {
    const summary = (dossier: Dossier): unknown =>
      listFacts(dossier)
        .map(({ key, values }) => [
          key,
          values.map(({ value }) => formatFactValue(value).toUpperCase()).toSorted(),
        ])
        .toSorted();
    fc.assert(
      fc.property(fc.array(anyFact), (facts) => {
        expect(summary(start(...facts.toReversed()))).to.deep.equal(summary(start(...facts)));
      }),
    );
  });

  it('never changes the dossier it was given', () => {
    const before = start(makeFact('child', 'fullName', 'name', 'Phạm Bảo Mẫu'));
    const copy = structuredClone(before);
    mergeFacts(before, [
      makeFact('child', 'fullName', 'name', 'Lê Bảo Mẫu'),
      makeFact('child', 'gender', 'gender', 'Nam'),
    ]);
    expect(before).to.deep.equal(copy);
  });
});
