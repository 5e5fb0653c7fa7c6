import { expect } from '@open-wc/testing';
import { convertAddress, parseAddress, sameAddress } from '../../domain/address.ts';
import { FEW_UNITS } from './few-units.ts';

const OLD = 'Thôn Mẫu, xã Hà Kỳ, huyện Tứ Kỳ, tỉnh Hải Dương';
const NEW = 'Thôn Mẫu, xã Nguyên Giáp, thành phố Hải Phòng';

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
      FEW_UNITS,
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
      FEW_UNITS,
      'since-2025-07',
    );
    expect(divided.address).to.equal(undefined);
    expect(divided.alternatives.map(({ commune }) => commune)).to.deep.equal([
      'Phường Cầu Giấy',
      'Phường Nghĩa Đô',
    ]);
    const joined = convertAddress(parseAddress(NEW), FEW_UNITS, 'before-2025-07');
    expect(joined.address).to.equal(undefined);
    expect(joined.alternatives.map(({ commune }) => commune)).to.deep.equal([
      'Xã Hà Kỳ',
      'Xã Nguyên Giáp',
    ]);
  });

  it('leaves an address alone that is in those units already, and one it does not know', () => {
    const address = parseAddress(NEW);
    expect(convertAddress(address, FEW_UNITS, 'since-2025-07').address).to.equal(address);
    const unknown = convertAddress(
      parseAddress('xã Không Có, huyện Tứ Kỳ, tỉnh Hải Dương'),
      FEW_UNITS,
      'since-2025-07',
    );
    expect(unknown).to.deep.equal({ alternatives: [], dropped: [] });
  });
});
