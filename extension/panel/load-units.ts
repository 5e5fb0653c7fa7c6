import type { Units } from '../../domain/units.ts';

let loading: Promise<Units | undefined> | undefined;

/** The table of old and new administrative units, fetched from the extension itself when first needed. */
export function loadUnits(): Promise<Units | undefined> {
  loading ??= import('./units-asset.ts').then(({ readUnitsAsset }) => readUnitsAsset());
  return loading;
}
