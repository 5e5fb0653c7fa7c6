import * as v from 'valibot';
import { localDay } from '../domain/day.ts';
import {
  readFeedbackRecord,
  type FeedbackProgress,
  type FeedbackRecord,
} from '../domain/feedback-record.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { attempt, writeTogether } from './database.ts';
import type { Database } from './database.ts';
import { instant } from './record-schema.ts';
import { findFeedback, listFeedback } from './feedback.ts';
import { unseal } from './feedback-seal.ts';
import { StorageError } from './problem.ts';
import { readReceiptCode } from './receipt-code.ts';
import type { FeedbackRow, FeedbackState } from './schema.ts';
import { recordAct } from './trail.ts';

/** What became of each word, for kiosks: every record readable only by whoever types its receipt code. */
export interface AnswersFile {
  readonly format: 'mot-lan-feedback-answers';
  readonly version: 1;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** PBKDF2-SHA-256 of a receipt code: the first 16 bytes say which record, the other 32 are its AES-GCM key. */
  readonly salt: string;
  readonly iterations: number;
  readonly answers: readonly SealedAnswer[];
}

interface SealedAnswer {
  readonly id: string;
  readonly iv: string;
  readonly data: string;
}

/** A code has 29 bits only: whoever takes the file and tries them all shall at least need days of a fast machine. */
const ITERATIONS = 200_000;
const KEPT = 'feedback-answers';

const PROGRESS: Readonly<Record<FeedbackState, FeedbackProgress>> = {
  received: 'received',
  'in-progress': 'accepted',
  waiting: 'accepted',
  refused: 'refused',
  answered: 'answered',
  published: 'published',
};

const base64 = (longest: number): v.GenericSchema<unknown, string> =>
  v.pipe(v.string(), v.base64(), v.maxLength(longest));
const fileSchema: v.GenericSchema<unknown, AnswersFile> = v.strictObject({
  format: v.literal('mot-lan-feedback-answers'),
  version: v.literal(1),
  madeAt: instant,
  salt: base64(64),
  // More would let a file keep the kiosk busy for minutes at every question.
  iterations: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(1_000_000)),
  answers: v.pipe(
    v.array(v.strictObject({ id: base64(32), iv: base64(32), data: base64(60_000) })),
    v.maxLength(20_000),
  ),
});

interface CodeKey {
  readonly id: string;
  readonly key: CryptoKey;
}

async function deriveCodeKey(
  code: string,
  { salt, iterations }: Pick<AnswersFile, 'salt' | 'iterations'>,
): Promise<CodeKey> {
  const secret = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(code),
    'PBKDF2',
    false,
    ['deriveBits'],
  );
  const rule = { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations };
  const bits = new Uint8Array(await crypto.subtle.deriveBits(rule, secret, 48 * 8));
  const usages = ['encrypt', 'decrypt'] as const;
  return {
    id: toBase64(bits.slice(0, 16)),
    key: await crypto.subtle.importKey('raw', bits.slice(16), 'AES-GCM', false, [...usages]),
  };
}

const dayOf = (at: string | undefined): string | undefined =>
  at === undefined ? undefined : localDay(new Date(at));

/** What the office says about a word: how far it came, and its answer; never the word itself, a name or a number. */
async function describeWord(row: FeedbackRow, identity: string): Promise<FeedbackRecord> {
  const { answer, sealed, state } = row;
  const words = answer === undefined || !sealed ? answer : await unseal(answer, identity);
  const parts = {
    decidedOn: dayOf(row.acceptedAt ?? row.refusedAt ?? row.answeredAt),
    answeredOn: dayOf(row.answeredAt),
    publishedOn: dayOf(row.publishedAt),
    [state === 'refused' ? 'reason' : 'answer']: words,
  };
  const known = Object.entries(parts).filter(([, value]) => value !== undefined);
  return {
    code: row.code,
    state: PROGRESS[state],
    receivedOn: row.day,
    ...Object.fromEntries(known),
  };
}

/**
 * What became of every word of the office, as a file for its kiosks.
 * @throws StorageError 'backup-secret-wrong' when `identity` is not the key the answers were sealed for
 */
export async function packAnswers(
  db: Database,
  identity: string,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<{ readonly text: string; readonly count: number }> {
  const rows = await listFeedback(db);
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(16)));
  const answers: SealedAnswer[] = [];
  for (const row of rows) {
    const { id, key } = await deriveCodeKey(row.code, { salt, iterations: ITERATIONS });
    const plain = new TextEncoder().encode(JSON.stringify(await describeWord(row, identity)));
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const data = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain));
    answers.push({ id, iv: toBase64(iv), data: toBase64(data) });
    onProgress(answers.length, rows.length);
  }
  const file: AnswersFile = {
    format: 'mot-lan-feedback-answers',
    version: 1,
    madeAt: new Date().toISOString(),
    salt,
    iterations: ITERATIONS,
    answers: answers.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
  await recordAct(db, { act: 'answers-exported', details: { words: answers.length } });
  return { text: JSON.stringify(file), count: answers.length };
}

/** The office's file, checked. @throws StorageError 'answers-file' */
export function readAnswersFile(text: string): AnswersFile {
  try {
    return v.parse(fileSchema, JSON.parse(text));
  } catch (cause) {
    throw new StorageError('answers-file', { cause });
  }
}

async function readKept(db: Database): Promise<AnswersFile | undefined> {
  const kept = v.safeParse(fileSchema, (await db.meta.get(KEPT))?.value);
  return kept.success ? kept.output : undefined;
}

/** When the answers of this kiosk were written at the office, ISO 8601; undefined before the first file. */
export function readAnswersTime(db: Database): Promise<string | undefined> {
  return attempt(db, async () => (await readKept(db))?.madeAt);
}

/** Keeps the office's answers in place of older ones. @throws StorageError 'answers-older' */
export function keepAnswers(db: Database, file: AnswersFile): Promise<void> {
  return writeTogether(db, [db.meta], async () => {
    const kept = await readKept(db);
    if (kept !== undefined && kept.madeAt > file.madeAt) throw new StorageError('answers-older');
    await db.meta.put({ id: KEPT, value: file });
  });
}

async function openAnswer(file: AnswersFile, code: string): Promise<FeedbackRecord | undefined> {
  const { id, key } = await deriveCodeKey(code, file);
  const sealed = file.answers.find((answer) => answer.id === id);
  if (sealed === undefined) return undefined;
  const rule = { name: 'AES-GCM', iv: fromBase64(sealed.iv) };
  const plain = await crypto.subtle.decrypt(rule, key, fromBase64(sealed.data));
  const record = readFeedbackRecord(JSON.parse(new TextDecoder().decode(plain)));
  if (record?.code !== code)
    // The code is the key to a citizen's word: it stands in no message.
    throw new Error('Expected the record of the code that was typed, found another.');
  return record;
}

/**
 * What this kiosk knows of a typed receipt code: the office's answer, or that the word lies here still; undefined for a
 * mistyped code and for a word it knows nothing of.
 */
export async function findAnswer(db: Database, typed: string): Promise<FeedbackRecord | undefined> {
  const code = readReceiptCode(typed);
  if (code === undefined) return undefined;
  const file = await attempt(db, () => readKept(db));
  const answer = file === undefined ? undefined : await openAnswer(file, code);
  if (answer !== undefined) return answer;
  const row = await findFeedback(db, code);
  return row === undefined ? undefined : { code, state: 'received', receivedOn: row.day };
}
