import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { explainDateProblem, parsePartialDate } from '../../domain/partial-date.ts';

describe('explainDateProblem', () => {
  it('says what is wrong, and nothing when nothing is', () => {
    expect(explainDateProblem('31/02/2026')?.vi).to.equal('Ngày 31/02/2026 không có trong lịch.');
    expect(explainDateProblem('13/2026')?.vi).to.equal('Không có tháng 13.');
    expect(explainDateProblem('01/01/1700')?.en).to.contain('1850–2200');
    expect(explainDateProblem('hôm qua')?.vi).to.contain('“hôm qua”');
    expect(explainDateProblem('05/11/2026')).to.equal(undefined);
  });

  it('has a sentence exactly when the text is refused', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(explainDateProblem(text) === undefined).to.equal(
          parsePartialDate(text) !== undefined,
        );
      }),
    );
  });
});
