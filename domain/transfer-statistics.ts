import type { JournalEvent, TransferredEvent } from './event.ts';
import type { ControlKind } from './form.ts';

/** Sums over some transfers. */
export interface TransferFigures {
  readonly name: string;
  readonly transfers: number;
  /** Boxes that held what was written: kept and changed in form by the page. */
  readonly held: number;
  readonly transformed: number;
  readonly failed: number;
  readonly keystrokes: number;
}

/** A field, by the system it was filled into, and how often. */
export interface FieldCount {
  readonly system: string;
  /** 'subject.field'. */
  readonly key: string;
  readonly count: number;
}

/** What transfers were and did. No personal values: lines hold none. */
export interface TransferStatistics {
  readonly total: TransferFigures;
  readonly bySystem: readonly TransferFigures[];
  readonly byProcedure: readonly TransferFigures[];
  readonly byStation: readonly TransferFigures[];
  /** By kind of control; lines from before kinds were counted are in none. */
  readonly byWidget: readonly {
    readonly kind: ControlKind;
    readonly held: number;
    readonly failed: number;
  }[];
  /** Fields that could not be written, the most frequent first: the profile to mend. */
  readonly failedFields: readonly FieldCount[];
}

function addUp(name: string, lines: readonly TransferredEvent[]): TransferFigures {
  const sum = (count: (line: TransferredEvent) => number): number =>
    lines.reduce((total, line) => total + count(line), 0);
  return {
    name,
    transfers: lines.length,
    held: sum(({ kept, transformed }) => kept.length + transformed.length),
    transformed: sum(({ transformed }) => transformed.length),
    failed: sum(({ failed }) => failed.length),
    keystrokes: sum(({ keystrokesSaved }) => keystrokesSaved),
  };
}

function groupBy(
  lines: readonly TransferredEvent[],
  nameOf: (line: TransferredEvent) => string,
): readonly TransferFigures[] {
  const groups = new Map<string, TransferredEvent[]>();
  for (const line of lines) {
    const name = nameOf(line);
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [line]);
    else known.push(line);
  }
  return [...groups]
    .map(([name, members]) => addUp(name, members))
    .toSorted((a, b) => b.held - a.held);
}

function countWidgets(lines: readonly TransferredEvent[]): TransferStatistics['byWidget'] {
  const sums = new Map<ControlKind, { held: number; failed: number }>();
  for (const { kind, held, failed } of lines.flatMap(({ widgets }) => widgets ?? [])) {
    const sum = sums.get(kind) ?? { held: 0, failed: 0 };
    sums.set(kind, { held: sum.held + held, failed: sum.failed + failed });
  }
  return [...sums]
    .map(([kind, sum]) => ({ kind, ...sum }))
    .toSorted((a, b) => b.held + b.failed - a.held - a.failed);
}

function countFailed(lines: readonly TransferredEvent[]): readonly FieldCount[] {
  const counts = new Map<string, FieldCount>();
  for (const { to, failed } of lines)
    for (const key of failed) {
      const name = `${to}|${key}`;
      counts.set(name, { system: to, key, count: (counts.get(name)?.count ?? 0) + 1 });
    }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}

/** Counts transfers; those that were undone count for nothing. @param events lines of a period, in any order */
export function countTransfers(events: readonly JournalEvent[]): TransferStatistics {
  const undone = new Set(events.flatMap((line) => (line.kind === 'undone' ? line.refersTo : [])));
  const lines = events.filter((line) => line.kind === 'transferred' && !undone.has(line.id));
  const transfers = lines as readonly TransferredEvent[];
  return {
    total: addUp('', transfers),
    bySystem: groupBy(transfers, ({ from, to }) => `${from} → ${to}`),
    byProcedure: groupBy(transfers, ({ procedure }) => procedure ?? ''),
    byStation: groupBy(transfers, ({ station }) => station),
    byWidget: countWidgets(transfers),
    failedFields: countFailed(transfers),
  };
}
