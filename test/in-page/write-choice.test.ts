import { expect } from '@open-wc/testing';
import type { FillOutcome } from '../../domain/plan.ts';
import { readForm } from '../../extension/in-page/read-form.ts';
import { fillControl } from '../../extension/in-page/write/fill-control.ts';
import { restore } from '../../extension/in-page/write/restore.ts';
import { at, clear, controlOf, show, task } from '../support/in-page.ts';

const choose = (
  ...texts: readonly string[]
): { readonly kind: 'choice'; readonly texts: readonly string[] } => ({ kind: 'choice', texts });

async function fill(markup: string, ...texts: readonly string[]): Promise<FillOutcome> {
  return fillControl(task(controlOf(show(markup), 'x'), choose(...texts)));
}

const list = (...options: readonly string[]): string =>
  `<label>Mục <select id="x"><option value="">-- Chọn --</option>${options.map((text) => `<option>${text}</option>`).join('')}</select></label>`;

describe('choosing', () => {
  afterEach(clear);

  it('takes the first alias a list knows, spelling and marks apart', async () => {
    expect((await fill(list('Tày', 'Thái'), 'Thái')).readBack).to.equal('Thái');
    expect(
      (await fill(list('CĂN CƯỚC', 'HỘ CHIẾU'), 'Thẻ căn cước', 'Căn cước')).readBack,
    ).to.equal('CĂN CƯỚC');
    expect((await fill(list('Hoà Bình'), 'Hòa Bình')).status).to.equal('kept');
  });

  it('never takes a part of a word, a near word or one of two equal ones', async () => {
    expect((await fill(list('Kinh doanh'), 'Kinh')).reason).to.equal('option-missing');
    expect((await fill(list('Xã Hạ'), 'Xã Hà')).reason).to.equal('option-missing');
    expect((await fill(list('Xã Tân', 'Xã Tân'), 'Xã Tân')).reason).to.equal('option-ambiguous');
    expect(at<HTMLSelectElement>('x').selectedIndex).to.equal(0);
  });

  it('lets the library over a hidden select know', async () => {
    show(`<div><label>Dân tộc</label><select id="x" style="display:none"><option value="">Chọn</option><option>Tày</option></select>
      <span class="select2 select2-container" style="display:inline-block;width:90px;height:20px">Chọn</span></div>`);
    at('x').addEventListener('change', () => {
      document.querySelector('.select2')!.textContent =
        at<HTMLSelectElement>('x').selectedOptions[0]!.text;
    });
    const outcome = await fillControl(task(controlOf(readForm(document), 'x'), choose('Tày')));
    expect([outcome.status, document.querySelector('.select2')!.textContent]).to.deep.equal([
      'kept',
      'Tày',
    ]);
  });

  it('says when a radio group lacks the answer', async () => {
    const outcome = await fill(
      '<div>Giới tính: <label><input type="radio" name="g" id="x"> Nam</label><label><input type="radio" name="g"> Nữ</label></div>',
      'Khác',
    );
    expect(outcome.reason).to.equal('option-missing');
    expect(outcome.detail?.vi).to.contain('Nam · Nữ');
    expect(at('x').checked).to.equal(false);
  });

  it('ticks and clears a box, and undoes it', async () => {
    const page = show('<label><input type="checkbox" id="x"> Ủy quyền</label>');
    const order = task(controlOf(page, 'x'), { kind: 'check', checked: true });
    expect((await fillControl(order)).status).to.equal('kept');
    expect(at('x').checked).to.equal(true);
    await restore(order);
    expect(at('x').checked).to.equal(false);
  });

  it('searches a list that loads only what is asked for', async () => {
    show(`<div class="ant-select"><div class="ant-select-selector"><label for="x">Nơi đăng ký</label>
      <input id="x" role="combobox" aria-controls="l"><span class="ant-select-selection-item"></span></div></div><div id="l" role="listbox"></div>`);
    const draw = (names: readonly string[]): void => {
      at('l').replaceChildren(
        ...names.map((name) => {
          const option = document.createElement('div');
          option.setAttribute('role', 'option');
          option.textContent = name;
          option.addEventListener('click', () => {
            document.querySelector('.ant-select-selection-item')!.textContent = name;
            at('x').value = '';
            at('l').replaceChildren();
          });
          return option;
        }),
      );
    };
    at('x').parentElement!.addEventListener('mousedown', () => draw(['UBND xã A', 'UBND xã B']));
    at('x').addEventListener('input', () =>
      setTimeout(
        () => draw(['UBND xã Nguyên Giáp'].filter((name) => name.includes(at('x').value))),
        300,
      ),
    );
    const outcome = await fillControl(
      task(controlOf(readForm(document), 'x'), choose('UBND xã Nguyên Giáp')),
    );
    expect([outcome.status, outcome.readBack]).to.deep.equal(['kept', 'UBND xã Nguyên Giáp']);
  });

  it('says what a drawn list has when the choice is not in it, and leaves it as it was', async () => {
    show(
      `<div class="ant-select"><div class="ant-select-selector"><label for="x">Dân tộc</label><input id="x" role="combobox" aria-controls="l" readonly></div></div><div id="l"></div>`,
    );
    at('x').parentElement!.addEventListener(
      'mousedown',
      () => (at('l').innerHTML = '<div role="option">Kinh</div><div role="option">Tày</div>'),
    );
    const outcome = await fillControl(task(controlOf(readForm(document), 'x'), choose('Dao')));
    expect(outcome.reason).to.equal('option-missing');
    expect(outcome.detail?.vi).to.contain('Kinh · Tày');
    expect(at('x').value).to.equal('');
  });

  it('writes a date over three lists', async () => {
    const days = (count: number): string =>
      Array.from({ length: count }, (_, index) => `<option>${index + 1}</option>`).join('');
    const page = show(
      `<div>Ngày sinh <select id="x"><option value="">Ngày</option>${days(31)}</select><select id="m"><option value="">Tháng</option>${Array.from({ length: 12 }, (_, index) => `<option>Tháng ${index + 1}</option>`).join('')}</select><select id="y"><option value="">Năm</option><option>1990</option></select></div>`,
    );
    const outcome = await fillControl(
      task(controlOf(page, 'x'), {
        kind: 'date',
        date: { year: 1990, month: 2, day: 1 },
        text: '01/02/1990',
      }),
    );
    expect([outcome.status, outcome.readBack]).to.deep.equal(['kept', '01/02/1990']);
  });

  it('is pressed by its own words in a drawn radio group and in a list that stands open', async () => {
    for (const [group, one, state] of [
      ['radiogroup', 'radio', 'aria-checked'],
      ['listbox', 'option', 'aria-selected'],
    ]) {
      show(`<div id="x" role="${group}" aria-label="Giới tính" tabindex="0">
        <div role="${one}" id="a">Nam</div><div role="${one}" id="b">Nữ</div></div>`);
      at('x').addEventListener('click', ({ target }) => {
        for (const id of ['a', 'b']) at(id).setAttribute(state!, String(at(id) === target));
      });
      const outcome = await fillControl(
        task(controlOf(readForm(document), 'x'), { kind: 'choice', texts: ['Nữ'] }),
      );
      expect([outcome.status, at('b').getAttribute(state!)], group).to.deep.equal(['kept', 'true']);
    }
  });
});
