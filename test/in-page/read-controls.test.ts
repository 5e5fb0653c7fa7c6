import { expect } from '@open-wc/testing';
import { readForm } from '../../extension/in-page/read-form.ts';
import { clear, controlOf, show } from '../support/in-page.ts';

describe('readForm: labels and sections', () => {
  afterEach(clear);

  it('finds a label by every kind of evidence', () => {
    const page = show(`
      <label for="a">Họ và tên</label><input id="a">
      <label>Ngày sinh <input id="b"></label>
      <span id="l">Dân tộc</span><input id="c" aria-labelledby="l">
      <table><tr><td>Quốc tịch</td><td><input id="d"></td></tr></table>
      <div><div>Số CCCD (*)</div><div><input id="e"></div></div>
      <div>Nơi cấp: <input id="f"></div>
      <dl><dt>Nơi sinh</dt><dd><input id="g"></dd></dl>
      <div class="form-floating"><input id="h"><label>Quê quán</label></div>
      <p><input id="i" placeholder="Số điện thoại"></p>`);
    const seen = (id: string): string[] => {
      const { label, labelEvidence } = controlOf(page, id);
      return [label, labelEvidence];
    };
    expect(seen('a')).to.deep.equal(['Họ và tên', 'for']);
    expect(seen('b')).to.deep.equal(['Ngày sinh', 'wrap']);
    expect(seen('c')).to.deep.equal(['Dân tộc', 'aria']);
    expect(seen('d')).to.deep.equal(['Quốc tịch', 'cell']);
    expect(seen('e')).to.deep.equal(['Số CCCD (*)', 'preceding-text']);
    expect(seen('f')).to.deep.equal(['Nơi cấp:', 'preceding-text']);
    expect(seen('g')).to.deep.equal(['Nơi sinh', 'term']);
    expect(seen('h')).to.deep.equal(['Quê quán', 'floating']);
    expect(seen('i')).to.deep.equal(['Số điện thoại', 'placeholder']);
  });

  it('tells two people side by side by the header of their column', () => {
    const page = show(`<table><tr><th></th><th>Bên nam</th><th>Bên nữ</th></tr>
      <tr><td>Họ tên</td><td><input id="a"></td><td><input id="b"></td></tr></table>`);
    const [nam, nu] = [controlOf(page, 'a'), controlOf(page, 'b')];
    expect([nam.label, nam.column]).to.deep.equal(['Họ tên', 'Bên nam']);
    expect([nu.label, nu.column]).to.deep.equal(['Họ tên', 'Bên nữ']);
  });

  it('reads the section from fieldsets, headings, cards, full-width rows and closed tabs', () => {
    const page = show(`
      <fieldset><legend>Người mẹ</legend><input id="a"></fieldset>
      <h3>Người cha</h3><div><input id="b"></div>
      <div class="card"><div class="card-header">Người yêu cầu</div><div><input id="c"></div></div>
      <table><tr><td colspan="2">Trẻ em</td></tr><tr><td>Tên</td><td><input id="d"></td></tr></table>
      <ul><li><a href="#t" role="tab">Người chết</a></li></ul>
      <div id="t" class="tab-pane" style="display:none"><div>Họ tên</div><input id="e"></div>`);
    const section = (id: string): string | undefined => controlOf(page, id).sections.at(-1);
    expect(section('a')).to.equal('Người mẹ');
    expect(section('b')).to.equal('Người cha');
    expect(section('c')).to.equal('Người yêu cầu');
    expect(section('d')).to.equal('Trẻ em');
    expect(section('e')).to.equal('Người chết');
    expect(controlOf(page, 'e').label).to.equal('Họ tên');
  });

  it('takes radio buttons, the boxes of a date and a hidden select with its companion as one control each', () => {
    const page = show(`
      <div>Giới tính: <label><input type="radio" name="g" value="1"> Nam</label><label><input type="radio" name="g" value="2" checked> Nữ</label></div>
      <div>Ngày cấp <span><input id="n" size="2" placeholder="Ngày" value="5">/<input size="2" placeholder="Tháng" value="11">/<input size="4" placeholder="Năm" value="2021"></span></div>
      <div>Dân tộc <select id="s" class="select2-hidden-accessible" style="position:absolute;width:1px;height:1px;clip:rect(0 0 0 0)"><option value="">--Chọn--</option><option selected>Tày</option></select><span class="select2 select2-container" style="display:inline-block;width:90px;height:20px">Tày</span></div>`);
    expect(page.controls.map(({ kind, value }) => [kind, value])).to.deep.equal([
      ['radio', 'Nữ'],
      ['date-boxes', '05/11/2021'],
      ['select', 'Tày'],
    ]);
    expect(page.controls.every(({ state }) => state.visible)).to.equal(true);
    expect(page.controls[0]!.label).to.equal('Giới tính:');
  });

  it('marks what a person cannot see as not visible', () => {
    const page = show(`
      <input id="a" style="display:none"><input id="b" style="opacity:0"><input id="c" style="position:absolute;left:-9999px">
      <input id="d" style="width:0;height:0;border:0;padding:0"><div style="overflow:hidden;height:0"><input id="e"></div><input id="f">`);
    const visible = page.controls.filter(({ state }) => state.visible);
    expect(visible.map(({ locator }) => locator.path)).to.deep.equal([['#f']]);
  });

  it('never reads passwords and hidden fields, and looks into shadow roots', () => {
    show('<input type="password" id="p"><input type="hidden" id="h"><div id="host"></div>');
    const root = document.getElementById('host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<label>Họ tên <input id="in"></label>';
    const { controls } = readForm(document);
    expect(controls.map(({ label, locator }) => [label, locator.path])).to.deep.equal([
      ['Họ tên', ['#host', '#in']],
    ]);
  });

  it('takes the name a library puts on an element around one control, not around several', () => {
    const { controls } = show(
      `<app-block formcontrolname="all"><app-input formcontrolname="MeHoTen"><div><label>Họ tên</label><input id="mat-input-1"></div></app-input><input id="other"></app-block>`,
    );
    expect(controls.map(({ hints }) => hints.bindings)).to.deep.equal([['MeHoTen'], []]);
  });

  it('survives names that hide DOM properties and a label of a megabyte', () => {
    const page = show(
      `<form><input name="parentNode"><input name="attributes"><input name="id"><label for="x">${'dài '.repeat(250_000)}</label><input id="x"></form>`,
    );
    expect(page.controls.length).to.equal(4);
    expect(Math.max(...page.controls.map(({ label }) => label.length))).to.be.at.most(300);
  });

  it('reads 250 controls and says how long it took', () => {
    const rows = Array.from(
      { length: 250 },
      (_, at) => `<tr><td>Ô số ${at}</td><td><input name="o${at}"></td></tr>`,
    );
    const page = show(`<table>${rows.join('')}</table>`);
    expect(page.controls.length).to.equal(250);
    expect(page.milliseconds).to.be.above(0);
  });

  it('reads a date box whose picker calls its input a combobox as a date', () => {
    const { controls } = show(`<div>Ngày cấp</div>
      <div class="dx-show-invalid-badge dx-datebox dx-textbox dx-texteditor dx-dropdowneditor">
        <div class="dx-dropdowneditor-input-wrapper"><input type="hidden" name="ngayCap">
          <div class="dx-texteditor-container"><div class="dx-texteditor-input-container">
            <input class="dx-texteditor-input" role="combobox" aria-haspopup="true"></div></div></div></div>`);
    expect(controls.map(({ kind, label }) => [kind, label])).to.deep.equal([['date', 'Ngày cấp']]);
  });

  it('reads a plain button with a label as a list, and leaves other buttons alone', () => {
    const { controls } = show(`<form><label for="b">Dân tộc</label>
      <button type="button" id="b">-- Chọn --</button>
      <label for="s">Gửi</label> <button id="s">Nộp hồ sơ</button>
      <label>Số CCCD</label> <div><input id="n"><button type="button">Tra cứu</button></div></form>`);
    expect(controls.map(({ kind, label, value }) => [kind, label, value])).to.deep.equal([
      ['combobox', 'Dân tộc', ''],
      ['text', 'Số CCCD', ''],
    ]);
  });

  it('reads a box in a slot by the words around the slot', () => {
    customElements.define(
      'slot-field',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = '<b>Nơi sinh</b><slot></slot>';
        }
      },
    );
    const { controls } = show('<slot-field><input></slot-field>');
    expect(controls[0]!.label).to.equal('Nơi sinh');
  });

  it('takes a choice for a choice though none of its letters is a plain one', () => {
    const [select] = show(`<label>Dân tộc <select><option value="">-- Chọn --</option>
      <option>Ê Đê</option></select></label>`).controls;
    expect(select!.value).to.equal('');
    document.querySelector('select')!.selectedIndex = 1;
    expect(readForm(document).controls[0]!.value).to.equal('Ê Đê');
  });

  it('reads months that are named in English', () => {
    const [boxes] = show(`<fieldset><legend>Ngày sinh</legend><input placeholder="Day" value="28">
      <select aria-label="Month"><option value="">Month</option><option>June</option>
      <option selected>July</option></select><input placeholder="Year" value="1930"></fieldset>`).controls;
    expect([boxes!.kind, boxes!.value]).to.deep.equal(['date-boxes', '28/07/1930']);
  });
});
