import type { ImportedRow } from '../../../domain/event.ts';
import { gatherDossiers } from '../../../domain/report/gather-dossiers.ts';
import type { Backup } from '../../../storage/backup/backup-format.ts';
import { readStore } from '../../../storage/backup/read-store.ts';
import { restoreBackup } from '../../../storage/backup/restore.ts';
import {
  closeDatabase,
  openDatabase,
  type Database,
  type Marker,
} from '../../../storage/database.ts';
import { appendEvent, appendEvents, readEvents } from '../../../storage/journal.ts';
import { importRows } from '../../../storage/office-records.ts';
import { foldRecords } from '../../../storage/records/fold-records.ts';
import { readRecords } from '../../../storage/records/read-records.ts';
import { compareCounters } from '../../../storage/recount.ts';
import { planPurge, purge } from '../../../storage/retention.ts';
import { DEFAULT_SETTINGS } from '../../../storage/settings.ts';
import type { StorageError } from '../../../storage/problem.ts';
import type { StoredEvent, VaultRow } from '../../../storage/schema.ts';
import { readTrail, verifyStoredTrail } from '../../../storage/trail.ts';
import { createVault, putFacts } from '../../../storage/vault.ts';
import { transferOf } from '../../storage/support.ts';
import { nameFact } from '../../storage/vault-facts.ts';
import { LOST_AND_TOLD, type KilledAct } from './killed-act.ts';

/** Begins a line of the console that tells how many steps are done. */
const ACKNOWLEDGED = 'acknowledged ';

const OLD_RECORDS = 400;
const KNOWN_LINES = 50;
const NEW_LINES = 1500;
/** Rows of an import; each 500 of them are one line of the journal. */
const ROWS = 3000;
const ROWS_A_LINE = 500;
/** Transfers written one after the other, each acknowledged. */
const TRANSFERS = 60;
const LONG_AGO = '2020-03-02T05:00:00.000Z';
const TODAY = '2026-11-23';

/** Kept by the server, as the extension keeps it in chrome.storage: outside of what a torn IndexedDB takes with it. */
function markerOf(name: string): Marker {
  const address = `/marker/${name}`;
  return {
    read: async () => {
      const text = await (await fetch(address)).text();
      return text === '' ? undefined : Number(text);
    },
    write: async (lines) => {
      await fetch(address, { method: 'PUT', body: String(lines) });
    },
  };
}

function open(
  name: string,
  onProblem: (problem: StorageError) => void = () => undefined,
): Promise<Database> {
  return openDatabase(name, { onProblem, marker: markerOf(name) });
}

/** The killed browser's helpers may hold the store's lock for a moment longer. */
async function openPatiently(
  name: string,
  onProblem: (problem: StorageError) => void,
): Promise<Database> {
  for (let left = 40; ; left -= 1) {
    try {
      return await open(name, onProblem);
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
  await closeDatabase(db); // The marker is written before the browser can be killed.
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

const rows: readonly ImportedRow[] = Array.from({ length: ROWS }, (_, n) => ({
  dossierId: `imported-${n}`,
  code: `THU-260302-${String(n).padStart(4, '0')}`,
  channel: 'online',
  field: 'Hộ tịch',
  received: '2026-03-02',
}));

/** Says on the console how many steps of an import or of transfers are known to be done. */
async function run(name: string, act: KilledAct): Promise<void> {
  const db = await open(name);
  if (act === 'import') {
    await importRows(db, rows, (done) => console.log(`${ACKNOWLEDGED}${done / ROWS_A_LINE}`));
    return foldRecords(db);
  }
  if (act === 'transfer') {
    for (let n = 0; n < TRANSFERS; n += 1) {
      await appendEvent(db, transferOf(KNOWN_LINES + n));
      console.log(`${ACKNOWLEDGED}${n + 1}`);
    }
    return undefined;
  }
  if (act === 'restore') return restoreBackup(db, await makeBackup(db));
  return purge(db, await planPurge(db, TODAY, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
}

/**
 * What is wrong after some whole steps: records that are not the journal's, a line or row doubled. The same work run
 * again must then complete it, with nothing twice.
 */
async function inspectSteps(
  db: Database,
  act: 'import' | 'transfer',
  steps: number,
): Promise<string | undefined> {
  if (act === 'transfer') return undefined;
  const known = await readRecords(db);
  const gathered = gatherDossiers(await readEvents(db));
  if (known.length !== steps * ROWS_A_LINE || known.length !== gathered.length)
    return `${known.length} records of ${steps} lines, ${gathered.length} by the journal`;
  const counts = await importRows(db, rows);
  const whole = (await readRecords(db)).length;
  return counts.same === known.length && whole === ROWS
    ? undefined
    : `again: ${JSON.stringify(counts)}, then ${whole} records`;
}

/** 'old', 'new', a number of whole steps, 'lost and told', or what a mixture looks like. */
async function inspect(name: string, act: KilledAct): Promise<string> {
  let toldLost = false;
  const db = await openPatiently(name, ({ kind }) => (toldLost ||= kind === 'store-lost'));
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
  const text = JSON.stringify(found);
  if (toldLost)
    return Object.values(found).every((count) => count === 0) ? LOST_AND_TOLD : `lost: ${text}`;
  if (faults.length > 0) return `${text} ${JSON.stringify(faults)}`;
  const before = { lines: KNOWN_LINES, records: 1, tombstones: 0, told: 0 };
  if (act === 'import' || act === 'transfer') {
    const steps = found.lines - KNOWN_LINES;
    if (JSON.stringify({ ...found, lines: KNOWN_LINES }) !== JSON.stringify(before)) return text;
    return (await inspectSteps(db, act, steps)) ?? String(steps);
  }
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
  const state = Object.entries(states).find(([, expected]) => JSON.stringify(expected) === text);
  return state?.[0] ?? text;
}

Object.assign(globalThis, { killedStore: { prepare, run, inspect } });
