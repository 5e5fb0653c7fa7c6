import * as v from 'valibot';
import type { JournalEvent } from '../domain/event.ts';
import { decryptFile, encryptFile } from './backup/age-file.ts';
import { attempt, writeTogether } from './database.ts';
import type { Database } from './database.ts';
import { day, instant, localId, parseRecord, procedureCode } from './record-schema.ts';
import { appendEvents, JOURNAL_TABLES } from './journal.ts';
import { StorageError } from './problem.ts';
import { readReceiptCode } from './receipt-code.ts';
import type { FeedbackRow, RatingRow } from './schema.ts';
import { writeWithTrail } from './trail.ts';

/** What a kiosk hands to the office: citizens' words, their ratings, and the journal's lines about both. */
export interface FeedbackFile {
  readonly format: 'mot-lan-feedback';
  readonly version: 1;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly feedback: readonly FeedbackRow[];
  readonly ratings: readonly RatingRow[];
  readonly events: readonly JournalEvent[];
}

/** What taking a file in did. A file taken in twice does nothing the second time. */
export interface FeedbackTaking {
  readonly words: number;
  readonly known: number;
  readonly ratings: number;
}

const sealedText = v.pipe(v.string(), v.base64(), v.maxLength(60_000));
const wordSchema = v.strictObject({
  code: v.pipe(
    v.string(),
    v.check((code) => readReceiptCode(code) === code),
  ),
  schema: v.literal(1),
  event: localId,
  at: instant,
  day,
  kind: v.picklist(['regulation', 'behaviour', 'anonymous']),
  state: v.literal('received'),
  sealed: v.literal(true),
  sealedFor: v.string(),
  text: sealedText,
  fullName: v.exactOptional(sealedText),
  contact: v.exactOptional(sealedText),
  procedure: v.exactOptional(procedureCode),
});
const ratingSchema = v.strictObject({
  id: localId,
  schema: v.literal(1),
  at: instant,
  day,
  level: v.picklist(['very-satisfied', 'satisfied', 'unsatisfied']),
  reasons: v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(10)),
  procedure: v.exactOptional(procedureCode),
});
const fileSchema = v.strictObject({
  format: v.literal('mot-lan-feedback'),
  version: v.literal(1),
  madeAt: instant,
  feedback: v.array(wordSchema),
  ratings: v.array(ratingSchema),
  // The journal's own door checks each line; here only that it is one of these two.
  events: v.array(v.looseObject({ id: localId, kind: v.picklist(['feedback-received', 'rated']) })),
});

/** All words that are sealed for the office, with the ratings, as one encrypted file. */
export async function packFeedback(
  db: Database,
  recipient: string,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly codes: readonly string[] }> {
  const { feedback, ratings, events } = await attempt(db, async () => ({
    feedback: (await db.feedback.toArray()).filter(({ sealedFor }) => sealedFor === recipient),
    ratings: await db.ratings.toArray(),
    events: await db.events.where('kind').anyOf('feedback-received', 'rated').toArray(),
  }));
  const told = new Set([...feedback.map(({ event }) => event), ...ratings.map(({ id }) => id)]);
  const file: FeedbackFile = {
    format: 'mot-lan-feedback',
    version: 1,
    madeAt: new Date().toISOString(),
    feedback,
    ratings,
    events: events.filter(({ id }) => told.has(id)).map(({ day: _day, ...event }) => event),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(file));
  const codes = feedback.map(({ code }) => code);
  return { bytes: await encryptFile(bytes, { recipient }), codes };
}

/** Opens a kiosk's file. @throws StorageError 'feedback-key-other' or 'feedback-file' */
export async function openFeedbackFile(
  bytes: Uint8Array<ArrayBuffer>,
  identity: string,
): Promise<FeedbackFile> {
  try {
    const plain = await decryptFile(bytes, identity);
    const parsed: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain));
    parseRecord(fileSchema, parsed);
    return parsed as FeedbackFile;
  } catch (cause) {
    const isOther = cause instanceof StorageError && cause.kind === 'backup-secret-wrong';
    throw new StorageError(isOther ? 'feedback-key-other' : 'feedback-file', { cause });
  }
}

/** Takes words and ratings in with their lines; what is known already stays as the office has it. */
export async function takeFeedbackFile(db: Database, file: FeedbackFile): Promise<FeedbackTaking> {
  const known = await attempt(db, () => db.feedback.bulkGet(file.feedback.map(({ code }) => code)));
  const fresh = file.feedback.filter((_word, at) => known[at] === undefined);
  const rated = await attempt(db, () => db.ratings.bulkGet(file.ratings.map(({ id }) => id)));
  const ratings = file.ratings.filter((_rating, at) => rated[at] === undefined);
  const tables = [db.feedback, db.ratings, ...JOURNAL_TABLES.map((name) => db[name])];
  const entry = { act: 'feedback-imported', details: { words: fresh.length } } as const;
  await writeWithTrail(db, tables, entry, async () => {
    await db.feedback.bulkPut(fresh);
    await db.ratings.bulkPut(ratings);
    await appendEvents(db, file.events);
  });
  return {
    words: fresh.length,
    known: file.feedback.length - fresh.length,
    ratings: ratings.length,
  };
}

/** Removes from a kiosk the words a file was made of; the journal keeps its lines. */
export function removeFeedback(db: Database, codes: readonly string[]): Promise<void> {
  return writeTogether(db, [db.feedback], () => db.feedback.bulkDelete([...codes]));
}
