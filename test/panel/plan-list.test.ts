import { expect, fixture, html } from '@open-wc/testing';
import type { Candidate, FillOutcome, Plan, PlanAction, PlanRow } from '../../domain/plan.ts';
import '../../extension/panel/plan-list.ts';
import type { PlanList, RowTickEvent } from '../../extension/panel/plan-list.ts';

function candidate(to: string, subject: Candidate['subject'] = 'mother'): Candidate {
  const value = { kind: 'text', text: to } as const;
  return { subject, field: 'residence', from: to, to, value, confidence: 0.6 };
}

function row(key: string, action: PlanAction, more: Partial<PlanRow> = {}): PlanRow {
  const kind = 'text' as const;
  return {
    key,
    frame: { frameId: 0, documentId: 'd', framePath: [], origin: 'https://a.example' },
    ref: key,
    locator: { path: [`#${key}`] },
    fingerprint: { label: 'Nơi cư trú', section: '', column: '', kind },
    kind,
    label: 'Nơi cư trú của người mẹ trước khi đăng ký khai sinh cho trẻ em tại Ủy ban nhân dân xã',
    sections: [],
    subject: 'mother',
    field: 'residence',
    confidence: 0.9,
    labelEvidence: 'cell',
    evidence: [{ vi: 'nhãn “Nơi cư trú”', en: 'the label “Nơi cư trú”' }],
    alternatives: [{ subject: 'father', field: 'residence', confidence: 0.4 }],
    action,
    old: '',
    candidates: [],
    ...more,
  };
}

const PLAN: Plan = {
  rows: [
    row('fill', 'fill', { chosen: candidate('Thôn Hữu Chung') }),
    row('same', 'already', { old: 'Kinh', chosen: candidate('Kinh') }),
    row('clash', 'conflict', { old: 'Thôn Cũ', chosen: candidate('Thôn Mới') }),
    row('who', 'ask', {
      chosen: candidate('Thôn A'),
      candidates: [candidate('Thôn A'), candidate('Thôn B', 'requester')],
    }),
    row('no', 'refused', {
      note: { vi: 'Danh sách của trang không có “Tày”.', en: 'The list has no “Tày”.' },
    }),
    { ...row('what', 'unmapped'), subject: undefined, field: undefined } as unknown as PlanRow,
  ],
};

const OUTCOME: FillOutcome = {
  ref: 'fill',
  status: 'reverted',
  reason: 'page-changed-value',
  readBack: 'THÔN KHÁC',
  before: '',
  milliseconds: 1,
};

function rowOf(element: PlanList, key: string): HTMLElement {
  return element.shadowRoot!.querySelector<HTMLElement>(`[data-key="${key}"]`)!;
}

describe('<plan-list>', () => {
  it('says of each row why, from where, and what else it may be', async () => {
    const element = await fixture<PlanList>(html`<plan-list .plan=${PLAN}></plan-list>`);
    const why = rowOf(element, 'who').querySelector<HTMLDetailsElement>('details.why')!;
    why.open = true;
    expect(why.innerText).to.contain('Nơi cư trú · mẹ (90 %)');
    expect(why.innerText).to.contain('Cũng có thể là').and.to.contain('người yêu cầu (60 %)');
    expect(why.innerText).to.contain('ô bảng đứng trước').and.to.contain('cha (40 %)');
    await expect(element).to.be.accessible();
  });

  it('is accessible as a preview and as a report', async () => {
    const preview = await fixture<PlanList>(html`<plan-list .plan=${PLAN}></plan-list>`);
    await expect(preview).to.be.accessible();
    const report = await fixture<PlanList>(
      html`<plan-list .plan=${PLAN} .outcomes=${{ fill: OUTCOME }} written></plan-list>`,
    );
    await expect(report).to.be.accessible();
  });

  it('shows the old value struck through before the new one', async () => {
    const element = await fixture<PlanList>(html`<plan-list .plan=${PLAN}></plan-list>`);
    const value = rowOf(element, 'clash').querySelector('.value')!;
    expect(value.querySelector('del')!.textContent).to.equal('Thôn Cũ');
    expect(value.textContent!.replace(/\s+/g, ' ').trim()).to.equal('Thôn Cũ Thôn Mới');
  });

  it('names both candidates of a question and tells which was pressed', async () => {
    const element = await fixture<PlanList>(html`<plan-list .plan=${PLAN}></plan-list>`);
    const ticks: [string, unknown][] = [];
    element.addEventListener('row-tick', (event) => {
      const { key, tick } = event as RowTickEvent;
      ticks.push([key, tick]);
    });
    const choices = [...rowOf(element, 'who').querySelectorAll<HTMLElement>('.choice')];
    expect(choices.map((choice) => choice.innerText.split('\n')[0])).to.deep.equal([
      'Thôn A',
      'Thôn B',
      'Để trống',
    ]);
    choices[1]!.click();
    expect(ticks).to.deep.equal([['who', 1]]);
  });

  it('says a status in words with the reason and what the control holds now', async () => {
    const element = await fixture<PlanList>(
      html`<plan-list .plan=${PLAN} .outcomes=${{ fill: OUTCOME }} written></plan-list>`,
    );
    const text = rowOf(element, 'fill').innerText;
    expect(text).to.contain('trang đổi lại');
    expect(text).to.contain('THÔN KHÁC');
    expect(text).to.contain('nhập tay');
    expect(rowOf(element, 'who').querySelector('.choice')).to.equal(null);
  });

  it('does not overflow at 320 px', async () => {
    const element = await fixture<PlanList>(
      html`<plan-list style="width:320px" .plan=${PLAN}></plan-list>`,
    );
    expect(element.scrollWidth).to.be.at.most(320);
  });
});
