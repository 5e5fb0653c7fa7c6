import * as v from 'valibot';
import type { Profile } from '../domain/profile.ts';
import { attempt, writeTogether } from './database.ts';
import type { Database } from './database.ts';
import { instant, parseRecord } from './record-schema.ts';
import type { ProfileRow } from './schema.ts';

/** What the table itself needs; the profile's own schema stands at the doors it came in by. */
const rowSchema = v.looseObject({
  savedAt: instant,
  profile: v.looseObject({ id: v.pipe(v.string(), v.regex(/^[a-z0-9/-]{1,80}$/)) }),
});

/** Keeps a profile; one of the same id gives way. @throws StorageError 'record-refused' */
export function putProfile(db: Database, profile: Profile, savedAt: string): Promise<ProfileRow> {
  return attempt(db, () => {
    parseRecord(rowSchema, { savedAt, profile });
    const row: ProfileRow = { id: profile.id, schema: 1, savedAt, profile };
    return writeTogether(db, [db.profiles], async () => {
      await db.profiles.put(row);
      return row;
    });
  });
}

/** Takes a profile out and hands its row back, for undo; undefined when there is none. */
export function deleteProfile(db: Database, id: string): Promise<ProfileRow | undefined> {
  return writeTogether(db, [db.profiles], async () => {
    const row = await db.profiles.get(id);
    await db.profiles.delete(id);
    return row;
  });
}

/** All profiles of this machine, the last saved first. */
export function listProfiles(db: Database): Promise<ProfileRow[]> {
  return attempt(db, async () => {
    const rows = await db.profiles.toArray();
    return rows.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  });
}
