import type { Day, LocalTime } from '../day.ts';
import type { Pause } from '../deadline/compute-due.ts';
import type { Channel, Outcome } from '../event.ts';

/** A promise of a due time, and the day it was made; `due` is missing where none was promised. */
export interface Promised {
  readonly since: Day;
  /** Given with an apology, after the time that was promised first could not be kept. */
  readonly isExtension: boolean;
  readonly due?: LocalTime;
}

/** What reports and books know of one dossier, gathered from its lines of the journal. No personal values. */
export interface DossierRecord {
  /** Local id: of the first line about it, else of its row in an import. */
  readonly id: string;
  /** All local ids it goes by; its facts in the vault stand under them. */
  readonly localIds: readonly string[];
  /** The official code, where it is known. */
  readonly code?: string;
  /** The lĩnh vực as reports print it. */
  readonly field: string;
  readonly procedure?: string;
  readonly channel: Channel;
  readonly received: LocalTime;
  /** Oldest first; the last one made by a day is the one that held on it. */
  readonly promises: readonly [Promised, ...Promised[]];
  readonly supplements: readonly Pause[];
  readonly finished?: { readonly on: Day; readonly outcome: Outcome };
  readonly returned?: Day;
  readonly papersDigitised?: { readonly on: Day; readonly isReused: boolean };
  readonly resultDigitised?: Day;
  readonly onlineLevel?: 'full' | 'partial';
  /** How far a letter of apology has come; missing where none was written. */
  readonly apology?: 'drafted' | 'sent';
  readonly hasFee: boolean;
  readonly paid?: { readonly on: Day; readonly way: 'online' | 'direct' };
}

/** What a report is counted from: of the names a dossier goes by only those that its doubts are told with. */
export type CountedDossier = Omit<DossierRecord, 'localIds' | 'procedure' | 'apology'>;

/**
 * The due time that held on a day.
 * @param extensionsCount whether an extension with an apology moves it: the office's decision
 */
export function dueOn(
  { promises }: CountedDossier,
  day: Day,
  extensionsCount: boolean,
): LocalTime | undefined {
  for (let at = promises.length - 1; at > 0; at -= 1) {
    const { since, isExtension, due } = promises[at]!;
    if (since <= day && (extensionsCount || !isExtension)) return due;
  }
  return promises[0].due;
}

/** Whether a supplement had been asked for and not come in by the end of a day. */
export function awaitsSupplement({ supplements }: CountedDossier, day: Day): boolean {
  return supplements.some(({ from, to }) => from <= day && (to === undefined || to > day));
}

/** Whether a dossier was finished by the end of a day. */
export function isFinishedBy({ finished }: CountedDossier, day: Day): boolean {
  return finished !== undefined && finished.on <= day;
}
