import { writeTogether } from './database.ts';
import type { Database } from './database.ts';
import { StorageError } from './problem.ts';
import { createRecoveryKey, readRecoveryKey } from './recovery-key.ts';
import { clearTries, countTry } from './unlock-tries.ts';

/** Shortest passphrase: a PIN of six digits falls to trying in days (STORAGE §3.2). */
export const SHORTEST_PASSPHRASE = 8;
/** OWASP's figure for PBKDF2-HMAC-SHA256; 0.16 s on an office PC (decision 008). */
const ITERATIONS = 600_000;

type Bytes = Uint8Array<ArrayBuffer>;
export type WrapKind = 'passphrase' | 'recovery';

/** The data key, wrapped (AES-KW) by what a secret derives to. */
export interface Wrap {
  readonly kind: WrapKind;
  readonly iterations: number;
  readonly salt: Bytes;
  readonly wrapped: ArrayBuffer;
}

/** What the store holds of the vault's keys: no wrap opens without its secret. */
export interface VaultKeyRecord {
  readonly schema: 2;
  /** Which vault this is: the same on every machine its rows may go to. */
  readonly vault: string;
  readonly wraps: readonly Wrap[];
  /** The HMAC key of the blind index, sealed by the data key; a vault of version 1 gets it when first unlocked. */
  readonly index?: { readonly iv: Bytes; readonly data: ArrayBuffer };
}

/** The vault's keys in the clear: only on their way into CryptoKeys or into session memory. */
export interface RawKeys {
  readonly data: Bytes;
  readonly index: Bytes;
}

/** The keys in use; not extractable. */
export interface VaultKeys {
  readonly data: CryptoKey;
  readonly index: CryptoKey;
}

/** Telex and Unicode keyboards write the same passphrase in different code points. */
function readPassphrase(secret: string): string {
  return secret.normalize('NFC');
}

async function deriveWrappingKey(
  secret: string,
  salt: Bytes,
  iterations: number,
): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(secret);
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const kind = { name: 'AES-KW', length: 256 };
  return crypto.subtle.deriveKey(derivation, material, kind, false, ['wrapKey', 'unwrapKey']);
}

async function makeWrap(kind: WrapKind, secret: string, data: Bytes): Promise<Wrap> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const wrapping = await deriveWrappingKey(secret, salt, ITERATIONS);
  const key = await crypto.subtle.importKey('raw', data, 'AES-GCM', true, ['encrypt']);
  const wrapped = await crypto.subtle.wrapKey('raw', key, wrapping, 'AES-KW');
  return { kind, iterations: ITERATIONS, salt, wrapped };
}

async function openWrap(
  { salt, iterations, wrapped }: Wrap,
  secret: string,
): Promise<Bytes | undefined> {
  const wrapping = await deriveWrappingKey(secret, salt, iterations);
  try {
    const key = await crypto.subtle.unwrapKey('raw', wrapped, wrapping, 'AES-KW', 'AES-GCM', true, [
      'encrypt',
    ]);
    return new Uint8Array(await crypto.subtle.exportKey('raw', key));
  } catch {
    return undefined; // AES-KW checks itself: another secret does not unwrap.
  }
}

function indexBinding(vault: string): Bytes {
  return new TextEncoder().encode(`vault-index|${vault}|2`);
}

async function sealIndexKey(
  data: Bytes,
  index: Bytes,
  vault: string,
): Promise<NonNullable<VaultKeyRecord['index']>> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await crypto.subtle.importKey('raw', data, 'AES-GCM', false, ['encrypt']);
  const algorithm = { name: 'AES-GCM', iv, additionalData: indexBinding(vault) };
  return { iv, data: await crypto.subtle.encrypt(algorithm, key, index) };
}

async function openIndexKey(
  data: Bytes,
  sealed: NonNullable<VaultKeyRecord['index']>,
  vault: string,
): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', data, 'AES-GCM', false, ['decrypt']);
  const algorithm = { name: 'AES-GCM', iv: sealed.iv, additionalData: indexBinding(vault) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed.data));
  } catch (cause) {
    throw new StorageError('vault-tampered', { cause });
  }
}

function requirePassphrase(passphrase: string): string {
  const read = readPassphrase(passphrase);
  if ([...read].length < SHORTEST_PASSPHRASE) throw new StorageError('passphrase-short');
  return read;
}

/** What the store holds of the vault's keys; undefined where there is no vault. */
export async function findKeyRecord(db: Database): Promise<VaultKeyRecord | undefined> {
  const row = await db.meta.get('vault-key');
  return row?.value as VaultKeyRecord | undefined; // Only this file, the schema's step and a restore write it.
}

async function expectKeyRecord(db: Database): Promise<VaultKeyRecord> {
  const record = await findKeyRecord(db);
  if (record === undefined) throw new StorageError('vault-missing');
  return record;
}

