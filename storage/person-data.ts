import { dayOf } from '../domain/day.ts';
import type { Subject } from '../domain/fact.ts';
import { formatFactValue } from '../domain/fact-value.ts';
import type { PersonData, PersonDossier } from '../domain/person-data.ts';
import { normaliseIdNumber } from '../domain/personal-id.ts';
import { makeTokens } from './blind-index.ts';
import { attempt } from './database.ts';
import type { Database } from './database.ts';
import { StorageError } from './problem.ts';
import { readDossierLines } from './records/read-records.ts';
import type { VaultRow } from './schema.ts';
import { recordAct, writeWithTrail } from './trail.ts';
import { buryRows, findDossierIds, readRecords, replaceRows, rowsOfDossier } from './vault.ts';
import { expectKeys } from './vault-door.ts';
import { sealRecord, unsealRecord } from './vault-record.ts';
import type { VaultContent } from './vault-record.ts';

/** Who a line of the trail is about: told without the number, the same for the same person in this vault. */
async function pseudonymOf(db: Database, idNumber: string): Promise<string> {
  const [token] = await makeTokens(expectKeys(db).index, { by: 'id', text: idNumber });
  return token!;
}

function subjectsOf({ facts }: VaultContent, idNumber: string): readonly Subject[] {
  const wanted = normaliseIdNumber(idNumber);
  const found = facts.filter(
    ({ field, value }) =>
      (field === 'idNumber' || field === 'oldIdNumber') &&
      normaliseIdNumber(formatFactValue(value)) === wanted,
  );
  return [...new Set(found.map(({ subject }) => subject))];
}

/** What the journal tells of a dossier: it may have been imported, only read by the panel, or be told of by no line. */
async function describeDossier(
  db: Database,
  dossierId: string,
): Promise<Pick<PersonDossier, 'code' | 'procedure' | 'receivedDate'>> {
  const known = await readDossierLines(db, dossierId);
  if (known === undefined) return (await attempt(db, () => db.dossiers.get(dossierId))) ?? {};
  const { code, procedure, received } = known.record;
  return {
    ...(code !== undefined && { code }),
    ...(procedure !== undefined && { procedure }),
    receivedDate: dayOf(received),
  };
}

async function readPersonDossier(
  db: Database,
  dossierId: string,
  idNumber: string,
): Promise<PersonDossier | undefined> {
  const content = await readRecords(db, dossierId);
  if (content === 'locked') throw new StorageError('vault-locked');
  const subjects = subjectsOf(content, idNumber);
  if (subjects.length === 0) return undefined;
  const { code, procedure, receivedDate } = await describeDossier(db, dossierId);
  const isTheirs = ({ subject }: { readonly subject: Subject }): boolean =>
    subjects.includes(subject);
  return {
    dossierId,
    ...(code === undefined ? {} : { code }),
    ...(procedure === undefined ? {} : { procedure }),
    ...(receivedDate === undefined ? {} : { receivedDate }),
    subjects,
    facts: content.facts.filter(isTheirs),
    corrections: content.corrections.filter(isTheirs),
  };
}

async function gatherPerson(db: Database, idNumber: string): Promise<PersonData> {
  const ids = await findDossierIds(db, { by: 'id', text: idNumber });
  const dossiers = await Promise.all(ids.map((id) => readPersonDossier(db, id, idNumber)));
  return {
    idNumber: normaliseIdNumber(idNumber),
    dossiers: dossiers.filter((one) => one !== undefined),
  };
}

/** Everything the vault holds about the person with this number; the search is told in the trail. @throws StorageError */
export async function findPerson(db: Database, idNumber: string): Promise<PersonData> {
  const person = await gatherPerson(db, idNumber);
  const details = { person: await pseudonymOf(db, idNumber), dossiers: person.dossiers.length };
  await recordAct(db, { act: 'person-searched', details });
  return person;
}

/** Tells the trail that a person's data were handed out; call it before the file is. */
export async function recordExport(
  db: Database,
  { idNumber, dossiers }: PersonData,
): Promise<void> {
  const details = { person: await pseudonymOf(db, idNumber), dossiers: dossiers.length };
  await recordAct(db, { act: 'person-exported', details });
}

type Change = readonly [old: VaultRow, sealed: VaultRow | undefined];

/** The record without those subjects; undefined when nothing is left of it, or the same when it held nothing of them. */
async function withoutSubjects(
  db: Database,
  row: VaultRow,
  subjects: readonly Subject[],
  changedAt: string,
): Promise<Change | undefined> {
  const keys = expectKeys(db);
  const { facts, corrections } = await unsealRecord(keys, row);
  const left = {
    facts: facts.filter(({ subject }) => !subjects.includes(subject)),
    corrections: corrections.filter(({ subject }) => !subjects.includes(subject)),
  };
  const [before, after] = [
    facts.length + corrections.length,
    left.facts.length + left.corrections.length,
  ];
  if (after === before) return undefined;
  if (after === 0) return [row, undefined];
  return [row, await sealRecord(keys, { id: row.id, at: row.at, changedAt }, left)];
}

async function planErasure(db: Database, idNumber: string, at: string): Promise<readonly Change[]> {
  const { dossiers } = await gatherPerson(db, idNumber);
  const changes = dossiers.map(async ({ dossierId, subjects }) => {
    const rows = await rowsOfDossier(db, dossierId);
    return Promise.all(rows.map((row) => withoutSubjects(db, row, subjects, at)));
  });
  return (await Promise.all(changes)).flat().filter((change) => change !== undefined);
}

/**
 * Takes one person's facts and their history out of every record, for good; other persons' facts in the same dossiers
 * and all lines of the journal stay. Returns how many records were changed or removed. @throws StorageError
 */
export async function erasePerson(db: Database, idNumber: string): Promise<number> {
  const at = new Date().toISOString();
  const changes = await planErasure(db, idNumber, at);
  const details = { person: await pseudonymOf(db, idNumber), records: changes.length };
  const gone = changes.flatMap(([old, sealed]) => (sealed === undefined ? [old.id] : []));
  const kept = changes.flatMap(([old, sealed]) =>
    sealed === undefined ? [] : [[old, sealed] as const],
  );
  const tables = [db.vault, db.tombstones];
  await writeWithTrail(db, tables, { act: 'person-erased', details }, async () => {
    const now = await db.vault.bulkGet(changes.map(([{ id }]) => id));
    if (changes.some(([old], n) => now[n]?.iv.join() !== old.iv.join()))
      throw new StorageError('purge-changed');
    await replaceRows(db, kept);
    await buryRows(db, gone, at);
  });
  return changes.length;
}
