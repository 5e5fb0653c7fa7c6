import type { Period } from '../day.ts';
import type { JournalEvent } from '../event.ts';
import { checkFigures, type ReportCheck } from './check-report.ts';
import { countDigital, type DigitalTables } from './digital-tables.ts';
import { countFeedback, type FeedbackCounts } from './feedback-table.ts';
import {
  countForm06a,
  entryOf,
  DEFAULT_COUNTING_RULES,
  type CountingRules,
  type Form06a,
  type Form06aCounts,
} from './form-06a.ts';
import type { CountedDossier } from './dossier-record.ts';
import { gatherDossiers } from './gather-dossiers.ts';
import { estimateIndex, type EstimateItem } from './internal-estimate.ts';
import { countMonths, type MonthCounts } from './monthly.ts';
import { findRecordProblems, type RecordProblem } from './record-problems.ts';
import { DEFAULT_START_DAY, namePeriod, previousPeriod } from './report-period.ts';

/** What an office sets about its reports. */
export interface ReportSettings {
  /** The day of the month periods begin on. */
  readonly startDay: number;
  readonly rules: CountingRules;
  /** Names of the lĩnh vực in the order of the rows. */
  readonly fieldOrder: readonly string[];
  /** What the report of the period before, as it was sent, left open (C11). */
  readonly leftBefore?: number;
}

export const DEFAULT_REPORT_SETTINGS: ReportSettings = {
  startDay: DEFAULT_START_DAY,
  rules: DEFAULT_COUNTING_RULES,
  fieldOrder: [],
};

/** What is on a report's first page: the form alone. */
export interface FormReport {
  readonly period: Period;
  /** 'năm 2026' */
  readonly name: string;
  readonly form: Form06a;
}

/** All figures of one period, each counted from the journal. */
export interface OfficeReport extends FormReport, DigitalTables {
  readonly feedback: FeedbackCounts;
  readonly months: readonly MonthCounts[];
  readonly estimate: readonly EstimateItem[];
  /** The period before, for comparison. */
  readonly before: { readonly name: string; readonly total: Form06aCounts };
  readonly checks: readonly ReportCheck[];
  /** Of the dossiers that count in the period. */
  readonly problems: readonly RecordProblem[];
}

/** What a report is counted from. */
export interface ReportSource {
  /** At least every dossier that counts in the period; for all figures also in the one before it: see reportReach. */
  readonly records: readonly CountedDossier[];
  /** Lines about citizens' words, and those that strike them out. */
  readonly feedback: readonly JournalEvent[];
}

/** From the first day of the period before, with which a report compares, to the last of its own. */
export function reportReach(period: Period, startDay = DEFAULT_START_DAY): Period {
  return { from: previousPeriod(period, startDay).from, to: period.to };
}

/** What was over before a period, or came after it, counts in none of its columns. */
function countedIn({ records }: ReportSource, period: Period): readonly CountedDossier[] {
  return records.filter((record) => entryOf(record, period) !== undefined);
}

/** The form of a period, which is shown before all that takes longer. */
export function countForm(
  source: ReportSource,
  period: Period,
  { startDay, rules, fieldOrder }: ReportSettings = DEFAULT_REPORT_SETTINGS,
): FormReport {
  const form = countForm06a(countedIn(source, period), period, fieldOrder, rules);
  return { period, name: namePeriod(period, startDay), form };
}

/** The report of a period from what was gathered of the journal. */
export function countReport(
  source: ReportSource,
  period: Period,
  settings: ReportSettings = DEFAULT_REPORT_SETTINGS,
): OfficeReport {
  const { startDay, rules, fieldOrder, leftBefore } = settings;
  const first = countForm(source, period, settings);
  const { form } = first;
  const earlier = previousPeriod(period, startDay);
  const records = countedIn(source, period);
  const tables = countDigital(records, period, rules);
  const feedback = countFeedback(source.feedback, period);
  const figures = { form, digitising: tables.digitising, feedback };
  return {
    ...first,
    ...tables,
    feedback,
    months: countMonths(records, period, startDay, rules),
    estimate: estimateIndex(records, tables.digitising, period, rules),
    before: {
      name: namePeriod(earlier, startDay),
      total: countForm06a(countedIn(source, earlier), earlier, fieldOrder, rules).total,
    },
    checks: checkFigures(leftBefore === undefined ? figures : { ...figures, leftBefore }),
    problems: findRecordProblems(records),
  };
}

/**
 * The report of a period: a pure function of (events, period), so that lines written later about later days change
 * nothing in an old one. Lines in any order, repeated ones once.
 */
export function makeReport(
  events: Iterable<JournalEvent>,
  period: Period,
  settings: ReportSettings = DEFAULT_REPORT_SETTINGS,
): OfficeReport {
  const lines = [...events];
  return countReport({ records: gatherDossiers(lines), feedback: lines }, period, settings);
}
