import unitsUrl from '../../.cache/units.json?url';
import { openUnits, type Units, type UnitTable } from '../../domain/units.ts';

/** Fetches the packed table from the extension's own files. It is built with the product; its shape is ours. */
export async function readUnitsAsset(): Promise<Units> {
  const answer = await fetch(unitsUrl);
  return openUnits((await answer.json()) as UnitTable);
}
