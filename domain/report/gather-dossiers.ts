import { dayOf, vietnamDay, type Day, type LocalTime } from '../day.ts';
import type { Pause } from '../deadline/compute-due.ts';
import type { DossierEvent, ImportedRow, JournalEvent } from '../event.ts';
import type { DossierRecord, Promised } from './dossier-record.ts';

/** Lines that no later line strikes out (`corrected` or `undone` names them), each once. */
export function standingLines(events: Iterable<JournalEvent>): readonly JournalEvent[] {
  const lines = [...new Map([...events].map((line) => [line.id, line])).values()];
  const struck = new Set(
    lines.flatMap((line) =>
      line.kind === 'corrected' || line.kind === 'undone' ? (line.refersTo ?? []) : [],
    ),
  );
  return struck.size === 0 ? lines : lines.filter(({ id }) => !struck.has(id));
}

/** One row of an import, with the line it stands in. */
interface Snapshot {
  readonly id: string;
  /** The day the export was taken in. */
  readonly day: Day;
  readonly row: ImportedRow;
}

/** Everything the journal says of one dossier. */
interface Gathered {
  /** Local ids, those of lines before those of imports; each once. */
  readonly ids: string[];
  readonly lines: DossierEvent[];
  /** One of each import. */
  readonly snapshots: Snapshot[];
}

function noteId({ ids }: Gathered, id: string): void {
  if (!ids.includes(id)) ids.push(id);
}

function isDossierLine(line: JournalEvent): line is DossierEvent {
  return 'on' in line && line.kind !== 'certified' && line.kind !== 'registered';
}

function byTime(a: DossierEvent, b: DossierEvent): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

const promised = (since: Day, due: LocalTime | undefined, isExtension = false): Promised => ({
  since,
  isExtension,
  ...(due === undefined ? {} : { due }),
});

/** Promises of the imports, where a later one shows another due time, then those of the lines. */
function gatherPromises(
  snapshots: readonly Snapshot[],
  lines: readonly DossierEvent[],
): readonly Promised[] {
  const promises: Promised[] = [];
  for (const { day, row } of snapshots) {
    const last = promises.at(-1);
    if (last === undefined) promises.push(promised(dayOf(row.received), row.due));
    else if (last.due !== row.due) promises.push(promised(day, row.due));
  }
  for (const line of lines) {
    if (line.kind === 'received' && promises.length === 0)
      promises.push(promised(dayOf(line.on), line.due));
    if (line.kind === 'due-changed')
      promises.push(promised(dayOf(line.on), line.due, line.reason === 'extension'));
  }
  return promises;
}

type OpenPause = { from: Day; to?: Day };

function ask(pauses: OpenPause[], from: Day): void {
  if (pauses.every(({ to }) => to !== undefined)) pauses.push({ from });
}

function take(pauses: readonly OpenPause[], to: Day): void {
  const last = pauses.findLast((pause) => pause.to === undefined);
  if (last !== undefined) last.to = to;
}

function gatherSupplements(
  snapshots: readonly Snapshot[],
  lines: readonly DossierEvent[],
): readonly Pause[] {
  const pauses: OpenPause[] = [];
  // An export says that a supplement is awaited, not since when.
  for (const { day, row } of snapshots) {
    if (row.awaitsSupplement) ask(pauses, dayOf(row.received));
    else take(pauses, day);
  }
  for (const { kind, on } of lines) {
    if (kind === 'supplement-asked') ask(pauses, dayOf(on));
    if (kind === 'supplement-received') take(pauses, dayOf(on));
  }
  return pauses;
}

type Part = Partial<
  Pick<
    DossierRecord,
    | 'code'
    | 'procedure'
    | 'onlineLevel'
    | 'finished'
    | 'returned'
    | 'papersDigitised'
    | 'resultDigitised'
    | 'paid'
  >
>;

function partOfRow(row: ImportedRow): Part {
  const { code, procedure, onlineLevel, finished, returned, papers, paidWay } = row;
  const received = dayOf(row.received);
  return {
    code,
    ...(procedure && { procedure }),
    ...(onlineLevel && { onlineLevel }),
    ...(finished && { finished }),
    ...(returned && { returned }),
    ...(papers && { papersDigitised: { on: received, isReused: papers === 'reused' } }),
    ...(row.resultDigitised && finished && { resultDigitised: finished.on }),
    ...(paidWay && { paid: { on: received, way: paidWay } }),
  };
}

