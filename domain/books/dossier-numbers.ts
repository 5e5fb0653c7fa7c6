import { splitTime, yearOf } from '../day.ts';
import type { GivenNumber, JournalEvent, StrikeReason } from '../event.ts';
import type { DossierRecord } from '../report/dossier-record.ts';

/** One number of the book of dossiers: whose it is, or why it is nobody's any more. */
export interface NumberedDossier {
  readonly given: GivenNumber;
  /** The line of the journal that gave it. */
  readonly lineId?: string;
  /** Missing for a number whose dossier is no longer in the journal. */
  readonly record?: DossierRecord;
  readonly struck?: StrikeReason;
  /** Not in the journal yet: it is given when the book is shown. */
  readonly isNew?: true;
}

/** The numbers of a year as the journal gave them. Two machines may have given one number: the earlier line holds. */
function readGiven(
  events: readonly JournalEvent[],
  year: number,
): readonly (readonly [entry: GivenNumber, lineId: string])[] {
  const byNumber = new Map<number, readonly [GivenNumber, string]>();
  const lines = events
    .flatMap((line) => (line.kind === 'numbered' && line.year === year ? [line] : []))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { entries, id } of lines)
    for (const entry of entries)
      if (!byNumber.has(entry.number)) byNumber.set(entry.number, [entry, id]);
  return [...byNumber.values()].sort(([a], [b]) => a.number - b.number);
}

/**
 * Every number of the book of dossiers in a year, in order: those given once and never moved, then what has none yet, by
 * reception. A number whose dossier is gone, or has a smaller one too, stays taken and is struck out.
 * @param records in the order of their reception
 */
export function numberDossiers(
  events: readonly JournalEvent[],
  records: readonly DossierRecord[],
  year: number,
): readonly NumberedDossier[] {
  const byLocalId = new Map(
    records.flatMap((record) => record.localIds.map((id) => [id, record] as const)),
  );
  const numbered = new Set<DossierRecord>();
  const given = readGiven(events, year).map(([entry, lineId]): NumberedDossier => {
    const record = byLocalId.get(entry.dossierId);
    if (record === undefined) return { given: entry, lineId, struck: 'other' };
    if (yearOf(record.received) !== year || numbered.has(record))
      return { given: entry, lineId, record, struck: 'wrong-dossier' };
    numbered.add(record);
    return { given: entry, lineId, record };
  });
  const last = given.at(-1)?.given.number ?? 0;
  const fresh = records
    .filter((record) => yearOf(record.received) === year && !numbered.has(record))
    .map((record, at): NumberedDossier => {
      const { day } = splitTime(record.received);
      const entry = { dossierId: record.id, number: last + at + 1, on: day };
      return { given: entry, record, isNew: true };
    });
  return [...given, ...fresh];
}
