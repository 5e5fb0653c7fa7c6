import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { describe, it } from 'node:test';
import { convertAddress, parseAddress } from '../../domain/address.ts';
import { openUnits } from '../../domain/units.ts';
import { packUnits } from '../../scripts/build-units.ts';

const table = packUnits();
const units = openUnits(table);
const oldUnits = Object.entries(table.moves).flatMap(([province, districts]) =>
  Object.entries(districts).flatMap(([district, communes]) =>
    Object.keys(communes).map((commune) => ({ commune, district, province })),
  ),
);

describe('the packed table of units', () => {
  it('holds 34 provinces, 3,321 communes and all 63 old provinces', () => {
    assert.equal(table.provinces.length, 34);
    assert.equal(table.communes.flat().length, 3321);
    assert.equal(Object.keys(table.moves).length, 63);
    assert.equal(oldUnits.length, 10_811);
  });

  it('stays under 200 kB gzip', () => {
    assert.ok(gzipSync(JSON.stringify(table)).length < 200_000);
  });

  it('knows every province by its old or new name', () => {
    for (const name of ['TP.HCM', 'Đắc Lắc', 'Huế', 'ha noi', 'Tỉnh Lào Cai'])
      assert.notEqual(units.findProvince(name), undefined, name);
    assert.equal(units.findProvince('Hải Dương'), undefined);
    assert.equal(units.isOldProvince('Hải Dương'), true);
  });
});

describe('old and new units', () => {
  it('lead from Xã Hà Kỳ to Xã Nguyên Giáp', () => {
    assert.deepEqual(units.newUnitsOf('Xã Hà Kỳ', 'Huyện Tứ Kỳ', 'Tỉnh Hải Dương'), [
      { commune: 'Xã Nguyên Giáp', province: 'Thành phố Hải Phòng' },
    ]);
    const { address, dropped } = convertAddress(
      parseAddress('Thôn Mẫu, Hà Kỳ, Tứ Kỳ, Hải Dương', units),
      units,
      'since-2025-07',
    );
    assert.equal(address?.text, 'Thôn Mẫu, Xã Nguyên Giáp, Thành phố Hải Phòng');
    assert.deepEqual(dropped, ['Tứ Kỳ']);
  });

  it('lead back to the communes that were joined', () => {
    const communes = units.oldUnitsOf('Nguyên Giáp', 'TP Hải Phòng').map(({ commune }) => commune);
    assert.ok(communes.includes('Xã Hà Kỳ') && communes.includes('Xã Hà Thanh'));
  });

  it('tell a town from a commune of its name when the kind is written', () => {
    const pairs = oldUnits.filter(({ commune }) => commune.startsWith('Thị trấn ')).slice(0, 50);
    for (const { commune, district, province } of pairs)
      assert.ok(units.newUnitsOf(commune, district, province).length > 0, commune);
    assert.deepEqual(units.newUnitsOf('Phường Hà Kỳ', 'Huyện Tứ Kỳ', 'Hải Dương'), []);
  });

  it('lead somewhere and back for every thirtieth old commune', () => {
    for (const { commune, district, province } of oldUnits.filter((_, at) => at % 30 === 0)) {
      const found = units.newUnitsOf(commune, district, province);
      assert.ok(found.length > 0, `${commune}, ${district}, ${province}`);
      for (const unit of found) {
        const back = units.oldUnitsOf(unit.commune, unit.province);
        assert.ok(back.some((old) => old.commune === commune && old.district === district));
      }
    }
  });

  it('know the island districts that had no communes', () => {
    const islands = parseAddress('Huyện Côn Đảo, Tỉnh Bà Rịa - Vũng Tàu', units);
    const { address } = convertAddress(islands, units, 'since-2025-07');
    assert.equal(address?.text, 'Đặc khu Côn Đảo, Thành phố Hồ Chí Minh');
  });

  it('answer within a few milliseconds', () => {
    const start = performance.now();
    for (let at = 0; at < 100; at++) units.newUnitsOf('Hà Kỳ', 'Tứ Kỳ', 'Hải Dương');
    assert.ok((performance.now() - start) / 100 < 20);
  });
});
