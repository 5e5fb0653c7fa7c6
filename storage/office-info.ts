import { readOfficeInfo, type OfficeInfo } from '../domain/office-info.ts';
import { attempt, writeTogether } from './database.ts';
import type { Database } from './database.ts';

/** Keeps what the office says of itself, pictures and all. */
export function putOfficeInfo(db: Database, info: OfficeInfo): Promise<void> {
  return writeTogether(
    db,
    [db.meta],
    async () => void (await db.meta.put({ id: 'office-info', value: info })),
  );
}

/** What the office says of itself; undefined before anybody wrote it. */
export function findOfficeInfo(db: Database): Promise<OfficeInfo | undefined> {
  // Read again as from outside: an earlier version may have known less.
  return attempt(db, async () => readOfficeInfo((await db.meta.get('office-info'))?.value));
}
