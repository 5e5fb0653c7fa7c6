import { expect } from '@open-wc/testing';
import { factKey, findConflicts, mergeFacts, settleConflict } from '../../domain/dossier.ts';
import { makeFact, shown, start } from '../support/facts.ts';

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
