import { expect } from '@open-wc/testing';
import type { Fact } from '../../domain/fact.ts';
import type { PlanRow } from '../../domain/plan.ts';
import type { Unit, Units } from '../../domain/units.ts';
import { matchPage } from '../../extension/mapping/match-page.ts';
import { planTransfer } from '../../extension/mapping/plan-transfer.ts';
import { fact } from './support/facts.ts';
import { box, form, under } from './support/form.ts';

const NOW: Unit = { commune: 'Xã Nguyên Giáp', province: 'Thành phố Hải Phòng' };
const OTHER: Unit = { commune: 'Xã Đại Sơn', province: 'Thành phố Hải Phòng' };
const units = (moved: readonly Unit[]): Units => ({
  findProvince: () => undefined,
  isOldProvince: () => false,
  findCommune: () => undefined,
  findDistrict: () => undefined,
  newUnitsOf: () => moved,
  oldUnitsOf: () => [],
});
const OLD: readonly Fact[] = [
  fact('mother.residence', 'Thôn Mẫu, Xã Hà Kỳ, Huyện Tứ Kỳ, Tỉnh Hải Dương'),
];

function planLevels(levels: readonly string[], table?: Units): readonly PlanRow[] {
  const page = form(
    'Đăng ký khai sinh',
    under(
      'Người mẹ',
      under(
        'Nơi cư trú',
        levels.map((label) => box(label, '')),
      ),
    ),
  );
  return planTransfer(OLD, page, matchPage(page), { units: table }).rows;
}

const NEW_LEVELS = ['Tỉnh/Thành phố', 'Xã/Phường', 'Địa chỉ chi tiết'];

describe('an address of before July 2025', () => {
  it('goes into boxes without a district as the new units, and says so', () => {
    const rows = planLevels(NEW_LEVELS, units([NOW]));
    expect(rows.map(({ action, chosen }) => [action, chosen?.to])).to.deep.equal([
      ['fill', 'Thành phố Hải Phòng'],
      ['fill', 'Xã Nguyên Giáp'],
      ['fill', 'Thôn Mẫu'],
    ]);
    expect(rows[1]!.note?.vi).to.equal('đổi sang đơn vị mới, bỏ cấp Huyện Tứ Kỳ');
  });

  it('is asked about when the old commune went to several', () => {
    const rows = planLevels(NEW_LEVELS, units([NOW, OTHER]));
    expect(rows[1]!.action).to.equal('ask');
    expect(rows[1]!.note?.vi).to.include('“Xã Nguyên Giáp”, “Xã Đại Sơn”');
  });

  it('is asked about without the table of units', () => {
    expect(planLevels(NEW_LEVELS)[1]!.action).to.equal('ask');
  });

  it('goes as it is into boxes with a district', () => {
    const rows = planLevels(['Tỉnh/Thành phố', 'Quận/Huyện', 'Xã/Phường'], units([NOW]));
    expect(rows.map(({ chosen }) => chosen?.to)).to.deep.equal([
      'Tỉnh Hải Dương',
      'Huyện Tứ Kỳ',
      'Xã Hà Kỳ',
    ]);
  });
});
