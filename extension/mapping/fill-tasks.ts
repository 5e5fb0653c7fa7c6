import type { Candidate, FillTask, PlanRow } from '../../domain/plan.ts';

/** The order to fill one control with the chosen candidate; carries nothing else about the person. */
export function toFillTask(row: PlanRow, chosen: Candidate): FillTask {
  return {
    ref: row.ref,
    locator: row.locator,
    fingerprint: row.fingerprint,
    ...(row.alike === undefined ? {} : { alike: row.alike }),
    value: chosen.value,
    expected: row.old,
  };
}
