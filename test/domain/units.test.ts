import { expect } from '@open-wc/testing';
import { openUnits } from '../../domain/units.ts';
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

  it('chooses none of two districts of one name until the kind is written', () => {
    const units = openUnits({
      provinces: ['Tỉnh Mẫu'],
      communes: [['Xã Một', 'Xã Hai']],
      moves: {
        'Tỉnh Mẫu': { 'Huyện Thử': { 'Xã Một': [0, 0] }, 'Thị xã Thử': { 'Xã Một': [0, 1] } },
      },
    });
    expect(units.findDistrict('Thử', 'Tỉnh Mẫu')).to.equal(undefined);
    expect(units.findDistrict('TX. Thử', 'Tỉnh Mẫu')).to.equal('Thị xã Thử');
    expect(units.newUnitsOf('Xã Một', 'Thử', 'Tỉnh Mẫu')).to.have.length(2);
  });

  it('leads from an old commune to the new one, also without the district', () => {
    const expected = [{ commune: 'Xã Nguyên Giáp', province: 'Thành phố Hải Phòng' }];
    expect(FEW_UNITS.newUnitsOf('Hà Kỳ', 'Tứ Kỳ', 'Hải Dương')).to.deep.equal(expected);
    expect(FEW_UNITS.newUnitsOf('Hà Kỳ', undefined, 'Hải Dương')).to.deep.equal(expected);
    expect(FEW_UNITS.newUnitsOf('Hà Kỳ', 'Tứ Kỳ', 'Hà Nội')).to.deep.equal([]);
  });
});
