import { expect } from '@open-wc/testing';
import writeExcelFile from 'write-excel-file/browser';
import { readXlsx } from '../../domain/import/read-workbook.ts';
import { toExcelSheet, type SheetCell } from '../../domain/sheet.ts';

async function writeAndRead(values: readonly SheetCell['value'][]): Promise<readonly unknown[]> {
  const sheet = toExcelSheet({
    name: 'Thử',
    isLandscape: true,
    widths: values.map(() => 12),
    rows: [values.map((value) => ({ value }))],
  });
  const file = await writeExcelFile([sheet]).toBlob();
  const [read] = await readXlsx(new Uint8Array(await file.arrayBuffer()));
  return read!.rows[0]!;
}

describe('a cell of a written workbook', () => {
  it('is a number, a day or a text, as its value is', async () => {
    const [count, minutes, day, code, formula] = await writeAndRead([
      8000,
      12.3,
      { day: '2026-03-02' },
      '030198000001',
      '=1+1',
    ]);
    expect(count).to.equal(8000);
    expect(minutes).to.equal(12.3);
    expect((day as Date).toISOString()).to.equal('2026-03-02T00:00:00.000Z');
    // Leading zeros stay, and nothing is ever computed.
    expect(code).to.equal('030198000001');
    expect(formula).to.equal('=1+1');
  });

  it('shows parts of a number where it has some', () => {
    const formats = toExcelSheet({
      name: 'Thử',
      isLandscape: false,
      widths: [9, 9],
      rows: [[{ value: 2972 }, { value: 12.3 }]],
    }).data[0]!.map((cell) => cell!.format);
    expect(formats).to.deep.equal(['#,##0', '#,##0.00']);
  });
});
