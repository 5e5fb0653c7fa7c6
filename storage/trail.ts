import * as v from 'valibot';
import { attempt, writeTogether } from './database.ts';
import type { Database } from './database.ts';
import { localId, parseRecord } from './record-schema.ts';
import { readStation } from './journal.ts';
import type { TrailRow } from './schema.ts';
import type { Table } from 'dexie';

/** What is told of: who opened what, took data out, changed or removed it (Luật 91/2025/QH15 Đ.19.2). */
export const TRAIL_ACTS = [
  'vault-created',
  'vault-opened',
  'open-refused',
  'passphrase-changed',
  'recovery-made',
  'dossier-viewed',
  'paper-printed',
  'persons-imported',
  'request-received',
  'request-closed',
  'person-searched',
  'person-exported',
  'fact-corrected',
  'person-erased',
  'dossier-erased',
  'purged',
  'backed-up',
  'restored',
  'feedback-key-made',
  'feedback-imported',
  'feedback-read',
  'answers-exported',
] as const;
export type TrailAct = (typeof TRAIL_ACTS)[number];

/** One act. `details` holds counts, local ids, blind tokens and names of fields; never a citizen's value. */
export interface TrailEntry {
  readonly act: TrailAct;
  readonly details?: TrailRow['details'];
}

/** The end of a chain: printed or sent elsewhere, it also shows lines cut off the end. */
export interface TrailHead {
  readonly station: string;
  readonly seq: number;
  readonly hash: string;
}

/** What checking one machine's chain found. `broken` is the first line that does not follow from the one before. */
export interface TrailCheck {
  readonly head: TrailHead;
  readonly lines: number;
  readonly broken?: { readonly seq: number; readonly why: 'altered' | 'missing' };
}

const entrySchema = v.strictObject({
  act: v.picklist(TRAIL_ACTS),
  details: v.record(
    v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,30}$/)),
    v.union([
      v.pipe(v.number(), v.finite()),
      localId,
      v.pipe(v.string(), v.regex(/^[a-zA-Z. -]{1,60}$/)),
    ]),
  ),
});

/** What the first line of a chain follows. */
const START = '0'.repeat(64);

async function hashLine(line: Omit<TrailRow, 'hash'>): Promise<string> {
  const { station, seq, at, act, details, previous } = line;
  const parts = Object.entries(details).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const bytes = new TextEncoder().encode(JSON.stringify([previous, station, seq, at, act, parts]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The last line of a machine's chain, or what its first line follows. */
async function findHead(db: Database, station: string): Promise<TrailHead> {
  const last = await db.trail.where('station').equals(station).last();
  return last === undefined
    ? { station, seq: 0, hash: START }
    : { station, seq: last.seq, hash: last.hash };
}

async function chainLine(head: TrailHead, entry: TrailEntry, at: string): Promise<TrailRow> {
  const { act, details } = parseRecord(entrySchema, { details: {}, ...entry });
  const { station, seq, hash } = head;
  const line = { station, seq: seq + 1, at, act, details, previous: hash };
  return { ...line, hash: await hashLine(line) };
}

/**
 * Runs `work` in one transaction with the line that tells of it: both are kept, or neither. Not inside another
 * transaction: the hash is made before it begins, and again when another window was faster.
 */
export async function writeWithTrail<T>(
  db: Database,
  tables: readonly Table[],
  entry: TrailEntry,
  work: () => PromiseLike<T>,
): Promise<T> {
  const station = await readStation(db);
  for (;;) {
    const head = await attempt(db, () => findHead(db, station));
    const line = await chainLine(head, entry, new Date().toISOString());
    const written = await writeTogether(db, [...tables, db.trail, db.meta], async () => {
      if ((await findHead(db, station)).hash !== line.previous) return undefined;
      const result = await work();
      await db.trail.add(line);
      const value = { station, seq: line.seq, hash: line.hash } satisfies TrailHead;
      await db.meta.put({ id: 'trail-head', value });
      return { result };
    });
    if (written !== undefined) return written.result;
  }
}

/** Tells of an act that changed no table of its own. */
export function recordAct(db: Database, entry: TrailEntry): Promise<void> {
  return writeWithTrail(db, [], entry, () => Promise.resolve());
}

/** The lines of every machine in this store, the newest first. */
export function readTrail(db: Database): Promise<TrailRow[]> {
  return attempt(db, async () => {
    const lines = await db.trail.toArray();
    return lines.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.seq - a.seq));
  });
}

async function checkChain(
  station: string,
  lines: readonly TrailRow[],
  heads: readonly TrailHead[],
): Promise<TrailCheck> {
  let head: TrailHead = { station, seq: 0, hash: START };
  const broken = (seq: number, why: 'altered' | 'missing'): TrailCheck => ({
    head,
    lines: lines.length,
    broken: { seq, why },
  });
  for (const line of lines) {
    if (line.seq !== head.seq + 1) return broken(head.seq + 1, 'missing');
    if (line.previous !== head.hash || (await hashLine(line)) !== line.hash)
      return broken(line.seq, 'altered');
    head = { station, seq: line.seq, hash: line.hash };
    if (heads.some(({ seq, hash }) => seq === line.seq && hash !== line.hash))
      return broken(line.seq, 'altered');
  }
  if (heads.some(({ seq }) => seq > head.seq)) return broken(head.seq + 1, 'missing');
  return { head, lines: lines.length };
}

/** Checks lines, the chain of each machine apart, against the heads that are known from elsewhere. */
export async function verifyTrail(
  lines: readonly TrailRow[],
  heads: readonly TrailHead[] = [],
): Promise<TrailCheck[]> {
  const stations = [...new Set([...lines, ...heads].map(({ station }) => station))].toSorted();
  return Promise.all(
    stations.map((station) =>
      checkChain(
        station,
        lines.filter((line) => line.station === station).toSorted((a, b) => a.seq - b.seq),
        heads.filter((head) => head.station === station),
      ),
    ),
  );
}

/** Checks the whole trail of this store, also against the head it keeps beside it. */
export async function verifyStoredTrail(
  db: Database,
  heads: readonly TrailHead[] = [],
): Promise<TrailCheck[]> {
  const { lines, kept } = await attempt(db, async () => ({
    lines: await db.trail.toArray(),
    // Only writeWithTrail writes it.
    kept: (await db.meta.get('trail-head'))?.value as TrailHead | undefined,
  }));
  return verifyTrail(lines, kept === undefined ? heads : [...heads, kept]);
}
