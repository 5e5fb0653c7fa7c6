import type { PageSnapshot } from '../domain/form.ts';
import type { FillOutcome, FillTask, PlanRow } from '../domain/plan.ts';
import { DocumentGoneError, fillControls, restoreControl, sweepControls } from './page-link.ts';
import { TabDocuments } from './tab-documents.ts';

/** One row and the order to write it. */
export interface FillOrder {
  readonly row: PlanRow;
  readonly task: FillTask;
}

/** One row as written, and what came of it. */
export interface FilledRow extends FillOrder {
  readonly outcome: FillOutcome;
}

/** Everything one press wrote, with the time the writing and the later looks took (milliseconds). */
export interface FillRun {
  readonly rows: readonly FilledRow[];
  readonly milliseconds: { readonly fill: number; readonly verify: number };
}

function skip(task: FillTask, reason: 'page-left' | 'stopped'): FillOutcome {
  return {
    ref: task.ref,
    status: 'skipped',
    reason,
    readBack: '',
    before: task.expected,
    milliseconds: 0,
  };
}

function isKept({ status }: FillOutcome): boolean {
  return status === 'kept' || status === 'transformed';
}

/** Rows written in one call at most: between calls a person can stop, and a reload is noticed. */
const TOGETHER = 20;
const TYPED: ReadonlySet<string> = new Set(['text', 'textarea', 'number']);

/** Boxes that follow each other in one document are written together, so that the page is waited for once. */
function groupOrders(orders: readonly FillOrder[]): readonly (readonly FillOrder[])[] {
  const groups: FillOrder[][] = [];
  for (const order of orders) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const fits =
      before !== undefined &&
      last!.length < TOGETHER &&
      TYPED.has(before.row.kind) &&
      TYPED.has(order.row.kind) &&
      before.row.frame.documentId === order.row.frame.documentId;
    if (fits) last!.push(order);
    else groups.push([order]);
  }
  return groups;
}

async function writeOne(
  tabId: number,
  documents: TabDocuments,
  { row, task }: FillOrder,
): Promise<FillOutcome> {
  const written = await documents.run(row, (documentId) => fillControls(tabId, documentId, [task]));
  return written?.[0] ?? skip(task, 'page-left');
}

/** A page that reloads in the middle of a group gets its boxes one by one: each may make it reload again. */
async function* writeGroup(
  tabId: number,
  documents: TabDocuments,
  group: readonly FillOrder[],
  signal: AbortSignal,
): AsyncGenerator<FilledRow> {
  const documentId = documents.find(group[0]!.row);
  if (group.length > 1 && documentId !== undefined && !signal.aborted)
    try {
      const tasks = group.map(({ task }) => task);
      const outcomes = await fillControls(tabId, documentId, tasks);
      yield* group.map((order, at) => ({ ...order, outcome: outcomes[at]! }));
      return;
    } catch (error) {
      if (!(error instanceof DocumentGoneError)) throw error;
      await documents.refresh();
    }
  for (const order of group) {
    const outcome = signal.aborted
      ? skip(order.task, 'stopped')
      : await writeOne(tabId, documents, order);
    yield { ...order, outcome };
    await documents.followLoading();
  }
}

/**
 * Writes rows one after another and looks at all of them once more at the end.
 * @param page the snapshot the plan was made from
 */
export async function fillPlan(
  tabId: number,
  page: PageSnapshot,
  orders: readonly FillOrder[],
  onOutcome: (filled: FilledRow) => void,
  signal: AbortSignal,
): Promise<FillRun> {
  const documents = new TabDocuments(tabId, page);
  const rows: FilledRow[] = [];
  const started = performance.now();
  for (const group of groupOrders(orders)) {
    for await (const filled of writeGroup(tabId, documents, group, signal)) {
      rows.push(filled);
      onOutcome(filled);
    }
    await documents.followLoading();
  }
  const written = performance.now();
  const verified = await verifyRows(tabId, rows, documents, onOutcome);
  return {
    rows: verified,
    milliseconds: { fill: written - started, verify: performance.now() - written },
  };
}

