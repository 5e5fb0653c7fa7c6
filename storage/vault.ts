import type { Fact } from '../domain/fact.ts';
import { sameFactValue } from '../domain/fact-value.ts';
import type { Correction } from '../domain/person-data.ts';
import { createUuidV7 } from '../domain/uuid.ts';
import { makeTokens } from './blind-index.ts';
import type { LookUp } from './blind-index.ts';
import { attempt, writeTogether } from './database.ts';
import type { Database } from './database.ts';
import { localId, parseRecord } from './record-schema.ts';
import { dossierOfRow, listRowIds, openRows } from './open-rows.ts';
import { toStorageError } from './problem.ts';
import type { VaultRow } from './schema.ts';
import { recordAct, writeWithTrail } from './trail.ts';
import { expectKeys, turnKeys, useKeys, vaultNow } from './vault-door.ts';
import {
  createKeys,
  findKeyRecord,
  openKeys,
  rewrapPassphrase,
  wrapRecovery,
} from './vault-key.ts';
import type { VaultKeys } from './vault-key.ts';
import { sealRecord, unsealRecord } from './vault-record.ts';
import type { VaultContent } from './vault-record.ts';

/** Whether a passphrase was ever set here. */
export function hasVault(db: Database): Promise<boolean> {
  return attempt(db, async () => (await findKeyRecord(db)) !== undefined);
}

/** Whether the vault can be opened by a printed recovery key too. */
export function hasRecoveryKey(db: Database): Promise<boolean> {
  return attempt(db, async () => {
    const record = await findKeyRecord(db);
    return record?.wraps.some(({ kind }) => kind === 'recovery') ?? false;
  });
}

/** Sets the passphrase (8 characters or more) of a new vault and leaves it unlocked. @throws StorageError */
export async function createVault(db: Database, passphrase: string): Promise<void> {
  await turnKeys(db, await attempt(db, () => createKeys(db, passphrase)));
  await recordAct(db, { act: 'vault-created' });
}

/** A wrong secret is told in the trail; the error goes on to the person. */
async function tellRefusal<T>(db: Database, work: () => Promise<T>): Promise<T> {
  try {
    return await attempt(db, work);
  } catch (error) {
    if (toStorageError(error).kind === 'passphrase-wrong')
      await recordAct(db, { act: 'open-refused' });
    throw error;
  }
}

/**
 * Unlocks with the passphrase or the recovery key.
 * @throws StorageError 'passphrase-wrong', then 'vault-wait' with growing delays, or 'vault-missing'
 */
export async function unlockVault(db: Database, secret: string): Promise<void> {
  const { keys, by } = await tellRefusal(db, () => openKeys(db, secret, vaultNow(db)));
  await turnKeys(db, keys);
  await recordAct(db, { act: 'vault-opened', details: { by } });
  await completeRecords(db);
}

/** Puts a new passphrase in place of the old one; `secret` is the old one or the recovery key. @throws StorageError */
export async function changePassphrase(db: Database, secret: string, next: string): Promise<void> {
  const by = await tellRefusal(db, () => rewrapPassphrase(db, secret, next, vaultNow(db)));
  await recordAct(db, { act: 'passphrase-changed', details: { by } });
}

/** Makes a recovery key in place of any before and returns it, this once. @throws StorageError */
export async function makeRecoveryKey(db: Database, secret: string): Promise<string> {
  const key = await tellRefusal(db, () => wrapRecovery(db, secret, vaultNow(db)));
  await recordAct(db, { act: 'recovery-made' });
  return key;
}

/** Puts rows sealed anew in the place of those they were made from; a row somebody changed meanwhile stays. */
export async function replaceRows(
  db: Database,
  pairs: readonly (readonly [old: VaultRow, sealed: VaultRow])[],
): Promise<void> {
  const now = await db.vault.bulkGet(pairs.map(([{ id }]) => id));
  const unchanged = pairs.filter(([old], at) => now[at]?.iv.join() === old.iv.join());
  await db.vault.bulkPut(unchanged.map(([, sealed]) => sealed));
}

/** The same record with its tokens; undefined when it does not open, which whoever reads it is told. */
async function completeRecord(
  keys: VaultKeys,
  row: VaultRow,
): Promise<readonly [VaultRow, VaultRow] | undefined> {
  try {
    return [row, await sealRecord(keys, row, await unsealRecord(keys, row))];
  } catch (error) {
    if (toStorageError(error).kind === 'vault-tampered') return undefined;
    throw error;
  }
}

/** Records of version 1 have no tokens: they are sealed anew, a hundred at a time, the first time the vault is open. */
async function completeRecords(db: Database): Promise<void> {
  const ids = await attempt(db, () => db.vault.where('schema').equals(1).primaryKeys());
  for (let from = 0; from < ids.length; from += 100) {
    const keys = expectKeys(db);
    const rows = await attempt(db, () => db.vault.bulkGet(ids.slice(from, from + 100)));
    const known = rows.filter((row) => row !== undefined);
    const pairs = await Promise.all(known.map((row) => completeRecord(keys, row)));
    const whole = pairs.filter((pair) => pair !== undefined);
    await writeTogether(db, [db.vault], () => replaceRows(db, whole));
  }
}

