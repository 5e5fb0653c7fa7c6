import type { Period } from '../../../domain/day.ts';
import type { ImportedRow, JournalEvent } from '../../../domain/event.ts';
import { countReport, reportReach } from '../../../domain/report/office-report.ts';
import { openDatabase } from '../../../storage/database.ts';
import { importRows } from '../../../storage/office-records.ts';
import { foldRecords } from '../../../storage/records/fold-records.ts';
import { readReportSource } from '../../../storage/records/read-records.ts';
import { inventDossiers, inventTransfer, toRow } from '../invent-data.ts';
import { countRows, type Answer, type Figures, type FillOrder } from './figures.ts';

const NAME = 'mot-lan';
const AT_ONCE = 5000;

const open = (): ReturnType<typeof openDatabase> =>
  openDatabase(NAME, { onProblem: (problem) => console.error(problem) });

async function timed(work: () => Promise<Figures>): Promise<Answer> {
  const started = performance.now();
  const figures = await work();
  return { figures, milliseconds: performance.now() - started };
}

/** Fills the product's own store on: dossiers through its import, transfers straight into the table of lines. */
async function fillOwn({ seed, dossiers, from, to }: FillOrder): Promise<void> {
  const db = await open();
  if (from === 0) await importRows(db, inventDossiers(seed, dossiers).map(toRow));
  for (let at = from; at < to; at += AT_ONCE) {
    const length = Math.min(AT_ONCE, to - at);
    const lines = Array.from({ length }, (_, n) => {
      const line = inventTransfer(at + n);
      return { ...line, day: line.at.slice(0, 10) };
    });
    await db.events.bulkPut(lines);
  }
  await foldRecords(db);
}

/** The product's own way: the months a report needs, and every table of it. */
function askOwn(period: Period): Promise<Answer> {
  return timed(async () => {
    const { rows, total } = countReport(
      await readReportSource(await open(), reportReach(period)),
      period,
    ).form;
    return Object.fromEntries(
      [...rows, { field: '', ...total }].map(({ field, received, resolved, late, pending }) => [
        field,
        [received, resolved, late, pending],
      ]),
    );
  });
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((give, fail) => {
    request.addEventListener('success', () => give(request.result));
    request.addEventListener('error', () => fail(request.error!));
  });

function rowsOf(lines: readonly JournalEvent[]): readonly ImportedRow[] {
  return lines.flatMap((line) => (line.kind === 'imported' ? line.rows : []));
}

/** IndexedDB without a library: the lines of one kind by its index, or every line of the journal. */
function askRaw(period: Period, scan: 'kind' | 'all'): Promise<Answer> {
  return timed(async () => {
    const db = await done(indexedDB.open(NAME));
    const lines = db.transaction('events').objectStore('events');
    const rows: ImportedRow[] = [];
    if (scan === 'kind') rows.push(...rowsOf(await done(lines.index('kind').getAll('imported'))));
    else {
      for (let range: IDBKeyRange | null = null; ;) {
        const part: JournalEvent[] = await done(lines.getAll(range, AT_ONCE));
        for (const row of rowsOf(part)) rows.push(row);
        if (part.length < AT_ONCE) break;
        range = IDBKeyRange.lowerBound(part.at(-1)!.id, true);
      }
    }
    db.close();
    return countRows(rows, period);
  });
}

const worker = new Worker('/sqlite-worker.js', { type: 'module' });

/** One order to SQLite, and its answer. */
function order(message: unknown): Promise<Answer> {
  return new Promise((give, fail) => {
    worker.addEventListener('message', ({ data }) => give(data as Answer), { once: true });
    worker.addEventListener('error', ({ message: text }) => fail(new Error(text)), { once: true });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of this origin and takes none.
    worker.postMessage(message);
  });
}

Object.assign(globalThis, {
  stores: {
    fillOwn,
    askOwn,
    askRaw,
    fillSqlite: (fill: FillOrder) => order(fill),
    /** With what the message to the worker takes; the library is loaded within it when asked first. */
    askSqlite: async (period: Period): Promise<Answer> => {
      let figures: Figures = {};
      return timed(async () => {
        ({ figures } = await order({ period }));
        return figures;
      });
    },
  },
});
