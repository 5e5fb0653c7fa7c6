import { expect } from '@open-wc/testing';
import type { FormSnapshot } from '../../domain/form.ts';
import { clear, show } from '../support/in-page.ts';

type Row = readonly [kind: string, label: string, value: string, options: string];

/** Kind, label, value and the texts of the choices, a star behind a chosen one. */
function rows(page: FormSnapshot): Row[] {
  return page.controls.map(({ kind, label, value, options }) => [
    kind,
    label,
    value,
    options.map(({ text, selected }) => (selected ? `${text}*` : text)).join(' '),
  ]);
}

describe('a control that is drawn and named by ARIA', () => {
  afterEach(clear);

  it('is a combobox with what its list holds, and the list may hold more', () => {
    const page =
      show(`<span id="l">Dân tộc</span><div role="combobox" aria-controls="b" aria-labelledby="l" tabindex="0">Tày</div>
      <ul role="listbox" id="b" tabindex="0" hidden><li role="option">Kinh</li><li role="option" aria-selected="true">Tày</li><li role="option" aria-disabled="true">Khác</li></ul>`);
    expect(rows(page)).to.deep.equal([['combobox', 'Dân tộc', 'Tày', 'Kinh Tày* Khác']]);
    expect(page.controls[0]!.optionsPartial).to.equal(true);
    expect(page.controls[0]!.options[2]!.disabled).to.equal(true);
  });

  it('that has no list yet says that there is more than is known', () => {
    const [control] = show(
      '<label>Xã <input role="combobox" aria-expanded="false"></label>',
    ).controls;
    expect([control!.options, control!.optionsPartial]).to.deep.equal([[], true]);
  });

  it('is a button that opens a list, unless the button belongs to a box', () => {
    const page =
      show(`<div><span id="l">Quốc tịch</span><button aria-haspopup="listbox" aria-labelledby="l">Việt Nam</button></div>
      <div><span id="m">Tôn giáo</span><button role="combobox" aria-labelledby="m">-- Chọn tôn giáo --</button></div>
      <div><label for="i">Xã</label><input id="i" role="combobox"><button aria-haspopup="listbox">▾</button></div>`);
    expect(rows(page).map(([kind, label, value]) => [kind, label, value])).to.deep.equal([
      ['combobox', 'Quốc tịch', 'Việt Nam'],
      ['combobox', 'Tôn giáo', ''],
      ['combobox', 'Xã', ''],
    ]);
  });

  it('is a list that stands open, of one choice or of several', () => {
    const page =
      show(`<span id="l">Dân tộc</span><ul role="listbox" aria-labelledby="l" tabindex="0"><li role="option">Kinh</li><li role="option" aria-selected="true">Tày</li></ul>
      <span id="m">Giấy tờ</span><ul role="listbox" aria-multiselectable="true" aria-labelledby="m" tabindex="0"><li role="option" aria-selected="true">CCCD</li><li role="option" aria-selected="true">Giấy khai sinh</li></ul>
      <div class="popup"><ul role="listbox" tabindex="0"><li role="option">Của ô khác</li></ul></div>`);
    expect(rows(page)).to.deep.equal([
      ['radio', 'Dân tộc', 'Tày', 'Kinh Tày*'],
      ['checkbox-group', 'Giấy tờ', 'CCCD, Giấy khai sinh', 'CCCD* Giấy khai sinh*'],
    ]);
  });

  it('is a radio group whose choices are their own words, with a group element and without', () => {
    expect(
      rows(
        show(`<div role="radiogroup" aria-label="Giới tính"><div role="radio" aria-checked="false">Nam</div><div role="radio" aria-checked="true">Nữ</div></div>
          <div>Cấp bản sao <span role="radio" aria-checked="true">Có</span><span role="radio" aria-checked="false">Không</span></div>`),
      ),
    ).to.deep.equal([
      ['radio', 'Giới tính', 'Nữ', 'Nam Nữ*'],
      ['radio', 'Cấp bản sao', 'Có', 'Có* Không'],
    ]);
  });

  it('is a tick, a switch or a named group of ticks with its own words', () => {
    const page =
      show(`<div role="checkbox" aria-checked="true">Đồng ý</div><button role="switch" aria-checked="false">Nhận tại nhà</button>
      <div role="group" aria-label="Kèm theo"><div role="checkbox" aria-checked="true">CCCD</div><div role="checkbox" aria-checked="false">Sổ</div></div>`);
    expect(rows(page)).to.deep.equal([
      ['checkbox', 'Đồng ý', 'true', 'Đồng ý*'],
      ['switch', 'Nhận tại nhà', '', 'Nhận tại nhà'],
      ['checkbox-group', 'Kèm theo', 'CCCD', 'CCCD* Sổ'],
    ]);
    expect(page.pairs).to.deep.equal([]);
  });

  it('is a number to step through or a text box', () => {
    expect(
      rows(
        show(`<span id="l">Số bản</span><div role="spinbutton" aria-labelledby="l" tabindex="0">3</div>
          <span id="m">Địa chỉ</span><div role="textbox" contenteditable="true" aria-labelledby="m">Thôn 1</div>`),
      ),
    ).to.deep.equal([
      ['number', 'Số bản', '3', ''],
      ['editable', 'Địa chỉ', 'Thôn 1', ''],
    ]);
  });

  it('is an editable text of each spelling, whose words name no neighbour', () => {
    expect(
      rows(
        show(`<div>Nội dung<div contenteditable="true">Một</div></div><div>Ghi chú<div contenteditable="plaintext-only">Hai</div></div>
          <div contenteditable>Ba</div><div contenteditable="false">Bốn</div>`),
      ).map(([, label, value]) => [label, value]),
    ).to.deep.equal([
      ['Nội dung', 'Một'],
      ['Ghi chú', 'Hai'],
      ['', 'Ba'],
    ]);
  });
});

