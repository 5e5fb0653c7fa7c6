import { splitTime, type Day, type LocalTime } from '../day.ts';
import type { Pause } from '../deadline/compute-due.ts';
import type { DossierEvent, JournalEvent, ReceivedEvent } from '../event.ts';
import type { DossierRecord, Promised } from './dossier-record.ts';

const dayOf = (time: LocalTime): Day => splitTime(time).day;

/** Lines that no later line strikes out (`corrected` or `undone` names them). */
export function standingLines(events: Iterable<JournalEvent>): readonly JournalEvent[] {
  const lines = [...events];
  const struck = new Set(
    lines.flatMap((line) =>
      line.kind === 'corrected' || line.kind === 'undone' ? (line.refersTo ?? []) : [],
    ),
  );
  return lines.filter(({ id }) => !struck.has(id));
}

function byTime(a: DossierEvent, b: DossierEvent): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function gatherPromises(received: ReceivedEvent, lines: readonly DossierEvent[]): Promised[] {
  const changes = lines.filter((line) => line.kind === 'due-changed');
  return [received, ...changes].map((line) => ({
    since: dayOf(line.on),
    isExtension: line.kind === 'due-changed' && line.reason === 'extension',
    ...(line.due === undefined ? {} : { due: line.due }),
  }));
}

function gatherSupplements(lines: readonly DossierEvent[]): Pause[] {
  const pauses: { from: Day; to?: Day }[] = [];
  for (const { kind, on } of lines) {
    const open = pauses.findLast(({ to }) => to === undefined);
    if (kind === 'supplement-asked' && open === undefined) pauses.push({ from: dayOf(on) });
    if (kind === 'supplement-received' && open !== undefined) open.to = dayOf(on);
  }
  return pauses;
}

function gatherOne(lines: readonly DossierEvent[]): DossierRecord | undefined {
  const received = lines.find((line) => line.kind === 'received');
  if (received === undefined) return undefined;
  const finished = lines.find((line) => line.kind === 'finished');
  const returned = lines.find((line) => line.kind === 'returned');
  const digitised = lines.filter((line) => line.kind === 'digitised');
  const papers = digitised.find(({ part }) => part === 'papers');
  const result = digitised.find(({ part }) => part === 'result');
  const paid = lines.find((line) => line.kind === 'paid');
  const { procedure, onlineLevel } = received;
  return {
    id: received.dossierId,
    field: received.field,
    ...(procedure === undefined ? {} : { procedure }),
    channel: received.channel,
    received: received.on,
    promises: gatherPromises(received, lines) as [Promised, ...Promised[]],
    supplements: gatherSupplements(lines),
    ...(finished && { finished: { on: dayOf(finished.on), outcome: finished.outcome } }),
    ...(returned && { returned: dayOf(returned.on) }),
    ...(papers && {
      papersDigitised: { on: dayOf(papers.on), isReused: papers.isReused ?? false },
    }),
    ...(result && { resultDigitised: dayOf(result.on) }),
    ...(onlineLevel && { onlineLevel }),
    hasFee: received.hasFee ?? paid !== undefined,
    ...(paid && { paid: { on: dayOf(paid.on), way: paid.way } }),
  };
}

/**
 * The dossiers of a journal, in the order of their reception; lines in any order, repeated lines once. What was
 * never received is no dossier of a report.
 */
export function gatherDossiers(events: Iterable<JournalEvent>): readonly DossierRecord[] {
  const byDossier = new Map<string, Map<string, DossierEvent>>();
  for (const line of standingLines(events)) {
    if (!('on' in line)) continue;
    const known = byDossier.get(line.dossierId) ?? new Map<string, DossierEvent>();
    byDossier.set(line.dossierId, known.set(line.id, line));
  }
  return [...byDossier.values()]
    .flatMap((lines) => gatherOne([...lines.values()].sort(byTime)) ?? [])
    .sort((a, b) => (a.received < b.received ? -1 : a.received > b.received ? 1 : 0));
}
