import type Dexie from 'dexie';
import type { Table, Transaction } from 'dexie';
import type { EventKind, JournalEvent } from '../domain/event.ts';
import type { Edition } from '../domain/procedure.ts';
import type { Profile } from '../domain/profile.ts';
import type { Day } from '../domain/day.ts';
import type { CountRow } from './records/count-rows.ts';
import type { RecordChunkRow, RecordLinkRow, UnfoldedRow } from './records/record-rows.ts';

/** A line of the journal with the day it was written on; the day is never computed again. */
export type StoredEvent = JournalEvent & { readonly day: Day };

/** What one counter row adds up for: `from` and `to` are systems, '' where the line names none. */
export interface CounterKey {
  readonly day: Day;
  readonly from: string;
  readonly to: string;
  readonly procedure: string;
}

/** How many lines of each kind, and the sums of what transfers saved; undone transfers are taken out of the sums. */
export type CountName =
  | EventKind
  | 'dossiers'
  | 'transfers'
  | 'fieldsKept'
  | 'fieldsFailed'
  | 'keystrokesSaved'
  | 'secondsSaved';
export type CounterRow = CounterKey & { readonly [name in CountName]: number };

export type DossierState = 'open' | 'received' | 'finished' | 'returned';

/** What may be known of a dossier without a personal value. Dates are days. */
export interface DossierRow {
  /** Local and random; `code` is the official one. */
  readonly id: string;
  readonly schema: 1;
  readonly state: DossierState;
  readonly code?: string;
  readonly procedure?: string;
  readonly receivedDate?: Day;
  readonly dueDate?: Day;
  /** ISO 8601, UTC: the last line about it. */
  readonly lastAt?: string;
  /** Id of the line that set the state: an older line that arrives later does not. */
  readonly stateEvent?: string;
}

/**
 * One sealed record: AES-GCM over JSON, bound to its own id and schema. `id` is 'dossierId|recordId'.
 * Schema 1 sealed an array of facts; schema 2 seals a VaultContent.
 */
