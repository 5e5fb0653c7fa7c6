import type { Fact } from '../domain/fact.ts';
import { attempt, writeTogether } from './database.ts';
import type { Database } from './database.ts';
import { localId, parseRecord } from './event-schema.ts';
import { StorageError } from './problem.ts';
import type { VaultRow } from './schema.ts';
import { createUuidV7 } from '../domain/uuid.ts';
import { createKey, hasKey, openKey } from './vault-key.ts';

/** Time as the vault sees it; tests bring their own. `after` returns how to call it off. */
export interface Clock {
  now(): number;
  after(milliseconds: number, work: () => void): () => void;
}

const REAL_CLOCK: Clock = {
  now: () => Date.now(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

export interface VaultOptions {
  /** Minutes without a use after which the vault locks itself; 5 unless told. */
  readonly idleMinutes?: number;
  readonly clock?: Clock;
  /** Told when the vault locked, by hand or by itself. */
  readonly onLock?: () => void;
}

interface Door {
  options: VaultOptions;
  key?: CryptoKey | undefined;
  lastUse: number;
  callOff: () => void;
}

/** The key is here and nowhere else: in this context's memory. */
const doors = new WeakMap<Database, Door>();

function doorOf(db: Database): Door {
  const known = doors.get(db);
  if (known !== undefined) return known;
  const door: Door = { options: {}, lastUse: 0, callOff: () => undefined };
  doors.set(db, door);
  return door;
}

function clockOf(door: Door): Clock {
  return door.options.clock ?? REAL_CLOCK;
}

function idleTime(door: Door): number {
  return (door.options.idleMinutes ?? 5) * 60_000;
}

/** The key when unlocked. A sleeping PC stops timers, so the time is also compared at every use. */
function useKey(db: Database): CryptoKey | undefined {
  const door = doorOf(db);
  if (door.key === undefined) return undefined;
  const now = clockOf(door).now();
  if (now - door.lastUse >= idleTime(door)) {
    lockVault(db);
    return undefined;
  }
  door.lastUse = now;
  door.callOff();
  door.callOff = clockOf(door).after(idleTime(door), () => lockVault(db));
  return door.key;
}

function turnKey(db: Database, key: CryptoKey): void {
  const door = doorOf(db);
  door.key = key;
  door.lastUse = clockOf(door).now();
  useKey(db);
}

/** What a ciphertext is bound to: moved to another row or another schema it does not open. */
function bindingOf({ id, schema }: Pick<VaultRow, 'id' | 'schema'>): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`vault|${id}|${schema}`);
}

async function seal(key: CryptoKey, id: string, content: unknown): Promise<VaultRow> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = bindingOf({ id, schema: 1 });
  const plain = new TextEncoder().encode(JSON.stringify(content));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
  return { id, schema: 1, iv, data };
}

async function unseal(key: CryptoKey, row: VaultRow): Promise<unknown> {
  const algorithm = { name: 'AES-GCM', iv: row.iv, additionalData: bindingOf(row) };
  try {
    return JSON.parse(
      new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, row.data)),
    );
  } catch (cause) {
    throw new StorageError('vault-tampered', { cause });
  }
}

/** Sets how this context's vault behaves; call it once, before unlocking. */
export function configureVault(db: Database, options: VaultOptions): void {
  doorOf(db).options = options;
}

/** Whether a passphrase was ever set here. */
export function hasVault(db: Database): Promise<boolean> {
  return attempt(db, () => hasKey(db));
}

/** Sets the passphrase (8 characters or more) of a new vault and leaves it unlocked. @throws StorageError */
export async function createVault(db: Database, passphrase: string): Promise<void> {
  turnKey(db, await attempt(db, () => createKey(db, passphrase)));
}

/** Unlocks. @throws StorageError 'passphrase-wrong', then 'vault-wait' with growing delays, or 'vault-missing' */
export async function unlockVault(db: Database, passphrase: string): Promise<void> {
  turnKey(db, await attempt(db, () => openKey(db, passphrase, clockOf(doorOf(db)).now())));
}

/** Forgets the key. */
export function lockVault(db: Database): void {
  const door = doorOf(db);
  door.callOff();
  if (door.key === undefined) return;
  door.key = undefined;
  door.options.onLock?.(); // Optional: a shell may not care.
}

/** Whether the vault is open now; asking counts as no use. */
export function isUnlocked(db: Database): boolean {
  const door = doorOf(db);
  return door.key !== undefined && clockOf(door).now() - door.lastUse < idleTime(door);
}

/**
 * Adds facts to a dossier, as one sealed record; what is there stays. 'locked' keeps nothing: see PendingFacts.
 * `recordId` names the record, so that a repeated call is the same record.
 */
export async function putFacts(
  db: Database,
  dossierId: string,
  facts: readonly Fact[],
  recordId: string = createUuidV7(),
): Promise<'stored' | 'locked'> {
  const key = useKey(db);
  if (key === undefined) return 'locked';
  // Sealed before the transaction opens: awaiting WebCrypto inside would end it.
  const row = await seal(key, `${parseRecord(localId, dossierId)}|${recordId}`, facts);
  await writeTogether(db, [db.vault], () => db.vault.put(row));
  return 'stored';
}

/** All facts of a dossier, in the order they were put. @throws StorageError 'vault-tampered' */
export function readFacts(db: Database, dossierId: string): Promise<readonly Fact[] | 'locked'> {
  return attempt(db, async () => {
    const key = useKey(db);
    if (key === undefined) return 'locked';
    const rows = await db.vault.where('id').startsWith(`${dossierId}|`).toArray();
    const records = await Promise.all(rows.map((row) => unseal(key, row)));
    return (records as Fact[][]).flat(); // Sealed by putFacts, and nobody else holds the key.
  });
}

/** Removes a dossier's facts for good; its lines in the journal stay. Works locked too. */
export function eraseFacts(db: Database, dossierId: string): Promise<number> {
  return writeTogether(db, [db.vault], () =>
    db.vault.where('id').startsWith(`${dossierId}|`).delete(),
  );
}
