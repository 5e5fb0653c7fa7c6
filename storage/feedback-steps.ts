import { attempt, writeTogether } from './database.ts';
import type { Database } from './database.ts';
import type { FeedbackEvent } from '../domain/event.ts';
import { findFeedback } from './feedback.ts';
import type { Seal } from './feedback-seal.ts';
import { appendEvent, JOURNAL_TABLES, stampEvent } from './journal.ts';
import { StorageError } from './problem.ts';
import type { FeedbackRow, FeedbackState } from './schema.ts';

/** From which states a step may be taken. */
const FROM = {
  'in-progress': ['received', 'waiting'],
  waiting: ['received', 'in-progress'],
  refused: ['received', 'in-progress', 'waiting'],
  answered: ['received', 'in-progress', 'waiting'],
  published: ['answered'],
} as const satisfies Partial<Record<FeedbackState, readonly FeedbackState[]>>;

type Step = keyof typeof FROM;

async function expectWord(db: Database, code: string): Promise<FeedbackRow> {
  const row = await findFeedback(db, code);
  if (row === undefined) throw new StorageError('feedback-unknown');
  return row;
}

/** Another window may have been faster: the step is looked at again inside the transaction. */
async function change(
  db: Database,
  code: string,
  state: Step,
  part: Partial<FeedbackRow>,
): Promise<void> {
  const row = await expectWord(db, code);
  const from: readonly FeedbackState[] = FROM[state];
  if (!from.includes(row.state)) throw new StorageError('feedback-step');
  await db.feedback.put({ ...row, ...part, state });
}

async function changeAndTell(
  db: Database,
  code: string,
  step: { readonly state: Step; readonly kind: FeedbackEvent['kind'] },
  partAt: (at: string) => Partial<FeedbackRow>,
): Promise<void> {
  const refersTo = (await expectWord(db, code)).event;
  const about = refersTo === undefined ? {} : { refersTo };
  const event = await stampEvent(db, { kind: step.kind, ...about });
  const tables = [db.feedback, ...JOURNAL_TABLES.map((name) => db[name])];
  await writeTogether(db, tables, async () => {
    await change(db, code, step.state, partAt(event.at));
    await appendEvent(db, event);
  });
}

async function sealText(text: string, seal: Seal | undefined): Promise<string> {
  const trimmed = text.trim();
  if (trimmed === '') throw new StorageError('record-refused');
  return seal === undefined ? trimmed : seal.seal(trimmed);
}

/** Takes it on, or goes on with it once what was asked for came in. @throws StorageError 'feedback-unknown' */
export async function takeUpFeedback(db: Database, code: string): Promise<void> {
  const now = new Date().toISOString();
  await writeTogether(db, [db.feedback], async () => {
    const { state, acceptedAt } = await expectWord(db, code);
    const supplied = state === 'waiting' ? { suppliedAt: now } : {};
    await change(db, code, 'in-progress', { acceptedAt: acceptedAt ?? now, ...supplied });
  });
}

/** The citizen was asked for more. @throws StorageError 'feedback-unknown' */
export async function awaitSupplement(db: Database, code: string): Promise<void> {
  const now = new Date().toISOString();
  await writeTogether(db, [db.feedback], async () => {
    const { acceptedAt } = await expectWord(db, code);
    await change(db, code, 'waiting', { acceptedAt: acceptedAt ?? now });
  });
}

/** Refuses it with a reason, and a line in the journal. @throws StorageError 'feedback-unknown' */
export async function refuseFeedback(
  db: Database,
  code: string,
  reason: string,
  seal?: Seal,
): Promise<void> {
  const answer = await sealText(reason, seal);
  const step = { state: 'refused', kind: 'feedback-refused' } as const;
  await changeAndTell(db, code, step, (refusedAt) => ({ answer, refusedAt }));
}

/** Keeps the answer with its line in the journal. @throws StorageError 'feedback-unknown' */
export async function answerFeedback(
  db: Database,
  code: string,
  text: string,
  seal?: Seal,
): Promise<void> {
  const answer = await sealText(text, seal);
  const step = { state: 'answered', kind: 'feedback-answered' } as const;
  await changeAndTell(db, code, step, (answeredAt) => ({ answer, answeredAt }));
}

/** The answer was made public, outside this program. @throws StorageError 'feedback-unknown' */
export async function publishFeedback(db: Database, code: string): Promise<void> {
  const step = { state: 'published', kind: 'feedback-published' } as const;
  await changeAndTell(db, code, step, (publishedAt) => ({ publishedAt }));
}

/** How many words are in none of the last states. */
export function countOpenFeedback(db: Database): Promise<number> {
  return attempt(db, () =>
    db.feedback.where('state').anyOf('received', 'in-progress', 'waiting').count(),
  );
}