function partOfLines(lines: readonly DossierEvent[]): Part {
  const finished = lines.find((line) => line.kind === 'finished');
  const returned = lines.find((line) => line.kind === 'returned');
  const digitised = lines.filter((line) => line.kind === 'digitised');
  const papers = digitised.find(({ part }) => part === 'papers');
  const result = digitised.find(({ part }) => part === 'result');
  const paid = lines.find((line) => line.kind === 'paid');
  const received = lines.find((line) => line.kind === 'received');
  const isReused = papers?.isReused ?? false;
  return {
    ...(received?.code && { code: received.code }),
    ...(received?.procedure && { procedure: received.procedure }),
    ...(received?.onlineLevel && { onlineLevel: received.onlineLevel }),
    ...(finished && { finished: { on: dayOf(finished.on), outcome: finished.outcome } }),
    ...(returned && { returned: dayOf(returned.on) }),
    ...(papers && { papersDigitised: { on: dayOf(papers.on), isReused } }),
    ...(result && { resultDigitised: dayOf(result.on) }),
    ...(paid && { paid: { on: dayOf(paid.on), way: paid.way } }),
  };
}

/** How far a letter of apology has come, by all lines: an export does not tell of letters. */
function findApology(lines: readonly DossierEvent[]): Pick<DossierRecord, 'apology'> {
  const letters = lines.filter((line) => line.kind === 'apology');
  if (letters.length === 0) return {};
  return { apology: letters.some(({ state }) => state === 'sent') ? 'sent' : 'drafted' };
}

/** What the last import says, and over it what was written since. */
function gatherOne({ ids, ...gathered }: Gathered): DossierRecord | undefined {
  const snapshots = gathered.snapshots.sort(byId);
  const last = snapshots.at(-1);
  const all = gathered.lines.sort(byTime);
  const lines = last === undefined ? all : all.filter((line) => line.id > last.id);
  const received = lines.find((line) => line.kind === 'received');
  const base = received ?? last?.row;
  if (base === undefined) return undefined;
  const part = { ...(last && partOfRow(last.row)), ...partOfLines(lines) };
  const [first, ...more] = gatherPromises(snapshots, lines);
  return {
    id: ids[0]!,
    localIds: ids,
    field: base.field,
    channel: base.channel,
    received: 'on' in base ? base.on : base.received,
    promises: [first!, ...more],
    supplements: gatherSupplements(snapshots, lines),
    hasFee: base.hasFee ?? part.paid !== undefined,
    ...findApology(all),
    ...part,
  };
}

/** The official codes of local ids, as rows of imports and, over them, lines of reception tell them. */
function readCodes(lines: readonly JournalEvent[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const line of lines)
    if (line.kind === 'imported') for (const row of line.rows) codes.set(row.dossierId, row.code);
  for (const line of lines)
    if (line.kind === 'received' && line.code !== undefined) codes.set(line.dossierId, line.code);
  return codes;
}

function groupByKey(standing: readonly JournalEvent[]): ReadonlyMap<string, Gathered> {
  const codes = readCodes(standing);
  const byKey = new Map<string, Gathered>();
  const of = (key: string): Gathered => {
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const fresh = { ids: [], lines: [], snapshots: [] };
    byKey.set(key, fresh);
    return fresh;
  };
  for (const line of standing) {
    if (!isDossierLine(line)) continue;
    const gathered = of(codes.get(line.dossierId) ?? line.dossierId);
    noteId(gathered, line.dossierId);
    gathered.lines.push(line);
  }
  for (const line of standing) {
    if (line.kind !== 'imported') continue;
    const day = vietnamDay(line.at);
    for (const row of line.rows) {
      const gathered = of(row.code);
      noteId(gathered, row.dossierId);
      // An export may list a dossier twice; its last row says how it stands.
      if (gathered.snapshots.at(-1)?.id === line.id) gathered.snapshots.pop();
      gathered.snapshots.push({ id: line.id, day, row });
    }
  }
  return byKey;
}

/** A dossier, and where in the journal it comes from. */
export interface SourcedDossier {
  /** The official code, or the local id where none is known: lines of one key are one dossier. */
  readonly key: string;
  readonly record: DossierRecord;
  /** Ids of the imports that list it. */
  readonly imports: readonly string[];
}

/**
 * The dossiers of a journal; lines in any order, repeated lines once. Lines and rows of one official code are one
 * dossier. What was never received is no dossier of a report.
 */
export function gatherSourced(events: Iterable<JournalEvent>): readonly SourcedDossier[] {
  return [...groupByKey(standingLines(events))].flatMap(([key, gathered]) => {
    const record = gatherOne(gathered);
    if (record === undefined) return [];
    return [{ key, record, imports: gathered.snapshots.map(({ id }) => id) }];
  });
}

/** The same without where they come from, in the order of their reception. */
export function gatherDossiers(events: Iterable<JournalEvent>): readonly DossierRecord[] {
  return gatherSourced(events)
    .map(({ record }) => record)
    .sort((a, b) => (a.received < b.received ? -1 : a.received > b.received ? 1 : 0));
}
