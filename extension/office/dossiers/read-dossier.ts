import timeLimits from '../../../catalogue/time-limits.json';
import { localDay } from '../../../domain/day.ts';
import { computeDue, type Due, type DueRule } from '../../../domain/deadline/compute-due.ts';
import { findDueRule } from '../../../domain/deadline/due-rules.ts';
import { USUAL_HOURS } from '../../../domain/deadline/office-hours.ts';
import { createDossier, mergeFacts, type Dossier } from '../../../domain/dossier.ts';
import { listDossiers, type ListedDossier } from '../../../domain/dossier-filter.ts';
import {
  listTransfers,
  tellDossier,
  type StoryLine,
  type Transfer,
} from '../../../domain/dossier-story.ts';
import { warnOfDossier } from '../../../domain/dossier-warnings.ts';
import type { JournalEvent } from '../../../domain/event.ts';
import { parsePartialDate } from '../../../domain/partial-date.ts';
import type { Correction } from '../../../domain/person-data.ts';
import { readEdition } from '../../../domain/read-edition.ts';
import type { DossierRecord } from '../../../domain/report/dossier-record.ts';
import type { Database } from '../../../storage/database.ts';
import { readDossierLines } from '../../../storage/records/read-records.ts';
import { readSettings } from '../../../storage/settings.ts';
import { recordAct } from '../../../storage/trail.ts';
import { readRecords } from '../../../storage/vault.ts';
import { storeWatch } from '../../panel/office-database.ts';
import { loadProcedureNames } from '../procedure-names.ts';
import { OFFICE_CALENDAR } from './office-calendar.ts';

/** What the vault tells of a dossier while it is open. */
export interface OpenFacts {
  readonly dossier: Dossier;
  readonly corrections: readonly Correction[];
  /** Vietnamese sentences. */
  readonly warnings: readonly string[];
}

/** Everything a dossier's page shows. */
export interface DossierView {
  readonly row: ListedDossier;
  readonly story: readonly StoryLine[];
  readonly transfers: readonly Transfer[];
  /** The limit of the law, or of the catalogue. */
  readonly rule?: DueRule;
  /** How the law's limit would have it; `at` is missing where it is not known. */
  readonly computed: Due;
  /** 'sealed' while the vault is locked. */
  readonly facts: OpenFacts | 'sealed';
  /** All lines about it, for what the page writes. */
  readonly events: readonly JournalEvent[];
}

async function readRule({ procedure }: DossierRecord): Promise<DueRule | undefined> {
  if (procedure === undefined) return undefined;
  const { default: file } = await import('../../../catalogue/commune-2026.json');
  const { edition } = readEdition(file);
  const known = edition?.procedures.find(({ code }) => code === procedure);
  return findDueRule(timeLimits, procedure, known)?.rule;
}

function computeLawfulDue(
  record: DossierRecord,
  rule: DueRule | undefined,
  cutoffIncluded: boolean,
): Due {
  if (record.procedure === undefined) return { steps: [], doubts: [] };
  const settings = {
    calendar: OFFICE_CALENDAR,
    hours: USUAL_HOURS,
    cutoff: '15:00',
    cutoffIncluded,
  };
  return computeDue(record.received, rule, record.supplements, settings);
}

async function readOpenFacts(
  db: Database,
  localIds: readonly string[],
): Promise<OpenFacts | 'sealed'> {
  const contents = await Promise.all(localIds.map((id) => readRecords(db, id)));
  const open = contents.filter((content) => content !== 'locked');
  if (open.length < contents.length) return 'sealed';
  const facts = open.flatMap((content) => content.facts);
  const { dossier } = mergeFacts(createDossier(), facts);
  if (facts.length > 0)
    await recordAct(db, { act: 'dossier-viewed', details: { dossier: localIds[0]! } });
  return {
    dossier,
    corrections: open.flatMap(({ corrections }) => corrections),
    warnings: warnOfDossier(dossier, parsePartialDate(localDay(new Date()))!).map(
      ({ text }) => text.vi,
    ),
  };
}

/** Reads a dossier by any of its local ids; undefined when the journal has none of that id. @throws StorageError */
export async function readDossierView(db: Database, id: string): Promise<DossierView | undefined> {
  const found = await readDossierLines(db, id);
  if (found === undefined) return undefined;
  const { record, lines } = found;
  const today = localDay(new Date());
  const [row] = listDossiers([record], today, OFFICE_CALENDAR, await loadProcedureNames());
  const rule = await readRule(record);
  const { cutoffIncluded } = await readSettings(db, (problem) => storeWatch.report(problem));
  return {
    row: row!,
    ...(rule && { rule }),
    story: tellDossier(lines, record.localIds),
    transfers: listTransfers(lines, record.localIds),
    computed: computeLawfulDue(record, rule, cutoffIncluded),
    facts: await readOpenFacts(db, record.localIds),
    events: lines,
  };
}
