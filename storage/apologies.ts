import { localDay, type LocalTime } from '../domain/day.ts';
import type { ApologyEvent } from '../domain/event.ts';
import type { Database } from './database.ts';
import { appendEvents, stampEvent } from './journal.ts';

/**
 * Tells the journal of a letter of apology. One that was sent also promises its new day, in the same step.
 * @throws StorageError
 */
export async function recordApology(
  db: Database,
  dossierId: string,
  state: ApologyEvent['state'],
  due: LocalTime | undefined,
  now: Date = new Date(),
): Promise<void> {
  const on = localDay(now);
  const letter = await stampEvent(db, { kind: 'apology', dossierId, on, state }, now);
  if (state === 'drafted' || due === undefined) {
    await appendEvents(db, [letter]);
    return;
  }
  const promise = { kind: 'due-changed', dossierId, on, reason: 'extension', due } as const;
  await appendEvents(db, [letter, await stampEvent(db, promise, now)]);
}
