import { readSource, type LegalSource, type SourceRow } from '../legal-profile.ts';
import type { Procedure, TimeLimit } from '../procedure.ts';
import type { DueRule } from './compute-due.ts';

/** The file of limits that the law sets otherwise than the portal publishes them. */
export interface TimeLimitFile {
  readonly sources: Readonly<Record<string, SourceRow>>;
  readonly limits: readonly {
    readonly code: string;
    readonly source: string;
    readonly kind?: string;
    readonly value?: number;
    readonly unit?: string;
  }[];
}

/** A procedure's rule and where it is from; the portal's own number has no source of its own. */
export interface SourcedRule {
  readonly rule: DueRule;
  readonly source?: LegalSource;
}

function isUnit(unit: string | undefined): unit is TimeLimit['unit'] {
  return unit === 'workingDay' || unit === 'calendarDay' || unit === 'hour';
}

/**
 * The rule of a procedure: the law's where the file has one, else the portal's published limit; undefined when neither says.
 * @throws Error for an entry that names neither a kind nor a whole limit
 */
export function findDueRule(
  { sources, limits }: TimeLimitFile,
  code: string,
  procedure: Procedure | undefined,
): SourcedRule | undefined {
  const entry = limits.find((one) => one.code === code);
  if (entry === undefined) {
    const limit = procedure?.timeLimit ?? undefined;
    return limit === undefined ? undefined : { rule: { kind: 'term', limit } };
  }
  const { kind, value, unit } = entry;
  const source = sources[entry.source];
  const sourced = source === undefined ? {} : { source: readSource(source) };
  if (kind === 'sameDay') return { rule: { kind: 'sameDay' }, ...sourced };
  if (value === undefined || !isUnit(unit))
    throw new Error(`Expected a limit for ${code}, found ${JSON.stringify(entry)}.`);
  return { rule: { kind: 'term', limit: { value, unit } }, ...sourced };
}
