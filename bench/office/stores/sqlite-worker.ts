import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import type { Period } from '../../../domain/day.ts';
import { inventDossiers, inventTransfer, toRow } from '../invent-data.ts';
import type { Answer, FillOrder } from './figures.ts';

type Order = FillOrder | { readonly period: Period };

async function open() {
  const sqlite = await sqlite3InitModule();
  const pool = await sqlite.installOpfsSAHPoolVfs({ name: 'peer' });
  return new pool.OpfsSAHPoolDb('/office.db');
}

const opening = open();

const TABLES = `
  CREATE TABLE dossier (id TEXT PRIMARY KEY, code TEXT, field TEXT, channel TEXT, received TEXT, due TEXT, finished TEXT);
  CREATE TABLE transfer (id TEXT PRIMARY KEY, at TEXT, dossier TEXT, line TEXT);
  CREATE INDEX dossier_received ON dossier (received, finished);
  CREATE INDEX dossier_finished ON dossier (finished);
  CREATE INDEX transfer_at ON transfer (at);`;

type Opened = Awaited<ReturnType<typeof open>>;

function addDossiers(db: Opened, seed: number, count: number): void {
  const add = db.prepare('INSERT INTO dossier VALUES (?, ?, ?, ?, ?, ?, ?)');
  for (const [at, one] of inventDossiers(seed, count).entries()) {
    const { dossierId, code, field, channel, received, due, finished } = toRow(one, at);
    add
      .bind([dossierId, code, field, channel, received, due ?? null, finished?.on ?? null])
      .stepReset();
  }
  add.finalize();
}

async function fill({ seed, dossiers, from, to }: FillOrder): Promise<void> {
  const db = await opening;
  if (from === 0) db.exec(TABLES);
  db.transaction(() => {
    if (from === 0) addDossiers(db, seed, dossiers);
    const note = db.prepare('INSERT OR REPLACE INTO transfer VALUES (?, ?, ?, ?)');
    for (let at = from; at < to; at += 1) {
      const line = inventTransfer(at);
      note.bind([line.id, line.at, line.dossierId ?? null, JSON.stringify(line)]).stepReset();
    }
    note.finalize();
  });
}

const QUERY = `
  SELECT field, count(*), sum(over), sum(over AND finished > due), sum(NOT over)
  FROM (SELECT *, coalesce(finished <= $to, 0) AS over FROM dossier
        WHERE received <= $to AND (received >= $from OR finished IS NULL OR finished >= $from))
  GROUP BY field`;

async function ask({ from, to }: Period): Promise<Answer> {
  const db = await opening;
  const started = performance.now();
  const rows = db.selectArrays(QUERY, { $from: from, $to: to }) as [string, ...number[]][];
  const figures: Record<string, number[]> = {};
  for (const [field, ...counts] of rows) {
    figures[field] = counts;
    figures[''] = counts.map((count, at) => count + (figures['']?.[at] ?? 0));
  }
  return { figures, milliseconds: performance.now() - started };
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  const work =
    'seed' in data ? fill(data).then(() => ({ figures: {}, milliseconds: 0 })) : ask(data.period);
  void work.then((answer) => postMessage(answer));
});
