import { expect } from '@open-wc/testing';
import type { FillOutcome, FillValue } from '../../domain/plan.ts';
import { readForm } from '../../extension/in-page/read-form.ts';
import { fillControl } from '../../extension/in-page/write/fill-control.ts';
import { sweep } from '../../extension/in-page/write/sweep.ts';
import { at, clear, controlOf, show, task } from '../support/in-page.ts';

function fill(id: string, value: FillValue | string): Promise<FillOutcome> {
  return fillControl(task(controlOf(readForm(document), id), value));
}

describe('fillControl, where the page does not do as told', () => {
  afterEach(clear);

  it('puts the old value back when the page rejects the new one', async () => {
    show(`<p><label for="x">Số CCCD</label> <input id="x" value="cũ"
      onchange="this.setAttribute('aria-invalid', String(this.value === '12'))"></p>`);
    const outcome = await fill('x', '12');
    expect([outcome.status, outcome.reason]).to.deep.equal(['rejected', 'page-marked-invalid']);
    expect([outcome.readBack, at('x').value]).to.deep.equal(['cũ', 'cũ']);
  });

  it("takes the browser's own pattern for the page's word", async () => {
    show('<label>Số CCCD <input id="x" pattern="[0-9]{12}"></label>');
    expect((await fill('x', '1234')).status).to.equal('rejected');
    expect((await fill('x', '030195003346')).status).to.equal('kept');
  });

  it('types letter by letter where a page takes nothing else', async () => {
    show('<label>Họ tên <input id="x"></label>');
    let held = '';
    at('x').addEventListener('input', ({ target }) => {
      const box = target as HTMLInputElement;
      if (Math.abs(box.value.length - held.length) > 1 && box.value !== '') box.value = held;
      held = box.value;
    });
    const outcome = await fill('x', 'Lê Thị Thử');
    expect([outcome.status, held]).to.deep.equal(['kept', 'Lê Thị Thử']);
  });

  it('never calls a moved decimal point another form of the same number', async () => {
    show(`<label>Số tiền <input id="x" oninput="this.value = this.value.replace(/[.,]/g, '')"></label>
      <label>Lệ phí <input id="y" oninput="this.value = Number(this.value).toLocaleString('vi-VN')"></label>`);
    const outcome = await fill('x', '1,5');
    expect([outcome.status, at('x').value]).to.deep.equal(['reverted', '']);
    expect((await fill('y', '2000')).readBack).to.equal('2.000');
  });

  it('refuses a day that is not in the calendar before it touches the box', async () => {
    show('<label>Ngày sinh <input id="x" placeholder="dd/mm/yyyy"></label>');
    const asDate = await fill('x', {
      kind: 'date',
      date: { year: 1990, month: 2, day: 31 },
      text: '31/02/1990',
    });
    const asText = await fill('x', '31/02/1990');
    for (const outcome of [asDate, asText]) {
      expect([outcome.status, outcome.reason]).to.deep.equal(['skipped', 'failed']);
      expect(outcome.detail?.vi).to.contain('không có trong lịch');
    }
    expect(at('x').value).to.equal('');
  });

  it('tells what else the writing changed', async () => {
    show(`<label>Tỉnh <select id="x" onchange="document.getElementById('y').value = ''"><option value="">--</option><option>Hải Phòng</option></select></label>
      <label>Xã <input id="y" value="Xã Thử"></label>`);
    const outcome = await fill('x', { kind: 'choice', texts: ['Hải Phòng'] });
    expect([outcome.status, outcome.reason]).to.deep.equal(['kept', 'other-control-changed']);
    expect(outcome.detail?.vi).to.contain('Xã').and.to.contain('“Xã Thử” → “”');
  });

  it('leaves alone a locked box that only looks like a date', async () => {
    show('<label>Ngày nhận <input id="x" placeholder="dd/mm/yyyy" readonly></label>');
    const outcome = await fill('x', {
      kind: 'date',
      date: { year: 2026, month: 11, day: 5 },
      text: '05/11/2026',
    });
    expect([outcome.reason, at('x').value]).to.deep.equal(['control-read-only', '']);
  });

  it('takes an empty mask for an empty box', async () => {
    show('<label>Ngày sinh <input id="x" placeholder="dd/mm/yyyy" value="__/__/____"></label>');
    const control = controlOf(readForm(document), 'x');
    expect(control.value).to.equal('');
    const outcome = await fillControl(task(control, '05/11/1990'));
    expect([outcome.status, at('x').value]).to.deep.equal(['kept', '05/11/1990']);
  });

  it('waits while the page shows a spinner', async () => {
    show(`<label>Số CCCD <input id="x"></label><div id="busy" style="height:9px"></div>`);
    at('x').addEventListener('change', () => {
      at('busy').setAttribute('aria-busy', 'true');
      setTimeout(() => {
        at('busy').removeAttribute('aria-busy');
        at('x').value = '';
      }, 700);
    });
    const outcome = await fill('x', '030195003346');
    expect([outcome.status, outcome.reason]).to.deep.equal(['reverted', 'page-changed-value']);
  });

  it('sweeps what an injection before a reload has written', async () => {
    const page = show('<label>Họ tên <input id="x"></label>');
    const order = { ...task(controlOf(page, 'x'), 'Lê Thị Thử'), ref: 'never-written-here' };
    at('x').value = 'LÊ THỊ THỬ';
    const [late] = await sweep([order]);
    expect([late!.status, late!.readBack, late!.before]).to.deep.equal([
      'transformed',
      'LÊ THỊ THỬ',
      '',
    ]);
  });
});
