import type { Table } from 'dexie';
import * as v from 'valibot';
import { fromBase64, toBase64 } from '../base64.ts';
import { day, instant, localId, parseRecord } from '../record-schema.ts';
import { StorageError } from '../problem.ts';
import type { Tables } from '../schema.ts';
import type { VaultKeyRecord } from '../vault-key.ts';

/** The tables a backup carries. Counters and records are computed again from the lines; `meta` stays with its machine. */
export const BACKUP_TABLES = [
  'events',
  'dossiers',
  'vault',
  'tombstones',
  'trail',
  'feedback',
  'ratings',
  'catalogue',
  'profiles',
  'settings',
] as const satisfies readonly (keyof Tables)[];
export type BackupTable = (typeof BACKUP_TABLES)[number];

type RowOf<T> = T extends Table<infer R, infer _Key> ? R : never;
export type BackupRows = { readonly [K in BackupTable]: readonly RowOf<Tables[K]>[] };

/** Everything of a store, as it is inside the encrypted file: the vault's rows and keys stay sealed in it. */
export interface Backup {
  readonly format: 'mot-lan-backup';
  readonly version: 1;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly station: string;
  readonly vaultKey?: VaultKeyRecord;
  readonly tables: BackupRows;
}

/** Bytes a backup may unpack to: a file that grows without end is no backup of ours. */
const LARGEST = 2 * 1024 ** 3;

const bytes = v.instance(Uint8Array);
const buffer = v.instance(ArrayBuffer);
const shortText = v.pipe(v.string(), v.maxLength(200));

/** What every row must have for the merge; the tables' own doors check the rest. */
const ROWS = {
  events: v.looseObject({ id: localId, at: instant, day, kind: shortText }),
  dossiers: v.looseObject({
    id: localId,
    schema: v.literal(1),
    state: v.picklist(['open', 'received', 'finished', 'returned']),
  }),
  vault: v.strictObject({
    id: shortText,
    schema: v.picklist([1, 2]),
    at: instant,
    changedAt: instant,
    tokens: v.array(v.pipe(v.string(), v.regex(/^[a-p]{32}$/))),
    iv: bytes,
    data: buffer,
  }),
  tombstones: v.strictObject({ id: shortText, at: instant }),
  trail: v.strictObject({
    station: localId,
    seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
    at: instant,
    act: shortText,
    details: v.record(v.string(), v.union([v.string(), v.number()])),
    previous: shortText,
    hash: shortText,
  }),
  feedback: v.looseObject({ code: shortText, state: shortText }),
  ratings: v.looseObject({ id: shortText, at: instant }),
  catalogue: v.looseObject({ date: shortText, edition: v.looseObject({}) }),
  profiles: v.looseObject({ id: shortText, savedAt: instant, profile: v.looseObject({}) }),
  settings: v.strictObject({ id: shortText, value: v.unknown() }),
} satisfies Record<BackupTable, v.GenericSchema>;

const keySchema = v.strictObject({
  schema: v.literal(2),
  vault: shortText,
  wraps: v.array(
    v.strictObject({
      kind: v.picklist(['passphrase', 'recovery']),
      iterations: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000)),
      salt: bytes,
      wrapped: buffer,
    }),
  ),
  index: v.exactOptional(v.strictObject({ iv: bytes, data: buffer })),
});

const backupSchema = v.strictObject({
  format: v.literal('mot-lan-backup'),
  version: v.literal(1),
  madeAt: instant,
  station: localId,
  vaultKey: v.exactOptional(keySchema),
  tables: v.strictObject(
    Object.fromEntries(BACKUP_TABLES.map((name) => [name, v.array(ROWS[name])])),
  ),
});

/** Bytes as text, marked so that reading gives the same kind back. */
function writeValue(_key: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: toBase64(value) };
  return value instanceof ArrayBuffer ? { $buffer: toBase64(new Uint8Array(value)) } : value;
}

function readValue(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('$bytes' in value) return fromBase64(String(value.$bytes));
  return '$buffer' in value ? fromBase64(String(value.$buffer)).buffer : value;
}

async function readAll(stream: ReadableStream<Uint8Array>): Promise<Blob> {
  const parts: BlobPart[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts);
    size += value.length;
    if (size > LARGEST) throw new StorageError('backup-unreadable');
    parts.push(value as Uint8Array<ArrayBuffer>);
  }
}

/** One text for equal rows, whatever the order of their members. */
export function rowText(row: unknown): string {
  return JSON.stringify(row, (key, value: unknown) => {
    const plain = writeValue(key, value);
    if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) return plain;
    return Object.fromEntries(Object.entries(plain).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** A backup as gzipped JSON, not encrypted yet. */
export async function packBackup(backup: Backup): Promise<Uint8Array<ArrayBuffer>> {
  const text = new Blob([JSON.stringify(backup, writeValue)]);
  const packed = text.stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await (await readAll(packed)).arrayBuffer());
}

/** A newer format is named as such: an update reads it, a repair does not. */
function refuseNewer(parsed: unknown): void {
  const version = typeof parsed === 'object' && parsed !== null && 'version' in parsed;
  if (version && typeof parsed.version === 'number' && parsed.version > 1)
    throw new StorageError('backup-newer');
}

/** The backup of unencrypted bytes. @throws StorageError 'backup-unreadable' or 'backup-newer' */
export async function unpackBackup(packed: Uint8Array<ArrayBuffer>): Promise<Backup> {
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    const parsed: unknown = JSON.parse(await (await readAll(stream)).text(), readValue);
    refuseNewer(parsed);
    parseRecord(backupSchema, parsed);
    return parsed as Backup;
  } catch (cause) {
    if (cause instanceof StorageError && cause.kind === 'backup-newer') throw cause;
    throw new StorageError('backup-unreadable', { cause });
  }
}