async function putContent(
  db: Database,
  dossierId: string,
  content: VaultContent,
  recordId: string,
): Promise<VaultRow> {
  const at = new Date().toISOString();
  const id = `${parseRecord(localId, dossierId)}|${recordId}`;
  // Sealed before the transaction opens: awaiting WebCrypto inside would end it.
  return sealRecord(expectKeys(db), { id, at, changedAt: at }, content);
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
  if (useKeys(db) === undefined) return 'locked';
  const row = await putContent(db, dossierId, { facts, corrections: [] }, recordId);
  await writeTogether(db, [db.vault], () => db.vault.put(row));
  return 'stored';
}

/** Tells a fact apart: whose, which, and what it said before. */
function corrects({ subject, field, from }: Correction, fact: Fact): boolean {
  return subject === fact.subject && field === fact.field && sameFactValue(from, fact.value);
}

function applyCorrection(facts: readonly Fact[], correction: Correction): readonly Fact[] {
  return facts.map((fact) =>
    corrects(correction, fact) ? { ...fact, value: correction.to } : fact,
  );
}

/** The rows of a dossier in the order they were put. */
export function rowsOfDossier(db: Database, dossierId: string): Promise<VaultRow[]> {
  return attempt(db, () => db.vault.where('id').startsWith(`${dossierId}|`).toArray());
}

/** What the records of one dossier say together, in the order they were put. */
function joinContents(contents: readonly VaultContent[]): VaultContent {
  const corrections = contents.flatMap((content) => content.corrections);
  const facts = contents.flatMap((content) => content.facts);
  return { facts: corrections.reduce(applyCorrection, facts), corrections };
}

/** A dossier's facts with the corrections that changed them, or 'locked'. @throws StorageError 'vault-tampered' */
export async function readRecords(
  db: Database,
  dossierId: string,
): Promise<VaultContent | 'locked'> {
  const keys = useKeys(db);
  if (keys === undefined) return 'locked';
  const rows = await rowsOfDossier(db, dossierId);
  return joinContents(await Promise.all(rows.map((row) => unsealRecord(keys, row))));
}

/** All facts of a dossier as they hold now, in the order they were put. @throws StorageError 'vault-tampered' */
export async function readFacts(
  db: Database,
  dossierId: string,
): Promise<readonly Fact[] | 'locked'> {
  const content = await readRecords(db, dossierId);
  return content === 'locked' ? 'locked' : content.facts;
}

/**
 * The facts of many dossiers as they hold now, by their local ids; whoever has none in the vault is left out. 'locked' where
 * it is not open, or locked itself in the middle. @throws StorageError 'vault-tampered'
 */
export async function readFactsOf(
  db: Database,
  dossierIds: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly Fact[]> | 'locked'> {
  const all = dossierIds.size === 0 ? [] : await listRowIds(db);
  const ids = all.filter((id) => dossierIds.has(dossierOfRow(id)));
  const opened = await openRows(
    db,
    ids,
    async (keys, row) => [dossierOfRow(row.id), await unsealRecord(keys, row)] as const,
  );
  if (opened === 'locked') return opened;
  const contents = new Map<string, VaultContent[]>();
  for (const [dossierId, content] of opened) {
    const known = contents.get(dossierId);
    if (known === undefined) contents.set(dossierId, [content]);
    else known.push(content);
  }
  return new Map([...contents].map(([id, all]) => [id, joinContents(all).facts]));
}

/** Sets a value right; the value as it was read stays in its record. @throws StorageError 'vault-locked' */
export async function correctFact(
  db: Database,
  dossierId: string,
  correction: Omit<Correction, 'at'>,
): Promise<void> {
  const corrections = [{ ...correction, at: new Date().toISOString() }];
  const row = await putContent(db, dossierId, { facts: [], corrections }, createUuidV7());
  const field = `${correction.subject}.${correction.field}`;
  const entry = { act: 'fact-corrected', details: { dossier: dossierId, field } } as const;
  await writeWithTrail(db, [db.vault], entry, () => db.vault.put(row));
}

/** Ids of the dossiers a look-up finds; every word of a name must be in one of a dossier's records. @throws StorageError */
export async function findDossierIds(db: Database, lookUp: LookUp): Promise<readonly string[]> {
  const tokens = await makeTokens(expectKeys(db).index, lookUp);
  const found = await attempt(db, () =>
    Promise.all(tokens.map((token) => db.vault.where('tokens').equals(token).primaryKeys())),
  );
  const [first = [], ...rest] = found.map((ids) => [...new Set(ids)]);
  const rows = first.filter((id) => rest.every((ids) => ids.includes(id)));
  return [...new Set(rows.map(dossierOfRow))].toSorted();
}

/** Deletes rows and notes that they are gone for good; inside a transaction over vault and tombstones. */
export async function buryRows(db: Database, ids: readonly string[], at: string): Promise<void> {
  await db.vault.bulkDelete([...ids]);
  await db.tombstones.bulkPut(ids.map((id) => ({ id, at })));
}

/** Removes a dossier's facts for good; its lines in the journal stay. Works locked too. */
export async function eraseFacts(db: Database, dossierId: string): Promise<number> {
  const ids = (await rowsOfDossier(db, dossierId)).map(({ id }) => id);
  if (ids.length === 0) return 0;
  const entry = {
    act: 'dossier-erased',
    details: { dossier: dossierId, records: ids.length },
  } as const;
  const at = new Date().toISOString();
  await writeWithTrail(db, [db.vault, db.tombstones], entry, () => buryRows(db, ids, at));
  return ids.length;
}
