import * as v from 'valibot';
import { isDossierCode } from '../domain/dossier-code.ts';
import { attempt, writeTogether } from './database.ts';
import type { Database } from './database.ts';
import { day, localId, parseRecord, procedureCode } from './record-schema.ts';
import type { DossierRow, DossierState } from './schema.ts';

/** What the shell may note of a dossier; a member left out stays as it was. */
export type DossierNote = Pick<DossierRow, 'id'> &
  Partial<Pick<DossierRow, 'code' | 'procedure' | 'receivedDate' | 'dueDate' | 'state'>>;

const noteSchema = v.strictObject({
  id: localId,
  code: v.exactOptional(v.pipe(v.string(), v.check(isDossierCode))),
  procedure: v.exactOptional(procedureCode),
  receivedDate: v.exactOptional(day),
  dueDate: v.exactOptional(day),
  state: v.exactOptional(v.picklist(['open', 'received', 'finished', 'returned'])),
});

/** Notes codes, dates and state of a dossier over what is known; names and values of citizens have no place in it. */
export function putDossier(db: Database, note: DossierNote): Promise<DossierRow> {
  return attempt(db, () => {
    const parsed = parseRecord(noteSchema, note);
    return writeTogether(db, [db.dossiers], async () => {
      const known = (await db.dossiers.get(parsed.id)) ?? { schema: 1, state: 'open' };
      const row: DossierRow = { ...known, ...parsed };
      await db.dossiers.put(row);
      return row;
    });
  });
}

/** The dossier of a local id, if the store knows it. */
export function findDossier(db: Database, id: string): Promise<DossierRow | undefined> {
  return attempt(db, () => db.dossiers.get(id));
}

/** The dossier of an official code, if the store knows it. */
export function findDossierByCode(db: Database, code: string): Promise<DossierRow | undefined> {
  return attempt(db, () => db.dossiers.where('code').equals(code).first());
}

/** All dossiers, or those in one state, the last touched first. */
export function listDossiers(db: Database, state?: DossierState): Promise<DossierRow[]> {
  return attempt(db, async () => {
    const found =
      state === undefined ? db.dossiers.toCollection() : db.dossiers.where('state').equals(state);
    const rows = await found.toArray();
    return rows.sort((a, b) => ((a.lastAt ?? '') < (b.lastAt ?? '') ? 1 : -1));
  });
}
