import { foldUnitName } from './address.ts';

/** One commune with what it lies in; a district only before 2025-07-01. Names carry their kind ('Xã Nguyên Giáp'). */
export interface Unit {
  readonly commune: string;
  readonly district?: string;
  readonly province: string;
}

/**
 * The table as it is shipped. Provinces and communes of NQ 202/2025/QH15; `communes[i]` lists those of
 * `provinces[i]`; `moves[p]` maps an old province to its districts, those to old communes, those to indexes
 * `[new province, new commune]` of where they went (several when one was divided).
 */
export interface UnitTable {
  readonly provinces: readonly string[];
  readonly communes: readonly (readonly string[])[];
  readonly moves: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>>>;
}

/** Look-ups over the table of administrative units. Names are compared folded and without their kind. */
export interface Units {
  /** The new province's full name. */
  findProvince(name: string): string | undefined;
  isOldProvince(name: string): boolean;
  /** The new commune of a new province. */
  findCommune(name: string, province: string): Unit | undefined;
  /** Where an old commune went: one unit, several when it was divided or the name is not unique, [] when unknown. */
  newUnitsOf(commune: string, district: string | undefined, province: string): readonly Unit[];
  /** The old communes that make a new one. */
  oldUnitsOf(commune: string, province: string): readonly Unit[];
}

function kindOf(name: string): string {
  return /^(xã|phường|thị trấn|đặc khu)\s/iu.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The same commune name; when both write their kind, the kind must agree. */
function sameCommune(a: string, b: string): boolean {
  if (foldUnitName(a) !== foldUnitName(b)) return false;
  const [first, second] = [kindOf(a), kindOf(b)];
  return first === '' || second === '' || first === second;
}

/** Opens the shipped table for look-ups. */
export function openUnits(table: UnitTable): Units {
  const provinceIndex = new Map(table.provinces.map((name, index) => [foldUnitName(name), index]));
  const oldProvinces = new Map(Object.keys(table.moves).map((name) => [foldUnitName(name), name]));

  const unitAt = (province: number, commune: number): Unit => ({
    province: table.provinces[province]!,
    commune: table.communes[province]![commune]!,
  });
  const listMoves = (province: string): { old: Unit; now: Unit }[] =>
    Object.entries(table.moves[province] ?? {}).flatMap(([district, communes]) =>
      Object.entries(communes).flatMap(([commune, targets]) => {
        const pairs: { old: Unit; now: Unit }[] = [];
        for (let at = 0; at < targets.length; at += 2)
          pairs.push({
            old: { commune, district, province },
            now: unitAt(targets[at]!, targets[at + 1]!),
          });
        return pairs;
      }),
    );

  return {
    findProvince: (name) => {
      const index = provinceIndex.get(foldUnitName(name));
      return index === undefined ? undefined : table.provinces[index];
    },
    isOldProvince: (name) => oldProvinces.has(foldUnitName(name)),
    findCommune: (name, province) => {
      const index = provinceIndex.get(foldUnitName(province));
      if (index === undefined) return undefined;
      const found = table.communes[index]!.filter((commune) => sameCommune(commune, name));
      return found.length === 1 ? { commune: found[0]!, province: table.provinces[index]! } : undefined;
    },
    newUnitsOf: (commune, district, province) => {
      const old = oldProvinces.get(foldUnitName(province));
      if (old === undefined) return [];
      const found = listMoves(old).filter(
        (move) =>
          sameCommune(move.old.commune, commune) &&
          (district === undefined || foldUnitName(move.old.district!) === foldUnitName(district)),
      );
      return [...new Map(found.map(({ now }) => [`${now.commune}|${now.province}`, now])).values()];
    },
    oldUnitsOf: (commune, province) => {
      const index = provinceIndex.get(foldUnitName(province));
      if (index === undefined) return [];
      const name = table.provinces[index]!;
      return Object.keys(table.moves).flatMap((old) =>
        listMoves(old)
          .filter(({ now }) => now.province === name && sameCommune(now.commune, commune))
          .map((move) => move.old),
      );
    },
  };
}
