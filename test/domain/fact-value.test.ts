import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { FactValue } from '../../domain/fact.ts';
import { formatFactValue, parseFactValue, sameFactValue } from '../../domain/fact-value.ts';
import type { FieldKind } from '../../domain/vocabulary/field-definition.ts';

const read = (kind: FieldKind, text: string): FactValue => {
  const value = parseFactValue('field', text, kind);
  if (value === undefined) throw new Error(`“${text}” is no ${kind}`);
  return value;
};
const same = (kind: FieldKind, a: string, b: string): boolean =>
  sameFactValue(read(kind, a), read(kind, b));

describe('parseFactValue', () => {
  it('types a text by the kind of its field and keeps what was written', () => {
    expect(read('date', '5.11.2026')).to.deep.equal({
      kind: 'date',
      date: { year: 2026, month: 11, day: 5 },
      text: '5.11.2026',
    });
    expect(read('gender', 'NỮ')).to.deep.equal({ kind: 'gender', gender: 'female', text: 'NỮ' });
    expect(read('number', '6.000 đ')).to.deep.equal({
      kind: 'number',
      number: 6000,
      text: '6.000 đ',
    });
    expect(read('id', '030 195 003 346')).to.deep.equal({ kind: 'text', text: '030195003346' });
    expect(read('phone', '+84 900 000 001')).to.deep.equal({ kind: 'text', text: '0900000001' });
    expect(read('address', 'xã Nguyên Giáp, TP Hải Phòng')).to.have.nested.property(
      'address.commune',
      'Xã Nguyên Giáp',
    );
    expect(read('name', 'ĐỖ  THỊ ÁNH'.normalize('NFD'))).to.deep.equal({
      kind: 'text',
      text: 'ĐỖ THỊ ÁNH',
    });
  });

  it('reads a date in words', () => {
    expect(
      formatFactValue(
        read('date', 'Ngày mồng năm tháng mười một năm hai nghìn không trăm hai mươi sáu'),
      ),
    ).to.equal('05/11/2026');
  });

  it('does not take 6,000 for six', () => {
    expect(read('number', '6,000')).to.deep.equal({ kind: 'text', text: '6,000' });
    expect(read('number', '1,5')).to.include({ number: 1.5 });
  });

  it('gives no date for 31/02', () => {
    expect(parseFactValue('birthDate', '31/02/2026', 'date')).to.equal(undefined);
  });

  it('never throws and never loses a text of kind text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom<FieldKind>(
          'date',
          'number',
          'id',
          'phone',
          'address',
          'name',
          'code',
          'gender',
        ),
        (text, kind) => {
          parseFactValue('field', text, kind);
          const value = parseFactValue('field', text, 'text');
          expect(value === undefined ? '' : formatFactValue(value)).to.equal(
            text.normalize('NFC').replace(/\s+/g, ' ').trim(),
          );
        },
      ),
    );
  });
});

describe('sameFactValue', () => {
  it('looks through ways of writing', () => {
    expect(same('date', '05/11/2026', '2026-11-05')).to.equal(true);
    expect(same('name', 'ĐỖ THỊ ÁNH', 'Đỗ Thị  Ánh')).to.equal(true);
    expect(same('id', '030.195.003.346', '030195003346')).to.equal(true);
    expect(same('phone', '+84900000001', '0900 000 001')).to.equal(true);
    expect(same('code', 'Khmer', 'khơ-me')).to.equal(true);
    expect(same('code', 'TP Hải Phòng', 'Thành phố Hải Phòng')).to.equal(true);
    expect(
      same('address', 'X. Hà Kỳ, H. Tứ Kỳ, T. Hải Dương', 'xã Hà Kỳ, huyện Tứ Kỳ, tỉnh Hải Dương'),
    ).to.equal(true);
    expect(same('number', '6000', '6.000 đồng')).to.equal(true);
    expect(same('name', 'Trần Thị Hoà', 'TRẦN THỊ HÒA')).to.equal(true);
    expect(same('code', 'Trực tuyến', 'Online')).to.equal(true);
  });

  it('does not look through differences', () => {
    expect(same('name', 'Phạm Thị Vy', 'Phạm Thị Vi')).to.equal(false);
    expect(same('email', 'thu.mau@example.vn', 'thu_mau@example.vn')).to.equal(false);
    expect(same('number', '1,5', '15')).to.equal(false);
    expect(same('date', '1990', '05/01/1990')).to.equal(false);
    expect(same('name', 'Đỗ Thị Ánh', 'Đỗ Thị Anh')).to.equal(false);
    expect(same('code', 'CMND', 'CCCD')).to.equal(false);
    expect(same('address', 'Thôn Hạ, xã Hà Kỳ', 'Thôn Hà, xã Hà Kỳ')).to.equal(false);
    expect(same('id', '030195003346', '030195003347')).to.equal(false);
  });
});
