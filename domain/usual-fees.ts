import type { Fee } from './office-info.ts';
import { sayFee } from './procedure-facts.ts';
import { displayName, type Procedure } from './procedure.ts';

/** What the procedures of `codes` cost, as the catalogue publishes it, in the order of the codes. */
export function listUsualFees(
  procedures: readonly Procedure[],
  codes: readonly string[],
): readonly Fee[] {
  return codes.flatMap((code) => {
    const procedure = procedures.find((one) => one.code === code); // Not every edition has every one.
    if (procedure === undefined) return [];
    const { says, note } = sayFee(procedure);
    const amount = note === undefined ? says : `${says} (${note})`;
    return [{ name: displayName(procedure), amount }];
  });
}
