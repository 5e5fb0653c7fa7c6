import { expect } from '@open-wc/testing';
import { clear, controlOf, show } from '../support/in-page.ts';

function sectionsOf(markup: string, id = 'x'): readonly string[] {
  return controlOf(show(markup), id).sections;
}

describe('the sections of a control', () => {
  afterEach(clear);

  it('are the headings it stands under, outermost first', () => {
    expect(
      sectionsOf(`<h1>Đăng ký khai sinh</h1><section><h2>Cha mẹ</h2>
        <fieldset><legend>Người mẹ</legend><label>Họ tên <input id="x"></label></fieldset></section>`),
    ).to.deep.equal(['Đăng ký khai sinh', 'Cha mẹ', 'Người mẹ']);
  });

  it('end with the last heading before it, not with an earlier one', () => {
    const markup = `<h3>Người mẹ</h3><p>Họ tên <input id="a"></p><h3>Người cha</h3><p>Họ tên <input id="b"></p>`;
    expect(sectionsOf(markup, 'a').at(-1)).to.equal('Người mẹ');
    expect(sectionsOf(markup, 'b').at(-1)).to.equal('Người cha');
    expect(sectionsOf(markup, 'b')).to.not.include('Người mẹ');
  });

  it('hold no label, hint or button of the fields before', () => {
    expect(
      sectionsOf(`<h3>Người mẹ</h3>
        <div class="form-group"><label><b>Họ tên</b></label><input></div>
        <div class="form-group"><div class="label-title">Ngày sinh</div><input></div>
        <button class="header-button">Tra cứu</button>
        <p class="hint">Ghi đúng giấy tờ</p>
        <div class="form-group"><label>Dân tộc</label><input id="x"></div>`),
    ).to.deep.equal(['Người mẹ']);
  });

  it('do not hold the bold label of the control itself', () => {
    const { label, sections } = controlOf(
      show('<h3>Người mẹ</h3><div><b>Họ tên</b><br><input id="x"></div>'),
      'x',
    );
    expect([label, sections]).to.deep.equal(['Họ tên', ['Người mẹ']]);
  });

  it('do not hold the bold label of the field before', () => {
    expect(
      sectionsOf(
        '<h3>Người mẹ</h3><div><b>Họ tên</b><br><input><br><b>Ngày sinh</b><br><input id="x"></div>',
      ),
    ).to.deep.equal(['Người mẹ']);
    expect(
      sectionsOf(`<h3>Người mẹ</h3><div><div><div><strong>Họ tên</strong></div><div><input></div></div>
       <div><div><strong>Ngày sinh</strong></div><div><input id="x"></div></div></div>`),
    ).to.deep.equal(['Người mẹ']);
  });

  it('are the row across a table above it, up to the next one', () => {
    const markup = `<table><tr><td colspan="4">I. BÊN NAM</td></tr><tr><td>Họ tên</td><td><input id="a"></td></tr>
      <tr><td colspan="4"><b>II. BÊN NỮ</b></td></tr><tr><td>Họ tên</td><td><input id="b"></td></tr></table>`;
    expect(sectionsOf(markup, 'a').at(-1)).to.equal('I. BÊN NAM');
    expect(sectionsOf(markup, 'b').at(-1)).to.equal('II. BÊN NỮ');
  });

  it('are the caption of the table', () => {
    expect(
      sectionsOf(
        '<table><caption>Người chết</caption><tr><td>Họ tên</td><td><input id="x"></td></tr></table>',
      ).at(-1),
    ).to.equal('Người chết');
  });

  it('are the head of the card, panel or accordion, whatever the library calls it', () => {
    for (const markup of [
      '<div class="card"><div class="card-header"><h5>Người mẹ</h5></div><div class="card-body"><label>Tên <input id="x"></label></div></div>',
      '<div class="panel"><div class="panel-heading">Người mẹ</div><div class="panel-body"><label>Tên <input id="x"></label></div></div>',
      '<div class="ant-card"><div class="ant-card-head"><div class="ant-card-head-title">Người mẹ</div></div><div class="ant-card-body"><label>Tên <input id="x"></label></div></div>',
      '<details open><summary>Người mẹ</summary><label>Tên <input id="x"></label></details>',
      '<div><div class="section-title">Người mẹ</div><div><label>Tên <input id="x"></label></div></div>',
      '<div role="group" aria-label="Người mẹ"><label>Tên <input id="x"></label></div>',
      '<p><b>Người mẹ</b></p><div><label>Tên <input id="x"></label></div>',
      '<div style="font-weight:700">NGƯỜI MẸ</div><div><label>Tên <input id="x"></label></div>',
      '<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button">Người mẹ</button></h2><div class="accordion-body"><label>Tên <input id="x"></label></div></div>',
    ])
      expect(sectionsOf(markup).at(-1)?.toLowerCase(), markup).to.equal('người mẹ');
  });

  it('are the tab that opens the panel, for a closed one too', () => {
    const page =
      show(`<ul class="nav"><li><a id="t1" href="#p1">Người mẹ</a></li><li><a href="#p2">Người cha</a></li></ul>
      <div class="tab-content"><div class="tab-pane" id="p1"><label>Tên <input id="a"></label></div>
      <div class="tab-pane" id="p2" style="display:none"><label>Tên <input id="b"></label></div></div>`);
    expect(controlOf(page, 'a').sections.at(-1)).to.equal('Người mẹ');
    expect(controlOf(page, 'b').sections.at(-1)).to.equal('Người cha');
    expect(controlOf(page, 'b').state.visible).to.equal(true);
  });

  it('of a title row with a tick in it are the title, for the rows below', () => {
    expect(
      sectionsOf(`<table><tr><td colspan="2"><b>NGƯỜI NỘP</b></td></tr><tr><td>Họ tên</td><td><input></td></tr>
        <tr><td colspan="2"><b>CHỦ HỒ SƠ</b> <input type="checkbox" id="s"><label for="s">Là người nộp</label></td></tr>
        <tr><td>Họ tên</td><td><input id="x"></td></tr></table>`).at(-1),
    ).to.equal('CHỦ HỒ SƠ');
  });

  it('do not take over the title of a card that has ended', () => {
    expect(
      sectionsOf(`<div class="card"><h5>Người mẹ</h5><div><i>Họ tên</i><b>Lê Thị Thử</b></div><div><i>Dân tộc</i><b>Tày</b></div></div>
        <div><label>Ghi chú <input id="x"></label></div>`),
    ).to.deep.equal([]);
  });

  it('leave the name and the menu of the site out', () => {
    expect(
      sectionsOf(`<header class="header"><div class="site-title">Một cửa</div><nav><a href="/">Trang chủ</a><a href="/a">Hồ sơ</a></nav></header>
        <main><h2>Người mẹ</h2><label>Tên <input id="x"></label></main>`),
    ).to.deep.equal(['Người mẹ']);
  });

  it('are a bold item of a list of boxes, but no item of a menu', () => {
    const markup = `<ul><li>Trang chủ</li></ul><ul><li><b>Thông tin trẻ em</b></li><li>Họ tên <input id="a"></li>
      <li><b>Người làm đơn</b></li><li>Họ tên <input id="b"></li></ul>`;
    expect(sectionsOf(markup, 'a')).to.deep.equal(['Thông tin trẻ em']);
    expect(sectionsOf(markup, 'b')).to.deep.equal(['Người làm đơn']);
  });

  it('go on over the rows of a grid until the next title, and keep the title above a bold line', () => {
    const { controls } = show(`<form>
      <div class="row"><h5>Thông tin cha</h5><div>Họ tên</div><div><input id="a"></div></div>
      <div class="row"><div>Số điện thoại</div><div><input id="b"></div></div>
      <div class="row"><h5>Thông tin mẹ</h5><div>Họ tên</div><div><input id="c"></div>
        <div style="font-weight:bold">Nơi cư trú</div><div>Tỉnh</div><div><input id="d"></div></div></form>`);
    expect(controls.map(({ sections }) => sections)).to.deep.equal([
      ['Thông tin cha'],
      ['Thông tin cha'],
      ['Thông tin mẹ'],
      ['Thông tin mẹ', 'Nơi cư trú'],
    ]);
  });

  it('are the first line of a block whose boxes say their names inside', () => {
    const { controls } = show(`<form><div><div>Người được ủy quyền</div>
      <input placeholder="Họ và tên *"><div><input placeholder="Số căn cước"></div></div></form>`);
    expect(controls.map(({ label, sections }) => [label, sections])).to.deep.equal([
      ['Họ và tên *', ['Người được ủy quyền']],
      ['Số căn cước', ['Người được ủy quyền']],
    ]);
  });
});
