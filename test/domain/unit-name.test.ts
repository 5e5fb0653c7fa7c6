import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  expandUnitAliases,
  expandUnitName,
  foldUnitName,
  readUnitName,
  sameUnitName,
} from '../../domain/unit-name.ts';

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

describe('expandUnitName', () => {
  it('gives the same again when expanded twice', () => {
    const kind = fc.constantFrom(
      'TP.',
      'tp',
      'X.',
      'xã',
      'P',
      'Q.',
      'thị xã',
      'TT',
      'T.',
      'Tỉnh',
      '',
    );
    const name = fc.constantFrom('Hà Kỳ', 'Tứ Kỳ', '5', '05', 'Phú Thọ', 'Tỉnh', 'P.5', 'HCM');
    fc.assert(
      fc.property(kind, name, (head, bare) => {
        const once = expandUnitName(`${head} ${bare}`);
        expect(expandUnitName(once)).to.equal(once);
      }),
    );
  });
});

describe('sameUnitName', () => {
  it('counts a kind only when both texts have one', () => {
    expect(sameUnitName('TP. Hải Phòng', 'Thành phố Hải Phòng')).to.equal(true);
    expect(sameUnitName('Hải Phòng', 'Thành phố Hải Phòng')).to.equal(true);
    expect(sameUnitName('Thị trấn Tứ Kỳ', 'Xã Tứ Kỳ')).to.equal(false);
    expect(sameUnitName('Phường 05', 'P.5')).to.equal(true);
    expect(sameUnitName('TP.HCM', 'Thành phố Hồ Chí Minh')).to.equal(true);
  });

  it('looks through missing marks, never through other marks', () => {
    expect(sameUnitName('xa ha ky', 'Xã Hà Kỳ')).to.equal(true);
    expect(sameUnitName('Xã Hạ Kỳ', 'Xã Hà Kỳ')).to.equal(false);
    expect(foldUnitName('Tỉnh Đắc Lắc')).to.equal(foldUnitName('Đắk Lắk'));
  });
});

describe('expandUnitAliases', () => {
  it('never exchanges a kind that is written', () => {
    const aliases = expandUnitAliases('district', 'Huyện Tứ Kỳ');
    expect(aliases[0]).to.equal('Huyện Tứ Kỳ');
    expect(aliases.filter((alias) => /^(?:Quận|Thị xã|Thành phố|TP)/.test(alias))).to.deep.equal(
      [],
    );
  });
});
