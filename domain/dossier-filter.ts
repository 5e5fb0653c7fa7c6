import { dayOf, splitTime, type Day } from './day.ts';
import { lightOf, type DueLight } from './deadline/due-light.ts';
import type { WorkingCalendar } from './deadline/working-calendar.ts';
import type { Channel } from './event.ts';
import {
  awaitsSupplement,
  dueOn,
  type CountedDossier,
  type DossierRecord,
} from './report/dossier-record.ts';
import { fold } from './vietnamese.ts';

/** A dossier as the office's list shows it on a day. */
export interface ListedDossier {
  readonly record: DossierRecord;
  /** The name of the procedure, or its code; '' where neither is known. */
  readonly procedure: string;
  readonly due?: Day;
  readonly light: DueLight;
  /** What a search looks in, folded. */
  readonly words: string;
}

/** The day a dossier is due as it was last promised, an extension included; undefined where none was. */
function dueDayOf(record: CountedDossier, today: Day): Day | undefined {
  const promised = dueOn(record, today, true);
  return promised === undefined ? undefined : splitTime(promised).day;
}

function lightOfRecord(record: CountedDossier, today: Day, calendar: WorkingCalendar): DueLight {
  const due = dueDayOf(record, today);
  const stand = {
    paused: awaitsSupplement(record, today),
    ...(due && { due }),
    ...(record.finished && { finished: record.finished.on }),
  };
  return lightOf(stand, today, calendar);
}

const PRESSING: readonly DueLight[] = ['late', 'today', 'tomorrow'];

/** How many dossiers press: late, due today, due on the next working day. */
export function countPressing(
  records: readonly CountedDossier[],
  today: Day,
  calendar: WorkingCalendar,
): number {
  return records.filter((one) => PRESSING.includes(lightOfRecord(one, today, calendar))).length;
}

/** Makes the list's rows. @param nameProcedure the name of a procedure's code */
export function listDossiers(
  records: readonly DossierRecord[],
  today: Day,
  calendar: WorkingCalendar,
  nameProcedure: (code: string) => string,
): readonly ListedDossier[] {
  return records.map((record) => {
    const due = dueDayOf(record, today);
    const procedure = record.procedure === undefined ? '' : nameProcedure(record.procedure);
    return {
      record,
      procedure,
      ...(due && { due }),
      light: lightOfRecord(record, today, calendar),
      words: fold(`${record.code ?? ''} ${record.field} ${procedure}`),
    };
  });
}

/** What an officer is looking for; an empty member asks for everything. */
export interface DossierFilter {
  readonly text: string;
  readonly field: string;
  readonly light: 'all' | 'open' | DueLight;
  readonly channel: '' | Channel;
  /** Received on this day or later. */
  readonly from: '' | Day;
  /** Received on this day or before. */
  readonly to: '' | Day;
  /** Local ids of dossiers whose persons the text names: they fit it whatever else they say. */
  readonly named?: ReadonlySet<string> | undefined;
}

const OPEN: readonly DueLight[] = ['late', 'today', 'tomorrow', 'later', 'paused', 'no-due'];

/** Asks for every dossier that is open. */
export const OPEN_DOSSIERS: DossierFilter = {
  text: '',
  field: '',
  light: 'open',
  channel: '',
  from: '',
  to: '',
};

/** Whether a dossier is what is asked for, whatever text was typed. */
function fits({ record, light }: ListedDossier, filter: DossierFilter): boolean {
  const day = dayOf(record.received);
  return (
    (filter.field === '' || record.field === filter.field) &&
    (filter.channel === '' || record.channel === filter.channel) &&
    (filter.from === '' || day >= filter.from) &&
    (filter.to === '' || day <= filter.to) &&
    (filter.light === 'all' ||
      light === filter.light ||
      (filter.light === 'open' && OPEN.includes(light)))
  );
}

/** The rows that fit, the most pressing first while only open ones are asked for, else the newest first. */
export function filterDossiers(
  rows: readonly ListedDossier[],
  filter: DossierFilter,
): readonly ListedDossier[] {
  const { text, light, named } = filter;
  const parts = fold(text)
    .split(' ')
    .filter((part) => part !== '');
  const found = rows.filter(
    (row) =>
      fits(row, filter) &&
      (parts.every((part) => row.words.includes(part)) ||
        (named !== undefined && row.record.localIds.some((id) => named.has(id)))),
  );
  const isOpen = light !== 'all' && light !== 'finished' && light !== 'finished-late';
  if (!isOpen) return found.toReversed();
  return found.toSorted((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1));
}

/** How many rows each light has. */
export function countLights(rows: readonly ListedDossier[]): Readonly<Record<DueLight, number>> {
  const counts: Record<DueLight, number> = {
    finished: 0,
    'finished-late': 0,
    paused: 0,
    'no-due': 0,
    late: 0,
    today: 0,
    tomorrow: 0,
    later: 0,
  };
  for (const { light } of rows) counts[light] += 1;
  return counts;
}
