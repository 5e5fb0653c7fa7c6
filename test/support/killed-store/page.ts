import type { Backup } from '../../../storage/backup/backup-format.ts';
import { readStore } from '../../../storage/backup/read-store.ts';
import { restoreBackup } from '../../../storage/backup/restore.ts';
import { openDatabase, type Database } from '../../../storage/database.ts';
import { appendEvents } from '../../../storage/journal.ts';
import { compareCounters } from '../../../storage/recount.ts';
import { planPurge, purge } from '../../../storage/retention.ts';
import { DEFAULT_SETTINGS } from '../../../storage/settings.ts';
import type { StoredEvent, VaultRow } from '../../../storage/schema.ts';
import { readTrail, verifyStoredTrail } from '../../../storage/trail.ts';
import { createVault, putFacts } from '../../../storage/vault.ts';
import { transferOf } from '../../storage/support.ts';
import { nameFact } from '../../storage/vault-facts.ts';

/** What a round does to the store when its browser is killed. */
export type KilledAct = 'purge' | 'restore';

const OLD_RECORDS = 400;
const KNOWN_LINES = 50;
const NEW_LINES = 1500;
const LONG_AGO = '2020-03-02T05:00:00.000Z';
const TODAY = '2026-11-23';

function open(name: string): Promise<Database> {
  return openDatabase(name, { onProblem: () => undefined });
}

/** The killed browser's helpers may hold the store's lock for a moment longer. */
async function openPatiently(name: string): Promise<Database> {
  for (let left = 40; ; left -= 1) {
    try {
      return await open(name);
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((done) => setTimeout(done, 250));
    }
  }
}

/** Records of as many dossiers; they are never opened, so one ciphertext does for all. */
async function copyRecord(db: Database, count: number): Promise<readonly VaultRow[]> {
  const [row] = await db.vault.toArray();
  return Array.from({ length: count }, (_, n) => ({
    ...row!,
    id: `old-${n}|record`,
    at: LONG_AGO,
    changedAt: LONG_AGO,
  }));
}

async function prepare(name: string, act: KilledAct): Promise<void> {
  const db = await open(name);
  await createVault(db, 'mưa rào tháng bảy');
  await appendEvents(
    db,
    Array.from({ length: KNOWN_LINES }, (_, n) => transferOf(n)),
  );
  await putFacts(db, 'dossier-1', [nameFact('Trần Thử')]);
  if (act === 'purge') await db.vault.bulkAdd(await copyRecord(db, OLD_RECORDS));
}

async function makeBackup(db: Database): Promise<Backup> {
  const backup = await readStore(db);
  const lines = Array.from({ length: NEW_LINES }, (_, n): StoredEvent => ({
    ...transferOf(KNOWN_LINES + n),
    day: '2026-03-02',
  }));
  const vault = await copyRecord(db, OLD_RECORDS);
  return {
    ...backup,
    tables: {
      ...backup.tables,
      events: [...backup.tables.events, ...lines],
      vault: [...backup.tables.vault, ...vault],
    },
  };
}

async function run(name: string, act: KilledAct): Promise<void> {
  const db = await open(name);
  if (act === 'restore') return restoreBackup(db, await makeBackup(db));
  return purge(db, await planPurge(db, TODAY, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
}

/** 'old', 'new', or what a mixture looks like. */
async function inspect(name: string, act: KilledAct): Promise<string> {
  const db = await openPatiently(name);
  const acts = (await readTrail(db)).map((line) => line.act);
  const found = {
    lines: await db.events.count(),
    records: await db.vault.count(),
    tombstones: await db.tombstones.count(),
    told: acts.filter((one) => one === 'purged' || one === 'restored').length,
  };
  const faults = [
    ...(await compareCounters(db)),
    ...(await verifyStoredTrail(db)).filter(({ broken }) => broken !== undefined),
  ];
  const before = { lines: KNOWN_LINES, records: 1, tombstones: 0, told: 0 };
  const states =
    act === 'purge'
      ? {
          old: { ...before, records: 1 + OLD_RECORDS },
          new: { ...before, tombstones: OLD_RECORDS, told: 1 },
        }
      : {
          old: before,
          new: { ...before, lines: KNOWN_LINES + NEW_LINES, records: 1 + OLD_RECORDS, told: 1 },
        };
  const text = JSON.stringify(found);
  if (faults.length > 0) return `${text} ${JSON.stringify(faults)}`;
  const state = Object.entries(states).find(([, expected]) => JSON.stringify(expected) === text);
  return state?.[0] ?? text;
}

Object.assign(globalThis, { killedStore: { prepare, run, inspect } });