/** Keys for use from keys in the clear. */
export async function importKeys({ data, index }: RawKeys): Promise<VaultKeys> {
  const mac = { name: 'HMAC', hash: 'SHA-256' };
  return {
    data: await crypto.subtle.importKey('raw', data, 'AES-GCM', false, ['encrypt', 'decrypt']),
    index: await crypto.subtle.importKey('raw', index, mac, false, ['sign']),
  };
}

/** Makes a vault's keys and stores them wrapped by the passphrase. @throws StorageError */
export async function createKeys(db: Database, passphrase: string): Promise<RawKeys> {
  const secret = requirePassphrase(passphrase);
  const data = crypto.getRandomValues(new Uint8Array(32));
  const index = crypto.getRandomValues(new Uint8Array(32));
  const vault = crypto.randomUUID();
  const wraps = [await makeWrap('passphrase', secret, data)];
  const sealed = await sealIndexKey(data, index, vault);
  const value: VaultKeyRecord = { schema: 2, vault, wraps, index: sealed };
  await writeTogether(db, [db.meta], async () => {
    if ((await findKeyRecord(db)) !== undefined) throw new StorageError('vault-exists');
    await db.meta.add({ id: 'vault-key', value });
  });
  return { data, index };
}

async function changeRecord(
  db: Database,
  change: (record: VaultKeyRecord) => VaultKeyRecord,
): Promise<VaultKeyRecord> {
  return writeTogether(db, [db.meta], async () => {
    const value = change(await expectKeyRecord(db));
    await db.meta.put({ id: 'vault-key', value });
    return value;
  });
}

/** The index key; made now for a vault that has none yet. Two windows that do this at once end with the same one. */
async function takeIndexKey(db: Database, record: VaultKeyRecord, data: Bytes): Promise<Bytes> {
  if (record.index !== undefined) return openIndexKey(data, record.index, record.vault);
  const made = crypto.getRandomValues(new Uint8Array(32));
  const index = await sealIndexKey(data, made, record.vault);
  const kept = await changeRecord(db, (now) => (now.index === undefined ? { ...now, index } : now));
  return openIndexKey(data, kept.index!, record.vault);
}

/** Opens a key record that is not this store's, as of a backup. @throws StorageError 'passphrase-wrong' */
export async function openRecord(
  { wraps }: VaultKeyRecord,
  secret: string,
): Promise<{ readonly data: Bytes; readonly by: WrapKind }> {
  const recovery = readRecoveryKey(secret);
  const text = typeof recovery === 'object' && 'key' in recovery ? recovery.key : undefined;
  for (const wrap of wraps) {
    const words = wrap.kind === 'recovery' ? text : readPassphrase(secret);
    const data = words === undefined ? undefined : await openWrap(wrap, words);
    if (data !== undefined) return { data, by: wrap.kind };
  }
  if (typeof recovery === 'object' && 'wrongGroups' in recovery) {
    const detail = `Nếu là khóa khôi phục: xem lại nhóm ${recovery.wrongGroups.join(', ')}.`;
    throw new StorageError('passphrase-wrong', { detail });
  }
  throw new StorageError('passphrase-wrong');
}

/** The keys, if the passphrase or the recovery key unwraps them. @throws StorageError for a wrong one, or too many */
export async function openKeys(
  db: Database,
  secret: string,
  now: number,
): Promise<{ readonly keys: RawKeys; readonly by: WrapKind }> {
  const record = await expectKeyRecord(db);
  await countTry(db, now);
  const { data, by } = await openRecord(record, secret);
  await clearTries(db);
  return { keys: { data, index: await takeIndexKey(db, record, data) }, by };
}

async function replaceWrap(db: Database, wrap: Wrap): Promise<void> {
  await changeRecord(db, (record) => ({
    ...record,
    wraps: [...record.wraps.filter(({ kind }) => kind !== wrap.kind), wrap],
  }));
}

/** Puts a new passphrase in place of the old one; no record is encrypted again. `secret`: the old one or the recovery key. */
export async function rewrapPassphrase(
  db: Database,
  secret: string,
  next: string,
  now: number,
): Promise<WrapKind> {
  const words = requirePassphrase(next);
  const { keys, by } = await openKeys(db, secret, now);
  await replaceWrap(db, await makeWrap('passphrase', words, keys.data));
  return by;
}

/** Makes a recovery key and stores only what it wraps: it is shown this once. One made before opens nothing any more. */
export async function wrapRecovery(db: Database, secret: string, now: number): Promise<string> {
  const { keys } = await openKeys(db, secret, now);
  const recovery = createRecoveryKey();
  await replaceWrap(db, await makeWrap('recovery', recovery, keys.data));
  return recovery;
}
