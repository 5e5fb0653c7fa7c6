import { expect } from '@open-wc/testing';
import { parseAddress } from '../../domain/address.ts';
import { FEW_UNITS } from './few-units.ts';

const OLD = 'Thôn Mẫu, xã Hà Kỳ, huyện Tứ Kỳ, tỉnh Hải Dương';
const NEW = 'Thôn Mẫu, xã Nguyên Giáp, thành phố Hải Phòng';

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
    expect(parseAddress('tỉnh Hải Dương', FEW_UNITS)).to.deep.equal({
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

  it('reads levels that only a kind word, abbreviated or after a dash, parts', () => {
    for (const text of [
      'Tổ 3 phường Mẫu TP Hải Phòng',
      'Tổ 3 P. Mẫu TP.Hải Phòng',
      'Tổ 3 - Phường Mẫu-Thành phố Hải Phòng',
      'Tổ 3 phường Mẫu, thành phố Hải Phòng',
    ])
      expect(parseAddress(text), text).to.include({
        detail: 'Tổ 3',
        commune: 'Phường Mẫu',
        province: 'Thành phố Hải Phòng',
      });
    expect(parseAddress('Phường 5 Quận 3 TP.HCM').district).to.equal('Quận 3');
  });

  it('leaves kind words alone that belong to a name or a road', () => {
    expect(parseAddress('Thôn Xã Mẫu, huyện Tứ Kỳ').detail).to.equal('Thôn Xã Mẫu');
    expect(parseAddress('Số 5 đường tỉnh lộ 391')).to.deep.equal({
      text: 'Số 5 đường tỉnh lộ 391',
      detail: 'Số 5 đường tỉnh lộ 391',
    });
    expect(parseAddress('Số 5, Tỉnh lộ 391').province).to.equal(undefined);
  });

  it('leaves a text without kind words whole', () => {
    for (const text of ['Hải Phòng', 'Khu 5 gần chợ', 'Thôn Mẫu, Hà Kỳ, Tứ Kỳ'])
      expect(parseAddress(text), text).to.deep.equal({ text, detail: text });
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
    expect(parseAddress(bare, FEW_UNITS)).to.include(levels);
    expect(parseAddress(bare, undefined, 'before-2025-07')).to.include(levels);
    expect(parseAddress('Thôn Mẫu, Hải Phòng', FEW_UNITS)).to.include({ detail: 'Thôn Mẫu' });
  });
});