/** Asks every document once what its written controls hold; by row key. @throws DocumentGoneError */
async function sweepRows(
  tabId: number,
  rows: readonly FilledRow[],
  documents: TabDocuments,
): Promise<ReadonlyMap<string, FillOutcome>> {
  const found = new Map<string, FillOutcome>();
  const groups = Map.groupBy(rows, ({ row }) => documents.find(row));
  await Promise.all(
    [...groups].map(async ([documentId, group]) => {
      const tasks = group.map(({ task }) => task);
      const outcomes =
        documentId === undefined
          ? tasks.map((task) => skip(task, 'page-left'))
          : await sweepControls(tabId, documentId, tasks);
      for (const [index, { row }] of group.entries()) found.set(row.key, outcomes[index]!);
    }),
  );
  return found;
}

/** A late look replaces the first one, except that a form the page changed early stays told. */
function joinLooks(early: FillOutcome, late: FillOutcome): FillOutcome {
  const isNews = late.reason === 'other-control-changed' && early.reason !== late.reason;
  if (late.status === early.status && late.readBack === early.readBack && !isNews) return early;
  return late.status === 'kept' && early.status === 'transformed'
    ? { ...early, readBack: late.readBack }
    : { ...late, before: early.before };
}

/** The final sweep over everything that was kept so far. */
async function verifyRows(
  tabId: number,
  rows: readonly FilledRow[],
  documents: TabDocuments,
  onOutcome: (filled: FilledRow) => void,
): Promise<readonly FilledRow[]> {
  const kept = rows.filter(({ outcome }) => isKept(outcome));
  let late: ReadonlyMap<string, FillOutcome>;
  try {
    late = await sweepRows(tabId, kept, documents);
  } catch (error) {
    if (!(error instanceof DocumentGoneError)) throw error;
    await documents.refresh();
    late = await sweepRows(tabId, kept, documents);
  }
  return rows.map((filled) => {
    const last = late.get(filled.row.key);
    const outcome = last === undefined ? filled.outcome : joinLooks(filled.outcome, last);
    if (outcome === filled.outcome) return filled;
    const verified = { ...filled, outcome };
    onOutcome(verified);
    return verified;
  });
}

/** Times the rows are gone through again at most: a page that reloads each time is not settling. */
const MOST_PASSES = 4;

/**
 * Puts back what was written, last row first. Rows that hold something else by now are left and reported. A reload on
 * the way may bring a written value back, so the rows are gone through until the page stood still for all of them.
 */
export async function undoRun(
  tabId: number,
  page: PageSnapshot,
  written: readonly FilledRow[],
  onOutcome: (filled: FilledRow) => void,
): Promise<readonly FilledRow[]> {
  const changed = written.filter(
    ({ outcome }) => isKept(outcome) && outcome.readBack !== outcome.before,
  );
  const documents = new TabDocuments(tabId, page);
  // Saving or a postback may have reloaded the page since.
  await documents.refresh();
  let undone: readonly FilledRow[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const readings = documents.readings;
    undone = await putBackRows(tabId, changed.toReversed(), documents, onOutcome);
    if (documents.readings === readings) break;
  }
  return undone;
}

async function putBackRows(
  tabId: number,
  rows: readonly FilledRow[],
  documents: TabDocuments,
  onOutcome: (filled: FilledRow) => void,
): Promise<readonly FilledRow[]> {
  const undone: FilledRow[] = [];
  for (const { row, task, outcome: last } of rows) {
    const back = { ...task, expected: last.before };
    const restored = await documents.run(row, (documentId) =>
      restoreControl(tabId, documentId, back),
    );
    const filled = { row, task, outcome: restored ?? skip(task, 'page-left') };
    undone.push(filled);
    onOutcome(filled);
    await documents.followLoading();
  }
  return undone;
}
