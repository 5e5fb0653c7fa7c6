import { vietnamDay, type Day } from '../day.ts';
import type { BookClosedEvent, BookId, JournalEvent } from '../event.ts';
import type { BookEntry } from './make-book.ts';

/** The end of a year's book: its day, and how many entries stood in it then. */
export interface Closing {
  readonly eventId: string;
  readonly year: number;
  readonly on: Day;
  readonly total: number;
}

/** An entry, and the line of the journal that gave it its number; undefined while none has. */
export interface WrittenEntry {
  readonly entry: BookEntry;
  readonly lineId: string | undefined;
}

/** The closings of a book that stand, by their years; one that was struck out is none. */
export function listClosings(events: readonly JournalEvent[], book: BookId): readonly Closing[] {
  const struck = new Set(
    events.flatMap((line) => (line.kind === 'corrected' ? (line.refersTo ?? []) : [])),
  );
  const byYear = new Map<number, Closing>();
  const lines = events.filter(
    (line): line is BookClosedEvent =>
      line.kind === 'book-closed' && line.book === book && !struck.has(line.id),
  );
  for (const { id, year, at, total } of lines)
    if (!byYear.has(year)) byYear.set(year, { eventId: id, year, on: vietnamDay(at), total });
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

/**
 * The entries of a closed book, those written after its closing last and marked: what was closed does not grow.
 * @param written in the order of their numbers
 */
export function partAtClosing(
  written: readonly WrittenEntry[],
  closing: Closing | undefined,
): readonly BookEntry[] {
  const all = written.map(({ entry }) => entry);
  if (closing === undefined) return all;
  const isBefore = ({ lineId }: WrittenEntry): boolean =>
    lineId !== undefined && lineId < closing.eventId;
  // A book closed before numbers were lines of the journal: as many as were counted stood before its closing.
  const last = all.filter(({ struck }) => struck === undefined)[closing.total - 1]?.number ?? 0;
  const isClosed = written.some(isBefore)
    ? isBefore
    : ({ entry }: WrittenEntry): boolean => entry.number <= last;
  const late = written.filter((one) => !isClosed(one));
  return [
    ...written.filter(isClosed).map(({ entry }) => entry),
    ...late.map(({ entry }): BookEntry => ({ ...entry, isAfterClosing: true })),
  ];
}
