import { expect } from '@open-wc/testing';
import type { Control, FormSnapshot } from '../../domain/form.ts';
import { clear, controlOf, show } from '../support/in-page.ts';

function kindsOf(page: FormSnapshot): readonly string[] {
  return page.controls.map(({ kind }) => kind);
}

function only(markup: string): Control {
  const { controls } = show(markup);
  expect(controls.length).to.equal(1);
  return controls[0]!;
}

describe('what counts as one control', () => {
  afterEach(clear);

  it('names every kind of input by what it is to a person', () => {
    expect(
      kindsOf(
        show(`<input><input type="search"><input type="tel"><input type="email"><input type="number"><input type="date">
        <input type="hidden"><input type="password"><input type="submit"><input type="button"><input type="reset"><input type="image" alt="">
        <textarea></textarea><select><option>a</option></select><select multiple><option>a</option></select><input type="checkbox"><input type="file"><div contenteditable="true"></div><button role="switch">Bật</button>`),
      ),
    ).to.deep.equal([
      'text',
      'text',
      'text',
      'text',
      'number',
      'date',
      'textarea',
      'select',
      'select-multiple',
      'checkbox',
      'file',
      'editable',
      'switch',
    ]);
  });

  it('knows whether the words of bare radio buttons stand before or after them', () => {
    const read = (line: string): readonly string[] => {
      const { label, options } = show(line).controls[0]!;
      return [label, ...options.map(({ text }) => text)];
    };
    const radio = '<input type="radio" name="r">';
    expect(
      read(`<p>Cấp bản sao: (5) Có ${radio} Không ${radio} Số lượng: <input></p>`),
    ).to.deep.equal(['Cấp bản sao: (5)', 'Có', 'Không']);
    expect(read(`<p>Giới tính: ${radio} Nam ${radio} Nữ</p>`)).to.deep.equal([
      'Giới tính:',
      'Nam',
      'Nữ',
    ]);
  });

  it('takes radio buttons of one name as one, of two forms as two', () => {
    const radio = (name: string, text: string): string =>
      `<label><input type="radio" name="${name}">${text}</label>`;
    const page = show(
      `<form>${radio('g', 'Nam')}${radio('g', 'Nữ')}</form><form>${radio('g', 'Có')}${radio('g', 'Không')}</form>`,
    );
    expect(page.controls.map(({ options }) => options.map(({ text }) => text))).to.deep.equal([
      ['Nam', 'Nữ'],
      ['Có', 'Không'],
    ]);
  });

  it('takes radio buttons without a name as one by the block that holds nothing else', () => {
    const group =
      '<div><span>Giới tính</span><div class="ant-radio-group"><label><input type="radio"> Nam</label><label><input type="radio"> Nữ</label></div></div>';
    const page = show(`${group}${group}`);
    expect(page.controls.map(({ label, options }) => [label, options.length])).to.deep.equal([
      ['Giới tính', 2],
      ['Giới tính', 2],
    ]);
  });

  it('keeps what a list says while nothing is chosen as its placeholder, not as its value', () => {
    for (const text of ['-- Chọn xã --', 'Xã/Phường', 'Tỉnh, thành phố']) {
      const { value, hints } = only(
        `<select><option>${text}</option><option>Nơi khác</option></select>`,
      );
      expect([value, hints.placeholder]).to.deep.equal(['', text]);
    }
    expect(only('<select><option>Xã Nguyên Giáp</option></select>').value).to.equal(
      'Xã Nguyên Giáp',
    );
  });

  it('takes check boxes of one name as one, of one name each as so many', () => {
    expect(
      kindsOf(
        show(
          '<label><input type="checkbox" name="a">A</label><label><input type="checkbox" name="b">B</label>',
        ),
      ),
    ).to.deep.equal(['checkbox', 'checkbox']);
    const group = only(
      '<label><input type="checkbox" name="a[]" checked>A</label><label><input type="checkbox" name="a[]">B</label>',
    );
    expect([group.kind, group.value]).to.deep.equal(['checkbox-group', 'A']);
  });

  it('joins three boxes of a date by placeholder, name, words around them or choices', () => {
    const parts = ['day', 'month', 'year'];
    for (const markup of [
      '<div>Ngày sinh <input placeholder="dd" maxlength="2"><input placeholder="mm" maxlength="2"><input placeholder="yyyy" maxlength="4"></div>',
      '<div>Ngày sinh <input name="ngaySinh_ngay" size="2"><input name="ngaySinh_thang" size="2"><input name="ngaySinh_nam" size="4"></div>',
      '<div>Ngày sinh: ngày <input size="2"> tháng <input size="2"> năm <input size="4"></div>',
      '<div>Ngày sinh <select><option value="">Ngày</option><option>1</option></select><select><option value="">Tháng</option><option>1</option></select><select><option value="">Năm</option><option>1990</option></select></div>',
      '<div>Ngày sinh <select aria-label="Ngày"><option>1</option></select><select aria-label="Tháng"><option>1</option></select><select aria-label="Năm"><option>1990</option></select></div>',
    ]) {
      const control = only(markup);
      expect([control.kind, control.parts], markup).to.deep.equal(['date-boxes', parts]);
      expect(control.label, markup).to.equal('Ngày sinh');
    }
  });

  it('leaves boxes of a year alone and a day beside strangers apart', () => {
    expect(kindsOf(show('<p>Năm sinh <input maxlength="4"></p>'))).to.deep.equal(['text']);
    expect(
      kindsOf(show('<p>Nơi cấp giấy ngày <input></p><p>Họ tên <input></p><p>Số năm <input></p>')),
    ).to.deep.equal(['text', 'text', 'text']);
  });

  it('sees a date by type, mask, placeholder and picker, not by the class of a wrapper', () => {
    const dated = (markup: string): string => only(markup).kind;
    expect(dated('<input placeholder="dd/mm/yyyy">')).to.equal('date');
    expect(dated('<input placeholder="__/__/____">')).to.equal('date');
    expect(dated('<input placeholder="Ngày/tháng/năm">')).to.equal('date');
    expect(dated("<input data-inputmask=\"'alias': 'dd/mm/yyyy'\">")).to.equal('date');
    expect(dated('<input class="hasDatepicker">')).to.equal('date');
    expect(
      dated('<div class="input-group date"><input><span class="input-group-addon"></span></div>'),
    ).to.equal('date');
    expect(
      dated(
        '<div class="date"><div class="row"><div><label>Nơi cấp <input></label></div></div></div>',
      ),
    ).to.equal('text');
    expect(
      kindsOf(
        show(
          '<div class="date"><label>Ngày cấp <input></label><label>Nơi cấp <input></label></div>',
        ),
      )[1],
    ).to.equal('text');
  });

  it('reads a native select under its companion with the label of the pair', () => {
    const control = only(`<div class="form-group"><label>Dân tộc</label>
      <select style="display:none"><option value="">-- Chọn --</option><option selected>Tày</option></select>
      <div class="chosen-container" style="width:100px;height:20px"><a><span>Tày</span></a><div style="display:none"><input></div></div></div>`);
    expect([control.kind, control.value, control.label, control.state.visible]).to.deep.equal([
      'select',
      'Tày',
      'Dân tộc',
      true,
    ]);
  });

  it('reads no value from a prompt, one from a real choice, in native and drawn lists', () => {
    expect(
      only('<select><option value="">-- Chọn dân tộc --</option><option>Kinh</option></select>')
        .value,
    ).to.equal('');
    expect(only('<select><option value="0">Chọn</option></select>').value).to.equal('');
    expect(only('<select><option value="1">Kinh</option></select>').value).to.equal('Kinh');
    expect(
      only(`<div class="ant-select ant-select-single"><div class="ant-select-selector"><span class="ant-select-selection-search"><input role="combobox" readonly></span>
        <span class="ant-select-selection-placeholder">Chọn dân tộc</span></div></div>`).value,
    ).to.equal('');
    expect(
      only(`<div class="ant-select ant-select-single"><div class="ant-select-selector"><span class="ant-select-selection-search"><input role="combobox" readonly></span>
        <span class="ant-select-selection-item" title="Tày">Tày</span></div></div>`).value,
    ).to.equal('Tày');
    expect(
      only(
        '<div class="MuiSelect-root"><div role="combobox" aria-haspopup="listbox" tabindex="0">Tày</div><input aria-hidden="true" tabindex="-1" class="MuiSelect-nativeInput" value="TAY" style="opacity:0;position:absolute;width:100%"></div>',
      ).value,
    ).to.equal('Tày');
  });

  it('tells read-only, disabled and required', () => {
    const page = show(
      '<label>A <input id="a" readonly></label><fieldset disabled><label>B <input id="b"></label></fieldset><label>C <input id="c" required></label>',
    );
    expect(controlOf(page, 'a').state.readOnly).to.equal(true);
    expect(controlOf(page, 'b').state.disabled).to.equal(true);
    expect(controlOf(page, 'c').state.required).to.equal(true);
  });

  it('joins three boxes of a date in a line that goes on, and three lettered names', () => {
    const { controls } =
      show(`<div>Ngày sinh: <input id="dt_ngay" size="2"> / <input id="dt_thang" size="2"> / <input id="dt_nam" size="4"> Giới tính: <input id="g"></div>
      <p>Ngày cấp <select name="f06d"><option>1</option></select> <select name="f06m"><option>1</option></select> <input name="f06y"></p>`);
    expect(controls.map(({ kind, parts }) => [kind, parts?.join()])).to.deep.equal([
      ['date-boxes', 'day,month,year'],
      ['text', undefined],
      ['date-boxes', 'day,month,year'],
    ]);
  });
});
