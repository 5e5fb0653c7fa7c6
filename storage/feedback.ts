import * as v from 'valibot';
import { attempt, writeTogether } from './database.ts';
import type { Database } from './database.ts';
import { localDay } from '../domain/day.ts';
import { parseRecord, procedureCode } from './record-schema.ts';
import { appendEvent, JOURNAL_TABLES, stampEvent } from './journal.ts';
import type { Seal } from './feedback-seal.ts';
import { createReceiptCode, readReceiptCode } from './receipt-code.ts';
import type { FeedbackRow, FeedbackState } from './schema.ts';

/** A citizen's word as the form hands it over. Name and contact are kept only with consent (Law 91/2025/QH15). */
export interface FeedbackInput {
  readonly kind: FeedbackRow['kind'];
  readonly text: string;
  readonly fullName?: string;
  readonly contact?: string;
  readonly consent?: boolean;
  readonly procedure?: string;
}

const feedbackSchema = v.object({
  kind: v.picklist(['regulation', 'behaviour', 'anonymous']),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000)),
  fullName: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(200)), ''),
  contact: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(300)), ''),
  consent: v.exactOptional(v.boolean(), false),
  procedure: v.exactOptional(procedureCode),
});

/** Only what was given, and named parts only from someone who agreed to it. */
async function sealParts(
  input: v.InferOutput<typeof feedbackSchema>,
  seal: (text: string) => Promise<string>,
): Promise<Pick<FeedbackRow, 'text' | 'fullName' | 'contact'>> {
  const named = input.consent && input.kind !== 'anonymous';
  const [text, fullName, contact] = await Promise.all([
    seal(input.text),
    named && input.fullName !== '' ? seal(input.fullName) : undefined,
    named && input.contact !== '' ? seal(input.contact) : undefined,
  ]);
  return {
    text,
    ...(fullName === undefined ? {} : { fullName }),
    ...(contact === undefined ? {} : { contact }),
  };
}

async function freeCode(db: Database): Promise<string> {
  for (;;) {
    const code = createReceiptCode();
    if ((await db.feedback.get(code)) === undefined) return code;
  }
}

/**
 * Keeps a citizen's word and its line in the journal together; returns the receipt code.
 * Without `seal` text, name and contact lie in the store as they were typed; a kiosk always gives one.
 * @throws StorageError
 */
export async function addFeedback(
  db: Database,
  input: FeedbackInput,
  seal?: Seal,
): Promise<string> {
  const parsed = parseRecord(feedbackSchema, input);
  const parts = await sealParts(parsed, seal?.seal ?? ((text) => Promise.resolve(text)));
  const about = parsed.procedure === undefined ? {} : { procedure: parsed.procedure };
  const event = await stampEvent(db, {
    kind: 'feedback-received',
    about: parsed.kind,
    ...about,
  });
  const tables = [db.feedback, ...JOURNAL_TABLES.map((name) => db[name])];
  return writeTogether(db, tables, async () => {
    const code = await freeCode(db);
    await db.feedback.add({
      code,
      schema: 1,
      event: event.id,
      at: event.at,
      day: localDay(new Date(event.at)),
      kind: parsed.kind,
      state: 'received',
      sealed: seal !== undefined,
      ...(seal !== undefined && { sealedFor: seal.recipient }),
      ...parts,
      ...about,
    });
    await appendEvent(db, event);
    return code;
  });
}

/** The word a receipt code stands for; undefined when nobody gave it, or readReceiptCode cannot read it. */
export function findFeedback(db: Database, typed: string): Promise<FeedbackRow | undefined> {
  return attempt(db, async () => {
    const code = readReceiptCode(typed);
    return code === undefined ? undefined : db.feedback.get(code);
  });
}

/** All, or those in one state, oldest first: they are answered in that order. */
export function listFeedback(db: Database, state?: FeedbackState): Promise<FeedbackRow[]> {
  return attempt(db, async () => {
    const rows = await (
      state === undefined ? db.feedback.toCollection() : db.feedback.where('state').equals(state)
    ).toArray();
    return rows.sort((a, b) => (a.at < b.at ? -1 : 1));
  });
}
