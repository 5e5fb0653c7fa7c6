import type { PartialDate } from '../../../domain/fact.ts';
import {
  formatPartialDate,
  parsePartialDate,
  samePartialDate,
} from '../../../domain/partial-date.ts';
import type { FillValue } from '../../../domain/plan.ts';
import type { FoundControl } from '../control/found-control.ts';
import { readValue } from '../control/read-value.ts';
import { takesQuestions } from './ask-order.ts';
import { waitUntilQuiet } from './quiet.ts';
import { writeDate } from './write-date.ts';

type DateValue = Extract<FillValue, { kind: 'date' }>;

/** The year first and no noughts: nobody takes the month for the day, and who understands it writes it another way. */
const YEAR_FIRST = 'yyyy-M-d';
/** A day whose numbers are three different ones, and no two of them a year. */
const KNOWN: PartialDate = { year: 2001, month: 2, day: 3 };

/** A date that may be typed with the year first. */
export function takesYearFirst(found: FoundControl, value: FillValue): value is DateValue {
  return takesQuestions(found) && value.kind === 'date' && value.date.day !== undefined;
}

/** Whether a page rewrites a known day, typed with the year first, as the same day: it has read it, and shows days a way we read. */
async function readsYearFirst(found: FoundControl): Promise<boolean> {
  const typed = formatPartialDate(KNOWN, YEAR_FIRST);
  await writeDate(found, KNOWN, typed);
  await waitUntilQuiet(document);
  const held = readValue(found).value;
  const read = parsePartialDate(held);
  return held !== typed && read !== undefined && samePartialDate(read, KNOWN);
}

/**
 * Types a date with the year first into a box whose page takes the month before the day; false, with the box as the page
 * left it, when the page does not show that it understood a known day typed so.
 */
export async function writeYearFirst(found: FoundControl, { date }: DateValue): Promise<boolean> {
  if (!(await readsYearFirst(found))) return false;
  await writeDate(found, date, formatPartialDate(date, YEAR_FIRST));
  return true;
}
