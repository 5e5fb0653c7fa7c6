import { expect } from '@open-wc/testing';
import { clear, show } from '../support/in-page.ts';

type Pair = readonly [string, string];

function pairsOf(markup: string): readonly Pair[] {
  return show(markup).pairs.map(({ label, value }): Pair => [label, value]);
}

const PERSON: readonly Pair[] = [
  ['Họ và tên', 'Lê Thị Thử'],
  ['Ngày sinh', '05/11/1990'],
  ['Dân tộc', 'Tày'],
];

describe('values a page shows without a box', () => {
  afterEach(clear);

  it('are the same three however the page draws them, each once', () => {
    const each = (draw: (label: string, value: string) => string): string =>
      PERSON.map(([label, value]) => draw(label, value)).join('');
    for (const markup of [
      `<dl>${each((l, v) => `<dt>${l}</dt><dd>${v}</dd>`)}</dl>`,
      `<dl>${each((l, v) => `<div><dt>${l}:</dt><dd><span>${v}</span></dd></div>`)}</dl>`,
      `<table>${each((l, v) => `<tr><td>${l}</td><td>${v}</td></tr>`)}</table>`,
      `<table>${each((l, v) => `<tr><th>${l}</th><td><b>${v}</b></td></tr>`)}</table>`,
      `<table class="table"><tbody>${each((l, v) => `<tr><td><label>${l}:</label></td><td><span id="lbl${v.length}">${v}</span></td></tr>`)}</tbody></table>`,
      `<table><tr>${PERSON.slice(0, 2)
        .map(([l, v]) => `<td><b>${l}</b></td><td>${v}</td>`)
        .join('')}</tr><tr><td><b>Dân tộc</b></td><td>Tày</td><td></td><td></td></tr></table>`,
      `<table><tr>${each((l) => `<th>${l}</th>`)}</tr><tr>${each((_, v) => `<td>${v}</td>`)}</tr></table>`,
      each((l, v) => `<p><b>${l}:</b> ${v}</p>`),
      each((l, v) => `<p><strong>${l}</strong>: ${v}</p>`),
      each((l, v) => `<p><span>${l}:</span> <span>${v}</span></p>`),
      each((l, v) => `<div>${l}: <b>${v}</b></div>`),
      each((l, v) => `<b>${l}:</b> ${v}<br>`),
      each((l, v) => `${l}: ${v}<br>`),
      `<ul>${each((l, v) => `<li>${l}: ${v}</li>`)}</ul>`,
      `<ul>${each((l, v) => `<li><label>${l}</label><span>${v}</span></li>`)}</ul>`,
      each(
        (l, v) =>
          `<div class="row"><div class="col-4">${l}:</div><div class="col-8">${v}</div></div>`,
      ),
      each(
        (l, v) =>
          `<div class="row"><label class="col-4 control-label">${l}</label><div class="col-8"><p class="form-control-static">${v}</p></div></div>`,
      ),
      `<div class="row">${each((l, v) => `<div class="col-2 text-label">${l}</div><div class="col-4">${v}</div>`)}</div>`,
      `<div class="ant-descriptions"><table><tr class="ant-descriptions-row">${each((l, v) => `<th class="ant-descriptions-item-label"><span>${l}</span></th><td class="ant-descriptions-item-content"><span>${v}</span></td>`)}</tr></table></div>`,
      `<div class="ant-descriptions"><table><tbody>${each((l, v) => `<tr class="ant-descriptions-row"><td class="ant-descriptions-item"><div class="ant-descriptions-item-container"><span class="ant-descriptions-item-label">${l}</span><span class="ant-descriptions-item-content">${v}</span></div></td></tr>`)}</tbody></table></div>`,
      each(
        (l, v) =>
          `<div class="field"><div class="field-label">${l}</div><div class="field-value">${v}</div></div>`,
      ),
      each(
        (l, v) =>
          `<div class="card-item"><small class="item-title">${l}</small><div>${v}</div></div>`,
      ),
      each(
        (l, v) =>
          `<div class="v-list-item__content"><div class="v-list-item__title">${l}:</div><div class="v-list-item__subtitle">${v}</div></div>`,
      ),
      `<div role="list">${each((l, v) => `<div role="listitem"><div><span class="key">${l}</span></div><div><span class="val">${v}</span></div></div>`)}</div>`,
    ])
      expect(pairsOf(markup), markup).to.deep.equal(PERSON);
  });

  it('are read from twin blocks whose class names say nothing, not from a single one', () => {
    const block = (label: string, value: string): string =>
      `<div class="kv"><span class="text-muted">${label}</span><b class="fw-bold">${value}</b></div>`;
    expect(pairsOf(PERSON.map(([label, value]) => block(label, value)).join(''))).to.deep.equal(
      PERSON,
    );
    expect(pairsOf(block('Xin chào', 'cán bộ'))).to.deep.equal([]);
    expect(pairsOf(block('Xin chào', 'cán bộ A') + block('Xin chào', 'cán bộ B'))).to.deep.equal(
      [],
    );
  });

  it('of running text end where the next label begins', () => {
    for (const markup of [
      '<p>Họ và tên: <b>Lê Thị Thử</b>, ngày sinh: <b>05/11/1990</b>, dân tộc: <b>Tày</b></p>',
      '<p>Họ và tên: Lê Thị Thử, ngày sinh: 05/11/1990; dân tộc: Tày</p>',
      '<p>Họ và tên: <b>Lê Thị Thử</b> &nbsp; ngày sinh: <b>05/11/1990</b> &nbsp; dân tộc: <b>Tày</b></p>',
    ])
      expect(
        pairsOf(markup).map(([, value]) => value),
        markup,
      ).to.deep.equal(PERSON.map(([, value]) => value));
    expect(pairsOf('<p>Nơi cư trú: Thôn 1, xã Nguyên Giáp, thành phố Hải Phòng</p>')).to.deep.equal(
      [['Nơi cư trú', 'Thôn 1, xã Nguyên Giáp, thành phố Hải Phòng']],
    );
  });

  it('are several on one line', () => {
    expect(
      pairsOf(
        '<p><b>Họ và tên:</b> Lê Thị Thử <b>Ngày sinh:</b> 05/11/1990 <b>Dân tộc:</b> Tày</p>',
      ),
    ).to.deep.equal(PERSON);
    expect(
      pairsOf(
        '<p><span class="lbl">Họ và tên:</span> <span>Lê Thị Thử</span> <span class="lbl">Ngày sinh:</span> <span>05/11/1990</span></p>',
      ),
    ).to.deep.equal(PERSON.slice(0, 2));
  });

  it('that a line goes on to stay with the person it began with', () => {
    const { pairs } = show(
      '<p>Họ tên cha: <b>Lê Văn Mẫu</b>, dân tộc: <b>Kinh</b><br>Họ tên mẹ: <b>Lê Thị Thử</b>, dân tộc: <b>Kinh</b></p>',
    );
    expect(pairs.map(({ sections, label }) => [sections.at(-1), label])).to.deep.equal([
      [undefined, 'Họ tên cha'],
      ['cha', 'dân tộc'],
      [undefined, 'Họ tên mẹ'],
      ['mẹ', 'dân tộc'],
    ]);
  });

  it('keep the two people of a table side by side apart by the column', () => {
    const { pairs } = show(`<table><tr><th></th><th>Bên nam</th><th>Bên nữ</th></tr>
      <tr><td>Họ và tên</td><td>Lê Văn Mẫu</td><td>Lê Thị Thử</td></tr><tr><td>Dân tộc</td><td>Kinh</td><td>Tày</td></tr></table>`);
    expect(pairs.map(({ label, column, value }) => [label, column, value])).to.deep.equal([
      ['Họ và tên', 'Bên nam', 'Lê Văn Mẫu'],
      ['Họ và tên', 'Bên nữ', 'Lê Thị Thử'],
      ['Dân tộc', 'Bên nam', 'Kinh'],
      ['Dân tộc', 'Bên nữ', 'Tày'],
    ]);
  });

  it('are not the rows of a list, the menu, the foot, a clock or running text', () => {
    for (const markup of [
      '<table><tr><th>STT</th><th>Mã hồ sơ</th></tr><tr><td>1</td><td>TAM-1</td></tr><tr><td>2</td><td>TAM-2</td></tr></table>',
      '<table><thead><tr><td>STT</td><td>Mã hồ sơ</td><td>Chủ hồ sơ</td></tr></thead><tr><td>1</td><td>TAM-1</td><td>Lê Thị Thử</td></tr><tr><td>2</td><td>TAM-2</td><td>Lê Văn Mẫu</td></tr></table>',
      '<nav><ul><li><a href="/a">Trang chủ</a></li><li><a href="/b">Hồ sơ</a></li></ul></nav>',
      '<p>Cập nhật lúc 08:30</p>',
      '<p>Xem https://example.invalid/huong-dan</p>',
      '<h3>Người mẹ:</h3><p>Phần này do người mẹ khai, ghi đúng theo giấy tờ.</p>',
    ])
      expect(pairsOf(markup), markup).to.deep.equal([]);
  });

  it('are not the label, hint or choice of a control', () => {
    for (const markup of [
      '<table><tr><td>Họ tên</td><td><input></td></tr></table>',
      '<div class="form-group"><label>Họ tên</label><input><span class="help-block">Ghi chữ in hoa</span></div>',
      '<div><label>Họ tên</label><span class="req">*</span><input></div>',
      '<div>Giới tính: <label><input type="radio" name="g"> Nam</label><label><input type="radio" name="g"> Nữ</label></div>',
      '<div><label>Dân tộc</label><select><option>Tày</option></select></div>',
      '<div class="form-group"><label>Dân tộc</label><select style="display:none"><option>Tày</option></select><span class="select2 select2-container"><span class="select2-selection__rendered">Tày</span></span></div>',
      '<div class="ant-form-item"><div class="ant-form-item-label"><label>Dân tộc</label></div><div class="ant-form-item-control"><div class="ant-select"><input role="combobox"><span class="ant-select-selection-item">Tày</span></div></div></div>',
    ])
      expect(pairsOf(markup), markup).to.deep.equal([]);
  });

  it('of nested wrappers come once, with the innermost place', () => {
    expect(
      pairsOf(
        '<div class="info"><div class="info-label"><label class="lbl">Dân tộc</label></div><div class="info-value"><span class="text">Tày</span></div></div>',
      ),
    ).to.deep.equal([['Dân tộc', 'Tày']]);
  });

  it('that are hidden are left out, an empty one is kept', () => {
    expect(
      pairsOf('<dl><dt>Họ tên</dt><dd></dd><dt>Dân tộc</dt><dd style="display:none">Tày</dd></dl>'),
    ).to.deep.equal([['Họ tên', '']]);
  });

  it('that look the same for two people stay two', () => {
    expect(
      show('<h3>Cha</h3><p>Dân tộc: Tày</p><h3>Mẹ</h3><p>Dân tộc: Tày</p>').pairs.map(
        ({ sections, value }) => [sections.at(-1), value],
      ),
    ).to.deep.equal([
      ['Cha', 'Tày'],
      ['Mẹ', 'Tày'],
    ]);
  });
});