export interface VaultRow {
  readonly id: string;
  readonly schema: 1 | 2;
  /** ISO 8601, UTC: when it was put. */
  readonly at: string;
  /** ISO 8601, UTC: when it was last sealed anew, by a correction or an erasure. */
  readonly changedAt: string;
  /** What it is found by while unlocked: see blind-index.ts. */
  readonly tokens: readonly string[];
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

export type FeedbackKind = 'regulation' | 'behaviour' | 'anonymous';
/** In the order of a word's way; 'waiting' is for the citizen, who was asked for more. */
export const FEEDBACK_STATES = [
  'received',
  'in-progress',
  'waiting',
  'refused',
  'answered',
  'published',
] as const;
export type FeedbackState = (typeof FEEDBACK_STATES)[number];

/** A citizen's word (phản ánh, kiến nghị). With `sealed`, text, name and contact are what `seal` made of them. */
export interface FeedbackRow {
  /** The receipt: 'PA-7K3-M9Q-X2HE'. */
  readonly code: string;
  readonly schema: 1;
  /** Id of the journal's line that says it came in. */
  readonly event?: string;
  readonly day: Day;
  readonly at: string;
  readonly kind: FeedbackKind;
  readonly state: FeedbackState;
  readonly sealed: boolean;
  /** Public key the texts are sealed for (age, X25519). */
  readonly sealedFor?: string;
  readonly text: string;
  readonly fullName?: string;
  readonly contact?: string;
  readonly procedure?: string;
  /** What was answered, or why it was refused; sealed like the rest. */
  readonly answer?: string;
  readonly acceptedAt?: string;
  readonly suppliedAt?: string;
  readonly refusedAt?: string;
  readonly answeredAt?: string;
  readonly publishedAt?: string;
}

export type SatisfactionLevel = 'very-satisfied' | 'satisfied' | 'unsatisfied';

/** One answer to the one question; about a procedure when known, never about a person. */
export interface RatingRow {
  readonly id: string;
  readonly schema: 1;
  readonly day: Day;
  readonly at: string;
  readonly level: SatisfactionLevel;
  readonly reasons: readonly string[];
  readonly procedure?: string;
}

/** An imported catalogue. */
export interface CatalogueRow {
  readonly date: string;
  readonly importedAt: string;
  readonly edition: Edition;
}

/** A profile of this machine, taught or imported. */
export interface ProfileRow {
  /** The profile's own id. */
  readonly id: string;
  readonly schema: 1;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  readonly profile: Profile;
}

/** A sealed record that was erased or purged: a backup made before must not bring it back. */
export interface TombstoneRow {
  /** The vault row's id. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** One line of the audit trail: see trail.ts. `hash` is SHA-256 over the line and the hash before it, in hex. */
export interface TrailRow {
  readonly station: string;
  /** 1, 2, 3 … within a station. */
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly act: string;
  readonly details: Readonly<Record<string, string | number>>;
  readonly previous: string;
  readonly hash: string;
}

/** One named value: a setting, or the store's own bookkeeping. Read through a schema, so unknown here. */
export interface NamedValue {
  readonly id: string;
  readonly value: unknown;
}

/** The tables of the newest schema. */
export interface Tables {
  readonly events: Table<StoredEvent, string>;
  readonly counters: Table<CounterRow, [Day, string, string, string]>;
  readonly dossiers: Table<DossierRow, string>;
  readonly vault: Table<VaultRow, string>;
  readonly feedback: Table<FeedbackRow, string>;
  readonly ratings: Table<RatingRow, string>;
  readonly catalogue: Table<CatalogueRow, string>;
  readonly settings: Table<NamedValue, string>;
  readonly meta: Table<NamedValue, string>;
  readonly profiles: Table<ProfileRow, string>;
  readonly tombstones: Table<TombstoneRow, string>;
  readonly trail: Table<TrailRow, [string, number]>;
  readonly records: Table<RecordChunkRow, string>;
  readonly recordCounts: Table<CountRow, string>;
  readonly recordLinks: Table<RecordLinkRow, number>;
  readonly unfolded: Table<UnfoldedRow, string>;
}

/** One version of the store. `upgrade` may await Dexie only: any other await ends its transaction (STORAGE §1.5). */
export interface SchemaStep {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/** The instant a UUIDv7 was made at; undefined for another id. */
function instantOf(uuid: string): string | undefined {
  const milliseconds = Number.parseInt(uuid.replaceAll('-', '').slice(0, 12), 16);
  return uuid.charAt(14) === '7' ? new Date(milliseconds).toISOString() : undefined;
}

interface FirstKeyRecord {
  readonly schema: 1;
  readonly iterations: number;
  readonly salt: Uint8Array;
  readonly wrapped: ArrayBuffer;
}

/** Version 3: records get their time, and the one wrapped key becomes the first of several wraps. */
async function completeVault(transaction: Transaction): Promise<void> {
  await transaction
    .table<VaultRow>('vault')
    .toCollection()
    .modify((row) => {
      const at = instantOf(row.id.split('|')[1] ?? '') ?? new Date().toISOString();
      Object.assign(row, { at, changedAt: at, tokens: [] });
    });
  const meta = transaction.table<NamedValue>('meta');
  const key = (await meta.get('vault-key'))?.value as FirstKeyRecord | undefined;
  if (key === undefined) return;
  const { iterations, salt, wrapped } = key;
  // The salt of version 1 never changed: every copy of that vault gets the same name.
  const vault = [...salt].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const wraps = [{ kind: 'passphrase', iterations, salt, wrapped }];
  await meta.put({ id: 'vault-key', value: { schema: 2, vault, wraps } });
}

/** Every version there ever was, oldest first. A released step never changes: add one below and pin it in the test. */
export const SCHEMA_STEPS: readonly SchemaStep[] = [
  {
    version: 1,
    stores: {
      events: 'id, at, day, kind, dossierId, refersTo',
      counters: '[day+from+to+procedure]',
      dossiers: 'id, code, state',
      vault: 'id',
      feedback: 'code, day, state',
      ratings: 'id, day',
      catalogue: 'date',
      settings: 'id',
      meta: 'id',
    },
  },
  { version: 2, stores: { profiles: 'id' } },
  {
    version: 3,
    stores: {
      vault: 'id, at, schema, *tokens',
      tombstones: 'id',
      trail: '[station+seq]',
    },
    upgrade: completeVault,
  },
  // Records of dossiers for reports, built from the journal when first asked for.
  { version: 4, stores: { records: 'id', recordLinks: 'id', unfolded: 'id' } },
  // The same records once more, as far as a report counts them; built anew with them.
  { version: 5, stores: { recordCounts: 'id' } },
];

/** Declares the steps on a database that is not open yet. */
export function declareSchema(db: Dexie, steps: readonly SchemaStep[] = SCHEMA_STEPS): void {
  for (const { version, stores, upgrade } of steps) {
    const declared = db.version(version).stores({ ...stores });
    if (upgrade !== undefined) declared.upgrade(upgrade);
  }
}
