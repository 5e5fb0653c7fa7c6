import { splitTime } from '../day.ts';
import type { DossierEvent } from '../event.ts';
import type { ImportedDossier } from './read-dossiers.ts';

/** Stands where neither the export nor the catalogue knows the lĩnh vực. */
export const UNKNOWN_FIELD = 'Chưa rõ lĩnh vực';

type LineBase = Pick<DossierEvent, 'id' | 'station' | 'at' | 'schema' | 'dossierId'>;

/** What the catalogue knows of a procedure by its code or name. */
export interface KnownProcedure {
  readonly code: string;
  readonly field: string;
}

export type FindProcedure = (code: string, name: string) => KnownProcedure | undefined;

/**
 * The journal's lines an imported dossier stands for.
 * @param base makes what every line has, with an id of its own each time
 */
export function importEvents(
  dossier: ImportedDossier,
  base: () => LineBase,
  findProcedure: FindProcedure,
): readonly DossierEvent[] {
  const { received, due, finished, returned, channel, onlineLevel, hasFee, paidWay } = dossier;
  const known = findProcedure(dossier.procedureCode, dossier.procedure);
  const field = dossier.field === '' ? (known?.field ?? UNKNOWN_FIELD) : dossier.field;
  const { day } = splitTime(received);
  const events: DossierEvent[] = [
    {
      ...base(),
      kind: 'received',
      on: received,
      channel,
      field,
      ...(known && { procedure: known.code }),
      ...(due && { due }),
      ...(onlineLevel && { onlineLevel }),
      ...(hasFee && { hasFee }),
    },
  ];
  if (dossier.papersDigitised)
    events.push({
      ...base(),
      kind: 'digitised',
      part: 'papers',
      on: day,
      ...(dossier.papersReused && { isReused: true }),
    });
  if (paidWay) events.push({ ...base(), kind: 'paid', way: paidWay, on: day });
  // The export says that a supplement is awaited, not since when.
  if (dossier.awaitsSupplement) events.push({ ...base(), kind: 'supplement-asked', on: day });
  if (finished) {
    events.push({ ...base(), kind: 'finished', outcome: finished.outcome, on: finished.on });
    if (dossier.resultDigitised)
      events.push({ ...base(), kind: 'digitised', part: 'result', on: finished.on });
  }
  if (returned) events.push({ ...base(), kind: 'returned', on: returned });
  return events;
}
