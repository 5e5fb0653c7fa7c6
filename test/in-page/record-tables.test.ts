import { expect } from '@open-wc/testing';
import type { RecordTable } from '../../domain/record-table.ts';
import { clear, show } from '../support/in-page.ts';

const HEADS = ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Ngày tiếp nhận'];
const ROWS = [
  ['1', 'TAM-0001', 'Lê Thị Thử', '01/02/2026'],
  ['2', 'TAM-0002', 'Phạm Văn Mẫu', '03/02/2026'],
];

function rowsOf(tag: string, rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`)
    .join('');
}

function tables(markup: string): readonly RecordTable[] {
  return show(markup).tables;
}

describe('a table of records', () => {
  afterEach(clear);

  it('is read row by row under the names of its columns, however it is drawn', () => {
    const aria = (role: string, row: readonly string[]): string =>
      `<div role="row">${row.map((cell) => `<span role="${role}">${cell}</span>`).join('')}</div>`;
    for (const markup of [
      `<table>${rowsOf('th', [HEADS])}${rowsOf('td', ROWS)}</table>`,
      `<table><thead>${rowsOf('td', [HEADS])}</thead><tbody>${rowsOf('td', ROWS)}</tbody></table>`,
      `<div role="table">${aria('columnheader', HEADS)}${ROWS.map((row) => aria('cell', row)).join('')}</div>`,
      `<div><div><table><thead>${rowsOf('th', [HEADS])}</thead></table></div><div><table>${rowsOf('td', ROWS)}</table></div></div>`,
      `<table><tr><td><table>${rowsOf('th', [HEADS])}${rowsOf('td', ROWS)}</table></td></tr></table>`,
    ]) {
      const [table, ...more] = tables(markup);
      expect(more, markup).to.deep.equal([]);
      expect(table?.headers, markup).to.deep.equal(HEADS);
      expect(
        table?.rows.map(({ cells }) => cells),
        markup,
      ).to.deep.equal(ROWS);
    }
  });

  it('leaves its hidden rows, its groups and its empty line out; ticks and buttons have no name', () => {
    const [table] = tables(`<table><caption>Hồ sơ chờ</caption>
      <tr><th><input type="checkbox"></th><th>Mã hồ sơ</th><th>Chủ hồ sơ</th></tr>
      <tr><td colspan="3">Hộ tịch</td></tr>
      <tr><td><input type="checkbox"></td><td>TAM-0001</td><td>Lê Thị Thử <button>Xem</button></td></tr>
      <tr style="display:none"><td></td><td>TAM-0009</td><td>Bẫy</td></tr></table>`);
    expect([table?.headers, table?.rows.map(({ cells }) => cells), table?.sections]).to.deep.equal([
      ['', 'Mã hồ sơ', 'Chủ hồ sơ'],
      [['', 'TAM-0001', 'Lê Thị Thử']],
      ['Hồ sơ chờ', 'Hộ tịch'],
    ]);
  });

  it('is no table to fill in, none without names, none of label and value', () => {
    expect(
      tables(`<table>${rowsOf('th', [HEADS])}<tr><td>1</td><td><input></td><td></td><td></td></tr></table>
        <table>${rowsOf('td', ROWS)}</table><table><tr><th>Họ tên</th><td>Lê Thị Thử</td></tr></table>`),
    ).to.deep.equal([]);
  });

  it('of a thousand rows gives the first of them and says so', () => {
    const many = Array.from({ length: 1_000 }, (_, at) => [`${at}`, `TAM-${at}`, 'Thử', '']);
    const [table] = tables(`<table>${rowsOf('th', [HEADS])}${rowsOf('td', many)}</table>`);
    expect([table?.rows.length, table?.truncated]).to.deep.equal([500, true]);
  });
});
