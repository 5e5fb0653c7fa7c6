import type { Day } from '../../domain/day.ts';
import { isDossierCode } from '../../domain/dossier-code.ts';
import { factKey, findValue, listFacts, type Dossier } from '../../domain/dossier.ts';
import type { Fact } from '../../domain/fact.ts';
import { formatFactValue } from '../../domain/fact-value.ts';
import { UNKNOWN_FIELD } from '../../domain/import/imported-rows.ts';
import { readChannel } from '../../domain/import/read-values.ts';
import type { WidgetCount } from '../../domain/event.ts';
import { CONTROL_KINDS, isChosen } from '../../domain/form.ts';
import { estimateSaving } from '../../domain/keystrokes.ts';
import { appendEvent, stampEvent, type EventDetails } from '../../storage/journal.ts';
import type { FilledRow, FillRun } from '../fill-plan.ts';
import { findProcedureCode } from '../systems/procedure-codes.ts';
import { loadPending, openOfficeStore, savePending } from './office-store.ts';

/** The code of the procedure a dossier names, where the catalogue knows it. */
export function codeOf(dossier: Dossier): { readonly procedure?: string } {
  const value = findValue(dossier, 'dossier', 'procedure');
  const code = value === undefined ? undefined : findProcedureCode(formatFactValue(value));
  return code === undefined ? {} : { procedure: code };
}

async function writeLine(details: EventDetails): Promise<string> {
  const db = await openOfficeStore();
  const line = await stampEvent(db, details);
  await appendEvent(db, line);
  return line.id;
}

/** Logs that a page was read — names of fields only — and hands the facts to the vault, or to the queue before it. */
export async function recordCapture(
  dossier: Dossier,
  system: string,
  facts: readonly Fact[],
): Promise<void> {
  const fields = [...new Set(facts.map(({ subject, field }) => factKey(subject, field)))];
  await writeLine({ kind: 'captured', dossierId: dossier.id, system, fields, ...codeOf(dossier) });
  const pending = await loadPending();
  try {
    await pending.keep(await openOfficeStore(), dossier.id, facts);
  } finally {
    // A full disk refuses the vault's row; the facts then wait in memory.
    await savePending(pending);
  }
}

/** A day of a fact, where it is whole. */
export function dayOf(dossier: Dossier, field: string): Day | undefined {
  const value = findValue(dossier, 'dossier', field);
  if (value?.kind !== 'date') return undefined;
  const { year, month, day } = value.date;
  if (month === undefined || day === undefined) return undefined;
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${year}-${pad(month)}-${pad(day)}`;
}

function textOf(dossier: Dossier, field: string): string {
  const value = findValue(dossier, 'dossier', field);
  return value === undefined ? '' : formatFactValue(value).trim();
}

/**
 * Logs once that the office received the dossier, when its page told the official code and the day: lists, books and the
 * report then have it without an import.
 */
export async function recordReception(dossier: Dossier): Promise<void> {
  const code = textOf(dossier, 'dossierCode').replaceAll(' ', '');
  const received = dayOf(dossier, 'receivedDate');
  if (!isDossierCode(code) || received === undefined) return;
  const db = await openOfficeStore();
  const lines = await db.events.where('dossierId').equals(dossier.id).toArray();
  if (lines.some(({ kind }) => kind === 'received')) return;
  const due = dayOf(dossier, 'dueDate');
  const field = textOf(dossier, 'procedureField');
  await writeLine({
    kind: 'received',
    dossierId: dossier.id,
    code,
    on: received,
    channel: readChannel(textOf(dossier, 'channel')) ?? 'direct',
    field: field === '' ? UNKNOWN_FIELD : field,
    ...(due && { due }),
    ...codeOf(dossier),
  });
}

function nameRow({ row }: FilledRow): string {
  return factKey(
    row.chosen?.subject ?? row.subject ?? 'dossier',
    row.chosen?.field ?? row.field ?? 'note',
  );
}

/** The system that had most of the dossier's facts first. */
function mainSource(dossier: Dossier, target: string): string {
  const counts = new Map<string, number>();
  for (const { values } of listFacts(dossier))
    for (const { sources } of values) {
      const system = sources[0]?.system ?? target;
      if (system !== target) counts.set(system, (counts.get(system) ?? 0) + 1);
    }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? target;
}

/** How the boxes of each kind of control fared. */
function countWidgets(held: readonly FilledRow[], failed: readonly FilledRow[]): WidgetCount[] {
  const ofKind = (rows: readonly FilledRow[], kind: WidgetCount['kind']): number =>
    rows.filter(({ row }) => row.kind === kind).length;
  return CONTROL_KINDS.map((kind) => ({
    kind,
    held: ofKind(held, kind),
    failed: ofKind(failed, kind),
  })).filter((one) => one.held + one.failed > 0);
}

/** Logs a transfer: which fields held, which did not, and what the model says it saved. Returns the line's id. */
export async function recordTransfer(
  dossier: Dossier,
  system: string,
  { rows, milliseconds }: FillRun,
): Promise<string> {
  const having = (...statuses: string[]): FilledRow[] =>
    rows.filter(({ outcome }) => statuses.includes(outcome.status));
  const held = having('kept', 'transformed');
  const saving = estimateSaving(
    held.map(({ row, outcome }) => ({ text: outcome.readBack, chosen: isChosen(row.kind) })),
  );
  return writeLine({
    kind: 'transferred',
    dossierId: dossier.id,
    from: mainSource(dossier, system),
    to: system,
    kept: having('kept').map(nameRow),
    transformed: having('transformed').map(nameRow),
    failed: having('reverted', 'rejected', 'skipped').map(nameRow),
    widgets: countWidgets(held, having('reverted', 'rejected', 'skipped')),
    keystrokesSaved: saving.keystrokes,
    secondsSaved: saving.secondsSaved,
    milliseconds: Math.round(milliseconds.fill + milliseconds.verify),
    ...codeOf(dossier),
  });
}

/** Logs that a transfer was taken back; its numbers then count for nothing. */
export async function recordUndo(
  dossier: Dossier,
  system: string,
  transferId: string,
): Promise<void> {
  await writeLine({
    kind: 'undone',
    dossierId: dossier.id,
    system,
    refersTo: transferId,
    ...codeOf(dossier),
  });
}
