import type { Edition } from '../domain/procedure.ts';
import { attempt, writeTogether } from './database.ts';
import type { Database } from './database.ts';
import type { CatalogueRow } from './schema.ts';

/** Keeps an edition that domain's readEdition let in, in place of one of the same date. */
export function putEdition(db: Database, edition: Edition, now: Date = new Date()): Promise<void> {
  const row: CatalogueRow = { date: edition.date, importedAt: now.toISOString(), edition };
  return writeTogether(db, [db.catalogue], async () => void (await db.catalogue.put(row)));
}

/** The edition of a date ('yyyy-MM' or 'yyyy-MM-dd'), if it was imported. */
export function findEdition(db: Database, date: string): Promise<Edition | undefined> {
  return attempt(db, async () => (await db.catalogue.get(date))?.edition);
}

/** The newest imported edition; undefined before the first import. */
export function latestEdition(db: Database): Promise<Edition | undefined> {
  return attempt(db, async () => (await db.catalogue.orderBy('date').last())?.edition);
}

/** The dates of the imported editions, newest first. */
export function listEditions(db: Database): Promise<string[]> {
  return attempt(db, async () => (await db.catalogue.orderBy('date').primaryKeys()).toReversed());
}

/** Removes an edition; nothing happens when it is not there. */
export function removeEdition(db: Database, date: string): Promise<void> {
  return writeTogether(db, [db.catalogue], () => db.catalogue.delete(date));
}
