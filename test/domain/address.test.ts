import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { convertAddress, joinAddress, parseAddress, sameAddress } from '../../domain/address.ts';
import { expandUnitName, readUnitName } from '../../domain/unit-name.ts';
import { openUnits } from '../../domain/units.ts';
import { tokenise } from '../../domain/vietnamese.ts';

/** A few lines of the real table; the whole of it is tested in test/scripts/build-units.node.test.ts. */
const UNITS = openUnits({
  provinces: ['Thành phố Hải Phòng', 'Thành phố Hà Nội'],
  communes: [
    ['Xã Nguyên Giáp', 'Phường Lê Thanh Nghị'],
    ['Phường Cầu Giấy', 'Phường Nghĩa Đô'],
  ],
  moves: {
    'Tỉnh Hải Dương': {
      'Huyện Tứ Kỳ': { 'Xã Hà Kỳ': [0, 0], 'Xã Nguyên Giáp': [0, 0] },
    },
    'Thành phố Hà Nội': { 'Quận Cầu Giấy': { 'Phường Dịch Vọng': [1, 0, 1, 1] } },
  },
});
const OLD = 'Thôn Mẫu, xã Hà Kỳ, huyện Tứ Kỳ, tỉnh Hải Dương';
const NEW = 'Thôn Mẫu, xã Nguyên Giáp, thành phố Hải Phòng';

describe('readUnitName', () => {
  it('reads kinds in full and abbreviated', () => {
    const names = {
      'TP. Hải Phòng': 'Thành phố Hải Phòng',
      'tp.HCM': 'Thành phố HCM',
      'TX. Kinh Môn': 'Thị xã Kinh Môn',
      'TT Tứ Kỳ': 'Thị trấn Tứ Kỳ',
      'H.Tứ Kỳ': 'Huyện Tứ Kỳ',
      'Q.1': 'Quận 1',
      P05: 'Phường 5',
      'X. Hà Kỳ': 'Xã Hà Kỳ',
      'Phú Thọ': 'Phú Thọ',
      'Thanh Hóa': 'Thanh Hóa',
      'Quảng Nam': 'Quảng Nam',
    };
    for (const [from, to] of Object.entries(names)) expect(expandUnitName(from)).to.equal(to);
  });

  it('keeps a kind word without a name as it is', () => {
    expect(readUnitName('Xã')).to.deep.equal({ bare: 'Xã' });
  });
});

describe('parseAddress', () => {
  it('splits old and new addresses from the right', () => {
    expect(parseAddress(NEW)).to.deep.equal({
      text: NEW,
      detail: 'Thôn Mẫu',
      commune: 'Xã Nguyên Giáp',
      province: 'Thành phố Hải Phòng',
      unitVersion: 'since-2025-07',
    });
    expect(parseAddress(OLD)).to.deep.include({
      district: 'Huyện Tứ Kỳ',
      unitVersion: 'before-2025-07',
    });
  });

  it('tells a city of a province from a province', () => {
    expect(parseAddress('12 Lê Lợi, P.5, TP. Đà Lạt, Lâm Đồng')).to.include({
      commune: 'Phường 5',
      district: 'Thành phố Đà Lạt',
      province: 'Lâm Đồng',
    });
    expect(parseAddress('Phường An Khánh, TP. Thủ Đức, TP.HCM')).to.include({
      district: 'Thành phố Thủ Đức',
      province: 'Thành phố HCM',
    });
    expect(parseAddress('Phường 5, TP Đà Lạt').province).to.equal(undefined);
  });

  it('reads an address that is only a province, a commune or nothing', () => {
    expect(parseAddress('tỉnh Hải Dương', UNITS)).to.deep.equal({
      text: 'tỉnh Hải Dương',
      province: 'Tỉnh Hải Dương',
    });
    expect(parseAddress('xã Hà Kỳ')).to.deep.equal({ text: 'xã Hà Kỳ', commune: 'Xã Hà Kỳ' });
    expect(parseAddress(' ')).to.deep.equal({ text: '' });
  });

  it('reads levels parted by dashes or by nothing', () => {
    for (const text of [
      'xã Hà Kỳ - huyện Tứ Kỳ - tỉnh Hải Dương',
      'Xã Hà Kỳ huyện Tứ Kỳ tỉnh Hải Dương',
    ])
      expect(parseAddress(text)).to.include({
        commune: 'Xã Hà Kỳ',
        district: 'Huyện Tứ Kỳ',
        province: 'Tỉnh Hải Dương',
      });
    expect(parseAddress('Huyện Côn Đảo - Bà Rịa - Vũng Tàu').province).to.equal('Bà Rịa-Vũng Tàu');
  });

  it('names levels without kind words only when the table knows them or the text is said to be complete', () => {
    const bare = 'Thôn Mẫu, Hà Kỳ, Tứ Kỳ, Hải Dương';
    const levels = {
      detail: 'Thôn Mẫu',
      commune: 'Hà Kỳ',
      district: 'Tứ Kỳ',
      province: 'Hải Dương',
    };
    expect(parseAddress(bare)).to.include({
      detail: 'Thôn Mẫu, Hà Kỳ, Tứ Kỳ',
      province: 'Hải Dương',
    });
    expect(parseAddress(bare, UNITS)).to.include(levels);
    expect(parseAddress(bare, undefined, 'before-2025-07')).to.include(levels);
    expect(parseAddress('Thôn Mẫu, Hải Phòng', UNITS)).to.include({ detail: 'Thôn Mẫu' });
  });

  it('loses no word of any address', () => {
    const piece = fc.constantFrom(
      'Thôn Mẫu',
      'số 5',
      'xã Hà Kỳ',
      'P.5',
      'Tứ Kỳ',
      'huyện Tứ Kỳ',
      'TP Hải Phòng',
      'tỉnh Hải Dương',
      'Hải Dương',
      'Tổ 3 - khu 2',
      'TT. Sặt',
      'Xã',
      '',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 6 }),
        fc.constantFrom(', ', ' - ', ' '),
        fc.boolean(),
        (pieces, glue, withTable) => {
          const text = pieces.join(glue);
          const found = new Set(
            tokenise(joinAddress(parseAddress(text, withTable ? UNITS : undefined))),
          );
          const kinds = new Set(['p', 'p5', 'tp', 'tt']);
          const lost = tokenise(text).filter((word) => !found.has(word) && !kinds.has(word));
          expect(lost).to.deep.equal([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps the text as written, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parseAddress(text, UNITS).text).to.equal(
          text.normalize('NFC').replace(/\s+/gu, ' ').trim(),
        );
      }),
    );
  });
});