describe('an input', () => {
  afterEach(clear);

  it('of each type is read as a person sees it; passwords, hidden, colour and sliders are not', () => {
    const types = {
      text: 'a',
      search: 'b',
      tel: '0900000000',
      url: 'https://a.example',
      email: 'a@a.example',
      number: '12',
      date: '2026-02-03',
      month: '2026-02',
      'datetime-local': '2026-02-03T08:30',
      time: '08:30',
      week: '2026-W07',
      password: 'bí mật',
      hidden: 'kín',
      color: '#ff0000',
      range: '5',
    };
    const page = show(
      Object.entries(types)
        .map(
          ([type, value]) =>
            `<p><label>${type} <input type="${type}" value="${value}"></label></p>`,
        )
        .join(''),
    );
    expect(
      page.controls.map(({ kind, label, value }) => `${kind} ${label} ${value}`),
    ).to.deep.equal([
      'text text a',
      'text search b',
      'text tel 0900000000',
      'text url https://a.example',
      'text email a@a.example',
      'number number 12',
      'date date 03/02/2026',
      'date month 02/2026',
      'text datetime-local 03/02/2026 08:30',
      'text time 08:30',
      'text week 2026-W07',
    ]);
  });

  it('for files is listed and gives nothing away', () => {
    const [control] = show('<label>Bản chụp CCCD <input type="file" multiple></label>').controls;
    expect([control!.kind, control!.label, control!.value]).to.deep.equal([
      'file',
      'Bản chụp CCCD',
      '',
    ]);
  });

  it('with several choices gives them all', () => {
    expect(
      rows(
        show(
          '<label>Giấy tờ <select multiple><option selected>CCCD</option><option>Khác</option><option selected>Sổ</option></select></label>',
        ),
      ),
    ).to.deep.equal([['select-multiple', 'Giấy tờ', 'CCCD, Sổ', 'CCCD* Khác Sổ*']]);
  });
});
