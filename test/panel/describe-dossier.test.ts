import { expect } from '@open-wc/testing';
import { createDossier, mergeFacts, type Dossier } from '../../domain/dossier.ts';
import type { FactValue } from '../../domain/fact.ts';
import { describeDossier } from '../../extension/panel/describe-dossier.ts';

function dossierDue(value: FactValue): Dossier {
  const source = {
    system: 'Một cửa',
    page: 'Hồ sơ',
    label: 'Ngày hẹn trả',
    url: '',
    selector: '',
    confidence: 1,
    at: '',
  };
  return mergeFacts(createDossier(), [{ subject: 'dossier', field: 'dueDate', value, source }])
    .dossier;
}

describe('describeDossier', () => {
  const due = dossierDue({
    kind: 'date',
    date: { year: 2026, month: 11, day: 24 },
    text: '24/11/2026',
  });

  it('says when the result is due, and from the day after that the day has gone by', () => {
    expect(describeDossier(due, '2026-11-24').due).to.deep.equal({
      words: 'hẹn trả 24/11/2026',
      isPast: false,
    });
    expect(describeDossier(due, '2026-11-25').due).to.deep.equal({
      words: 'đã qua ngày hẹn trả 24/11/2026',
      isPast: true,
    });
  });

  it('does not call a day past that is not known whole', () => {
    const part = dossierDue({ kind: 'date', date: { year: 2020 }, text: '2020' });
    expect(describeDossier(part, '2026-11-25').due?.isPast).to.equal(false);
  });
});
