import { addDays, localDay, type Day } from '../domain/day.ts';
import { attempt } from './database.ts';
import type { Database } from './database.ts';
import { StorageError } from './problem.ts';
import type { DossierRow, FeedbackState, VaultRow } from './schema.ts';
import type { Settings } from './settings.ts';
import { writeWithTrail } from './trail.ts';
import { buryRows } from './vault.ts';

/** What has a retention of its own. Lines of the journal have none: they hold no personal value. */
export type RetentionKind = 'finished-facts' | 'open-facts' | 'feedback-contacts';

/** Days each kind is kept after nothing happened to it any more. */
export type Retention = Pick<
  Settings,
  'retainFinishedDays' | 'retainOpenDays' | 'retainFeedbackDays'
>;

/** One kind's part of a purge. */
export interface PurgeGroup {
  readonly kind: RetentionKind;
  /** Record ids of the vault, or receipt codes. */
  readonly ids: readonly string[];
  /** How many dossiers they are of; for feedback, how many words. */
  readonly dossiers: number;
  /** Day of the longest untouched one. */
  readonly oldest: Day;
}

/** What a purge would remove, to be shown before it is done. */
export interface PurgePlan {
  readonly today: Day;
  readonly groups: readonly PurgeGroup[];
}

interface Due {
  readonly kind: RetentionKind;
  readonly id: string;
  readonly owner: string;
  readonly day: Day;
}

/** The day from which days are counted: the last thing that happened to the record or its dossier. */
function lastDay(row: VaultRow, dossier: DossierRow | undefined): Day {
  const at = dossier?.lastAt ?? ''; // A record may be of a dossier no line tells of.
  return localDay(new Date(at > row.changedAt ? at : row.changedAt));
}

async function findDueRecords(db: Database, today: Day, retention: Retention): Promise<Due[]> {
  const rows = await db.vault.toArray();
  const dossierOf = (row: VaultRow): string => row.id.slice(0, row.id.indexOf('|'));
  const ids = [...new Set(rows.map(dossierOf))];
  const known = await db.dossiers.bulkGet(ids);
  const dossiers = new Map(ids.map((id, at) => [id, known[at]]));
  return rows.flatMap((row): Due[] => {
    const owner = dossierOf(row);
    const dossier = dossiers.get(owner);
    const isFinished = dossier?.state === 'finished' || dossier?.state === 'returned';
    const days = isFinished ? retention.retainFinishedDays : retention.retainOpenDays;
    const day = lastDay(row, dossier);
    if (addDays(day, days) >= today) return [];
    return [{ kind: isFinished ? 'finished-facts' : 'open-facts', id: row.id, owner, day }];
  });
}

async function findDueContacts(db: Database, today: Day, days: number): Promise<Due[]> {
  const settled = ['answered', 'published', 'refused'] satisfies readonly FeedbackState[];
  const words = await db.feedback.where('state').anyOf(settled).toArray();
  return words.flatMap(({ code, fullName, contact, answeredAt, refusedAt, at }): Due[] => {
    if (fullName === undefined && contact === undefined) return [];
    const day = localDay(new Date(answeredAt ?? refusedAt ?? at));
    if (addDays(day, days) >= today) return [];
    return [{ kind: 'feedback-contacts', id: code, owner: code, day }];
  });
}

async function findDue(db: Database, today: Day, retention: Retention): Promise<Due[]> {
  return [
    ...(await findDueRecords(db, today, retention)),
    ...(await findDueContacts(db, today, retention.retainFeedbackDays)),
  ];
}

/** What is past its retention on a day; nothing is removed. Works locked too: it looks at dates only. */
export async function planPurge(
  db: Database,
  today: Day,
  retention: Retention,
): Promise<PurgePlan> {
  const due = await attempt(db, () => findDue(db, today, retention));
  const groups = [...Map.groupBy(due, ({ kind }) => kind)].map(([kind, list]) => ({
    kind,
    ids: list.map(({ id }) => id),
    dossiers: new Set(list.map(({ owner }) => owner)).size,
    oldest: list.map(({ day }) => day).reduce((a, b) => (a < b ? a : b)),
  }));
  return { today, groups };
}

async function blankContacts(db: Database, codes: readonly string[]): Promise<void> {
  await db.feedback
    .where('code')
    .anyOf([...codes])
    .modify((word: { fullName?: string; contact?: string }) => {
      delete word.fullName;
      delete word.contact;
    });
}

/**
 * Removes exactly what the plan shows, in one transaction; the journal keeps every line.
 * @throws StorageError 'purge-changed' when something in the plan was touched since: nothing is removed then
 */
export async function purge(db: Database, plan: PurgePlan, retention: Retention): Promise<void> {
  const idsOf = (kind: RetentionKind): readonly string[] =>
    plan.groups.find((group) => group.kind === kind)?.ids ?? [];
  const records = [...idsOf('finished-facts'), ...idsOf('open-facts')];
  const contacts = idsOf('feedback-contacts');
  const entry = {
    act: 'purged',
    details: { records: records.length, contacts: contacts.length },
  } as const;
  const tables = [db.vault, db.tombstones, db.feedback, db.dossiers];
  await writeWithTrail(db, tables, entry, async () => {
    const due = new Set((await findDue(db, plan.today, retention)).map(({ id }) => id));
    if (![...records, ...contacts].every((id) => due.has(id)))
      throw new StorageError('purge-changed');
    await buryRows(db, records, new Date().toISOString());
    await blankContacts(db, contacts);
  });
}
