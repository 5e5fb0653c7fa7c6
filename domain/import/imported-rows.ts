import { dossierIdOf } from '../dossier-code.ts';
import type { ImportedRow } from '../event.ts';
import type { ImportedDossier } from './read-dossiers.ts';

/** Stands where neither the export nor the catalogue knows the lĩnh vực. */
export const UNKNOWN_FIELD = 'Chưa rõ lĩnh vực';

/** What the catalogue knows of a procedure by its code or name. */
export interface KnownProcedure {
  readonly code: string;
  readonly field: string;
}

export type FindProcedure = (code: string, name: string) => KnownProcedure | undefined;

/** A dossier of an export as the journal keeps it: without its persons. */
export async function toImportedRow(
  dossier: ImportedDossier,
  findProcedure: FindProcedure,
): Promise<ImportedRow> {
  const { code, channel, received, due, onlineLevel, hasFee, paidWay, finished, returned } =
    dossier;
  const known = findProcedure(dossier.procedureCode, dossier.procedure);
  return {
    dossierId: await dossierIdOf(code),
    code,
    ...(known && { procedure: known.code }),
    channel,
    field: dossier.field === '' ? (known?.field ?? UNKNOWN_FIELD) : dossier.field,
    received,
    ...(due && { due }),
    ...(onlineLevel && { onlineLevel }),
    ...(hasFee && { hasFee }),
    ...(paidWay && { paidWay }),
    ...(finished && { finished }),
    ...(returned && { returned }),
    ...(dossier.awaitsSupplement && { awaitsSupplement: true }),
    ...(dossier.papersDigitised && { papers: dossier.papersReused ? 'reused' : 'digitised' }),
    ...(dossier.resultDigitised && { resultDigitised: true }),
  };
}
