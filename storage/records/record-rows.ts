import { addDays, dayOf, type Day, type Period } from '../../domain/day.ts';
import type { DossierRecord } from '../../domain/report/dossier-record.ts';
import type { SourcedDossier } from '../../domain/report/gather-dossiers.ts';

/** Raised when what is kept of a dossier changes: the rows of another format are built anew from the journal. */
export const RECORDS_FORMAT = 2;

/** Dossiers that are read together, as JSON texts: one text is read far faster than its objects one by one. */
export interface RecordChunkRow {
  /** '2024-03', or 'long-2024': see chunkOf. */
  readonly id: string;
  /** DossierRecord[] */
  readonly records: string;
  /** RecordSource[], in the order of the records. */
  readonly sources: string;
}

/** Where a record comes from. */
export type RecordSource = Pick<SourcedDossier, 'key' | 'imports'>;

/** Where things are, for the ids and keys of one hash. */
export interface RecordLinkRow {
  readonly id: number;
  /** Keys of the dossiers a local id belongs to: one, but for codes that differ in their writing only. */
  readonly keysOf: Readonly<Record<string, readonly string[]>>;
  /** The chunk a dossier's record lies in, by its key. */
  readonly chunkOf: Readonly<Record<string, string>>;
}

/** A line of the journal that the records do not know of yet. */
export interface UnfoldedRow {
  readonly id: string;
}

const LINK_ROWS = 256;
const LONG = 'long-';

/** The row of links that holds an id or a key (FNV-1a). */
export function linkRowOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % LINK_ROWS;
}

const monthOf = (day: Day): string => day.slice(0, 7);

/** The first day of the month after a day's. */
function nextMonth(day: Day): Day {
  return `${monthOf(addDays(`${monthOf(day)}-01`, 31))}-01`;
}

/**
 * The chunk of a record: the month of its reception, as long as it was over by the end of the month after. What took
 * longer, or is not over, lies apart by years, so that a period finds it without reading every month before.
 */
export function chunkOf({ received, finished }: DossierRecord): string {
  const day = dayOf(received);
  const isShort = finished !== undefined && monthOf(finished.on) <= monthOf(nextMonth(day));
  return isShort ? monthOf(day) : `${LONG}${day.slice(0, 4)}`;
}

/** The ranges of chunk ids that hold every dossier which counts in a period; others may lie in them too. */
export function chunksOf({ from, to }: Period): readonly (readonly [string, string])[] {
  const before = addDays(`${monthOf(from)}-01`, -1);
  return [
    [monthOf(before), monthOf(to)],
    [LONG, `${LONG}${to.slice(0, 4)}`],
  ];
}

/** The range of chunk ids that hold every dossier that is not over. */
export const OPEN_CHUNKS: readonly [string, string] = [LONG, `${LONG}9999`];

/** Dossiers of one chunk as its row. */
export function toChunkRow(id: string, dossiers: readonly SourcedDossier[]): RecordChunkRow {
  return {
    id,
    records: JSON.stringify(dossiers.map(({ record }) => record)),
    sources: JSON.stringify(
      dossiers.map(({ key, imports }) => ({ key, imports }) satisfies RecordSource),
    ),
  };
}

/** The records of a row. They were written by toChunkRow, in the same store. */
export function readChunkRecords({ records }: RecordChunkRow): readonly DossierRecord[] {
  return JSON.parse(records) as readonly DossierRecord[];
}

/** The dossiers of a row, with where they come from. */
export function readChunkRow(row: RecordChunkRow): readonly SourcedDossier[] {
  const sources = JSON.parse(row.sources) as readonly RecordSource[];
  const records = readChunkRecords(row);
  return sources.map((source, at) => ({ ...source, record: records[at]! }));
}