describe('sameAddress', () => {
  const same = (a: string, b: string): boolean => sameAddress(parseAddress(a), parseAddress(b));

  it('looks through abbreviations, missing kinds, case and a text without any marks', () => {
    expect(same(OLD, 'Thôn Mẫu, X. Hà Kỳ, H. Tứ Kỳ, T. Hải Dương')).to.equal(true);
    expect(same(OLD, 'THÔN MẪU, HÀ KỲ, TỨ KỲ, HẢI DƯƠNG')).to.equal(true);
    expect(same(OLD, 'thon mau, xa ha ky, huyen tu ky, tinh hai duong')).to.equal(true);
    expect(same(OLD, `${OLD}, Việt Nam`)).to.equal(true);
  });

  it('tells other places, other kinds and other marks apart', () => {
    expect(same(OLD, NEW)).to.equal(false);
    expect(same('Thị trấn Tứ Kỳ, huyện Tứ Kỳ', 'Xã Tứ Kỳ, huyện Tứ Kỳ')).to.equal(false);
    expect(same('Thôn Hạ, xã Hà Kỳ', 'Thôn Hà, xã Hà Kỳ')).to.equal(false);
    expect(same(OLD, 'xã Hà Kỳ, huyện Tứ Kỳ, tỉnh Hải Dương')).to.equal(false);
  });
});

describe('convertAddress', () => {
  it('rewrites an old address in the new units and says which level it left out', () => {
    const { address, dropped, alternatives } = convertAddress(
      parseAddress(OLD),
      UNITS,
      'since-2025-07',
    );
    expect(address?.text).to.equal('Thôn Mẫu, Xã Nguyên Giáp, Thành phố Hải Phòng');
    expect(address?.unitVersion).to.equal('since-2025-07');
    expect(dropped).to.deep.equal(['Huyện Tứ Kỳ']);
    expect(alternatives).to.deep.equal([]);
  });

  it('offers all units when a commune was divided or joined, and chooses none', () => {
    const divided = convertAddress(
      parseAddress('phường Dịch Vọng, quận Cầu Giấy, Hà Nội'),
      UNITS,
      'since-2025-07',
    );
    expect(divided.address).to.equal(undefined);
    expect(divided.alternatives.map(({ commune }) => commune)).to.deep.equal([
      'Phường Cầu Giấy',
      'Phường Nghĩa Đô',
    ]);
    const joined = convertAddress(parseAddress(NEW), UNITS, 'before-2025-07');
    expect(joined.address).to.equal(undefined);
    expect(joined.alternatives.map(({ commune }) => commune)).to.deep.equal([
      'Xã Hà Kỳ',
      'Xã Nguyên Giáp',
    ]);
  });

  it('leaves an address alone that is in those units already, and one it does not know', () => {
    const address = parseAddress(NEW);
    expect(convertAddress(address, UNITS, 'since-2025-07').address).to.equal(address);
    const unknown = convertAddress(
      parseAddress('xã Không Có, huyện Tứ Kỳ, tỉnh Hải Dương'),
      UNITS,
      'since-2025-07',
    );
    expect(unknown).to.deep.equal({ alternatives: [], dropped: [] });
  });
});
