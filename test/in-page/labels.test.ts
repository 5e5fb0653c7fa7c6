import { expect } from '@open-wc/testing';
import type { Control } from '../../domain/form.ts';
import { clear, controlOf, show } from '../support/in-page.ts';

/** Label and evidence of the control with id "x". */
function labelOf(markup: string): readonly [string, string] {
  const { label, labelEvidence } = controlOf(show(markup), 'x');
  return [label, labelEvidence];
}

function labelsOf(markup: string): readonly string[] {
  return show(markup).controls.map(({ label }: Control) => label);
}

describe('the label of a control', () => {
  afterEach(clear);

  it('is the label with for= even when another text stands nearer', () => {
    expect(
      labelOf('<label for="x">Họ tên</label><p>Ghi chữ in hoa</p><input id="x">'),
    ).to.deep.equal(['Họ tên', 'for']);
  });

  it('is not taken from an empty label that carries only a star', () => {
    expect(
      labelOf(
        '<div><div>Số điện thoại</div><div><label for="x">*</label><input id="x"></div></div>',
      )[0],
    ).to.equal('Số điện thoại');
  });

  it('is the aria-label or the texts aria-labelledby names, joined', () => {
    expect(labelOf('<input id="x" aria-label="Nơi cấp">')).to.deep.equal(['Nơi cấp', 'aria']);
    expect(
      labelOf('<b id="m">Người mẹ</b><i id="t">Họ tên</i><input id="x" aria-labelledby="m t">'),
    ).to.deep.equal(['Người mẹ Họ tên', 'aria']);
  });

  it('is the text cell of its own row, each box of a four-cell row its own', () => {
    expect(
      labelsOf(`<table>
        <tr><td>Họ tên</td><td><input></td><td>Ngày sinh</td><td><input></td></tr>
        <tr><td>Dân tộc</td><td><input></td><td>Quốc tịch</td><td><input></td></tr></table>`),
    ).to.deep.equal(['Họ tên', 'Ngày sinh', 'Dân tộc', 'Quốc tịch']);
  });

  it('is the column header in a table of one person a row', () => {
    const page =
      show(`<table><thead><tr><th>STT</th><th>Tên giấy tờ</th><th>Số bản</th></tr></thead>
      <tbody><tr><td>1</td><td><input id="a"></td><td><input id="b"></td></tr></tbody></table>`);
    expect([controlOf(page, 'a').label, controlOf(page, 'b').label]).to.deep.equal([
      'Tên giấy tờ',
      'Số bản',
    ]);
  });

  it('is the text right before the box when several stand on one line', () => {
    expect(labelsOf('<p>Họ: <input> Chữ đệm: <input> Tên: <input></p>')).to.deep.equal([
      'Họ:',
      'Chữ đệm:',
      'Tên:',
    ]);
  });

  it('is the text before the box when every line ends in a break', () => {
    expect(labelsOf('Họ tên<br><input><br>Ngày sinh<br><input><br>')).to.deep.equal([
      'Họ tên',
      'Ngày sinh',
    ]);
  });

  it('is the one of the same column in a row of bootstrap columns', () => {
    expect(
      labelsOf(`<div class="row">
        <div class="col-md-6"><label>Họ tên</label><input class="form-control"></div>
        <div class="col-md-6"><label>Số CCCD</label><input class="form-control"></div></div>`),
    ).to.deep.equal(['Họ tên', 'Số CCCD']);
  });

  it('is the label column beside the control column', () => {
    expect(
      labelsOf(`<div class="row"><div class="col-2">Họ tên</div><div class="col-4"><input></div>
        <div class="col-2">Dân tộc</div><div class="col-4"><select><option>Kinh</option></select></div></div>`),
    ).to.deep.equal(['Họ tên', 'Dân tộc']);
  });

  it('is not the neighbour before when a box has no label of its own', () => {
    expect(
      labelsOf('<div><div><label>Họ tên</label><input></div><div><input></div></div>')[1],
    ).to.equal('');
    expect(
      labelsOf('<div><span>Họ tên</span><input><input placeholder="Số nhà"></div>')[1],
    ).to.equal('Số nhà');
  });

  it('leaves the error and the hint under the neighbour out', () => {
    expect(
      labelsOf(`<div class="form-group"><label>Họ tên</label><input><span class="help-block">Chỉ ghi chữ</span></div>
        <div class="form-group"><label>Dân tộc</label><input></div>`),
    ).to.deep.equal(['Họ tên', 'Dân tộc']);
  });

  it('is a floating label after the box, as Material and Bootstrap draw it', () => {
    expect(
      labelOf('<div class="md-field"><input id="x" placeholder=" "><label>Quê quán</label></div>'),
    ).to.deep.equal(['Quê quán', 'floating']);
    expect(
      labelsOf(
        `<div class="mdl"><input><label>Họ tên</label></div><div class="mdl"><input><label>Dân tộc</label></div>`,
      ),
    ).to.deep.equal(['Họ tên', 'Dân tộc']);
  });

  it('is the item label of antd, Element and MUI, which stands in another branch', () => {
    expect(
      labelsOf(`
      <div class="ant-row ant-form-item"><div class="ant-col ant-form-item-label"><label title="Họ tên">Họ tên</label></div>
        <div class="ant-col ant-form-item-control"><div><input class="ant-input"></div></div></div>
      <div class="el-form-item"><label class="el-form-item__label">Dân tộc</label><div class="el-form-item__content"><div class="el-input"><input class="el-input__inner"></div></div></div>
      <div class="MuiFormControl-root MuiTextField-root"><label class="MuiInputLabel-root">Quốc tịch</label><div class="MuiInputBase-root"><input class="MuiInputBase-input"><fieldset aria-hidden="true"><legend><span>Quốc tịch</span></legend></fieldset></div></div>`),
    ).to.deep.equal(['Họ tên', 'Dân tộc', 'Quốc tịch']);
  });

  it('keeps words after the box that explain it apart', () => {
    const control = controlOf(show('<p>Ngày sinh <input id="x"> (ghi bằng chữ)</p>'), 'x');
    expect([control.label, control.after]).to.deep.equal(['Ngày sinh', '(ghi bằng chữ)']);
  });

  it('is the placeholder or the title only when nothing else speaks', () => {
    expect(labelOf('<p><input id="x" title="Số hộ chiếu"></p>')).to.deep.equal([
      'Số hộ chiếu',
      'title',
    ]);
    expect(labelOf('<p>Họ tên <input id="x" placeholder="NGUYỄN VĂN A"></p>')[0]).to.equal(
      'Họ tên',
    );
  });

  it('is not the words of a button or an icon before the box', () => {
    expect(
      labelOf('<div><div>Số CCCD</div><div><button>Tra cứu</button><input id="x"></div></div>')[0],
    ).to.equal('Số CCCD');
    expect(
      labelOf('<div>Số CCCD <i class="material-icons">search</i><input id="x"></div>')[0],
    ).to.equal('Số CCCD');
    expect(
      labelOf(
        '<div><div>Số CCCD</div><div class="input-group"><span class="input-group-addon"><i class="fa fa-user"></i></span><input id="x"></div></div>',
      )[0],
    ).to.equal('Số CCCD');
  });

  it('is the question of a group of radio buttons or boxes, not its first answer', () => {
    const radios =
      '<label><input type="radio" name="g"> Nam</label><label><input type="radio" name="g"> Nữ</label>';
    const ask = (markup: string): string => labelsOf(markup)[0]!;
    expect(ask(`<table><tr><td>Giới tính</td><td>${radios}</td></tr></table>`)).to.equal(
      'Giới tính',
    );
    expect(ask(`<fieldset><legend>Giới tính</legend>${radios}</fieldset>`)).to.equal('Giới tính');
    expect(
      ask(`<div class="form-group"><label>Giới tính</label><div>${radios}</div></div>`),
    ).to.equal('Giới tính');
    expect(ask(`<dl><dt>Giới tính</dt><dd>${radios}</dd></dl>`)).to.equal('Giới tính');
    expect(
      ask(
        `<span id="q">Giới tính</span><div role="radiogroup" aria-labelledby="q">${radios}</div>`,
      ),
    ).to.equal('Giới tính');
    expect(
      ask(
        '<div class="row"><div class="col-3">Giới tính</div><div class="col-9"><div class="form-check"><input type="radio" name="g" id="n"><label for="n">Nam</label></div><div class="form-check"><input type="radio" name="g" id="m"><label for="m">Nữ</label></div></div></div>',
      ),
    ).to.equal('Giới tính');
    expect(
      ask(
        '<p>Giấy tờ kèm theo: <input type="checkbox" name="d[]"> Tờ khai <input type="checkbox" name="d[]"> Giấy chứng sinh</p>',
      ),
    ).to.equal('Giấy tờ kèm theo:');
  });

  it('of a single check box is its own words', () => {
    expect(labelOf('<label><input type="checkbox" id="x"> Tôi xin cam đoan</label>')[0]).to.equal(
      'Tôi xin cam đoan',
    );
    expect(labelOf('<p><input type="checkbox" id="x"> Ủy quyền</p>')[0]).to.equal('Ủy quyền');
  });

  it('is the title of a survey question that holds no other control', () => {
    expect(
      labelOf(
        '<h3>Người chết</h3><div><h5>Nơi cư trú cuối cùng</h5><textarea id="x"></textarea></div>',
      ),
    ).to.deep.equal(['Nơi cư trú cuối cùng', 'preceding-text']);
    expect(
      labelOf(
        '<div><h5>Người chết</h5><textarea id="x"></textarea><p>Ngày mất <input></p></div>',
      )[0],
    ).to.equal('');
  });

  it('of a group is the text after the control before it', () => {
    expect(
      labelOf(
        '<p>Họ tên: <input> Giới tính: <label><input type="radio" name="s" id="x"> Nam</label> <label><input type="radio" name="s"> Nữ</label></p>',
      )[0],
    ).to.equal('Giới tính:');
  });
});
