import type { FillOutcome, FillTask, PlanRow } from '../domain/plan.ts';
import type { PageSnapshot } from '../domain/form.ts';
import {
  DocumentGoneError,
  fillControl,
  readPage,
  restoreControl,
  sweepControls,
  waitForTab,
} from './page-link.ts';

/** One row as written: the task it gave, and what came of it. */
export interface FilledRow {
  readonly row: PlanRow;
  readonly task: FillTask;
  readonly outcome: FillOutcome;
}

/** Everything one press wrote, with the time the writing and the later looks took (milliseconds). */
export interface FillRun {
  readonly rows: readonly FilledRow[];
  readonly milliseconds: { readonly fill: number; readonly verify: number };
}

export interface FillOrder {
  readonly row: PlanRow;
  readonly task: FillTask;
}

/**
 * Finds the documents of rows again after a reload. A form may post back to itself in the middle of
 * filling; a document at another address never receives a value meant for the first.
 */
class Documents {
  readonly #tabId: number;
  readonly #current = new Map<string, string>();

  constructor(tabId: number) {
    this.#tabId = tabId;
  }

  of(row: PlanRow): string | undefined {
    const known = this.#current.get(row.frame.documentId);
    return known === 'gone' ? undefined : (known ?? row.frame.documentId);
  }

  /** Reads the tab anew and ties each old document to the one now in its place, if it has the same address. */
  async refresh(orders: readonly FillOrder[], before: PageSnapshot): Promise<PageSnapshot> {
    await waitForTab(this.#tabId);
    const page = await readPage(this.#tabId);
    for (const { row } of orders) {
      const old = before.frames.find((one) => one.frame.documentId === row.frame.documentId);
      const now = page.frames.find(
        (one) =>
          one.frame.framePath.join() === row.frame.framePath.join() &&
          one.frame.origin === row.frame.origin &&
          one.url === old?.url,
      );
      this.#current.set(row.frame.documentId, now?.frame.documentId ?? 'gone');
    }
    return page;
  }
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

async function isLoading(tabId: number): Promise<boolean> {
  return (await chrome.tabs.get(tabId)).status === 'loading';
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
  const documents = new Documents(tabId);
  const rows: FilledRow[] = [];
  const started = performance.now();

  const write = async ({ row, task }: FillOrder): Promise<FillOutcome> => {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const documentId = documents.of(row);
      if (documentId === undefined) return skip(task, 'page-left');
      try {
        return await fillControl(tabId, documentId, task);
      } catch (error) {
        // The page reloaded under the write: the writer looks first, so a second try overwrites nothing.
        if (!(error instanceof DocumentGoneError)) throw error;
        await documents.refresh(orders, page);
      }
    }
    return skip(task, 'page-left');
  };

  for (const order of orders) {
    const outcome = signal.aborted ? skip(order.task, 'stopped') : await write(order);
    const filled = { ...order, outcome };
    rows.push(filled);
    onOutcome(filled);
    if (await isLoading(tabId)) await documents.refresh(orders, page);
  }
  const written = performance.now();
  const verified = await verifyRows(tabId, page, rows, documents, onOutcome);
  return {
    rows: verified,
    milliseconds: { fill: written - started, verify: performance.now() - written },
  };
}

/** The final sweep: every document is asked once, late, what its controls hold now. */
async function verifyRows(
  tabId: number,
  page: PageSnapshot,
  rows: readonly FilledRow[],
  documents: Documents,
  onOutcome: (filled: FilledRow) => void,
): Promise<readonly FilledRow[]> {
  const isWritten = ({ outcome }: FilledRow): boolean =>
    outcome.status === 'kept' || outcome.status === 'transformed';
  const sweep = async (): Promise<Map<string, FillOutcome>> => {
    const found = new Map<string, FillOutcome>();
    const groups = Map.groupBy(rows.filter(isWritten), ({ row }) => documents.of(row) ?? 'gone');
    await Promise.all(
      [...groups].map(async ([documentId, group]) => {
        const outcomes =
          documentId === 'gone'
            ? group.map(({ task }) => skip(task, 'page-left'))
            : await sweepControls(
                tabId,
                documentId,
                group.map(({ task }) => task),
              );
        group.forEach(({ row }, index) => {
          const outcome = outcomes[index];
          if (outcome !== undefined) found.set(row.key, outcome);
        });
      }),
    );
    return found;
  };
  let late: Map<string, FillOutcome>;
  try {
    late = await sweep();
  } catch (error) {
    if (!(error instanceof DocumentGoneError)) throw error;
    await documents.refresh(rows, page);
    late = await sweep();
  }
  return rows.map((filled) => {
    const last = late.get(filled.row.key);
    if (last === undefined) return filled;
    const kept = last.status === filled.outcome.status && last.readBack === filled.outcome.readBack;
    if (kept) return filled;
    const outcome =
      last.status === 'kept' && filled.outcome.status === 'transformed'
        ? { ...filled.outcome, readBack: last.readBack }
        : { ...last, before: filled.outcome.before };
    const verified = { ...filled, outcome };
    onOutcome(verified);
    return verified;
  });
}

/** Puts back what a run wrote, last row first. Rows that hold something else by now are left and reported. */
export async function undoRun(
  tabId: number,
  page: PageSnapshot,
  written: readonly FilledRow[],
  onOutcome: (filled: FilledRow) => void,
): Promise<readonly FilledRow[]> {
  const changed = written.filter(
    ({ outcome }) =>
      (outcome.status === 'kept' || outcome.status === 'transformed') &&
      outcome.readBack !== outcome.before,
  );
  const documents = new Documents(tabId);
  await documents.refresh(changed, page);
  const undone: FilledRow[] = [];
  for (const { row, task, outcome: last } of changed.toReversed()) {
    const documentId = documents.of(row);
    const back = { ...task, expected: last.before };
    const outcome =
      documentId === undefined
        ? skip(task, 'page-left')
        : await restoreControl(tabId, documentId, back);
    const filled = { row, task, outcome };
    undone.push(filled);
    onOutcome(filled);
    if (await isLoading(tabId)) await documents.refresh(changed, page);
  }
  return undone;
}
