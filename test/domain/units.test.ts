import { expect } from '@open-wc/testing';
import { FEW_UNITS } from './few-units.ts';

describe('openUnits', () => {
  it('finds units by abbreviated, unmarked and bare names', () => {
    for (const name of ['TP. Hải Phòng', 'hai phong', 'Hải Phòng'])
      expect(FEW_UNITS.findProvince(name), name).to.equal('Thành phố Hải Phòng');
    expect(FEW_UNITS.findCommune('X. Nguyên Giáp', 'TP Hải Phòng')).to.deep.equal({
      commune: 'Xã Nguyên Giáp',
      province: 'Thành phố Hải Phòng',
    });
    expect(FEW_UNITS.findDistrict('tu ky', 'Hải Dương')).to.equal('Huyện Tứ Kỳ');
  });

  it('finds nothing under another kind, another name or a province that is gone', () => {
    expect(FEW_UNITS.findCommune('Phường Nguyên Giáp', 'Hải Phòng')).to.equal(undefined);
    expect(FEW_UNITS.findCommune('Xã Hà Kỳ', 'Hải Phòng')).to.equal(undefined);
    expect(FEW_UNITS.findProvince('Hải Dương')).to.equal(undefined);
    expect(FEW_UNITS.isOldProvince('Hải Dương')).to.equal(true);
    expect(FEW_UNITS.findDistrict('Quận Tứ Kỳ', 'Hải Dương')).to.equal(undefined);
  });

  it('leads from an old commune to the new one, also without the district', () => {
    const expected = [{ commune: 'Xã Nguyên Giáp', province: 'Thành phố Hải Phòng' }];
    expect(FEW_UNITS.newUnitsOf('Hà Kỳ', 'Tứ Kỳ', 'Hải Dương')).to.deep.equal(expected);
    expect(FEW_UNITS.newUnitsOf('Hà Kỳ', undefined, 'Hải Dương')).to.deep.equal(expected);
    expect(FEW_UNITS.newUnitsOf('Hà Kỳ', 'Tứ Kỳ', 'Hà Nội')).to.deep.equal([]);
  });
});
