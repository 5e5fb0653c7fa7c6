import type { PlanRow } from '../../domain/plan.ts';

/** Answers that make forms build other controls anew: they go first. */
const RE_RENDERING = [
  'procedureField',
  'procedure',
  'channel',
  'ownerType',
  'registrationType',
  'birthCaseType',
  'relation',
  'residenceType',
];
const LEVELS = ['Province', 'District', 'Commune'];
const FIRST_LEVEL_RANK = RE_RENDERING.length;
const REST_RANK = FIRST_LEVEL_RANK + LEVELS.length;

function rankRow({ field }: PlanRow): number {
  const early = RE_RENDERING.indexOf(field ?? '');
  if (early >= 0) return early;
  const level = LEVELS.findIndex((suffix) => field?.endsWith(suffix) === true);
  return level >= 0 ? FIRST_LEVEL_RANK + level : REST_RANK;
}

/** Rows in the order they are filled: what re-renders the form, then provinces, districts, communes, then the rest as on the page. */
export function orderRows(rows: readonly PlanRow[]): PlanRow[] {
  return rows
    .map((row, at) => ({ row, at, rank: rankRow(row) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ row }) => row);
}
