import { readSource, type SourceRow } from '../legal-profile.ts';
import type { CalendarYear, SpecialDay, WorkingCalendar } from './working-calendar.ts';

/** The file of days off: sources once, entries by year naming one of them. */
export interface CalendarFile {
  readonly sources: Readonly<Record<string, SourceRow>>;
  readonly years: Readonly<
    Record<
      string,
      {
        readonly decided: boolean;
        readonly days: readonly {
          readonly day: string;
          readonly is: string;
          readonly name: string;
          readonly source: string;
          readonly undecided?: boolean;
        }[];
      }
    >
  >;
}

function isKind(is: string): is is SpecialDay['is'] {
  return is === 'off' || is === 'work';
}

/** Makes the calendar of a file. @throws Error for an entry of an unknown kind or source, or under another year */
export function readCalendar({ sources, years }: CalendarFile): WorkingCalendar {
  const calendar = new Map<number, CalendarYear>();
  for (const [year, { decided, days: entries }] of Object.entries(years)) {
    const days = entries.map(({ day, is, name, source, undecided }): SpecialDay => {
      const found = sources[source];
      if (!isKind(is) || found === undefined || !day.startsWith(`${year}-`))
        throw new Error(`Expected a day of ${year} with a known source, found ${day} (${source}).`);
      return {
        day,
        is,
        name,
        source: readSource(found),
        ...(undecided === true ? { undecided } : {}),
      };
    });
    calendar.set(Number(year), { decided, days });
  }
  return calendar;
}
