import { localDay, type Period } from '../../../domain/day.ts';
import type { ReportSource } from '../../../domain/report/office-report.ts';
import { reportPeriod, reportYearOf } from '../../../domain/report/report-period.ts';
import { readFoldedSource, readReportSource } from '../../../storage/records/read-records.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../../storage/settings.ts';
import { openOfficeDatabase, storeWatch } from '../../panel/office-database.ts';
import { onceAtRest } from '../once-at-rest.ts';
import { openRecords, type FoldProgress } from '../open-records.ts';

/** The year of now, of years that begin on a day of the month. */
export function yearOfNow(startDay = DEFAULT_SETTINGS.reportStartDay): Period {
  return reportPeriod(reportYearOf(localDay(new Date()), startDay), 'year', 1, startDay);
}

/** What the page shows first: the year of now. */
export interface FirstFigures {
  readonly settings: Settings;
  readonly period: Period;
  /** What it is counted from; undefined while lines wait to be folded in, and where years begin on another day. */
  readonly source: ReportSource | undefined;
}

/** The settings, and the year as it falls in most offices, are read side by side. */
async function readFirst(): Promise<FirstFigures> {
  const db = await openOfficeDatabase();
  const [settings, source] = await Promise.all([
    readSettings(db, (problem) => storeWatch.report(problem)),
    readFoldedSource(db, yearOfNow()),
  ]);
  const { reportStartDay } = settings;
  const isUsual = reportStartDay === DEFAULT_SETTINGS.reportStartDay;
  return { settings, period: yearOfNow(reportStartDay), source: isUsual ? source : undefined };
}

let asked: Promise<FirstFigures> | undefined;

/** Begins to read what the page shows first while the code that shows it still comes. */
export function askFirstFigures(): void {
  asked = readFirst();
  asked.catch(() => undefined); // Whoever takes them says what kept them.
  onceAtRest(() => (asked = undefined)); // Nobody came, and they grow old.
}

/** The figures asked for before, once; read anew otherwise. @throws StorageError */
export function takeFirstFigures(): Promise<FirstFigures> {
  const taken = asked ?? readFirst();
  asked = undefined;
  return taken;
}

/**
 * What a report over the reach is counted from. Seldom there are lines to fold in, and whether there are is found out with
 * the figures. @param onProgress how far the records are rebuilt, where they are; undefined once that is over
 * @throws StorageError
 */
export async function readFigures(
  reach: Period,
  onProgress: (progress: FoldProgress | undefined) => void,
): Promise<ReportSource> {
  const folded = await readFoldedSource(await openOfficeDatabase(), reach);
  if (folded !== undefined) return folded;
  try {
    return await readReportSource(await openRecords(onProgress), reach);
  } finally {
    onProgress(undefined);
  }
}
