import { expect } from '@open-wc/testing';
import {
  createDossier,
  factKey,
  findConflicts,
  findValue,
  mergeFacts,
  settleConflict,
} from '../../domain/dossier.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Fact, Subject } from '../../domain/fact.ts';
import { formatFactValue, parseFactValue } from '../../domain/fact-value.ts';
import type { FieldKind } from '../../domain/vocabulary/field-definition.ts';

const makeFact = (
  subject: Subject,
  field: string,
  kind: FieldKind,
  text: string,
  system = 'one-stop',
): Fact => ({
  subject,
  field,
  value: parseFactValue(field, text, kind)!,
  source: {
    system,
    url: `https://${system}.example/`,
    label: field,
    selector: `#${field}`,
    at: '2026-11-05T01:00:00Z',
    confidence: 1,
  },
});
const shown = (dossier: Dossier, subject: Subject, field: string): string | undefined => {
  const value = findValue(dossier, subject, field);
  return value && formatFactValue(value);
};
const start = (...facts: Fact[]): Dossier => mergeFacts(createDossier(), facts).dossier;

describe('settleConflict', () => {
  const conflict = start(
    makeFact('child', 'fullName', 'name', 'Phạm Bảo Mẫu'),
    makeFact('child', 'fullName', 'name', 'Phạm Bảo Mậu', 'civil'),
  );

  it('lets the value a person chose hold and keeps the other in the history', () => {
    const settled = settleConflict(conflict, factKey('child', 'fullName'), 1);
    expect(shown(settled, 'child', 'fullName')).to.equal('Phạm Bảo Mậu');
    expect(settled.facts['child.fullName']?.values).to.have.length(2);
    expect(findConflicts(settled)).to.deep.equal([]);
  });

  it('stays settled when a known value comes again, and opens for a third', () => {
    const settled = settleConflict(conflict, 'child.fullName', 1);
    const again = mergeFacts(settled, [
      makeFact('child', 'fullName', 'name', 'Phạm Bảo Mẫu'),
    ]).dossier;
    expect(findConflicts(again)).to.deep.equal([]);
    const third = mergeFacts(settled, [
      makeFact('child', 'fullName', 'name', 'Phạm Bảo Mâu'),
    ]).dossier;
    expect(findConflicts(third)).to.have.length(1);
  });

  it('refuses a value that is not there', () => {
    expect(() => settleConflict(conflict, 'child.fullName', 2)).to.throw(RangeError);
    expect(() => settleConflict(conflict, 'child.phone', 0)).to.throw(RangeError);
  });
});
