import type { EventKind, JournalEvent } from '../../domain/event.ts';
import type { Database } from '../database.ts';
import type { StoredEvent } from '../schema.ts';

/** Lines that make a dossier's record, and those that strike others out. */
export const RECORD_KINDS: readonly EventKind[] = [
  'received',
  'due-changed',
  'supplement-asked',
  'supplement-received',
  'apology',
  'finished',
  'returned',
  'digitised',
  'paid',
  'imported',
  'corrected',
  'undone',
];

const FEEDBACK_KINDS: readonly EventKind[] = [
  'feedback-received',
  'feedback-refused',
  'feedback-answered',
  'feedback-published',
];

/** Entries, numbers and closings. */
const BOOK_KINDS: readonly EventKind[] = ['certified', 'registered', 'numbered', 'book-closed'];

const byId = (a: JournalEvent, b: JournalEvent): number => (a.id < b.id ? -1 : 1);

async function readKinds(db: Database, kinds: readonly EventKind[]): Promise<StoredEvent[]> {
  // One kind at a time is read in one go; of several at once, line by line.
  const found = await Promise.all(
    kinds.map((kind) => db.events.where('kind').equals(kind).toArray()),
  );
  return found.flat().sort(byId);
}

/** Every line that makes a record or strikes one out, in the order of their ids. */
export function findRecordLines(db: Database): Promise<StoredEvent[]> {
  return readKinds(db, RECORD_KINDS);
}

/** Every line that stands in a book or strikes one out, in the order of their ids; joins a surrounding transaction. */
export function findBookLines(db: Database): Promise<StoredEvent[]> {
  return readKinds(db, [...BOOK_KINDS, 'corrected']);
}

/** The lines that strike out one of these. */
export async function findStrikes(
  db: Database,
  lines: readonly StoredEvent[],
): Promise<StoredEvent[]> {
  const referring = await db.events
    .where('refersTo')
    .anyOf(lines.map(({ id }) => id))
    .toArray();
  return referring.filter(({ kind }) => kind === 'corrected' || kind === 'undone');
}

/** The lines about citizens' words, with those that strike them out. */
export async function findFeedbackLines(db: Database): Promise<StoredEvent[]> {
  const found = await db.events.where('kind').startsWith('feedback-').toArray();
  const lines = found.filter(({ kind }) => FEEDBACK_KINDS.includes(kind));
  return [...lines, ...(await findStrikes(db, lines))].sort(byId);
}
