import { expect } from '@open-wc/testing';
import { clear, show } from '../support/in-page.ts';

function pairs(markup: string): [string, string][] {
  return show(markup).pairs.map(({ label, value }) => [label, value]);
}

describe('readForm: values shown without a box', () => {
  afterEach(clear);

  it('reads definition lists, label and value tables and descriptions', () => {
    expect(pairs('<dl><dt>Họ tên</dt><dd>Lê Thị Thử</dd></dl>')).to.deep.equal([
      ['Họ tên', 'Lê Thị Thử'],
    ]);
    expect(
      pairs(
        '<table><tr><td>Họ tên</td><td>Lê Thị Thử</td><td>Năm sinh</td><td>1990</td></tr></table>',
      ),
    ).to.deep.equal([
      ['Họ tên', 'Lê Thị Thử'],
      ['Năm sinh', '1990'],
    ]);
    expect(
      pairs(
        '<div><span class="item-label">Dân tộc</span><span class="item-content">Tày</span></div>',
      ),
    ).to.deep.equal([['Dân tộc', 'Tày']]);
  });

  it('reads lines of text: bold labels, colons, breaks', () => {
    expect(pairs('<p><b>Họ tên:</b> Lê Thị Thử</p>')).to.deep.equal([['Họ tên', 'Lê Thị Thử']]);
    expect(pairs('<div>Họ tên: Lê Thị Thử<br>Dân tộc: Tày</div>')).to.deep.equal([
      ['Họ tên', 'Lê Thị Thử'],
      ['Dân tộc', 'Tày'],
    ]);
  });

  it('takes nothing from a list of dossiers, but the single row of one', () => {
    const head = '<tr><th>Mã hồ sơ</th><th>Chủ hồ sơ</th><th>Ngày nhận</th></tr>';
    const row = '<tr><td>TAM-1</td><td>Lê Thị Thử</td><td>01/02/2026</td></tr>';
    expect(pairs(`<table>${head}${row}${row}</table>`)).to.deep.equal([]);
    expect(pairs(`<table>${head}${row}</table>`).length).to.equal(3);
  });

  it('keeps the section of each pair', () => {
    const [mother, father] = show(
      '<h3>Mẹ</h3><dl><dt>Tên</dt><dd>A</dd></dl><h3>Cha</h3><dl><dt>Tên</dt><dd>B</dd></dl>',
    ).pairs;
    expect([mother!.sections.at(-1), father!.sections.at(-1)]).to.deep.equal(['Mẹ', 'Cha']);
  });
});
