import { foldUnitName, matchUnitNames } from './unit-name.ts';

/** One commune with what it lies in; a district only before 2025-07-01. Names carry their kind ('Xã Nguyên Giáp'). */
export interface Unit {
  /** '' for the five island districts that had no communes. */
  readonly commune: string;
  readonly district?: string;
  readonly province: string;
}

/**
 * The table as it is shipped. Provinces and communes of NQ 202/2025/QH15; `communes[i]` lists those of
 * `provinces[i]`; `moves[p]` maps an old province to its districts, those to old communes, those to indexes
 * `[new province, new commune]` of where they went (several pairs in a row when one was divided).
 */
export interface UnitTable {
  readonly provinces: readonly string[];
  readonly communes: readonly (readonly string[])[];
  readonly moves: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>>
  >;
}

/** Look-ups over the table of units. Names may lack their kind, be abbreviated or be typed without marks; a kind that is written must agree. */
export interface Units {
  /** The new province's full name. */
  findProvince(name: string): string | undefined;
  /** Whether it was a province before 2025-07-01; most names are both old and new. */
  isOldProvince(name: string): boolean;
  /** The old district's full name; undefined too when a town and a district share the name and no kind is written. */
  findDistrict(name: string, province: string): string | undefined;
  /** The new commune of a new province. */
  findCommune(name: string, province: string): Unit | undefined;
  /** Where an old commune went: one unit, several when it was divided or the name is not unique, [] when unknown. */
  newUnitsOf(commune: string, district: string | undefined, province: string): readonly Unit[];
  /** The old communes that make a new one. */
  oldUnitsOf(commune: string, province: string): readonly Unit[];
}

const itself = (name: string): string => name;

function pickOnly<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

type Moves = UnitTable['moves'][string];

/** Every old commune by the new one it went to, as 'province,commune' indexes. */
function indexOldUnits({ moves }: UnitTable): ReadonlyMap<string, readonly Unit[]> {
  const index = new Map<string, Unit[]>();
  for (const [province, districts] of Object.entries(moves)) {
    for (const [district, communes] of Object.entries(districts)) {
      for (const [commune, targets] of Object.entries(communes)) {
        for (let at = 0; at < targets.length; at += 2) {
          const key = `${targets[at]},${targets[at + 1]}`;
          const olds = index.get(key) ?? [];
          olds.push({ commune, district, province });
          index.set(key, olds);
        }
      }
    }
  }
  return index;
}

function matchDistricts(moves: Moves, name: string | undefined): readonly string[] {
  const districts = Object.keys(moves);
  return name === undefined ? districts : matchUnitNames(districts, itself, name);
}

/** Indexes of the new units that the old communes of one name went to, each pair once. */
function collectTargets(moves: Moves, commune: string, district: string | undefined): number[][] {
  const pairs = new Map<string, number[]>();
  for (const name of matchDistricts(moves, district)) {
    const communes = moves[name]!;
    for (const found of matchUnitNames(Object.keys(communes), itself, commune)) {
      const targets = communes[found]!;
      for (let at = 0; at < targets.length; at += 2) {
        const pair = targets.slice(at, at + 2);
        pairs.set(pair.join(','), pair);
      }
    }
  }
  return [...pairs.values()];
}

/** Opens the shipped table for look-ups. */
export function openUnits(table: UnitTable): Units {
  const provinceIndex = new Map(table.provinces.map((name, index) => [foldUnitName(name), index]));
  const oldProvinces = new Map(Object.keys(table.moves).map((name) => [foldUnitName(name), name]));
  let oldUnits: ReadonlyMap<string, readonly Unit[]> | undefined;
  const unitAt = (province: number, commune: number): Unit => ({
    province: table.provinces[province]!,
    commune: table.communes[province]![commune]!,
  });
  const findNew = (name: string, province: string): [number, number] | undefined => {
    const at = provinceIndex.get(foldUnitName(province));
    if (at === undefined) return undefined;
    const communes = table.communes[at]!;
    const found = pickOnly(matchUnitNames(communes, itself, name));
    return found === undefined ? undefined : [at, communes.indexOf(found)];
  };
  const movesOf = (province: string): Moves => {
    const old = oldProvinces.get(foldUnitName(province));
    return old === undefined ? {} : table.moves[old]!;
  };
  return {
    findProvince: (name) => {
      const at = provinceIndex.get(foldUnitName(name));
      return at === undefined ? undefined : table.provinces[at];
    },
    isOldProvince: (name) => oldProvinces.has(foldUnitName(name)),
    findDistrict: (name, province) => pickOnly(matchDistricts(movesOf(province), name)),
    findCommune: (name, province) => {
      const found = findNew(name, province);
      return found === undefined ? undefined : unitAt(...found);
    },
    newUnitsOf: (commune, district, province) =>
      collectTargets(movesOf(province), commune, district).map(([at, index]) =>
        unitAt(at!, index!),
      ),
    oldUnitsOf: (commune, province) => {
      const found = findNew(commune, province);
      if (found === undefined) return [];
      oldUnits ??= indexOldUnits(table);
      return oldUnits.get(found.join(',')) ?? [];
    },
  };
}
