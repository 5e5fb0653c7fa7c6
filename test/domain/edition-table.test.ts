import { expect } from '@open-wc/testing';
import { readEditionRows } from '../../domain/edition-table.ts';
import { readEdition } from '../../domain/read-edition.ts';

describe('the rows of a catalogue’s sheet', () => {
  it('are found under titles, by the meaning of their headings', () => {
    const rows = [
      ['UBND TỈNH MẪU', null, null],
      ['DANH MỤC THỦ TỤC HÀNH CHÍNH', null, null],
      ['STT', 'Mã thủ tục', 'Tên thủ tục', 'Lĩnh vực', 'Phí, lệ phí'],
      [1, '1.001193', 'Thủ tục đăng ký khai sinh', 'Hộ tịch', 'Không'],
      [2, '', null, 'Hộ tịch', ''],
    ];
    const read = readEditionRows(rows);
    expect(read).to.deep.equal([
      { code: '1.001193', name: 'Thủ tục đăng ký khai sinh', field: 'Hộ tịch', fee: 'Không' },
    ]);
    expect(readEdition(read).edition?.procedures[0]).to.include({ fieldSlug: 'ho-tich' });
  });

  it('need two columns only', () => {
    expect(
      readEditionRows([
        ['Tên thủ tục', 'Mã'],
        ['Chứng thực', '2.000815'],
      ]),
    ).to.deep.equal([{ name: 'Chứng thực', code: '2.000815' }]);
  });

  it('are none where nothing names a procedure', () => {
    expect(
      readEditionRows([
        ['Ngày', 'Số'],
        [1, 2],
      ]),
    ).to.equal(undefined);
  });
});
